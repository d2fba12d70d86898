"""Rate headers, asked waits and the server's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.api.budget_headers import LONGEST_WAIT_S, asked_wait_s, clock_skew_s, read_budget

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def headers(**pairs: str) -> httpx.Headers:
    """Return headers; underscores stand for hyphens."""
    return httpx.Headers({name.replace("_", "-"): value for name, value in pairs.items()})


def test_the_documented_headers_are_read() -> None:
    budget = read_budget(
        headers(
            x_requests_allocated="150 times/60 s",
            x_requests_remaining="112 times",
            x_request_window_resets_after="0.397 s",
        ),
        NOW,
    )
    assert budget is not None
    assert (budget.allocated, budget.window_s) == (150, 60.0)
    assert (budget.remaining, budget.resets_after_s) == (112, 0.397)
    assert budget.read_at == NOW


def test_missing_parts_stay_unknown() -> None:
    budget = read_budget(headers(x_requests_allocated="150 times/60 s"), NOW)
    assert budget is not None
    assert (budget.remaining, budget.resets_after_s) == (None, None)


@pytest.mark.parametrize("text", [None, "", "many", "150 times", "/"])
def test_headers_that_cannot_be_read_tell_no_budget(text: str | None) -> None:
    given_headers = headers() if text is None else headers(x_requests_allocated=text)
    assert read_budget(given_headers, NOW) is None


@pytest.mark.parametrize(
    ("asked", "wait_s"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("120", 120.0),
        ("121", LONGEST_WAIT_S),
        ("9" * 400, LONGEST_WAIT_S),
        ("Sun, 01 Mar 2026 12:00:30 GMT", 30.0),
        ("Sun, 01 Mar 2026 11:00:30 GMT", 0.0),
        ("Sun, 01 Mar 2027 12:00:30 GMT", LONGEST_WAIT_S),
        ("Sun, 01 Mar 2026 14:00:30 +0200", 30.0),
        ("Sun, 01 Mar 2026 12:00:30 -0000", 30.0),
        ("", 5.0),
        ("soon", 5.0),
        ("-3", 5.0),
        ("+3", 5.0),
        ("1.5", 5.0),
        ("1_0", 5.0),
        ("\u0663", 5.0),
        ("Fri, 31 Dec 9999 23:59:59 -2359", 5.0),
    ],
)
def test_retry_after_is_read_and_clamped(asked: str, wait_s: float) -> None:
    assert asked_wait_s({"retry-after": asked}, NOW) == wait_s


def test_without_a_header_the_wait_is_five_seconds() -> None:
    assert asked_wait_s(headers(), NOW) == 5.0


@pytest.mark.parametrize(
    ("resets", "wait_s"), [("12.5 s", 12.5), ("0.397 s", 0.397), ("900 s", LONGEST_WAIT_S)]
)
def test_the_window_s_own_reset_is_preferred(resets: str, wait_s: float) -> None:
    both = headers(x_request_window_resets_after=resets, retry_after="40")
    assert asked_wait_s(both, NOW) == wait_s


def test_an_unreadable_reset_falls_back_to_retry_after() -> None:
    assert asked_wait_s(headers(x_request_window_resets_after="soon", retry_after="40"), NOW) == 40


def test_the_servers_clock_is_compared_with_ours() -> None:
    ahead = headers(date="Sun, 01 Mar 2026 12:00:08 GMT")
    assert clock_skew_s(ahead, NOW) == 8.0
    assert clock_skew_s(ahead, NOW + timedelta(seconds=20)) == -12.0


@pytest.mark.parametrize("date", ["", "yesterday", "Fri, 31 Dec 9999 23:59:59 -2359", "99999"])
def test_a_date_that_cannot_be_read_tells_no_skew(date: str) -> None:
    assert clock_skew_s({"date": date}, NOW) is None


@given(st.text(max_size=40))
def test_no_header_makes_it_raise(text: str) -> None:
    assert 0.0 <= asked_wait_s({"retry-after": text}, NOW) <= LONGEST_WAIT_S
    clock_skew_s({"date": text}, NOW)
    read_budget({"x-requests-allocated": text}, NOW)
