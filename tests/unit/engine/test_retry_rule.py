"""Which attempts of a manual send are repeated, and after what pause."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from b2b_desktop.domain.call import CallAnswer, Outcome, Reason
from b2b_desktop.engine.retry_rule import Retry, RetryRule
from tests.logged_calls import ACCEPTED, AT, NOT_SENT, REJECTED, UNKNOWN

ASKED_TO_WAIT = CallAnswer(Outcome.REJECTED, Reason.RATE_LIMITED, http_status=429)


def pauses(rule: RetryRule, answer: CallAnswer, times: int, after_s: float = 0.0) -> list[float]:
    """Return the pauses before the next attempts, as often as there is one."""
    now = AT + timedelta(seconds=after_s)
    found = [rule.next(answer, may_retry=True, now=now) for _ in range(times)]
    return [retry.pause_s for retry in found if retry is not None]


def test_what_never_left_is_tried_twice_more() -> None:
    assert len(pauses(RetryRule(AT), NOT_SENT, 5)) == 2


def test_what_never_left_is_not_tried_when_the_ten_seconds_are_over() -> None:
    assert pauses(RetryRule(AT), NOT_SENT, 1, after_s=9.9) == []


def test_what_another_try_cannot_help_is_not_tried() -> None:
    assert RetryRule(AT).next(NOT_SENT, may_retry=False, now=AT) is None


@pytest.mark.parametrize("answer", [ACCEPTED, REJECTED, UNKNOWN])
def test_what_was_answered_or_may_have_arrived_is_never_repeated(answer: CallAnswer) -> None:
    assert pauses(RetryRule(AT), answer, 3) == []


def test_a_429_is_obeyed_and_each_time_a_little_longer_until_it_is_enough() -> None:
    asked = replace(ASKED_TO_WAIT, retry_after_s=7.0)
    rule = RetryRule(AT)
    assert rule.next(asked, may_retry=False, now=AT) == Retry(7.0, Reason.RATE_LIMITED)
    waited = pauses(rule, asked, 50)
    assert waited == [7.0 + n for n in range(1, len(waited) + 1)]
    assert len(waited) < 49, "it ends"
    assert pauses(RetryRule(AT), ASKED_TO_WAIT, 1) == [0.0]
