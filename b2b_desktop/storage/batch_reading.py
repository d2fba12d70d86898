"""Batches on disk: the reading half.

Invariant: reads only, over any connection; a row's state is its newest call's, unless it waits in
the queue or was ended without one.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.batch.batch_name import BatchName
from b2b_desktop.domain.batch.late import LateOrder
from b2b_desktop.domain.batch.plan import BatchId, BatchPlan
from b2b_desktop.domain.batch.row_counts import RowCounter
from b2b_desktop.domain.batch.run_state import (
    BatchState,
    BatchSummary,
    PauseReason,
    RowProgress,
    StoredBatch,
)
from b2b_desktop.domain.call import CallId, Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.order import OrderId, OrderValues
from b2b_desktop.storage.batch_codec import decode_options, decode_row, decode_titles
from b2b_desktop.storage.database import one_moment, translated
from b2b_desktop.storage.event_codec import decode_call, from_us, optional_from_us
from b2b_desktop.storage.projection import values_hash

_OUTCOME: Final = "CASE WHEN r.is_queued THEN 'queued' ELSE coalesce(r.outcome, c.outcome) END"
_REASON: Final = "CASE WHEN r.outcome IS NULL THEN coalesce(c.reason, '') ELSE r.reason END"
_CHECK: Final = "coalesce(c.check_state, r.check_state)"
_JOIN: Final = "FROM batch_rows AS r LEFT JOIN calls AS c ON c.call_id = r.call_id"
_ROWS: Final = f"""
SELECT r.number, {_OUTCOME}, {_REASON}, {_CHECK}, r.call_id, c.http_status, c.api_code, c.message,
    c.done_us, c.attempt, r.plan
{_JOIN} WHERE r.batch_id = ? ORDER BY r.number
"""
_GROUPS: Final = f"""
SELECT {_OUTCOME} AS outcome, {_REASON} AS reason, {_CHECK} AS check_state, count(*)
{_JOIN} WHERE r.batch_id = ? GROUP BY 1, 2, 3
"""
_BATCH: Final = (
    "SELECT name, titles, options, state, pause_reason, created_us FROM batches "
    "WHERE batch_id = ? AND is_whole = 1"
)
_INTERRUPTED: Final = (
    "SELECT batch_id, name, state, pause_reason, created_us FROM batches "
    "WHERE state = 'interrupted' AND is_whole = 1 ORDER BY batch_id DESC"
)
_NAMES: Final = (
    "SELECT batch_id, name, created_us FROM batches WHERE is_whole = 1 ORDER BY batch_id DESC"
)
_LATE_CALLS: Final = """
SELECT c.call_id, c.store, c.buyer_email, c.message, c.done_us, c.batch_id, r.number,
    j.content, j.body
FROM calls AS c INDEXED BY calls_open
JOIN journal AS j ON j.call_id = c.call_id AND j.kind = 'created'
LEFT JOIN batch_rows AS r ON r.batch_id = c.batch_id AND r.call_id = c.call_id
WHERE c.is_open = 1 AND c.reason = 'too_late' AND j.content IS NOT NULL
ORDER BY c.call_id
"""
_LATE_ROWS: Final = """
SELECT r.batch_id, r.number, r.plan, b.created_us
FROM batch_rows AS r JOIN batches AS b ON b.batch_id = r.batch_id
WHERE r.outcome = 'stopped' AND r.reason = 'too_late' ORDER BY r.batch_id, r.number
"""
_SAVED: Final = """
SELECT 1 FROM calls WHERE store = ? AND order_id = ? AND values_hash = ?
    AND (outcome = 'accepted' OR check_state = 'confirmed')
