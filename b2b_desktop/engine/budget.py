"""One store's budget as far as it can be known: our own count, corrected by every reply.

Invariant: without a word from the server the documented numbers hold; a window is spent at once,
and the next one is not touched before the server's own end of this one has passed. Times are
seconds of a monotonic clock that the caller passes in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from b2b_desktop.domain.budget import (
    DOCUMENTED_CALLS,
    DOCUMENTED_WINDOW_S,
    BudgetReading,
    BudgetShare,
)

_MARGIN_S: Final = 0.05
"""After the told end of a window: the header is rounded, and two clocks never agree."""
_SOONEST_S: Final = 0.01
_NEVER: Final = float("-inf")


class Urgency(IntEnum):
    """Who goes first; all but the first leave the reserve alone."""

    MANUAL = 0
    BATCH = 1
    CHECK = 2


@dataclass(frozen=True, slots=True)
class Grant:
    """Leave for one call: in which window it was given, and to whom."""

    window: int
    urgency: Urgency


class StoreBudget:
    """Count one store's calls by window."""

    def __init__(self, share: BudgetShare) -> None:
        self.share = share
        self._allocated = DOCUMENTED_CALLS
        self._window_s = DOCUMENTED_WINDOW_S
        self._ends_at: float | None = None
        self._end_is_told = False
        self._window = 0
        self._own = 0
        self._urgent = 0
        self._carried = 0
        """Calls still unanswered when this window began: the server may count them here."""
        self._unanswered = 0
        self._told_used = 0
        self._others = 0
        self._former_rate = 0.0
        self._blocked_until = _NEVER
        self._refusals = 0

    @property
    def others(self) -> int:
        """What other clients used of this window, as far as replies show it."""
        return self._others

    def batch_calls_per_minute(self) -> float:
        """Return the pace a long batch can keep up."""
        others = max(float(self._others), self._former_rate * self._window_s)
        return self.share.batch_calls_per_minute(self._allocated, self._window_s, others)

    def is_asked_to_wait(self, now: float) -> bool:
        """Tell whether a 429 still holds everything up."""
        return now < self._blocked_until

    def opens_in(self, urgency: Urgency, now: float) -> float:
        """Return after how many seconds a call of this urgency may go, 0 for now."""
        self._roll(now)
        if now < self._blocked_until:
            return self._blocked_until - now
        if self._ends_at is None or self._room(urgency, now) >= 1:
            return 0.0
        until_reset_s = self._ends_at + _MARGIN_S - now
        return max(min(until_reset_s, self._released_in(urgency, now)), _SOONEST_S)

    def take(self, urgency: Urgency, now: float) -> Grant:
        """Count a call that goes out now."""
        self._roll(now)
        if self._ends_at is None:
            self._ends_at = now + self._window_s
        self._own += 1
        self._urgent += urgency is Urgency.MANUAL
        self._unanswered += 1
        return Grant(self._window, urgency)

    def give_back(self, grant: Grant) -> None:
        """Take back the count of a call that certainly never left."""
        self._unanswered -= 1
        if grant.window == self._window:
            self._own -= 1
            self._urgent -= grant.urgency is Urgency.MANUAL

    def answered(
        self, grant: Grant, reading: BudgetReading | None, asked_wait_s: float | None, now: float
    ) -> None:
        """Take the end of a call that left, and what its reply told.

        Args:
            grant: the call's own.
            reading: the rate headers; None when there were none.
            asked_wait_s: how long a 429 asks to wait; None for every other end.
            now: when the reply came.
        """
        self._unanswered -= 1
        if reading is not None:
            self._read(grant, reading, now)
        if asked_wait_s is not None:
            self._block(asked_wait_s, now)
        elif reading is not None:
            self._refusals = 0

    def _block(self, asked_wait_s: float, now: float) -> None:
        if now >= self._blocked_until:
            # The documentation asks to lengthen the wait when it is repeated; the calls that were
            # under way together count as one.
            asked_wait_s += self._refusals
            self._refusals += 1
        self._blocked_until = max(self._blocked_until, now + asked_wait_s + _MARGIN_S)

    def _read(self, grant: Grant, reading: BudgetReading, now: float) -> None:
        self._roll(now)
        self._allocated, self._window_s = reading.allocated, max(reading.window_s, _SOONEST_S)
        if reading.resets_after_s is not None:
            ends_at = now + reading.resets_after_s
            if self._is_of_a_former_window(grant, ends_at):
                return
            self._take_end(ends_at)
        elif grant.window < self._window:
            return
        if reading.remaining is not None:
            self._told_used = max(self._told_used, reading.allocated - reading.remaining)
            others = self._told_used - self._own - self._carried
            self._others = max(self._others, others)

    def _is_of_a_former_window(self, grant: Grant, ends_at: float) -> bool:
        if self._ends_at is None or ends_at >= self._ends_at - self._window_s / 2:
            return False
        return self._end_is_told or grant.window < self._window

    def _take_end(self, ends_at: float) -> None:
        """Take the end a reply told: never too early, as the reply has travelled since."""
        known = self._ends_at
        if known is not None and self._end_is_told:
            if ends_at > known + self._window_s / 2:
                self._begin_window()
            else:
                ends_at = min(known, ends_at)
        self._ends_at, self._end_is_told = ends_at, True

    def _roll(self, now: float) -> None:
        if self._ends_at is None or now < self._ends_at + _MARGIN_S:
            return
        passed = int((now - self._ends_at) // self._window_s) + 1
        self._ends_at += passed * self._window_s
        self._end_is_told = False
        self._begin_window()
        if passed > 1:
            self._former_rate = 0.0

    def _begin_window(self) -> None:
        self._former_rate = self._others / self._window_s
        self._window += 1
        self._own = self._urgent = self._told_used = self._others = 0
        self._carried = self._unanswered

    def _room(self, urgency: Urgency, now: float) -> float:
        own, server = self._own_room(), self._server_room()
        if urgency is Urgency.MANUAL:
            return min(own, server)
        return min(own, server - self._expected(now)) - self._reserve()

    def _own_room(self) -> int:
        return self.share.allowance(self._allocated) - self._own

    def _server_room(self) -> int:
        # What is under way may or may not be in the told number: count it.
        used = max(self._own + self._others, self._told_used + self._unanswered)
        return self._allocated - used

    def _reserve(self) -> int:
        return max(0, self.share.reserve(self._allocated, self._window_s) - self._urgent)

    def _others_rate(self, now: float) -> float:
        """Return how many calls a second the others make, from this window and the one before."""
        if self._ends_at is None:
            return 0.0
        passed_s = max(now - (self._ends_at - self._window_s), 0.0)
        return max(self._former_rate, self._others / (passed_s + self._window_s / 100))

    def _expected(self, now: float) -> float:
        """Return what the others will use until the window ends: the reserve is not for them."""
        left_s = 0.0 if self._ends_at is None else max(self._ends_at - now, 0.0)
        return self._others_rate(now) * left_s

    def _released_in(self, urgency: Urgency, now: float) -> float:
        """Return when what is kept for the others has shrunk enough; infinity for never."""
        rate, reserve = self._others_rate(now), self._reserve()
        spare = self._server_room() - reserve - 1
        if urgency is Urgency.MANUAL or rate <= 0 or spare < 0 or self._ends_at is None:
            return float("inf")
        if self._own_room() - reserve < 1:
            return float("inf")
        return max(self._ends_at - spare / rate - now, _SOONEST_S)
