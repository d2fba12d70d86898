"""How far a batch got: its state, its counts, and the state of each row.

Invariant: a row's outcome is the outcome of its newest call; nothing here is guessed.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from b2b_desktop.domain.batch.plan import BatchId, BatchPlan
from b2b_desktop.domain.call import CallId, Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.quick_dataclass import dataclass


class BatchState(StrEnum):
    """What a batch is doing."""

    WAITING = "waiting"
    """Behind another batch."""
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    """The program ended while it ran; offered at the next start."""


class PauseReason(StrEnum):
    """Why a batch is paused or stopped; chooses the words."""

    NONE = ""
    OPERATOR = "operator"
    TOKEN_ENDED = "token_ended"
    EQUAL_REJECTIONS = "equal_rejections"
    NO_CONNECTION = "no_connection"
    TOO_LATE = "too_late"
    FIRST_DONE = "first_done"
    STORAGE_FAILED = "storage_failed"
    YOUNG_ORDERS_AGED = "young_orders_aged"
    """The connection was out for longer than a new order takes the call."""


@dataclass(frozen=True, slots=True)
class RowProgress:
    """The state of one row.

    Attributes:
        number: its place in the plan, counted from 0.
        outcome: of its newest call; `queued` while it waits, None for a row that is left out.
        reason: why its newest call ended as it did.
        check: what reading it back has shown.
        call_id: its newest call, None while there is none.
        http_status: of that call.
        api_code: of that call.
        message: the server's own words, redacted.
        done_at: when that call ended, aware UTC.
        attempt: how many calls it took.
    """

    number: int
    outcome: Outcome | None
    reason: Reason = Reason.NONE
    check: CheckState = CheckState.NOT_CHECKED
    call_id: CallId | None = None
    http_status: int | None = None
    api_code: str = ""
    message: str = ""
    done_at: datetime | None = None
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class BatchCounts:
    """How many rows are in which state; all but `left_out` add up to the rows to be sent."""

    queued: int = 0
    sending: int = 0
    accepted: int = 0
    confirmed: int = 0
    """Of the accepted ones."""
    rejected: int = 0
    late: int = 0
    """Of the rejected ones: too late."""
    not_sent: int = 0
    unknown: int = 0
    stopped: int = 0
    left_out: int = 0

    @property
    def done(self) -> int:
        """Rows that have come to an end."""
        return self.accepted + self.rejected + self.not_sent + self.unknown + self.stopped

    @property
    def total(self) -> int:
        """Rows to be sent."""
        return self.done + self.queued + self.sending


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """A batch without its rows.

    Attributes:
        batch_id: its number.
        name: where its rows came from.
        state: what it is doing.
        pause_reason: why it does not run.
        counts: how far it got.
        created_at: when it was confirmed, aware UTC.
    """

    batch_id: BatchId
    name: str
    state: BatchState
    pause_reason: PauseReason
    counts: BatchCounts
    created_at: datetime


@dataclass(frozen=True, slots=True)
class StoredBatch:
    """A batch as it is on disk.

    Attributes:
        batch_id: its number.
        plan: what it sends.
        state: what it is doing.
        pause_reason: why it does not run.
        rows: the state of every row, in the plan's order.
        created_at: when it was confirmed, aware UTC.
    """

    batch_id: BatchId
    plan: BatchPlan
    state: BatchState
    pause_reason: PauseReason
    rows: tuple[RowProgress, ...]
    created_at: datetime
