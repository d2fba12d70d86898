"""Rows of the call log as a table shows them."""

from __future__ import annotations

from datetime import UTC, datetime

from b2b_desktop.domain.call import CallId, CallKind, CallRow, Mode, Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import OrderId

AT = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)


def call(number: int, outcome: Outcome = Outcome.ACCEPTED) -> CallRow:
    """Return a call of order 5000 + number; a rejected one is open."""
    return CallRow(
        call_id=CallId(number),
        mode=Mode.LIVE,
        kind=CallKind.ATTACH,
        outcome=outcome,
        reason=Reason.ACCEPTED,
        check=CheckState.NOT_CHECKED,
        is_open=outcome is Outcome.REJECTED,
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
        batch_id=None,
    )
