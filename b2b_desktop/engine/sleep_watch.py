"""Noticing that the computer has slept.

Invariant: looks at two clocks only: the wall's and a monotonic one, which stands still during sleep
on some systems and jumps on others.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

LONGEST_GAP_S: Final = 10.0
"""Between two looks a second apart; what is older than a new order takes the call anyway."""


class SleepWatch:
    """Compare the clocks from look to look."""

    def __init__(self, now: Callable[[], datetime], clock: Callable[[], float]) -> None:
        self._now = now
        self._clock = clock
        self._last = now(), clock()

    def has_slept(self) -> bool:
        """Tell whether far more time has passed since the last look than should have."""
        at, ticks = self._last
        self._last = self._now(), self._clock()
        passed_s = (self._last[0] - at).total_seconds()
        return max(passed_s, self._last[1] - ticks) > LONGEST_GAP_S
