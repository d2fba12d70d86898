"""What of a store's budget is ours, and what of that is kept."""

from __future__ import annotations

import pytest

from b2b_desktop.domain.budget import BudgetShare


@pytest.mark.parametrize(
    ("share", "window_s", "allowance", "reserve"),
    [
        (BudgetShare(), 60.0, 150, 6),
        (BudgetShare(), 6.0, 150, 1),
        (BudgetShare(reserve_per_minute=60), 6.0, 150, 6),
        (BudgetShare(percent=50), 60.0, 75, 6),
        (BudgetShare(percent=1), 60.0, 1, 0),
        (BudgetShare(reserve_per_minute=150), 60.0, 150, 75),
        (BudgetShare(reserve_per_minute=0), 60.0, 150, 0),
    ],
)
def test_the_share_and_its_reserve_follow_the_told_window(
    share: BudgetShare, window_s: float, allowance: int, reserve: int
) -> None:
    assert share.allowance(150) == allowance
    assert share.reserve(150, window_s) == reserve


def test_a_batch_is_told_what_pace_it_can_keep_up() -> None:
    assert BudgetShare().batch_calls_per_minute() == 144
    assert BudgetShare(reserve_per_minute=60).batch_calls_per_minute(150, 6.0) == 1_440
    assert BudgetShare().batch_calls_per_minute(others=75.0) == 69
    assert BudgetShare().batch_calls_per_minute(others=500.0) == 1
