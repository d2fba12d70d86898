"""Building the calls table from the journal's events.

Invariant: `calls` holds nothing that the journal does not; applying all events again gives the
same rows.
"""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import datetime
from typing import Any, Final

from b2b_desktop.domain.call import (
    CallAnswer,
    CallId,
    CallKind,
    CallRow,
    Mode,
    NewCall,
    Outcome,
    Reason,
)
from b2b_desktop.domain.check import CallCheck, CheckState, shown_state
from b2b_desktop.domain.open_calls import needs_care, settles
from b2b_desktop.domain.order import OrderId
from b2b_desktop.storage.event_codec import from_us, optional_from_us, optional_us, to_us

ROW_COLUMNS: Final = (
    "call_id, mode, kind, outcome, reason, check_state, is_open, order_id, po_number, token_name, "
    "store, buyer_email, http_status, api_code, message, retry_after_s, clicked_us, done_us, "
    "attempt, repeats, batch_id"
)
_CREATED: Final = (
    "call_id, mode, kind, outcome, clicked_us, queued_us, sent_us, token_id, token_name, address, "
    "store, store_hash, storefront, buyer_email, customer_id, operator, computer, order_id, "
    "po_number, values_hash, wire_format, attempt, batch_id, repeats, corrects"
)
_INSERT: Final = f"INSERT INTO calls ({_CREATED}) VALUES ({', '.join('?' * 25)})"  # noqa: S608
_SELECT_ROW: Final = f"SELECT {ROW_COLUMNS} FROM calls WHERE call_id = ?"  # noqa: S608
_ANSWER: Final = """
UPDATE calls SET outcome = ?, reason = ?, is_open = ?, http_status = ?, api_code = ?, message = ?,
    retry_after_s = ?, written_us = ?, first_byte_us = ?, done_us = ?, bytes_received = ?,
    content_length = ?, capped = ?, incomplete = ?, company = ?, order_created_us = ?
WHERE call_id = ?
"""
_OPEN_BEFORE: Final = """
SELECT older.call_id, older.outcome FROM calls AS newer JOIN calls AS older
    ON older.store = newer.store AND older.order_id = newer.order_id
WHERE newer.call_id = ? AND older.call_id < newer.call_id AND older.is_open = 1
    AND older.values_hash = newer.values_hash
"""
_CONFIRMED_AFTER: Final = """
SELECT 1 FROM calls AS older JOIN calls AS newer
    ON newer.store = older.store AND newer.order_id = older.order_id
WHERE older.call_id = ? AND newer.call_id > older.call_id AND newer.check_state = 'confirmed'
    AND newer.values_hash = older.values_hash
LIMIT 1
"""
_CHECK: Final = """
UPDATE calls SET check_state = ?, checked_us = ?, is_open = ?,
    company = CASE ? WHEN '' THEN company ELSE ? END,
    order_created_us = coalesce(?, order_created_us)
WHERE call_id = ?
"""


def values_hash(call: NewCall) -> bytes:
    """Return what tells whether two calls send the same values."""
    parts = [call.po_number, str(call.save_comment)]
    for field in call.extra_fields:
        parts += [field.name, field.value]
    joined = "\x00".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).digest()[:16]


def apply_created(connection: sqlite3.Connection, call_id: CallId, call: NewCall) -> None:
    """Add a call's row."""
    actor = call.actor
    queued_us = to_us(call.queued_at)
    connection.execute(
        _INSERT,
        (
            call_id,
            call.mode,
            call.kind,
            call.outcome,
            to_us(call.clicked_at),
            queued_us,
            queued_us if call.outcome is Outcome.SENDING else None,
            actor.token_id,
            actor.token_name,
            actor.address,
            actor.store,
            actor.store_hash,
            actor.storefront,
            actor.buyer_email,
            actor.customer_id,
            call.operator,
            call.computer,
            call.order_id,
            call.po_number,
            values_hash(call),
            call.wire_format,
            call.attempt,
            call.batch_id,
            call.repeats,
            call.corrects,
        ),
    )


