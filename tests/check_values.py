"""Calls, answers and checks for tests of the log.

Invariant: plain values, made afresh by every call of a function.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from b2b_desktop.domain.call import (
    Actor,
    CallAnswer,
    CallKind,
    Mode,
    NewCall,
    Outcome,
    Reason,
)
from b2b_desktop.domain.check import CallCheck, CheckState
from b2b_desktop.domain.order import ExtraField, OrderId

AT = datetime(2026, 11, 2, 14, 0, tzinfo=UTC)
FIELDS = (ExtraField("Cost Center", "CC-42"),)
_REASONS = {
    Outcome.ACCEPTED: Reason.ACCEPTED,
    Outcome.REJECTED: Reason.TOO_LATE,
    Outcome.UNKNOWN: Reason.NO_ANSWER,
    Outcome.NOT_SENT: Reason.NO_CONNECTION,
}


def new_call(order_id: int = 5012, po_number: str = "PO-7781", store: str = "abc123") -> NewCall:
    """Return a call about to be sent."""
    actor = Actor("a" * 32, "Trade shop", "https://b2b.example", store, store, "1", "b@a.ex", 101)
    return NewCall(
        mode=Mode.LIVE,
        kind=CallKind.ATTACH,
        actor=actor,
        order_id=OrderId(order_id),
        po_number=po_number,
        save_comment=True,
        extra_fields=FIELDS,
        wire_format="documented",
        method="POST",
        path="/api/v2/orders",
        request_headers=(),
        request_body=b"{}",
        clicked_at=AT,
        queued_at=AT,
        outcome=Outcome.SENDING,
        operator="desk",
        computer="DESK-2",
    )


def answer(outcome: Outcome) -> CallAnswer:
    """Return how a call ended."""
    return CallAnswer(outcome, _REASONS[outcome], done_at=AT + timedelta(seconds=1))


def a_check(state: CheckState, **changed: object) -> CallCheck:
    """Return a look at the store."""
    check = CallCheck(state, AT + timedelta(seconds=2), "desk", "DESK-2", "Trade shop")
    return replace(check, **changed)  # type: ignore[arg-type]  # the caller names real fields
