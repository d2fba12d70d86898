"""The confirmation says in words and numbers what is written, by whom, and how long it takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from b2b_desktop.domain.batch.plan import BatchOptions, LeftOut, PlannedRow
from b2b_desktop.domain.batch.plan_facts import PlanFacts
from b2b_desktop.domain.budget import BudgetReading, BudgetShare
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.token import Claims, Token, TokenId
from b2b_desktop.ui.batch.check.confirm_words import (
    Confirmation,
    Pace,
    confirmation,
    duration_words,
    run_time_s,
    values_words,
)

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HERE = TokenId("a" * 32)
FIELDS = tuple(ExtraField(f"F{number}", str(number)) for number in range(6))
VALUES = OrderValues(OrderId(5012), "PO-1", True, FIELDS[:1])


def token(lasts: timedelta | None) -> Token:
    expires_at = None if lasts is None else NOW + lasts
    claims = Claims(email="b@acme.example", store_hash="abc", expires_at=expires_at)
    return Token(HERE, "Anna", claims=claims)


def facts(to_send: int = 2, *, reads: int = 0, nothing: int = 0) -> PlanFacts:
    return PlanFacts(
        to_send=to_send,
        sent_before=0,
        left_out={LeftOut.INVALID: 3, LeftOut.WITHOUT_PO: 1},
        first_rows=(PlannedRow(1, ("5012",), VALUES, HERE),),
        by_token={HERE: to_send},
        with_po=2,
        with_comment=1,
        fields={"F0": 2},
        attaching_nothing=nothing,
        reads=reads,
    )


def said(
    what: PlanFacts, mode: Mode = Mode.LIVE, lasts: timedelta | None = timedelta(hours=5)
) -> Confirmation:
    return confirmation(
        what, BatchOptions(mode), {HERE: token(lasts)}, Pace(BudgetShare(), {}), NOW
    )


def test_it_says_who_writes_what_where_and_what_is_left_out() -> None:
    words = said(facts(reads=2))
    assert words.title == "Attach to 2 orders?"
    assert words.acting[0].startswith("2 as Anna, buyer b@acme.example, in store abc (token until ")
    assert words.written == "How many get what: PO number: 2, order comment saved: 1, F0: 2."
    assert words.first == ("Order 5012: PO number PO-1, F0 = 0, order comment saved",)
    assert words.left_out == "Left out: 4 (invalid 3, without a PO number 1)."
    assert words.time == (
        "Takes less than a minute with checks: 2 calls and 2 checks, up to 144 a minute."
    )


def test_one_order_is_one_order() -> None:
    assert said(facts(1)).title == "Attach to 1 order?"
    assert said(facts(1), Mode.PRACTICE).title == "Attach to 1 practice order?"


def test_practice_is_named_in_the_question() -> None:
    assert said(facts(), Mode.PRACTICE).title == "Attach to 2 practice orders?"


def test_old_orders_are_warned_about_and_so_is_attaching_nothing() -> None:
    warnings = said(facts(nothing=1)).warnings
    assert len(warnings) == 2
    assert "older than 10 seconds will be refused" in warnings[0]
    assert warnings[1] == "1 of them carry neither a PO number nor a field."


@pytest.mark.parametrize(
    ("lasts", "words"),
    [
        (timedelta(minutes=3), "ends before the batch does"),
        (timedelta(minutes=-1), "has ended at "),
        (timedelta(minutes=30), ""),
        (None, ""),
    ],
)
def test_a_token_that_does_not_last_as_long_as_the_run_is_warned_about(
    lasts: timedelta | None, words: str
) -> None:
    warnings = said(facts(1000, reads=0), lasts=lasts).warnings
    assert len(warnings) == 1 + bool(words)
    assert words in warnings[-1]


@pytest.mark.parametrize(
    ("to_send", "reads", "pace_s", "percent", "wanted_s"),
    [
        (144, 0, 0.0, 100, 60),
        (144, 144, 0.0, 100, 120),
        (69, 0, 0.0, 50, 60),
        (10, 10, 30.0, 100, 300),
    ],
)
def test_the_time_is_that_of_budget_share_or_pace(
    to_send: int, reads: int, pace_s: float, percent: int, wanted_s: int
) -> None:
    options = BatchOptions(Mode.LIVE, pace_s=pace_s)
    pace = Pace(BudgetShare(percent), {})
    time_s = run_time_s(facts(to_send, reads=reads), options, {HERE: token(None)}, pace)
    assert time_s == pytest.approx(wanted_s)


def test_the_time_is_that_of_the_limit_each_store_last_told() -> None:
    there = TokenId("b" * 32)
    other = replace(token(None), token_id=there, claims=Claims(store_hash="xyz"))
    tokens = {HERE: token(None), there: other}
    limits = {
        "abc": BudgetReading(20, 6.0, 3, 1.0, NOW),
        "xyz": BudgetReading(60, 60.0, 0, 9.0, NOW),
    }
    options, pace = BatchOptions(Mode.LIVE), Pace(BudgetShare(), limits)
    what = facts(190)
    assert run_time_s(what, options, tokens, pace) == pytest.approx(60)
    words = confirmation(what, options, tokens, pace, NOW).time
    assert words == "Takes about 1 min without checks: 190 calls, up to 190 a minute."
    both = replace(what, by_token={HERE: 190, there: 108})
    assert run_time_s(both, options, tokens, pace) == pytest.approx(120), "the slower one counts"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(20, "less than a minute"), (290, "about 5 min"), (7260, "about 2 h 1 min")],
)
def test_durations_are_said_roughly(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words


def test_many_fields_are_counted_and_long_values_are_cut() -> None:
    values = OrderValues(OrderId(1), "", False, FIELDS)
    assert values_words(values) == "no PO number, F0 = 0, F1 = 1, F2 = 2, F3 = 3, and 2 more fields"
    long = OrderValues(OrderId(1), "x" * 100, False, ())
    unseen = OrderValues(OrderId(1), " A ", False, (ExtraField("F\u200b", " x"),))
    assert values_words(unseen) == (
        "PO number \N{MIDDLE DOT}A\N{MIDDLE DOT}, F[U+200B] = \N{MIDDLE DOT}x"
    )
    assert values_words(long) == f"PO number {'x' * 39}\N{HORIZONTAL ELLIPSIS}"
