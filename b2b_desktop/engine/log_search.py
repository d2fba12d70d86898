"""What the operator asks the logs while typing: pages, jumps, counts, calls by day.

Invariant: only the newest question is answered; it never waits for an older one, which is
interrupted, and no send ever waits for either. The search indexes are touched on `reader` only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from b2b_desktop.domain.call import CallFilter, CallId, Mode
from b2b_desktop.domain.errors import StorageError, StorageReason, shown_fault
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.engine.log_keeper import LogKeeper

if TYPE_CHECKING:
    from b2b_desktop.domain.call_order import PageKey
    from b2b_desktop.domain.order import OrderId
    from b2b_desktop.engine.events import Event, JobId
    from b2b_desktop.storage.call_search import CallSearch
    from b2b_desktop.storage.paths import DataPaths

T = TypeVar("T")


class _Interruptible(Protocol):
    def interrupt(self) -> None: ...


class LogSearch:
    """Search both logs; used from any thread.

    A first page is a new question: what was asked before it is dropped.
    """

    def __init__(
        self,
        keeper: LogKeeper,
        paths: DataPaths,
        report: Callable[[Event], None],
        today_starts_at: Callable[[], datetime],
    ) -> None:
        self._keeper = keeper
        self._paths = paths
        self._report = report
        self._today_starts_at = today_starts_at
        self._searches: dict[Mode, CallSearch] = {}
        self._feeding: set[Mode] = set()
        self._question = 0
        self._running: _Interruptible | None = None
        self._lock = threading.Lock()
        keeper.set_follower(self)

    def start(self) -> None:
        """Bring the indexes up with what earlier runs left in the logs.

        Answered by `SearchReadyEvent`s.
        """

        def feed_all() -> None:
            for mode in self._keeper.opened():
                self.bring_up_opened(mode)

        self._keeper.keep(feed_all, None)

    def stop(self) -> None:
        """Drop what was asked and close the indexes; the keeper then ends their thread."""
        self._begin_question()
        self._keeper.on_reader(self._close)

    def load_page(self, job: JobId, mode: Mode, wanted: CallFilter, before: PageKey | None) -> None:
        """Ask for the first calls of a filter, or for those behind a place."""
        from b2b_desktop.engine.log_events import PageLoadedEvent

        def ask() -> Event:
            asked = replace(wanted, today_starts_at=self._today_starts_at())
            if wanted.is_plain:
                log = self._keeper.log(mode)
                page = self._run(log, lambda: log.page(asked, before))
            else:
                page = self._found(mode, lambda search: search.page(asked, before))
            return PageLoadedEvent(job, mode, wanted, page, before is None)

        if before is None:
            self._begin_question()
        self._ask(job, ask)

    def load_page_at(self, job: JobId, mode: Mode, wanted: CallFilter, position: int) -> None:
        """Ask for the calls of a filter from a position on."""
        from b2b_desktop.engine.log_events import PageLoadedEvent

        def ask() -> Event:
            asked = replace(wanted, today_starts_at=self._today_starts_at())
            page = self._found(mode, lambda search: search.page_at(asked, position))
            return PageLoadedEvent(job, mode, wanted, page, is_first=False)

        self._ask(job, ask)

    def count(self, job: JobId, mode: Mode, wanted: CallFilter) -> None:
        """Ask how many calls a filter and each of its chips finds."""
        from b2b_desktop.engine.log_events import CallsCountedEvent

        def ask() -> Event:
            asked = replace(wanted, today_starts_at=self._today_starts_at())
            counts = self._found(mode, lambda search: search.counts(asked))
            return CallsCountedEvent(job, mode, wanted, counts)

        self._ask(job, ask)

    def count_days(self, job: JobId, mode: Mode, first: date, last: date) -> None:
        """Ask for the calls of local days; a new question does not drop this one."""
        from b2b_desktop.domain.local_days import LocalZone
        from b2b_desktop.engine.log_events import DaysCountedEvent

        here = LocalZone("")
        self._answer(
            job, lambda: DaysCountedEvent(job, mode, self._search(mode).days(first, last, here))
        )

    def find_fitting(
        self, job: JobId, mode: Mode, wanted: CallFilter, call_ids: tuple[CallId, ...]
    ) -> None:
        """Ask which of some calls a filter finds; a new question does not drop this one."""
        from b2b_desktop.engine.log_events import FittingCallsEvent

        def ask() -> Event:
            asked = replace(wanted, today_starts_at=self._today_starts_at())
            found = self._search(mode).fitting(asked, call_ids)
            return FittingCallsEvent(job, mode, found)

        self._answer(job, ask)

    def load_details(self, job: JobId, mode: Mode, call_id: CallId) -> None:
        """Ask for one call's details; a new question does not drop this one."""
        from b2b_desktop.engine.log_events import DetailsLoadedEvent

        self._answer(job, lambda: DetailsLoadedEvent(job, self._keeper.log(mode).details(call_id)))

    def load_field_names(self, job: JobId, mode: Mode, store: str) -> None:
        """Ask for the names of a store's extra fields; a new question does not drop this one."""
        from b2b_desktop.engine.log_events import FieldNamesEvent

        self._answer(job, lambda: FieldNamesEvent(job, self._keeper.log(mode).field_names(store)))

    def load_offers(self, job: JobId, mode: Mode) -> None:
        """Ask what a log's filters offer; a new question does not drop this one."""
        from b2b_desktop.engine.log_events import FilterOffersEvent

        def ask() -> Event:
            log, search = self._keeper.log(mode), self._search(mode)
            return FilterOffersEvent(job, mode, log.batch_names(), search.tokens())

        self._answer(job, ask)

    def load_history(self, job: JobId, mode: Mode, store: str, order_id: OrderId) -> None:
        """Ask for an order's history; a new question does not drop this one."""
        from b2b_desktop.engine.log_events import OrderHistoryEvent

        self._answer(
            job,
            lambda: OrderHistoryEvent(job, mode, self._keeper.log(mode).history(store, order_id)),
        )

    def log_grown(self, mode: Mode) -> None:
        """Take what is new in a log into its index, in slices between other queries."""
        self._feed(mode, lambda: None)

    def log_closing(self, mode: Mode) -> None:
        """Let go of a log whose file is about to change; on `reader`."""
        search = self._searches.pop(mode, None)
        if search is not None:
            search.close()

    def bring_up(self, mode: Mode, then: Callable[[], None]) -> None:
        """Take everything that is new in a log into its index, then go on, on `reader`.

        An index that cannot be written now does not hold anybody up: it tells of itself when it is
        asked.
        """

        def fed(whole: bool) -> None:
            if whole:
                then()
            else:
                self.bring_up(mode, then)

        self._keeper.on_reader(lambda: self._search(mode).feed(), fed, lambda _error: then())

    def bring_up_opened(self, mode: Mode) -> None:
        """Bring an index up with a log that was opened; answered by `SearchReadyEvent`."""
        self._feeding.add(mode)
        self._feed(mode, partial(self._ready, mode))

    def _feed(self, mode: Mode, done: Callable[[], None]) -> None:
        def fed(whole: bool) -> None:
            if whole:
                done()
            else:
                self._feed(mode, done)

        # One that cannot be written now is brought up by the next question, which then tells.
        self._keeper.on_reader(
            lambda: self._search(mode).feed(), fed, lambda _error: self._feeding.discard(mode)
        )

    def _begin_question(self) -> None:
        with self._lock:
            self._question += 1
            if self._running is not None:
                self._running.interrupt()

    def _ask(self, job: JobId, ask: Callable[[], Event], *, again: bool = True) -> None:
        """Answer the newest question only; ask it again when it was ended for itself."""
        question = self._question

        def answer() -> Event | None:
            return ask() if question == self._question else None

        def failed(error: Exception) -> None:
            if question != self._question:
                return
            if again and _is_interrupted(error):
                self._ask(job, ask, again=False)
            else:
                self._failed(job, error)

        self._keeper.on_reader(answer, self._tell, failed)

    def _answer(self, job: JobId, ask: Callable[[], Event]) -> None:
        self._keeper.on_reader(ask, self._report, partial(self._failed, job))

    # On `reader`.

    def _found(self, mode: Mode, query: Callable[[CallSearch], T]) -> T:
        """Ask an index; one that had to be made anew is fed from then on."""
        search = self._search(mode)
        result = self._run(search, lambda: query(search))
        if search.is_far_behind and mode not in self._feeding:
            self.bring_up_opened(mode)
        return result

    def _run(self, source: _Interruptible, query: Callable[[], T]) -> T:
        with self._lock:
            self._running = source
        try:
            return query()
        finally:
            with self._lock:
                self._running = None

    def _search(self, mode: Mode) -> CallSearch:
        from b2b_desktop.storage.call_search import CallSearch

        search = self._searches.get(mode)
        if search is None:
            paths = self._paths
            search = CallSearch(paths.search_index(mode), paths.database(mode))
            self._searches[mode] = search
        return search

    def _close(self) -> None:
        for search in self._searches.values():
            search.close()

    def _tell(self, event: Event | None) -> None:
        if event is not None:
            self._report(event)

    def _ready(self, mode: Mode) -> None:
        from b2b_desktop.engine.log_events import SearchReadyEvent

        self._feeding.discard(mode)
        self._report(SearchReadyEvent(mode))

    def _failed(self, job: JobId, error: Exception) -> None:
        from b2b_desktop.engine.log_events import ReadFailedEvent

        fault = shown_fault(error)
        self._report(ReadFailedEvent(job, fault))


def _is_interrupted(error: Exception) -> bool:
    """Tell whether a query was ended for another one."""
    return isinstance(error, StorageError) and error.reason is StorageReason.INTERRUPTED
