"""The store's request budget: what its replies tell, and how much of it is ours to use.

Invariant: a reading holds the server's numbers, never our own count.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from math import ceil
from typing import Final

from b2b_desktop.domain.quick_dataclass import dataclass

DOCUMENTED_CALLS: Final = 150
"""Calls a window for all clients of a store together (b2b-api.md section 5)."""
DOCUMENTED_WINDOW_S: Final = 60.0
"""The documented window's length (b2b-api.md section 5)."""
LARGEST_RESERVE: Final = DOCUMENTED_CALLS


@dataclass(frozen=True, slots=True)
class BudgetReading:
    """The rate headers of one reply (b2b-api.md section 5).

    Attributes:
        allocated: calls allowed in a window.
        window_s: length of a window in seconds.
        remaining: calls left in this window, None when not told.
        resets_after_s: seconds until the window ends, None when not told.
        read_at: when the reply came, aware UTC.
    """

    allocated: int
    window_s: float
    remaining: int | None
    resets_after_s: float | None
    read_at: datetime


@dataclass(frozen=True, slots=True)
class BudgetShare:
    """Which part of the budget this computer uses, and what of it is kept for manual sends.

    Attributes:
        percent: of the store's budget, 1..100.
        reserve_per_minute: calls a minute that batches and checks never use.
    """

    percent: int = 100
    reserve_per_minute: int = 6

    def allowance(self, allocated: int) -> int:
        """Return how many calls of a window are ours."""
        return max(1, allocated * self.percent // 100)

    def reserve(self, allocated: int, window_s: float) -> int:
        """Return how many calls of a window are kept; never more than half of what is ours."""
        wanted = ceil(self.reserve_per_minute * window_s / DOCUMENTED_WINDOW_S)
        return min(wanted, self.allowance(allocated) // 2)

    def batch_calls_per_minute(
        self,
        allocated: int = DOCUMENTED_CALLS,
        window_s: float = DOCUMENTED_WINDOW_S,
        others: float = 0.0,
    ) -> float:
        """Return how many calls a minute are left for batches and checks, at least one.

        Args:
            allocated: calls of a window.
            window_s: its length in seconds.
            others: what other clients of the store use of a window.
        """
        ours = min(self.allowance(allocated), allocated - others)
        return max(1.0, (ours - self.reserve(allocated, window_s)) * 60.0 / window_s)


class WaitReason(StrEnum):
    """Why a call waits before it goes out; chooses the words."""

    BUDGET = "budget"
    """This window's calls are used up, or kept for manual sends."""
    ASKED_TO_WAIT = "asked_to_wait"
    """The store answered 429."""
    NO_CONNECTION = "no_connection"
    """The last attempt never reached the store."""
    PACE = "pace"
    """The batch's own pace."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Why a call waits, and until when as far as is known, aware UTC."""

    reason: WaitReason
    until: datetime
