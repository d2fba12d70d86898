"""The engine's commands for the call log.

Invariant: as every command, each returns at once and its result is an event.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from b2b_desktop.domain.call import CallFilter, CallId, Mode
from b2b_desktop.engine.export_commands import ExportCommands
from b2b_desktop.engine.import_commands import ImportCommands
from b2b_desktop.engine.log_search import LogSearch
from b2b_desktop.engine.log_settling import LogSettling
from b2b_desktop.engine.log_today import TodayCounting
from b2b_desktop.engine.upkeep_commands import UpkeepCommands

if TYPE_CHECKING:
    from b2b_desktop.domain.call_order import PageKey
    from b2b_desktop.domain.order import OrderId
    from b2b_desktop.engine.commands import JobId


class LogCommands:
    """Ask for what is in the logs, and settle calls; used from the GUI thread.

    Attributes:
        exports: takes the commands for exports.
        imports: takes the command for adding another desk's calls.
        upkeep: takes the commands that verify, copy and shorten the logs.
    """

    def __init__(
        self,
        *,
        today: TodayCounting,
        search: LogSearch,
        settling: LogSettling,
        exports: ExportCommands,
        imports: ImportCommands,
        upkeep: UpkeepCommands,
        next_job: Callable[[], JobId],
    ) -> None:
        self._today = today
        self._search = search
        self._settling = settling
        self.exports = exports
        self.imports = imports
        self.upkeep = upkeep
        self._next_job = next_job

    def start(self) -> None:
        """Bring the search indexes up with the logs, in the background."""
        self._search.start()

    def stop(self) -> None:
        """Drop what was asked and close the search indexes."""
        self._search.stop()

    def load_page(self, mode: Mode, wanted: CallFilter, before: PageKey | None) -> JobId:
        """Ask for the first page of a filter, or for the one behind a place.

        Answered by `PageLoadedEvent` or `ReadFailedEvent`, unless a newer first page is asked for.
        """
        job = self._next_job()
        self._search.load_page(job, mode, wanted, before)
        return job

    def load_page_at(self, mode: Mode, wanted: CallFilter, position: int) -> JobId:
        """Ask for a page of a filter from a position on, counted from 0; see `load_page`."""
        job = self._next_job()
        self._search.load_page_at(job, mode, wanted, position)
        return job

    def count(self, mode: Mode, wanted: CallFilter) -> JobId:
        """Ask how many calls a filter and its chips find.

        Answered by `CallsCountedEvent` or `ReadFailedEvent`, unless a newer first page is asked
        for: ask for the page first, then for its counts.
        """
        job = self._next_job()
        self._search.count(job, mode, wanted)
        return job

    def count_days(self, mode: Mode, first: date, last: date) -> JobId:
        """Ask for the calls of local days; answered by `DaysCountedEvent` or `ReadFailedEvent`."""
        job = self._next_job()
        self._search.count_days(job, mode, first, last)
        return job

    def count_today(self, mode: Mode) -> None:
        """Ask for a log's counts once a new day has begun; answered by `TodayCountedEvent`.

        A log that cannot be read is not counted: it has told of itself.
        """
        self._today.count(mode)

    def find_fitting(self, mode: Mode, wanted: CallFilter, call_ids: Sequence[CallId]) -> JobId:
        """Ask which calls a filter finds; answered by `FittingCallsEvent` or `ReadFailedEvent`.

        Args:
            mode: live or practice.
            wanted: the filter; its order does not matter.
            call_ids: the calls.
        """
        job = self._next_job()
        self._search.find_fitting(job, mode, wanted, tuple(call_ids))
        return job

    def settle(self, mode: Mode, call_ids: Sequence[CallId], note: str) -> JobId:
        """Note that open calls were dealt with; answered by `CallsSettledEvent`.

        `unsettle` takes it back.

        Args:
            mode: live or practice.
            call_ids: which calls; those that are not open are left as they are.
            note: what the operator wrote, with something in it.
        """
        job = self._next_job()
        self._settling.change(job, mode, call_ids, note)
        return job

    def unsettle(self, mode: Mode, call_ids: Sequence[CallId]) -> JobId:
        """Open calls again that were dealt with by hand; answered by `CallsSettledEvent`."""
        job = self._next_job()
        self._settling.change(job, mode, call_ids, None)
        return job

    def load_history(self, mode: Mode, store: str, order_id: OrderId) -> JobId:
        """Ask for an order's history; answered by `OrderHistoryEvent` or `ReadFailedEvent`.

        Args:
            mode: live or practice.
            store: what stands for the store, as in `CallRow.store`.
            order_id: the order in that store.
        """
        job = self._next_job()
        self._search.load_history(job, mode, store, order_id)
        return job

    def load_field_names(self, mode: Mode, store: str) -> JobId:
        """Ask what extra fields a store's calls carried.

        Answered by `FieldNamesEvent` or `ReadFailedEvent`.
        """
        job = self._next_job()
        self._search.load_field_names(job, mode, store)
        return job

    def load_offers(self, mode: Mode) -> JobId:
        """Ask what a log's filters offer; answered by `FilterOffersEvent` or `ReadFailedEvent`."""
        job = self._next_job()
        self._search.load_offers(job, mode)
        return job

    def load_details(self, mode: Mode, call_id: CallId) -> JobId:
        """Ask for a call's details; answered by `DetailsLoadedEvent` or `ReadFailedEvent`."""
        job = self._next_job()
        self._search.load_details(job, mode, call_id)
        return job
