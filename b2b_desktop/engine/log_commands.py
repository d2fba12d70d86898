"""The engine's commands for the call log.

Invariant: as every command, each returns at once and its result is an event.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from b2b_desktop.domain.call import CallFilter, CallId, Mode
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_search import LogSearch

if TYPE_CHECKING:
    from b2b_desktop.domain.call_order import PageKey
    from b2b_desktop.engine.commands import JobId


class LogCommands:
    """Ask for what is in the logs, and settle calls; used from the GUI thread."""

    def __init__(self, keeper: LogKeeper, search: LogSearch, next_job: Callable[[], JobId]) -> None:
        self._keeper = keeper
        self._search = search
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

    def load_details(self, mode: Mode, call_id: CallId) -> JobId:
        """Ask for a call's details; answered by `DetailsLoadedEvent` or `ReadFailedEvent`."""
        job = self._next_job()
        self._keeper.load_details(job, mode, call_id)
        return job
