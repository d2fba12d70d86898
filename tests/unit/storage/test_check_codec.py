"""Checks as the content of journal events."""

from __future__ import annotations

import pytest

from b2b_desktop.domain.check import (
    PO_NUMBER,
    CallCheck,
    CheckFault,
    CheckState,
    Difference,
    KeptValues,
)
from b2b_desktop.domain.wire_format import CHECKOUT
from b2b_desktop.storage.check_codec import decode_check, encode_check
from tests.check_values import AT, FIELDS, a_check

WHOLE = a_check(
    CheckState.STORED_DIFFERENTLY,
    address="https://b2b.example",
    path="/api/v2/orders/5012/details",
    message="SUCCESS “ü”",
    http_status=200,
    duration_ms=12.5,
    stored=KeptValues("PO-1", FIELDS),
    differences=(Difference(PO_NUMBER, "PO-7781", "PO-1"), Difference("Fintech ID", "e", None)),
    company="Acme",
    order_created_at=AT,
    proven=CHECKOUT,
)


@pytest.mark.parametrize(
    "check", [WHOLE, a_check(CheckState.COULD_NOT_CHECK, fault=CheckFault.TOKEN_GONE)]
)
def test_a_check_comes_back_as_it_was(check: CallCheck) -> None:
    assert decode_check(encode_check(check)) == check


def test_a_token_in_a_message_is_taken_out() -> None:
    jwt = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImEifQ.c2lnbmF0dXJl"
    content = encode_check(a_check(CheckState.COULD_NOT_CHECK, message=f"no {jwt}"))
    assert b"eyJ" not in content
