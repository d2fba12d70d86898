"""Domain values as the journal's content, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.call import CallAnswer, CallId, CallKind, Mode, Outcome, Reason
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.storage.event_codec import (
    canonical,
    decode_answer,
    decode_call,
    encode_answer,
    encode_call,
    from_us,
    optional_from_us,
    optional_us,
    to_us,
)
from tests.logged_calls import ACCEPTED, AT, CALL, NOT_SENT

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImEifQ.c2lnbmF0dXJl"
FULL_CALL = replace(
    CALL,
    mode=Mode.PRACTICE,
    kind=CallKind.UPDATE,
    outcome=Outcome.QUEUED,
    attempt=3,
    repeats=CallId(1),
    corrects=CallId(2),
    batch_id=4,
)
FULL_ANSWER = replace(
    ACCEPTED,
    capped=True,
    incomplete=True,
    retry_after_s=1.25,
    company="Maple Tools",
    order_created_at=AT,
)


@pytest.mark.parametrize("call", [CALL, FULL_CALL])
def test_a_call_decodes_to_what_was_encoded(call: object) -> None:
    assert call in (CALL, FULL_CALL)
    assert decode_call(encode_call(CALL), CALL.request_body) == CALL
    assert decode_call(encode_call(FULL_CALL), FULL_CALL.request_body) == FULL_CALL


@pytest.mark.parametrize("answer", [ACCEPTED, NOT_SENT, FULL_ANSWER])
def test_an_answer_decodes_to_what_was_encoded(answer: CallAnswer) -> None:
    assert decode_answer(encode_answer(answer), answer.response_body) == answer


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_time_survives_to_the_microsecond(at: datetime) -> None:
    assert from_us(to_us(at)) == at
    assert optional_from_us(optional_us(at)) == at


def test_a_time_of_another_zone_is_the_same_moment() -> None:
    local = AT.astimezone(timezone(timedelta(hours=-5)))
    assert to_us(local) == to_us(AT)


def test_no_time_stays_no_time() -> None:
    assert optional_us(None) is None
    assert optional_from_us(None) is None


def test_the_same_content_is_the_same_bytes() -> None:
    assert canonical({"b": 1, "a": "ö"}) == canonical({"a": "ö", "b": 1})
    assert canonical({"a": "ö"}) == b'{"a":"\\u00f6"}'


def test_a_jwt_that_slipped_into_a_field_is_taken_out() -> None:
    assert b"eyJ" not in encode_call(replace(CALL, operator=f"kim {JWT}"))
    assert b"eyJ" not in encode_answer(replace(NOT_SENT, message=JWT))


@given(st.text(), st.text())
def test_any_text_survives(po_number: str, value: str) -> None:
    if "eyJ" in po_number + value:
        return
    call = replace(CALL, po_number=po_number, extra_fields=(ExtraField("A", value),))
    assert decode_call(encode_call(call), call.request_body) == call


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("reason", Reason)
def test_every_outcome_and_reason_survives(outcome: Outcome, reason: Reason) -> None:
    answer = CallAnswer(outcome, reason)
    assert decode_answer(encode_answer(answer), b"") == answer
