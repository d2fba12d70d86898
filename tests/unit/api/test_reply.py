"""The outcome rule at the end of b2b-api.md section 7."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.api.reply import judge
from b2b_desktop.domain.call import Outcome, Reason
from b2b_desktop.domain.order import OrderId

ORDER = OrderId(5012)


def outcome(status: int, body: Any, *, complete: bool = True) -> Outcome:
    """Return the outcome of a JSON reply."""
    return judge(status, json.dumps(body).encode(), ORDER, complete=complete).outcome


def reason(status: int, body: Any) -> Reason:
    """Return the reason of a JSON reply."""
    return judge(status, json.dumps(body).encode(), ORDER, complete=True).reason


@pytest.mark.parametrize(
    "data",
    [
        [{"orderId": 5012}],
        {"orderId": "5012"},
        {"orderId": " 5012 "},
        {"orderId": 5012.0},
        {"orderId": None},
        [],
        {},
        None,
        "text",
        [None, 3],
        [{"orderId": 5012}, {"other": 1}],
    ],
)
def test_a_success_that_names_no_other_order_is_accepted(data: object) -> None:
    for status in (200, 201, 202, 204, 299):
        for code in (None, 1, "1", 200, "200", 201, 299, 200.0):
            body = {"code": code, "message": "SUCCESS", "data": data}
            assert outcome(status, body) is Outcome.ACCEPTED


def test_an_object_without_code_and_data_is_accepted() -> None:
    assert outcome(200, {}) is Outcome.ACCEPTED


@pytest.mark.parametrize(
    "data",
    [
        {"orderId": 5013},
        {"orderId": "5013"},
        [{"orderId": 1}],
        [{"orderId": 5012}, {"orderId": 5013}],
        {"orderId": "abc"},
        {"orderId": True},
        {"orderId": 5012.5},
        {"orderId": []},
        {"orderId": "9" * 5_000},
        {"orderId": float("nan")},
        {"orderId": float("inf")},
    ],
)
def test_a_success_that_names_another_order_is_unknown(data: object) -> None:
    assert outcome(200, {"code": 200, "data": data}) is Outcome.UNKNOWN


@pytest.mark.parametrize("code", [40100, 40101, "40101", 40199])
def test_a_token_code_behind_a_success_is_rejected_for_the_token(code: object) -> None:
    body = {"code": code, "message": "Invalid token", "data": {}}
    assert (outcome(200, body), reason(200, body)) == (Outcome.REJECTED, Reason.TOKEN_REFUSED)


@pytest.mark.parametrize("code", [500, "500", 503, 599])
def test_a_server_code_behind_a_success_is_unknown(code: object) -> None:
    body = {"code": code, "message": "Internal Server Error"}
    assert (outcome(200, body), reason(200, body)) == (Outcome.UNKNOWN, Reason.SERVER_FAULT)


@pytest.mark.parametrize(
    "code", [0, 2, 199, 300, 400, 40013, 499, 600, 50013, "nonsense", True, []]
)
def test_another_code_behind_a_success_is_rejected(code: object) -> None:
    assert outcome(200, {"code": code, "message": "No"}) is Outcome.REJECTED


@pytest.mark.parametrize("data", [b"", b"OK", b"[1]", b'"x"', b"null", b'{"code":200', b"\xff"])
def test_a_success_that_is_no_json_object_is_unknown(data: bytes) -> None:
    verdict = judge(200, data, ORDER, complete=True)
    assert (verdict.outcome, verdict.reason) == (Outcome.UNKNOWN, Reason.BAD_REPLY)


def test_a_success_that_was_cut_is_unknown_even_when_it_reads_whole() -> None:
    body = {"code": 200, "data": [{"orderId": 5012}]}
    assert outcome(200, body, complete=False) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("status", "expected", "why"),
    [
        (101, Outcome.UNKNOWN, Reason.BAD_REPLY),
        (301, Outcome.REJECTED, Reason.REDIRECTED),
        (304, Outcome.REJECTED, Reason.REDIRECTED),
        (400, Outcome.REJECTED, Reason.SERVER_WORDS),
        (401, Outcome.REJECTED, Reason.TOKEN_REFUSED),
        (403, Outcome.REJECTED, Reason.SERVER_WORDS),
        (404, Outcome.REJECTED, Reason.SERVER_WORDS),
        (408, Outcome.UNKNOWN, Reason.NO_ANSWER),
        (413, Outcome.REJECTED, Reason.SERVER_WORDS),
        (422, Outcome.REJECTED, Reason.FIELDS_REFUSED),
        (429, Outcome.REJECTED, Reason.RATE_LIMITED),
        (499, Outcome.REJECTED, Reason.SERVER_WORDS),
        (500, Outcome.UNKNOWN, Reason.SERVER_FAULT),
        (503, Outcome.UNKNOWN, Reason.SERVER_FAULT),
        (599, Outcome.UNKNOWN, Reason.SERVER_FAULT),
    ],
)
def test_a_status_alone_decides(status: int, expected: Outcome, why: Reason) -> None:
    for complete in (True, False):
        verdict = judge(status, b"", ORDER, complete=complete)
        assert (verdict.outcome, verdict.reason) == (expected, why)


@pytest.mark.parametrize(
    ("status", "body", "why"),
    [
        (400, {"code": 40013, "message": "User does not have permission to place an order"},
         Reason.NO_PERMISSION),
        (400, {"code": 40013, "message": "Order does not exist."}, Reason.ORDER_UNKNOWN),
        (404, {"code": 404, "message": "M", "data": {"errMsg": "Order Does not Exist"}},
         Reason.ORDER_UNKNOWN),
        (400, {"code": 40013, "message": "The order already exists."}, Reason.TOO_LATE),
        (400, {"code": 400, "data": {}, "meta": {"message": "The order already exists."}},
         Reason.TOO_LATE),
        (400, {"code": 40010, "message": "Bad", "data": {"po": "wrong"}}, Reason.FIELDS_REFUSED),
        (400, {"code": 422, "message": "Cost Center is missing"}, Reason.FIELDS_REFUSED),
        (403, {"code": 401, "message": "No"}, Reason.TOKEN_REFUSED),
        (400, {"code": 40013, "message": "Another cause"}, Reason.SERVER_WORDS),
    ],
)  # fmt: skip
def test_the_reason_of_a_refusal_is_read_from_its_words(
    status: int, body: object, why: Reason
) -> None:
    assert reason(status, body) is why


@pytest.mark.parametrize(
    ("status", "words"), [(404, "404 Not Found"), (599, "599"), (200, "200 OK")]
)
def test_without_words_the_status_line_stands_for_them(status: int, words: str) -> None:
    assert judge(status, b"", ORDER, complete=True).message == words


def test_an_acceptance_without_words_stays_without() -> None:
    assert judge(200, b"{}", ORDER, complete=True).message == ""


CODES = (
    st.none()
    | st.integers(-1, 60_000)
    | st.integers(0, 60_000).map(str)
    | st.text("129ab-", max_size=5)
)
ENTRY = st.fixed_dictionaries({}, optional={"orderId": st.sampled_from([5012, "5012", 5013, "x"])})


@given(st.integers(100, 599), CODES, st.lists(ENTRY, max_size=3) | ENTRY, st.booleans())
def test_only_a_whole_success_without_another_order_is_ever_accepted(
    status: int, code: object, data: Any, complete: bool
) -> None:
    entries = data if isinstance(data, list) else [data]
    named = {str(entry["orderId"]) for entry in entries if "orderId" in entry}
    good = str(code) in {"None", "", "1", *map(str, range(200, 300))}
    expected = 200 <= status < 300 and complete and named <= {"5012"} and good
    got = outcome(status, {"code": code, "data": data}, complete=complete)
    assert (got is Outcome.ACCEPTED) == expected


@given(st.integers(200, 599), st.binary(max_size=60), st.booleans())
def test_every_reply_gets_one_of_three_outcomes(status: int, body: bytes, complete: bool) -> None:
    verdict = judge(status, body, ORDER, complete=complete)
    assert verdict.outcome in (Outcome.ACCEPTED, Outcome.REJECTED, Outcome.UNKNOWN)
    assert (verdict.outcome is Outcome.ACCEPTED) == (verdict.reason is Reason.ACCEPTED)