def apply_sent(connection: sqlite3.Connection, call_id: CallId, at: datetime) -> None:
    """Move a queued call to sending."""
    connection.execute(
        "UPDATE calls SET outcome = 'sending', sent_us = ? WHERE call_id = ?",
        (to_us(at), call_id),
    )


def apply_answered(
    connection: sqlite3.Connection, call_id: CallId, answer: CallAnswer
) -> tuple[CallId, ...]:
    """Write a call's end, and close the open calls it settles; returns these."""
    is_open = needs_care(answer.outcome, CheckState.NOT_CHECKED)
    connection.execute(
        _ANSWER,
        (
            answer.outcome,
            answer.reason,
            is_open,
            answer.http_status,
            answer.api_code,
            answer.message,
            answer.retry_after_s,
            optional_us(answer.written_at),
            optional_us(answer.first_byte_at),
            optional_us(answer.done_at),
            answer.bytes_received,
            answer.content_length,
            answer.capped,
            answer.incomplete,
            answer.company,
            optional_us(answer.order_created_at),
            call_id,
        ),
    )
    return _close_settled(connection, call_id, answer.outcome, CheckState.NOT_CHECKED)


def apply_checked(
    connection: sqlite3.Connection, row: CallRow, check: CallCheck
) -> tuple[CallId, ...]:
    """Write what a check showed, and close the open calls it settles; returns these."""
    state = shown_state(row.check, check.state)
    if state is not check.state:
        return ()
    connection.execute(
        _CHECK,
        (
            state,
            to_us(check.checked_at),
            needs_care(row.outcome, state) and not _is_settled(connection, row.call_id),
            check.company,
            check.company,
            optional_us(check.order_created_at),
            row.call_id,
        ),
    )
    return _close_settled(connection, row.call_id, row.outcome, state)


def read_row(connection: sqlite3.Connection, call_id: CallId) -> CallRow | None:
    """Return a call's row, None when there is none."""
    found = connection.execute(_SELECT_ROW, (call_id,)).fetchone()
    return None if found is None else to_row(found)


def _is_settled(connection: sqlite3.Connection, call_id: CallId) -> bool:
    """Tell whether the operator or a later call has settled a call already."""
    by_hand = "SELECT 1 FROM calls WHERE call_id = ? AND settled_us IS NOT NULL"
    queries = (by_hand, _CONFIRMED_AFTER)
    return any(connection.execute(sql, (call_id,)).fetchone() is not None for sql in queries)


def _close_settled(
    connection: sqlite3.Connection, call_id: CallId, outcome: Outcome, check: CheckState
) -> tuple[CallId, ...]:
    if outcome is not Outcome.ACCEPTED and check is not CheckState.CONFIRMED:
        return ()
    settled = tuple(
        CallId(older)
        for older, open_outcome in connection.execute(_OPEN_BEFORE, (call_id,)).fetchall()
        if settles(outcome, check, Outcome(open_outcome))
    )
    for older in settled:
        connection.execute("UPDATE calls SET is_open = 0 WHERE call_id = ?", (older,))
    return settled


def to_row(record: tuple[Any, ...]) -> CallRow:
    """Return the row of a record with `ROW_COLUMNS`."""
    repeats = record[19]
    return CallRow(
        call_id=CallId(record[0]),
        mode=Mode(record[1]),
        kind=CallKind(record[2]),
        outcome=Outcome(record[3]),
        reason=Reason(record[4]),
        check=CheckState(record[5]),
        is_open=bool(record[6]),
        order_id=OrderId(record[7]),
        po_number=record[8],
        token_name=record[9],
        store=record[10],
        buyer_email=record[11],
        http_status=record[12],
        api_code=record[13],
        message=record[14],
        retry_after_s=record[15],
        clicked_at=from_us(record[16]),
        done_at=optional_from_us(record[17]),
        attempt=record[18],
        repeats=None if repeats is None else CallId(repeats),
        batch_id=record[20],
    )
