"""What the engine reports about batches; see `engine.events`.

Invariant: no event is reported for a single row; what changed is gathered, and told at most once in
100 ms.
"""

from __future__ import annotations

from b2b_desktop.domain.batch.late import LateOrder
from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import (
    BatchCounts,
    BatchState,
    BatchSummary,
    PauseReason,
    RowProgress,
    StoredBatch,
)
from b2b_desktop.domain.budget import Waiting
from b2b_desktop.domain.call import CallCounts, CallId, CallRow, Mode
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.engine.commands import JobId


@dataclass(frozen=True, slots=True)
class BatchStoredEvent:
    """A batch is on disk, options and all rows; its `BatchProgressEvent`s follow.

    Attributes:
        job: the `start_batch` that asked for it.
        mode: live or practice.
        batch_id: its number from now on.
        batch: as it is on disk.
    """

    job: JobId
    mode: Mode
    batch_id: BatchId
    batch: StoredBatch


@dataclass(frozen=True, slots=True)
class BatchFailedEvent:
    """A command for a batch could not be carried out; nothing was sent for it."""

    job: JobId
    error: B2BError


@dataclass(frozen=True, slots=True)
class BatchProgressEvent:
    """What changed in a batch; at most one in 100 ms.

    Attributes:
        mode: live or practice.
        batch_id: which batch.
        state: what it is doing now.
        pause_reason: why it does not run.
        counts: all its rows by outcome.
        rows: the rows that changed since the last such event, in the plan's order.
        calls: the calls that are new or changed since, oldest first; the log's part of the news.
        settled: older calls that are no longer open because of these.
        log_counts: the log's counts, about once a second and with the last event.
        rate_per_minute: rows that came to an end in the last minute, or so far at that rate.
        eta_s: seconds until the last row as far as can be told; None while it does not run.
        waiting: what it waits for and until when, None while it sends.
    """

    mode: Mode
    batch_id: BatchId
    state: BatchState
    pause_reason: PauseReason
    counts: BatchCounts
    rows: tuple[RowProgress, ...]
    calls: tuple[CallRow, ...]
    settled: tuple[CallId, ...]
    log_counts: CallCounts | None
    rate_per_minute: float
    eta_s: float | None
    waiting: Waiting | None


@dataclass(frozen=True, slots=True)
class BatchLoadedEvent:
    """A batch as it is on disk."""

    job: JobId
    batch: StoredBatch


@dataclass(frozen=True, slots=True)
class BatchesFoundEvent:
    """The batches an earlier run did not end, newest first, with their exact counts.

    Attributes:
        job: the question; None when the log was opened and holds some.
        mode: live or practice.
        batches: all of them; empty when none is left.
    """

    job: JobId | None
    mode: Mode
    batches: tuple[BatchSummary, ...]


@dataclass(frozen=True, slots=True)
class LateOrdersEvent:
    """The late list: every order still open because it came too late."""

    job: JobId
    mode: Mode
    orders: tuple[LateOrder, ...]
