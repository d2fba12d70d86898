"""Telling how a batch goes: at most ten times a second, however fast it runs.

Invariant: nothing that changed is left out of the next report. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.budget import Waiting
from b2b_desktop.domain.call import CallCounts, CallId, CallRow, Mode
from b2b_desktop.engine.batch_events import BatchProgressEvent
from b2b_desktop.engine.batch_rows import BatchRows

_EVERY_S: Final = 0.1
_RATE_OVER_S: Final = 60.0


@dataclass(slots=True)
class Standing:
    """What a batch is doing, why it does not run, and what it waits for."""

    state: BatchState
    reason: PauseReason = PauseReason.NONE
    waiting: Waiting | None = None


class BatchReporter:
    """Gather a batch's changes and report them."""

    def __init__(
        self,
        mode: Mode,
        batch_id: BatchId,
        rows: BatchRows,
        standing: Standing,
        *,
        report: Callable[[BatchProgressEvent], None],
        clock: Callable[[], float],
        calls_per_minute: Callable[[], float],
        calls_per_row: int,
    ) -> None:
        """Start with nothing to tell.

        Args:
            mode: live or practice.
            batch_id: which batch.
            rows: its rows.
            standing: what it does; shared with the run, which changes it.
            report: takes the event.
            clock: monotonic seconds.
            calls_per_minute: the pace the store's budget allows.
            calls_per_row: two when each row is read back.
        """
        self._mode = mode
        self._batch_id = batch_id
        self._rows = rows
        self._standing = standing
        self._report = report
        self._clock = clock
        self._calls_per_minute = calls_per_minute
        self._calls_per_row = calls_per_row
        self._calls: dict[CallId, CallRow] = {}
        self._settled: list[CallId] = []
        self._log_counts: CallCounts | None = None
        self._has_new_calls = False
        self._ends: deque[float] = deque()
        self._began_at = clock()
        self._told_at = float("-inf")
        self._timer: asyncio.TimerHandle | None = None

    def poke(self) -> None:
        """Report soon."""
        if self._timer is None:
            wait_s = max(0.0, self._told_at + _EVERY_S - self._clock())
            self._timer = asyncio.get_running_loop().call_later(wait_s, self.flush)

    def add_call(self, call: CallRow, settled: tuple[CallId, ...] = ()) -> None:
        """Tell of a call that is new or changed, and of those it settled."""
        self._calls[call.call_id] = call
        self._settled += settled
        self._has_new_calls = True
        self.poke()

    def has_new_calls(self) -> bool:
        """Tell whether calls were added since the last question."""
        new, self._has_new_calls = self._has_new_calls, False
        return new

    def add_counts(self, counts: CallCounts) -> None:
        """Tell how many calls the log holds."""
        self._log_counts = counts
        self.poke()

    def note_end(self) -> None:
        """Count a row that came to an end, for the rate."""
        self._ends.append(self._clock())

    def flush(self) -> None:
        """Report now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._told_at = self._clock()
        calls, self._calls = self._calls, {}
        settled, self._settled = self._settled, []
        log_counts, self._log_counts = self._log_counts, None
        standing, rate = self._standing, self._rate()
        event = BatchProgressEvent(
            mode=self._mode,
            batch_id=self._batch_id,
            state=standing.state,
            pause_reason=standing.reason,
            counts=self._rows.counts(),
            rows=self._rows.take_changed(),
            calls=tuple(calls[call_id] for call_id in sorted(calls)),
            settled=tuple(settled),
            log_counts=log_counts,
            rate_per_minute=rate,
            eta_s=self._eta_s(rate),
            waiting=standing.waiting,
        )
        self._report(event)

    def _rate(self) -> float:
        now = self._clock()
        while self._ends and self._ends[0] < now - _RATE_OVER_S:
            self._ends.popleft()
        over_s = min(max(now - self._began_at, 1.0), _RATE_OVER_S)
        return len(self._ends) * 60.0 / over_s

    def _eta_s(self, rate: float) -> float | None:
        """Return how long the rest takes: at this rate, but not faster than the budget allows."""
        if self._standing.state is not BatchState.RUNNING:
            return None
        left = self._rows.queued + self._rows.under_way
        by_budget = left * self._calls_per_row * 60.0 / self._calls_per_minute()
        return max(left * 60.0 / rate, by_budget) if rate else by_budget
