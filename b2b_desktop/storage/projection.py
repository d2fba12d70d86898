"""Building the calls table from the journal's events.

Invariant: `calls` holds nothing that the journal does not; applying all events again gives the
same rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
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
from b2b_desktop.domain.order import OrderId, OrderValues
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.storage.digest import sha256
from b2b_desktop.storage.event_codec import from_us, optional_from_us, optional_us, to_us

ROW_COLUMNS: Final = (
    "call_id, mode, kind, outcome, reason, check_state, is_open, order_id, po_number, token_name, "
    "store, buyer_email, http_status, api_code, message, retry_after_s, clicked_us, done_us, "
    "attempt, repeats, batch_id, computer"
)
_CREATED: Final = (
    "call_id, mode, kind, outcome, clicked_us, queued_us, sent_us, token_id, token_name, address, "
    "store, store_hash, storefront, buyer_email, customer_id, operator, computer, order_id, "
    "po_number, values_hash, wire_format, attempt, batch_id, repeats, corrects"
)
_INSERT: Final = f"INSERT INTO calls ({_CREATED}) VALUES "  # noqa: S608 - our own columns
_CREATED_PLACES: Final = f"({', '.join('?' * 25)})"
_SELECT_ROW: Final = f"SELECT {ROW_COLUMNS} FROM calls WHERE call_id = ?"  # noqa: S608
_ANSWER: Final = """
UPDATE calls SET outcome = v.column2, reason = v.column3, is_open = v.column4,
    http_status = v.column5, api_code = v.column6, message = v.column7, retry_after_s = v.column8,
    written_us = v.column9, first_byte_us = v.column10, done_us = v.column11,
    bytes_received = v.column12, content_length = v.column13, capped = v.column14,
    incomplete = v.column15, company = v.column16, order_created_us = v.column17
FROM (VALUES {places}) AS v
WHERE calls.call_id = v.column1 AND calls.outcome IN ('queued', 'sending')
"""
_ANSWER_PLACES: Final = f"({', '.join('?' * 17)})"
_OPEN_BEFORE: Final = """
SELECT newer.call_id, older.call_id, older.outcome FROM calls AS newer JOIN calls AS older
    ON older.store = newer.store AND older.order_id = newer.order_id
WHERE newer.call_id IN ({places}) AND older.call_id < newer.call_id AND older.is_open = 1
    AND older.values_hash = newer.values_hash
"""
_LATER: Final = """
SELECT older.call_id, older.outcome, newer.outcome, newer.check_state
FROM calls AS older JOIN calls AS newer
    ON newer.store = older.store AND newer.order_id = older.order_id
WHERE older.call_id IN ({places}) AND newer.call_id > older.call_id
    AND newer.values_hash = older.values_hash
"""
_CLOSE: Final = "UPDATE calls SET is_open = 0 WHERE call_id = ?"
_AT_HOME: Final = """
UPDATE calls SET is_open = 0, batch_id = NULL, repeats = NULL, corrects = NULL WHERE call_id = ?
"""
_CHECK: Final = """
UPDATE calls SET check_state = ?, checked_us = ?, is_open = ?,
    company = CASE ? WHEN '' THEN company ELSE ? END,
    order_created_us = coalesce(?, order_created_us)
