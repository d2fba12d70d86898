"""Batches as values, for models and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from b2b_desktop.domain.batch.plan import BatchId, BatchOptions, BatchPlan, LeftOut, PlannedRow
from b2b_desktop.domain.batch.run_state import (
    BatchState,
    PauseReason,
    RowProgress,
    StoredBatch,
)
from b2b_desktop.domain.call import CallId, CallKind, CallRow, Mode, Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import OrderId, OrderValues
from b2b_desktop.domain.token import TokenId
from b2b_desktop.ui.batch.run.row_filter import RowTally
from b2b_desktop.ui.batch.run.run_standing import RunStanding

AT = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
TOKEN = TokenId("a" * 32)


def queued(count: int) -> list[RowProgress]:
    """Return so many rows that wait."""
    return [RowProgress(number, Outcome.QUEUED) for number in range(count)]


def ended(
    number: int,
    outcome: Outcome = Outcome.ACCEPTED,
    reason: Reason = Reason.NONE,
    check: CheckState = CheckState.NOT_CHECKED,
    message: str = "",
) -> RowProgress:
    """Return a row whose call, of the same number, has an end."""
    return RowProgress(
        number, outcome, reason, check, CallId(number), None, "", message, AT, attempt=1
    )


def checked_call(number: int, check: CheckState, batch_id: int | None = 1) -> CallRow:
    """Return the accepted call of this number, checked."""
    return CallRow(
        call_id=CallId(number),
        mode=Mode.LIVE,
        kind=CallKind.ATTACH,
        outcome=Outcome.ACCEPTED,
        reason=Reason.ACCEPTED,
        check=check,
        is_open=False,
        order_id=OrderId(5000 + number),
        po_number=f"PO-{number}",
        token_name="Anna",
        store="acme",
        buyer_email="anna@acme.example",
        http_status=200,
        api_code="200",
        message="SUCCESS",
        retry_after_s=None,
        clicked_at=AT,
        done_at=AT,
        attempt=1,
        repeats=None,
        batch_id=batch_id,
    )


def left_out(number: int) -> RowProgress:
    """Return a row that is not sent."""
    return RowProgress(number, None)


def batch(rows: Sequence[RowProgress], name: str = "pasted") -> StoredBatch:
    """Return a batch of order 5000 and so on, with these states."""
    planned = [
        PlannedRow(
            line=row.number + 2,
            cells=(str(5000 + row.number),),
            values=OrderValues(OrderId(5000 + row.number), f"PO-{row.number}", True, ()),
            token_id=TOKEN,
            order_id=OrderId(5000 + row.number),
        )
        if row.outcome is not None
        else PlannedRow(line=row.number + 2, cells=("five",), left_out=LeftOut.INVALID)
        for row in rows
    ]
    plan = BatchPlan(name, ("orderId",), tuple(planned), BatchOptions(Mode.LIVE))
    return StoredBatch(BatchId(1), plan, BatchState.RUNNING, PauseReason.NONE, tuple(rows), AT)


def tally(rows: Sequence[RowProgress]) -> RowTally:
    """Return the tally of these rows."""
    counted = RowTally()
    counted.add(rows)
    return counted


def standing(
    state: BatchState, rows: Sequence[RowProgress], reason: PauseReason = PauseReason.NONE
) -> RunStanding:
    """Return where a batch of these rows stands."""
    made = RunStanding(Mode.LIVE, BatchId(1), "orders.csv", AT, state, reason)
    return replace(made, counts=tally(rows).counts())
