"""What the log records of a call before it leaves."""

from __future__ import annotations

from dataclasses import replace

from b2b_desktop.api.client import AttachRequest
from b2b_desktop.api.wire import encode_attach
from b2b_desktop.domain.call import Mode, NewCall, Outcome
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.redaction import REDACTED
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.domain.wire_format import DOCUMENTED
from b2b_desktop.engine.call_facts import describe_attach
from b2b_desktop.engine.commands import Origin
from tests.logged_calls import AT

SECRET = 'opaque/"token"-0123456789'
VALUES = OrderValues(OrderId(5012), "PO-1", True, (ExtraField("Cost Center", "CC-42"),))
TOKEN = Token(TokenId("a" * 32), "Anna")


def described(values: OrderValues, token: Token = TOKEN) -> NewCall:
    """Return the call of these values."""
    body = encode_attach(values, DOCUMENTED)
    return describe_attach(
        AttachRequest(values.order_id, body, Secret(SECRET), DOCUMENTED),
        values,
        token,
        mode=Mode.LIVE,
        origin=Origin("kim", "DESK-2"),
        clicked_at=AT,
        queued_at=AT,
        outcome=Outcome.SENDING,
        attempt=1,
        repeats=None,
    )


def test_a_call_is_recorded_as_it_is_sent() -> None:
    call = described(VALUES)
    assert (call.po_number, call.extra_fields) == (VALUES.po_number, VALUES.extra_fields)
    assert call.request_body == encode_attach(VALUES, DOCUMENTED)
    assert call.actor == TOKEN.actor()
    assert ("Authorization", f"Bearer {REDACTED}") in call.request_headers


def test_a_token_that_was_typed_into_a_field_is_not_recorded() -> None:
    fields = (ExtraField("Note", f"my token: {SECRET}"), ExtraField(SECRET, "x"))
    call = described(replace(VALUES, po_number=f"PO {SECRET}", extra_fields=fields))
    assert SECRET not in repr(call)
    assert b"0123456789" not in call.request_body
    assert call.po_number == f"PO {REDACTED}"
    assert call.extra_fields == (
        ExtraField("Note", f"my token: {REDACTED}"), ExtraField(REDACTED, "x")
    )  # fmt: skip


def test_a_token_named_after_itself_is_not_recorded() -> None:
    call = described(VALUES, replace(TOKEN, name=SECRET))
    assert SECRET not in repr(call)
    assert call.actor.token_name == REDACTED
