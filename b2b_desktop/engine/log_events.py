"""What the engine reports about the call log; see `engine.events`.

Invariant: an event that answers a question carries the question, so that a late one can be told
from the newest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b2b_desktop.domain.call import (
    CallCounts,
    CallDetails,
    CallFilter,
    CallId,
    CallPage,
    CallRow,
    Mode,
)
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.domain.order_history import OrderHistory
from b2b_desktop.domain.result_counts import DayCounts, FilterCounts
from b2b_desktop.engine.commands import JobId

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.batch_name import BatchName
    from b2b_desktop.domain.used_token import UsedToken


@dataclass(frozen=True, slots=True)
class PageLoadedEvent:
    """A page of the log is there.

    Attributes:
        job: the query.
        mode: which log.
        filter: what was asked.
        page: the rows, in the filter's order.
        is_first: whether it starts the list anew.
    """

    job: JobId
    mode: Mode
    filter: CallFilter
    page: CallPage
    is_first: bool


@dataclass(frozen=True, slots=True)
class CallsCountedEvent:
    """What a filter finds was counted."""

    job: JobId
    mode: Mode
    filter: CallFilter
    counts: FilterCounts


@dataclass(frozen=True, slots=True)
class TodayCountedEvent:
    """A log's counts, for the day that it is now."""

    mode: Mode
    counts: CallCounts


@dataclass(frozen=True, slots=True)
class DaysCountedEvent:
    """The calls of some local days were counted, oldest first."""

    job: JobId
    mode: Mode
    days: tuple[DayCounts, ...]


@dataclass(frozen=True, slots=True)
class FittingCallsEvent:
    """Which of the calls that were asked about a filter finds."""

    job: JobId
    mode: Mode
    call_ids: frozenset[CallId]


@dataclass(frozen=True, slots=True)
class SearchReadyEvent:
    """The search index is up with what earlier runs left in a log.

    What was counted before may have been incomplete; see `FilterCounts.is_complete`.
    """

    mode: Mode


@dataclass(frozen=True, slots=True)
class DetailsLoadedEvent:
    """A call's details are there."""

    job: JobId
    details: CallDetails


@dataclass(frozen=True, slots=True)
class OrderHistoryEvent:
    """Everything that was done for an order is there."""

    job: JobId
    mode: Mode
    history: OrderHistory


@dataclass(frozen=True, slots=True)
class CallsSettledEvent:
    """Open calls were dealt with, or opened again.

    Attributes:
        job: the command.
        mode: which log.
        rows: the calls that changed, as of now; what was settled before is left out.
        counts: the log's counts afterwards, None when nothing was written.
        note: what was noted; None when calls were opened again.
        error: why the rest could not be written, None when all was.
    """

    job: JobId
    mode: Mode
    rows: tuple[CallRow, ...]
    counts: CallCounts | None
    note: str | None
    error: B2BError | None = None


@dataclass(frozen=True, slots=True)
class FieldNamesEvent:
    """The names of extra fields that a store's calls carried, the last used first."""

    job: JobId
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilterOffersEvent:
    """What the filters of a log offer: its batches, the newest first, and its calls' tokens."""

    job: JobId
    mode: Mode
    batches: tuple[BatchName, ...]
    tokens: tuple[UsedToken, ...]


@dataclass(frozen=True, slots=True)
class ReadFailedEvent:
    """A query of the log failed."""

    job: JobId
    error: B2BError
