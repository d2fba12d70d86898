"""A store's budget from window to window: what late replies say, and what the others leave."""

from __future__ import annotations

from b2b_desktop.domain.budget import BudgetReading, BudgetShare
from b2b_desktop.engine.budget import Grant, StoreBudget, Urgency
from tests.logged_calls import AT

WINDOW_S = 60.0


def told(remaining: int | None, resets_after_s: float | None) -> BudgetReading:
    """Return the headers of a reply of a store with 150 calls a minute."""
    return BudgetReading(150, WINDOW_S, remaining, resets_after_s, AT)


def batch(budget: StoreBudget, now: float) -> Grant:
    """Take leave for a row of a batch."""
    return budget.take(Urgency.BATCH, now)


def test_before_the_first_call_everything_may_go() -> None:
    assert StoreBudget(BudgetShare()).opens_in(Urgency.BATCH, 0.0) == 0.0


def test_a_reply_that_comes_after_its_window_says_nothing_of_this_one() -> None:
    budget = StoreBudget(BudgetShare())
    late, prompt = batch(budget, 0.0), batch(budget, 1.0)
    budget.answered(prompt, told(148, 59.0), None, 1.0)  # It ends at 60.
    now = 61.0
    budget.answered(batch(budget, now), told(149, 59.0), None, now)
    budget.answered(late, told(3, 0.5), None, now)
    assert budget.others == 0
    assert budget.opens_in(Urgency.BATCH, now) == 0.0


def test_a_late_reply_without_an_end_is_known_by_its_grant() -> None:
    budget = StoreBudget(BudgetShare())
    late = batch(budget, 0.0)
    now = 61.0
    prompt = batch(budget, now)
    budget.answered(late, told(3, None), None, now)
    assert budget.others == 0
    budget.answered(prompt, told(49, None), None, now)
    assert budget.others > 90, "a reply of this window counts"


def test_what_the_others_used_is_expected_again_in_the_next_window_but_not_after_a_pause() -> None:
    alone = StoreBudget(BudgetShare()).batch_calls_per_minute()
    budget = StoreBudget(BudgetShare())
    budget.answered(batch(budget, 0.0), told(49, 60.0), None, 0.0)
    assert budget.others == 100
    batch(budget, 61.0)
    assert budget.others == 0
    assert budget.batch_calls_per_minute() < alone / 2
    batch(budget, 61.0 + 5 * WINDOW_S)
    assert budget.batch_calls_per_minute() == alone


def test_a_share_that_is_used_up_waits_for_the_window_whatever_the_others_do() -> None:
    budget = StoreBudget(BudgetShare(percent=10))  # 15 calls, 6 of them kept.
    for _ in range(9):
        budget.answered(batch(budget, 0.0), told(100, 60.0), None, 0.0)
    assert 60.0 < budget.opens_in(Urgency.BATCH, 0.0) < 60.2
    assert budget.opens_in(Urgency.MANUAL, 0.0) == 0.0


def test_what_is_kept_for_the_others_is_released_when_they_do_not_use_it() -> None:
    budget = StoreBudget(BudgetShare())
    now = 30.0
    budget.answered(batch(budget, now), told(69, 30.0), None, now)
    wait_s = budget.opens_in(Urgency.BATCH, now)
    assert 0.0 < wait_s < 30.0
    assert budget.opens_in(Urgency.BATCH, now + wait_s + 0.1) == 0.0