"""


def read_batch(connection: sqlite3.Connection, path: Path, batch_id: BatchId) -> StoredBatch:
    """Return a batch with every row.

    Raises:
        StorageError: there is none, or it cannot be read.
    """
    with translated(path), one_moment(connection):
        head = connection.execute(_BATCH, (batch_id,)).fetchone()
        records = connection.execute(_ROWS, (batch_id,)).fetchall()
    if head is None:
        raise StorageError(StorageReason.FAILED, path, f"there is no batch {batch_id}")
    name, titles, options, state, pause_reason, created_us = head
    try:
        planned = tuple(decode_row(record[10]) for record in records)
        plan = BatchPlan(name, decode_titles(titles), planned, decode_options(options))
    except (ValueError, TypeError) as error:
        raise StorageError(StorageReason.DAMAGED, path, f"batch {batch_id}") from error
    return StoredBatch(
        batch_id=batch_id,
        plan=plan,
        state=BatchState(state),
        pause_reason=PauseReason(pause_reason),
        rows=tuple(_progress(record) for record in records),
        created_at=from_us(created_us),
    )


def interrupted_batches(connection: sqlite3.Connection, path: Path) -> tuple[BatchSummary, ...]:
    """Return the batches an earlier run did not end, newest first, with their exact counts.

    Raises:
        StorageError: they cannot be read.
    """
    with translated(path), one_moment(connection):
        heads = connection.execute(_INTERRUPTED).fetchall()
        groups = [connection.execute(_GROUPS, (head[0],)).fetchall() for head in heads]
    summaries = []
    for (batch_id, name, state, pause_reason, created_us), kinds in zip(heads, groups, strict=True):
        counter = RowCounter()
        for outcome, reason, check, count in kinds:
            counter.add(RowProgress(0, _outcome(outcome), Reason(reason), CheckState(check)), count)
        summaries.append(
            BatchSummary(
                BatchId(batch_id),
                name,
                BatchState(state),
                PauseReason(pause_reason),
                counter.counts(),
                from_us(created_us),
            )
        )
    return tuple(summaries)


def batch_names(connection: sqlite3.Connection, path: Path) -> tuple[BatchName, ...]:
    """Return every batch there ever was, newest first.

    Raises:
        StorageError: they cannot be read.
    """
    with translated(path):
        found = connection.execute(_NAMES).fetchall()
    return tuple(
        BatchName(batch_id, name, from_us(created_us)) for batch_id, name, created_us in found
    )


def late_orders(connection: sqlite3.Connection, path: Path) -> tuple[LateOrder, ...]:
    """Return every order that is still open because it came too late.

    Raises:
        StorageError: they cannot be read.
    """
    with translated(path), one_moment(connection):
        calls = connection.execute(_LATE_CALLS).fetchall()
        rows = connection.execute(_LATE_ROWS).fetchall()
        left = [found for record in rows if (found := _late_row(record)) is not None]
        left = [order for order in left if not _is_saved(connection, order)]
    return (*map(_late_call, calls), *left)


def _progress(record: tuple[Any, ...]) -> RowProgress:
    number, outcome, reason, check, call_id, status, code, message, done_us, attempt, _ = record
    return RowProgress(
        number=number,
        outcome=_outcome(outcome),
        reason=Reason(reason),
        check=CheckState(check),
        call_id=None if call_id is None else CallId(call_id),
        http_status=status,
        api_code=code or "",
        message=message or "",
        done_at=optional_from_us(done_us),
        attempt=attempt or 0,
    )


def _outcome(text: str | None) -> Outcome | None:
    return None if text is None else Outcome(text)


def _late_call(record: tuple[Any, ...]) -> LateOrder:
    call_id, store, email, message, done_us, batch_id, number, content, body = record
    call = decode_call(content, body or b"")
    return LateOrder(
        values=OrderValues(
            OrderId(call.order_id), call.po_number, call.save_comment, call.extra_fields
        ),
        store=store,
        buyer_email=email,
        outcome=Outcome.REJECTED,
        message=message,
        at=from_us(done_us or 0),
        call_id=CallId(call_id),
        batch_id=None if batch_id is None else BatchId(batch_id),
        number=number,
    )


def _is_saved(connection: sqlite3.Connection, order: LateOrder) -> bool:
    """Tell whether the store took just these values for the order, in whichever call."""
    values = order.values
    asked = (order.store, values.order_id, values_hash(values))
    return connection.execute(_SAVED, asked).fetchone() is not None


def _late_row(record: tuple[Any, ...]) -> LateOrder | None:
    batch_id, number, plan, created_us = record
    row = decode_row(plan)
    if row.values is None:
        return None
    return LateOrder(
        values=row.values,
        store=row.store,
        buyer_email="",
        outcome=Outcome.STOPPED,
        message="",
        at=from_us(created_us),
        batch_id=BatchId(batch_id),
        number=number,
    )