WHERE call_id = ?
"""


def values_hash(call: NewCall | OrderValues) -> bytes:
    """Return what tells whether two calls send the same values."""
    parts = [call.po_number, str(call.save_comment)]
    for field in call.extra_fields:
        parts += [field.name, field.value]
    joined = "\x00".join(f"{len(part)}:{part}" for part in parts)
    return sha256(joined.encode("utf-8", "surrogatepass"))[:16]


def apply_created(
    connection: sqlite3.Connection, calls: Sequence[tuple[CallId, NewCall]]
) -> tuple[CallRow, ...]:
    """Add the rows of calls, at least one; returns them as `read_row` would."""
    # One statement for all: each step of one gives other threads the interpreter, and waiting to
    # get it back costs a busy program more than the insert (findings.md section 9).
    places = ", ".join([_CREATED_PLACES] * len(calls))
    values = [value for call_id, call in calls for value in _created(call_id, call)]
    connection.execute(_INSERT + places, values)
    return tuple(_new_row(call_id, call) for call_id, call in calls)


def apply_sent(connection: sqlite3.Connection, call_id: CallId, at: datetime) -> None:
    """Move a queued call to sending."""
    connection.execute(
        "UPDATE calls SET outcome = 'sending', sent_us = ? WHERE call_id = ?",
        (to_us(at), call_id),
    )


def apply_answered(
    connection: sqlite3.Connection, ends: Sequence[tuple[CallId, CallAnswer]]
) -> dict[CallId, tuple[CallId, ...]] | None:
    """Write the ends of calls, at least one, and close the open calls they settle.

    Returns:
        What each call closed, where it did: an accepted one older calls, another one itself when
        a later call had its answer first. None when one of them has an end already.
    """
    places = ", ".join([_ANSWER_PLACES] * len(ends))
    values = [value for call_id, answer in ends for value in _answered(call_id, answer)]
    cursor = connection.execute(_ANSWER.format(places=places), values)
    if cursor.rowcount != len(ends):
        return None
    accepted = [call_id for call_id, answer in ends if answer.outcome is Outcome.ACCEPTED]
    settled = (
        _settle(connection, accepted, Outcome.ACCEPTED, CheckState.NOT_CHECKED) if accepted else {}
    )
    closed = {older for olders in settled.values() for older in olders}
    opened = [
        call_id
        for call_id, answer in ends
        if needs_care(answer.outcome, CheckState.NOT_CHECKED) and call_id not in closed
    ]
    for call_id in settled_by_later(connection, opened) if opened else ():
        connection.execute(_CLOSE, (call_id,))
        settled[call_id] = (call_id,)
    return settled


def answered_row(row: CallRow, answer: CallAnswer, closed: Sequence[CallId]) -> CallRow:
    """Return a call's row after its end, which closed these calls."""
    needs = needs_care(answer.outcome, CheckState.NOT_CHECKED)
    return replace(
        row,
        outcome=answer.outcome,
        reason=answer.reason,
        is_open=needs and row.call_id not in closed,
        http_status=answer.http_status,
        api_code=answer.api_code,
        message=answer.message,
        retry_after_s=answer.retry_after_s,
        done_at=answer.done_at,
    )


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
    if row.outcome is not Outcome.ACCEPTED and state is not CheckState.CONFIRMED:
        return ()
    return _settle(connection, (row.call_id,), row.outcome, state).get(row.call_id, ())


def apply_imported(connection: sqlite3.Connection, call_id: CallId) -> None:
    """Take from another desk's call what means something there only."""
    connection.execute(_AT_HOME, (call_id,))


def read_row(connection: sqlite3.Connection, call_id: CallId) -> CallRow | None:
    """Return a call's row, None when there is none."""
    found = connection.execute(_SELECT_ROW, (call_id,)).fetchone()
    return None if found is None else to_row(found)


def settled_by_later(
    connection: sqlite3.Connection, call_ids: Sequence[CallId]
) -> frozenset[CallId]:
    """Return those of these calls, at least one, that a later call has settled."""
    places = ", ".join("?" * len(call_ids))
    found = connection.execute(_LATER.format(places=places), call_ids).fetchall()
    return frozenset(
        CallId(call_id)
        for call_id, outcome, later, check in found
        if settles(Outcome(later), CheckState(check), Outcome(outcome))
    )


def _is_settled(connection: sqlite3.Connection, call_id: CallId) -> bool:
    """Tell whether the operator or a later call has settled a call already."""
    by_hand = "SELECT 1 FROM calls WHERE call_id = ? AND settled_us IS NOT NULL"
    found = connection.execute(by_hand, (call_id,)).fetchone()
    return found is not None or bool(settled_by_later(connection, (call_id,)))


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
        computer=record[21],
    )


def _created(call_id: CallId, call: NewCall) -> tuple[Any, ...]:
    actor, queued_us = call.actor, to_us(call.queued_at)
    return (
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
    )


def _new_row(call_id: CallId, call: NewCall) -> CallRow:
    actor = call.actor
    return CallRow(
        call_id=call_id,
        mode=call.mode,
        kind=call.kind,
        outcome=call.outcome,
        reason=Reason.NONE,
        check=CheckState.NOT_CHECKED,
        is_open=False,
        order_id=call.order_id,
        po_number=call.po_number,
        token_name=actor.token_name,
        store=actor.store,
        buyer_email=actor.buyer_email,
        http_status=None,
        api_code="",
        message="",
        retry_after_s=None,
        clicked_at=call.clicked_at,
        done_at=None,
        attempt=call.attempt,
        repeats=call.repeats,
        batch_id=call.batch_id,
        computer=call.computer,
    )


def _answered(call_id: CallId, answer: CallAnswer) -> tuple[Any, ...]:
    return (
        call_id,
        answer.outcome,
        answer.reason,
        needs_care(answer.outcome, CheckState.NOT_CHECKED),
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
    )


def _settle(
    connection: sqlite3.Connection, newer: Sequence[CallId], outcome: Outcome, check: CheckState
) -> dict[CallId, tuple[CallId, ...]]:
    """Close what calls with this outcome and check settle; returns what each of them did."""
    places = ", ".join("?" * len(newer))
    found = connection.execute(_OPEN_BEFORE.format(places=places), newer).fetchall()
    settled: dict[CallId, tuple[CallId, ...]] = {}
    for call_id, older, open_outcome in found:
        if settles(outcome, check, Outcome(open_outcome)):
            connection.execute(_CLOSE, (older,))
            settled[call_id] = (*settled.get(call_id, ()), CallId(older))
    return settled
