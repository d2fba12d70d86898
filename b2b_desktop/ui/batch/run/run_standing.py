"""Where a batch stands, as the newest report told it.

Invariant: a value, complete by itself; the words are made of it and of nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchCounts, BatchState, PauseReason
from b2b_desktop.domain.budget import Waiting
from b2b_desktop.domain.call import Mode

_LIVING: Final = (BatchState.WAITING, BatchState.RUNNING, BatchState.PAUSED)
_ENDED: Final = (BatchState.STOPPED, BatchState.FINISHED)


@dataclass(frozen=True, slots=True)
class RunStanding:
    """What a batch does and how far it is.

    Attributes:
        mode: live or practice.
        batch_id: its number.
        name: where its rows came from.
        created_at: when it was confirmed, aware UTC.
        state: what it is doing.
        reason: why it does not run.
        counts: its rows by outcome.
        rate_per_minute: rows that came to an end in the last minute.
        ends_at: when the last row will have been sent as far as can be told, aware UTC.
        waiting: what it waits for.
    """

    mode: Mode
    batch_id: BatchId
    name: str
    created_at: datetime
    state: BatchState
    reason: PauseReason = PauseReason.NONE
    counts: BatchCounts = field(default_factory=BatchCounts)
    rate_per_minute: float = 0.0
    ends_at: datetime | None = None
    waiting: Waiting | None = None

    @property
    def is_living(self) -> bool:
        """Whether it sends, or can go on."""
        return self.state in _LIVING

    @property
    def is_over(self) -> bool:
        """Whether every row has come to its end."""
        return self.state in _ENDED and not self.counts.sending

    @property
    def sent(self) -> int:
        """Rows that have come to an end; what was stopped before it was sent does not count."""
        return self.counts.done - self.counts.stopped
