"""Dealing with open calls by hand, and taking that back.

Invariant: both are events of the call's own; neither touches an outcome or a check. Used on the
`store` thread.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.domain.open_calls import needs_care
from b2b_desktop.domain.settlement import Settlement
from b2b_desktop.storage.event_codec import canonical, to_us
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.projection import read_row, settled_by_later

_OPEN: Final = "SELECT 1 FROM calls WHERE call_id = ? AND is_open = 1"
_BY_HAND: Final = (
    # Another desk's call was dealt with there.
    "SELECT 1 FROM calls WHERE call_id = ? AND call_id > 0 AND settled_us IS NOT NULL"
)
_SETTLE: Final = """
UPDATE calls SET is_open = 0, settled_us = ?, settled_by = ?, settled_note = ? WHERE call_id = ?
"""
_UNSETTLE: Final = """
UPDATE calls SET is_open = ?, settled_us = NULL, settled_by = '', settled_note = ''
WHERE call_id = ?
"""


def settle_calls(
    journal: Journal, call_ids: Sequence[CallId], settlement: Settlement
) -> tuple[CallRow, ...]:
    """Commit that open calls were dealt with; returns those that were open.

    Raises:
        StorageError: nothing of it is in the log.
    """

    def settle(connection: sqlite3.Connection, call_id: CallId) -> bool:
        if connection.execute(_OPEN, (call_id,)).fetchone() is None:
            return False
        journal.append("settled", call_id, settlement.at, content)
        apply_settled(connection, call_id, decode_settlement(content, settlement.at))
        return True

    content = encode_settlement(settlement)
    return _each(journal, call_ids, settle)


def unsettle_calls(
    journal: Journal, call_ids: Sequence[CallId], undone: Settlement
) -> tuple[CallRow, ...]:
    """Commit that calls were not dealt with after all; returns those that were.

    Raises:
        StorageError: nothing of it is in the log.
    """

    def unsettle(connection: sqlite3.Connection, call_id: CallId) -> bool:
        if connection.execute(_BY_HAND, (call_id,)).fetchone() is None:
            return False
        journal.append("unsettled", call_id, undone.at, encode_settlement(undone))
        apply_unsettled(connection, call_id)
        return True

    return _each(journal, call_ids, unsettle)


def apply_settled(connection: sqlite3.Connection, call_id: CallId, settlement: Settlement) -> None:
    """Close a call's row."""
    values = (to_us(settlement.at), settlement.by, settlement.note, call_id)
    connection.execute(_SETTLE, values)


def apply_unsettled(connection: sqlite3.Connection, call_id: CallId) -> None:
    """Open a call's row again, unless a check or a later call has closed it meanwhile."""
    row = read_row(connection, call_id)
    if row is None:
        return
    is_settled = bool(settled_by_later(connection, (call_id,)))
    is_open = needs_care(row.outcome, row.check) and not is_settled
    connection.execute(_UNSETTLE, (is_open, call_id))


def encode_settlement(settlement: Settlement) -> bytes:
    """Return the content of a *settled* or *unsettled* event; its time is the event's."""
    return canonical(
        {"by": settlement.by, "computer": settlement.computer, "note": settlement.note}
    )


def decode_settlement(content: bytes, at: datetime) -> Settlement:
    """Return the settlement of such an event."""
    fact = json.loads(content)
    return Settlement(at, fact["by"], fact["computer"], fact["note"])


def _each(
    journal: Journal,
    call_ids: Sequence[CallId],
    change: Callable[[sqlite3.Connection, CallId], bool],
) -> tuple[CallRow, ...]:
    def work() -> tuple[CallRow, ...]:
        changed = [call_id for call_id in call_ids if change(journal.connection, call_id)]
        rows = (read_row(journal.connection, call_id) for call_id in changed)
        return tuple(row for row in rows if row is not None)

    return journal.together(work)
