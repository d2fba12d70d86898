"""Reading the history of one order from the log.

Invariant: reads only, by the index of orders: a log of a million calls takes no longer than a short
one.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.call import CallRow, NewCall
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.order_history import HistoryEntry, HistoryKind, OrderHistory
from b2b_desktop.storage.check_codec import decode_check
from b2b_desktop.storage.database import one_moment, translated
from b2b_desktop.storage.event_codec import decode_call, from_us
from b2b_desktop.storage.projection import ROW_COLUMNS, to_row
from b2b_desktop.storage.settling import decode_settlement

_CALLS: Final = (
    f"SELECT {ROW_COLUMNS} FROM calls INDEXED BY calls_order WHERE store = ? AND order_id = ?"  # noqa: S608 - our own columns
)
_EVENTS: Final = """
SELECT kind, at_us, content, body FROM journal
WHERE call_id = ? AND kind IN ('created', 'checked', 'settled', 'unsettled') AND content IS NOT NULL
ORDER BY seq
"""


def read_history(
    connection: sqlite3.Connection, path: Path, store: str, order_id: OrderId
) -> OrderHistory:
    """Return everything that was done for an order, oldest first.

    Raises:
        StorageError: it cannot be read.
    """
    entries: list[HistoryEntry] = []
    with translated(path), one_moment(connection):
        for record in connection.execute(_CALLS, (store, order_id)).fetchall():
            row = to_row(record)
            entries += _entries(row, connection.execute(_EVENTS, (row.call_id,)).fetchall())
    entries.sort(key=lambda entry: entry.at)
    return OrderHistory(store, order_id, tuple(entries))


def _entries(row: CallRow, events: list[tuple[Any, ...]]) -> list[HistoryEntry]:
    """Return what the events of one call tell; its first says what was asked."""
    entries = []
    call: NewCall | None = None
    for kind, at_us, content, body in events:
        if kind == "created":
            call = decode_call(content, body or b"")
        if call is not None:
            entries.append(_entry(row, call, kind, at_us, content))
    return entries


def _entry(row: CallRow, call: NewCall, kind: str, at_us: int, content: bytes) -> HistoryEntry:
    if kind == "created":
        return HistoryEntry(
            HistoryKind.CALLED, call.clicked_at, call.operator, call.computer, row, call
        )
    at = from_us(at_us)
    if kind == "checked":
        check = decode_check(content)
        return HistoryEntry(
            HistoryKind.CHECKED, at, check.checked_by, check.computer, row, call, check
        )
    settlement = decode_settlement(content, at)
    what = HistoryKind.SETTLED if kind == "settled" else HistoryKind.REOPENED
    by, computer, note = settlement.by, settlement.computer, settlement.note
    return HistoryEntry(what, at, by, computer, row, call, note=note)
