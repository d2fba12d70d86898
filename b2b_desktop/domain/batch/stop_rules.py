"""When a batch must not go on by itself.

Invariant: the rules look at the ends of its calls only, in the order they came.
"""

from __future__ import annotations

from typing import Final

from b2b_desktop.domain.batch.plan import BatchOptions
from b2b_desktop.domain.batch.run_state import PauseReason
from b2b_desktop.domain.call import CallAnswer, Outcome, Reason

MOST_CONNECTION_FAILURES: Final = 3
"""So many in a row pause a batch (design.md section 6)."""
Kind = tuple[Outcome, Reason, int | None, str]


class StopRules:
    """Watch the ends of one batch's calls."""

    def __init__(self, options: BatchOptions) -> None:
        self.options = options
        self._last: Kind | None = None
        self._equal = 0
        self._late = 0
        self._failures = 0

    @property
    def is_on_trial(self) -> bool:
        """Whether the connection has failed so often that one call at a time is enough."""
        return self._failures >= MOST_CONNECTION_FAILURES

    def note(self, answer: CallAnswer) -> PauseReason:
        """Take an end; returns why the batch pauses or stops now, `NONE` when it goes on."""
        if answer.reason in (Reason.NO_CONNECTION, Reason.NO_ANSWER):
            self._failures += 1
            return PauseReason.NO_CONNECTION if self.is_on_trial else PauseReason.NONE
        self._failures = 0
        if answer.reason is Reason.TOKEN_REFUSED:
            return PauseReason.TOKEN_ENDED
        if answer.reason is Reason.TOO_LATE:
            self._late += 1
            limit = self.options.most_late
            return PauseReason.TOO_LATE if 0 < limit <= self._late else PauseReason.NONE
        return self._note_kind(answer)

    def forget(self) -> None:
        """Start to count equal rejections and late orders anew: the operator has decided."""
        self._last, self._equal, self._late = None, 0, 0

    def _note_kind(self, answer: CallAnswer) -> PauseReason:
        """Count equal ends that are no success; a failing server is one as much as a refusal."""
        if answer.reason in (Reason.RATE_LIMITED, Reason.CANCELLED):
            return PauseReason.NONE
        if answer.outcome is Outcome.ACCEPTED:
            self._last, self._equal = None, 0
            return PauseReason.NONE
        kind = (answer.outcome, answer.reason, answer.http_status, answer.api_code)
        self._equal = self._equal + 1 if kind == self._last else 1
        self._last = kind
        limit = self.options.most_equal_rejections
        if 0 < limit <= self._equal:
            return PauseReason.EQUAL_REJECTIONS
        return PauseReason.NONE
