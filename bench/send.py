"""How soon a manual send is on the wire, against bare httpx posts to the same server.

Invariant: ours and bare posts alternate, each after the same pause: nobody sends in a tight loop.
Ours runs from the key press in the form to the last byte handed to the socket, with the call
committed to disk before; bare ones run to the end of the reply.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

import httpx

from bench._report import SPREAD_TITLES, Report, percentile, spread
from bench._store import Store, running_store

MEDIAN_LIMIT = 2.5
P99_LIMIT = 3.0
_WARM_UP = 20
"""Rounds that fill caches and are left out."""
_BODY = (
    '{"orderId":%d,"poNumber":"PO-%d","isSaveOrderComment":"0","extraFields":{"Cost Center":"CC"}}'
)


def main() -> int:
    """Alternate and judge."""
    parser = argparse.ArgumentParser(prog="dev.py bench send")
    parser.add_argument("--sends", type=int, default=400)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report = Report("send")
    with running_store() as store, tempfile.TemporaryDirectory(prefix="bench-send-") as folder:
        bare_ms, ours_ms = _measure(store, folder, args.sends)
    report.table(
        ("a send, ms", *SPREAD_TITLES, "p99"),
        [
            ["bare httpx post, reply included", *_figures(bare_ms)],
            ["Ctrl+Enter to the last byte", *_figures(ours_ms)],
        ],
    )
    report.demand("send-median", median(ours_ms) / median(bare_ms), MEDIAN_LIMIT)
    report.demand("send-p99", percentile(ours_ms, 99) / percentile(bare_ms, 99), P99_LIMIT)
    return report.exit_code


def _measure(store: Store, folder: str, sends: int) -> tuple[list[float], list[float]]:
    from bench._send_form import SendForm

    secret = store.token()
    headers = {
        "Authorization": f"Bearer {secret}",
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    bare_ms: list[float] = []
    ours_ms: list[float] = []
    form = SendForm(folder, store.address, secret)
    client = httpx.Client(base_url=store.address, headers=headers, trust_env=False)
    try:
        for number in range(-_WARM_UP, sends):
            order_id = store.place_order()
            form.rest()
            started = perf_counter()
            client.post("/api/v2/orders", content=_BODY % (order_id, order_id)).raise_for_status()
            bare = (perf_counter() - started) * 1000
            form.fill_in(store.place_order())
            form.rest()
            pressed_at = datetime.now(UTC)
            ours = (form.press() - pressed_at).total_seconds() * 1000
            if number >= 0:
                bare_ms.append(bare)
                ours_ms.append(ours)
    finally:
        client.close()
        form.stop()
    return bare_ms, ours_ms


def _figures(figures: list[float]) -> list[str]:
    return [*spread(figures, 2), f"{percentile(figures, 99):.2f}"]


if __name__ == "__main__":
    sys.exit(main())
