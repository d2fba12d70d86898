"""Noticing sleep by two clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from b2b_desktop.engine.sleep_watch import SleepWatch


@pytest.mark.parametrize(
    ("wall_s", "ticks_s", "slept"),
    [(1.0, 1.0, False), (9.0, 1.0, False), (3600.0, 1.0, True), (3600.0, 3600.0, True)],
)
def test_a_gap_in_either_clock_is_sleep(wall_s: float, ticks_s: float, slept: bool) -> None:
    at, ticks = [datetime(2026, 11, 25, tzinfo=UTC)], [5.0]
    watch = SleepWatch(lambda: at[0], lambda: ticks[0])
    at[0] += timedelta(seconds=wall_s)
    ticks[0] += ticks_s
    assert watch.has_slept() is slept
    assert not watch.has_slept()
