"""One window that runs batches while its heart is watched.

Invariant: a batch is started through the bridge, and timed from that to the event that tells its
end, everything on disk; its rows are in front, and the log stands beside them and shows every
call.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QTabWidget

from b2b_desktop.domain.batch.plan import BatchOptions, BatchPlan, PlannedRow
from b2b_desktop.domain.batch.run_state import BatchState
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.token import Token
from bench._beats import Heart, gaps_ms, plain_process
from bench._orders import values_of
from bench._window import Window

_LIMIT_S = 240


def main() -> int:
    """Run what each line of stdin asks for; answer with time, gaps and memory."""
    folder, address, secret = json.loads(sys.stdin.readline())
    window = Window(folder)
    token = window.add_token(address, secret)
    window.find(QPushButton, "call_all_chip").click()
    window.find(QTabWidget, "main_tabs").setCurrentIndex(1)
    window.find(QAbstractButton, "log_strip_button").click()
    for line in sys.stdin:
        answer = _run(window, token, **json.loads(line))
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    window.stop()
    return 0


def _run(window: Window, token: Token, *, first: int, rows: int, at_once: int) -> dict[str, Any]:
    QApplication.processEvents()
    before_kb = _resident_kb()
    plan = _plan(token, range(first, first + rows), at_once)
    heart = Heart()
    with plain_process() as plain:
        heart.start()
        started = perf_counter()
        ended = window.wait(
            "batch_progressed",
            lambda event: event.state is BatchState.FINISHED,
            lambda: window.bridge.start_batch(plan),
            limit_s=_LIMIT_S,
        )
        took_s = perf_counter() - started
        ours = heart.stop()
    if ended.counts.accepted != rows:
        raise ValueError(f"{ended.counts} of {rows} rows")
    grown_kb = _resident_kb() - before_kb
    return {"took_s": took_s, "gaps_ms": gaps_ms(ours, plain), "grown_kb": grown_kb}


def _plan(token: Token, order_ids: range, at_once: int) -> BatchPlan:
    options = BatchOptions(Mode.LIVE, at_once=at_once, check=False)
    rows = tuple(_planned(token, line, order_id) for line, order_id in enumerate(order_ids, 1))
    return BatchPlan("pasted", ("orderId", "poNumber", "Cost Center"), rows, options)


def _planned(token: Token, line: int, order_id: int) -> PlannedRow:
    po_number, fields = values_of(order_id)
    extra_fields = tuple(ExtraField(name, value) for name, value in fields.items())
    values = OrderValues(OrderId(order_id), po_number, save_comment=True, extra_fields=extra_fields)
    cells = (str(order_id), po_number, *fields.values())
    return PlannedRow(line, cells, values, token.token_id, order_id=OrderId(order_id))


def _resident_kb() -> float:
    """Return how much memory this process holds, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024


if __name__ == "__main__":
    sys.exit(main())
