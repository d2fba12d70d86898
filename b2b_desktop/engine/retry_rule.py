"""When a manual send is tried again by itself.

Invariant: only what certainly never reached the server, or what the store explicitly asked to
wait for, is ever repeated (design.md section 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from b2b_desktop.domain.call import CallAnswer, Outcome, Reason

WINDOW_S: Final = 10.0
"""Seconds after an order's creation in which the call is taken (b2b-api.md section 1)."""
_PAUSES_S: Final = (0.5, 1.5)
"""Before the first and the second repeat of what never reached the server."""
_MOST_WAITS: Final = 5
"""After so many 429s in a row the operator decides."""


@dataclass(frozen=True, slots=True)
class Retry:
    """The next attempt: after so many seconds, for that reason."""

    pause_s: float
    reason: Reason


@dataclass(slots=True)
class RetryRule:
    """Count the repeats of one manual send.

    Attributes:
        clicked_at: when Send was pressed; repeats of what never left end 10 s later.
    """

    clicked_at: datetime
    _unsent: int = 0
    _waits: int = 0

    def next(self, answer: CallAnswer, *, may_retry: bool, now: datetime) -> Retry | None:
        """Return the next attempt, None when there is none.

        Args:
            answer: how the last attempt ended.
            may_retry: whether it certainly never left and another try may help.
            now: aware UTC.
        """
        if answer.outcome is Outcome.NOT_SENT and may_retry:
            return self._after_unsent(now)
        if answer.reason is Reason.RATE_LIMITED and answer.outcome is Outcome.REJECTED:
            return self._after_wait(answer)
        return None

    def _after_unsent(self, now: datetime) -> Retry | None:
        if self._unsent >= len(_PAUSES_S):
            return None
        pause_s = _PAUSES_S[self._unsent]
        if (now - self.clicked_at).total_seconds() + pause_s >= WINDOW_S:
            return None
        self._unsent += 1
        return Retry(pause_s, Reason.NO_CONNECTION)

    def _after_wait(self, answer: CallAnswer) -> Retry | None:
        if self._waits >= _MOST_WAITS:
            return None
        # The documentation asks to lengthen the wait when it is repeated.
        pause_s = (answer.retry_after_s or 0.0) + self._waits
        self._waits += 1
        return Retry(pause_s, Reason.RATE_LIMITED)
