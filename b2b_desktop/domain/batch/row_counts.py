"""Counting the rows of a batch by what became of them.

Invariant: every row is counted once, and what was counted can be taken back.
"""

from __future__ import annotations

from collections import Counter

from b2b_desktop.domain.batch.run_state import BatchCounts, RowProgress
from b2b_desktop.domain.call import Outcome, Reason
from b2b_desktop.domain.check import CheckState

Kind = tuple[Outcome | None, bool, bool]


class RowCounter:
    """Keep the counts of one batch."""

    def __init__(self) -> None:
        self._kinds: Counter[Kind] = Counter()

    def add(self, row: RowProgress, count: int = 1) -> None:
        """Count a row, or so many like it; a negative number takes them back."""
        late = row.outcome is Outcome.REJECTED and row.reason is Reason.TOO_LATE
        confirmed = row.outcome is Outcome.ACCEPTED and row.check is CheckState.CONFIRMED
        self._kinds[row.outcome, late, confirmed] += count

    def counts(self) -> BatchCounts:
        """Return the counts as of now."""
        by_outcome: Counter[Outcome | None] = Counter()
        for (outcome, _, _), count in self._kinds.items():
            by_outcome[outcome] += count
        return BatchCounts(
            queued=by_outcome[Outcome.QUEUED],
            sending=by_outcome[Outcome.SENDING],
            accepted=by_outcome[Outcome.ACCEPTED],
            confirmed=self._kinds[Outcome.ACCEPTED, False, True],
            rejected=by_outcome[Outcome.REJECTED],
            late=self._kinds[Outcome.REJECTED, True, False],
            not_sent=by_outcome[Outcome.NOT_SENT],
            unknown=by_outcome[Outcome.UNKNOWN],
            stopped=by_outcome[Outcome.STOPPED],
            left_out=by_outcome[None],
        )
