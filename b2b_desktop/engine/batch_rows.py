"""The rows of a running batch in memory: what waits, what is under way, what became of each.

Invariant: a row is in the queue, under way or ended, never two of these; every change is noted for
the next report. Lives on the `network` thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from b2b_desktop.domain.batch.again import can_help, may_be_named
from b2b_desktop.domain.batch.plan import PlannedRow
from b2b_desktop.domain.batch.row_counts import RowCounter
from b2b_desktop.domain.batch.run_state import BatchCounts, RowProgress, StoredBatch
from b2b_desktop.domain.call import CallAnswer, CallRow, Outcome, Reason
from b2b_desktop.domain.check import CheckState


class BatchRows:
    """Keep the queue and the state of every row."""

    def __init__(self, stored: StoredBatch) -> None:
        self._planned = stored.plan.rows
        # A row whose values were not kept on disk cannot be sent (storage.batch_codec).
        self._rows = [
            replace(row, outcome=None) if row.outcome is Outcome.QUEUED and lost else row
            for row, planned in zip(stored.rows, stored.plan.rows, strict=True)
            for lost in (planned.values is None or planned.token_id is None,)
        ]
        self._queue = deque(row.number for row in self._rows if row.outcome is Outcome.QUEUED)
        self._counter = RowCounter()
        for row in self._rows:
            self._counter.add(row)
        self._changed: set[int] = set()
        self.under_way = 0

    @property
    def has_queued(self) -> bool:
        """Whether a row waits to be sent."""
        return bool(self._queue)

    @property
    def queued(self) -> int:
        """How many rows wait to be sent."""
        return len(self._queue)

    @property
    def was_begun(self) -> bool:
        """Whether any row has had a call."""
        return any(row.attempt for row in self._rows)

    @property
    def is_done(self) -> bool:
        """Whether no row waits or is under way."""
        return not self._queue and not self.under_way

    def is_ended(self, number: int) -> bool:
        """Tell whether a row has come to an end."""
        outcome = self._rows[number].outcome
        return outcome is not None and outcome.is_final

    def head(self) -> int:
        """Return the number of the row that is sent next."""
        return self._queue[0]

    def planned(self, number: int) -> PlannedRow:
        """Return what a row sends."""
        return self._planned[number]

    def row(self, number: int) -> RowProgress:
        """Return a row's state."""
        return self._rows[number]

    def counts(self) -> BatchCounts:
        """Return how many rows are in which state."""
        return self._counter.counts()

    def take_changed(self) -> tuple[RowProgress, ...]:
        """Return the rows that changed since the last time, in the plan's order."""
        changed, self._changed = self._changed, set()
        return tuple(self._rows[number] for number in sorted(changed))

    def start(self) -> int:
        """Take the next row out of the queue."""
        number = self._queue.popleft()
        self.under_way += 1
        self._set(replace(self._rows[number], outcome=Outcome.SENDING, reason=Reason.NONE))
        return number

    def put_back(self, number: int) -> None:
        """Return a row of which nothing left to the head of the queue."""
        self.under_way -= 1
        self._queue.appendleft(number)
        self._set(replace(self._rows[number], outcome=Outcome.QUEUED, reason=Reason.NONE))

    def created(self, number: int, call: CallRow) -> None:
        """Take note of a row's new call."""
        row = self._rows[number]
        self._set(
            RowProgress(number, row.outcome, call_id=call.call_id, attempt=call.attempt),
        )

    def ended(self, number: int, answer: CallAnswer, *, is_queued: bool) -> None:
        """Take note of how a row's call ended, and whether it goes back into the queue."""
        self.under_way -= 1
        if is_queued:
            self._queue.appendleft(number)
        row = self._rows[number]
        self._set(
            RowProgress(
                number,
                Outcome.QUEUED if is_queued else answer.outcome,
                answer.reason,
                CheckState.NOT_CHECKED,
                row.call_id,
                answer.http_status,
                answer.api_code,
                answer.message,
                answer.done_at,
                row.attempt,
            )
        )

    def checked(self, number: int, check: CheckState) -> None:
        """Take note of what reading a row back has shown."""
        self._set(replace(self._rows[number], check=check))

    def stop_queued(self, reason: Reason) -> None:
        """End every row that waits."""
        for number in self._queue:
            self._set(replace(self._rows[number], outcome=Outcome.STOPPED, reason=reason))
        self._queue.clear()

    def queue_again(self, numbers: Iterable[int] | None) -> tuple[int, ...]:
        """Queue these rows, or all that another call can help; returns those that were queued."""
        if numbers is None:
            wanted = [row.number for row in self._rows if can_help(row)]
        else:
            named = sorted({number for number in numbers if 0 <= number < len(self._rows)})
            wanted = [number for number in named if may_be_named(self._rows[number])]
        sendable = tuple(n for n in wanted if self._planned[n].values is not None)
        for number in sendable:
            self._queue.append(number)
            self._set(replace(self._rows[number], outcome=Outcome.QUEUED, reason=Reason.NONE))
        return sendable

    def _set(self, row: RowProgress) -> None:
        self._counter.add(self._rows[row.number], -1)
        self._counter.add(row)
        self._rows[row.number] = row
        self._changed.add(row.number)
