"""The call log panel and the bridge: pages, details, counts.

Invariant: a late page or detail of another question is dropped. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.call import (
    CallCounts,
    CallDetails,
    CallFilter,
    CallId,
    CallRow,
    CallView,
    Mode,
)
from b2b_desktop.domain.call_order import PageKey
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.count_pace import CountPace
from b2b_desktop.ui.log.day_counts import DayCounting
from b2b_desktop.ui.log.log_panel import LogPanel
from b2b_desktop.ui.log.new_day import NewDay
from b2b_desktop.ui.log.newcomers import Newcomers
from b2b_desktop.ui.log.news_desk import CallNews, NewsDesk
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        BatchProgressEvent,
        CallChangedEvent,
        CallsCountedEvent,
        CallsDeletedEvent,
        CallsImportedEvent,
        CallsSettledEvent,
        DetailsLoadedEvent,
        JobId,
        LogOpenedEvent,
        PageLoadedEvent,
        ReadFailedEvent,
        SearchReadyEvent,
        TodayCountedEvent,
    )

_EVERY_MS: Final = 100
_BATCH_EVERY_MS: Final = 500
"""The log is drawn at most so often (findings.md section 9). While the engine works at full speed a
drawing takes five times as long, since both want the interpreter; nobody reads rows that fast."""


class LogFlow(QObject):
    """Show one mode's log.

    Signals:
        counts_changed(object): `CallCounts` of the mode shown.
        details_loaded(object): `CallDetails` of the chosen call.
        status_said(str): why something could not be read, for the status bar.
    """

    counts_changed = Signal(object)
    details_loaded = Signal(object)
    status_said = Signal(str)

    def __init__(self, bridge: EngineBridge, panel: LogPanel, mode: Mode) -> None:
        super().__init__(panel)
        self._bridge = bridge
        self._panel = panel
        self._mode = mode
        self._opened: dict[Mode, CallCounts] = {}
        self._page_job: JobId | None = None
        self._count_job: JobId | None = None
        self._details_job: JobId | None = None
        self._news = NewsDesk(self, _EVERY_MS)
        self._news.told.connect(self._on_news)
        self._batch_news = NewsDesk(self, _BATCH_EVERY_MS)
        self._batch_news.told.connect(self._on_batch_news)
        self._to_choose: CallId | None = None
        self._newcomers = Newcomers(self, bridge)
        self._newcomers.found.connect(self._on_newcomers_found)
        self._batch_newcomers = Newcomers(self, bridge)
        self._batch_newcomers.found.connect(self._on_batch_newcomers_found)
        self._pace = CountPace(self)
        self._pace.due.connect(panel.count_anew)
        self._days = DayCounting(self, bridge, panel.head, lambda: self._mode)
        self._new_day = NewDay(self)
        self._new_day.begun.connect(self._on_day_begun)
        panel.chosen_by_hand.connect(self._news.leave_choice)
        panel.chosen_by_hand.connect(self._on_chosen_by_hand)
        panel.page_requested.connect(self._on_page_requested)
        panel.counts_requested.connect(self._on_counts_requested)
        panel.details_requested.connect(self._on_details_requested)
        bridge.listen("log_opened", self._on_log_opened)
        bridge.listen("call_changed", self._on_call_changed)
        bridge.listen("batch_progressed", self._on_batch_progressed)
        bridge.listen("calls_counted", self._on_calls_counted)
        bridge.listen("today_counted", self._on_today_counted)
        bridge.listen("search_ready", self._on_search_ready)
        bridge.listen("calls_settled", self._on_calls_settled)
        bridge.listen("calls_deleted", self._on_calls_deleted)
        bridge.listen("calls_imported", self._on_calls_imported)
        bridge.listen("page_loaded", self._on_page_loaded)
        bridge.listen("details_loaded", self._on_details_loaded)
        bridge.listen("read_failed", self._on_read_failed)

    def counts(self, mode: Mode) -> CallCounts | None:
        """Return a log's counts, None while it is not open."""
        return self._opened.get(mode)

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Show another mode's log."""
        self._mode = mode
        self._news.forget()
        self._batch_news.forget()
        self._panel.clear()
        self._panel.head.count_days_anew()
        counts = self._opened.get(mode)
        if counts is not None:
            self._panel.set_counts(counts)
            self.counts_changed.emit(counts)
            self._panel.reload()

    @Slot(object, object)
    def _on_page_requested(self, wanted: CallFilter, before: PageKey | None) -> None:
        if before is None:
            self._newcomers.forget()
            self._batch_newcomers.forget()
            self._to_choose = None
            self._pace.note_answered()  # A new question drops a count that is under way.
        if self._mode in self._opened:
            self._page_job = self._bridge.log.load_page(self._mode, wanted, before)

    @Slot(object)
    def _on_counts_requested(self, wanted: CallFilter) -> None:
        if self._mode in self._opened:
            self._count_job = self._bridge.log.count(self._mode, wanted)
            self._pace.note_asked()

    @Slot(object)
    def _on_calls_counted(self, event: CallsCountedEvent) -> None:
        if event.job == self._count_job:
            self._pace.note_answered()
        if event.job == self._count_job and event.mode is self._mode:
            self._panel.set_found(event.filter, event.counts)

    def start_clock(self) -> None:
        """Notice from now on when a new day begins."""
        self._new_day.start()

    @Slot()
    def _on_day_begun(self) -> None:
        for mode in self._opened:
            self._bridge.log.count_today(mode)
        self._panel.head.begin_day()

    @Slot(object)
    def _on_today_counted(self, event: TodayCountedEvent) -> None:
        self._opened[event.mode] = event.counts
        if event.mode is self._mode:
            self._show_counts()

    @Slot(object)
    def _on_search_ready(self, event: SearchReadyEvent) -> None:
        if event.mode is self._mode:  # What was found before may have been incomplete.
            self._panel.search_anew()

    @Slot(object)
    def _on_details_requested(self, call_id: CallId) -> None:
        self._details_job = self._bridge.log.load_details(self._mode, call_id)

    @Slot(object)
    def _on_log_opened(self, event: LogOpenedEvent) -> None:
        self._opened[event.mode] = event.counts
        if event.mode is self._mode:
            self._panel.set_counts(event.counts)
            self.counts_changed.emit(event.counts)
            self._panel.reload()

    @Slot(object)
    def _on_call_changed(self, event: CallChangedEvent) -> None:
        mode = event.row.mode
        if event.counts is not None:
            self._opened[mode] = event.counts
        if mode is self._mode:
            new = (event.row.call_id,) if event.is_new else ()
            self._news.add((event.row,), new, event.settled)

    @Slot(object)
    def _on_batch_progressed(self, event: BatchProgressEvent) -> None:
        if event.log_counts is not None:
            self._opened[event.mode] = event.log_counts
        if event.mode is self._mode:
            self._batch_news.add(event.calls, (), event.settled)

    @Slot(object)
    def _on_calls_settled(self, event: CallsSettledEvent) -> None:
        if event.counts is not None:
            self._opened[event.mode] = event.counts
        if event.mode is not self._mode:
            return
        settled = tuple(row.call_id for row in event.rows if not row.is_open)
        self._news.add(event.rows, (), settled)
        if len(settled) < len(event.rows) and self._panel.wanted().view is CallView.TO_DO:
            self._panel.reload()  # What is open again comes back.

    @Slot(object)
    def _on_calls_deleted(self, event: CallsDeletedEvent) -> None:
        self._opened[event.mode] = event.counts
        if event.mode is self._mode and event.call_ids:
            self._news.drop(event.call_ids)
            self._batch_news.drop(event.call_ids)
            self._panel.drop_deleted(event.call_ids)
            self._panel.count_anew()
            self._panel.head.count_days_anew()
            self._show_counts()

    @Slot(object)
    def _on_calls_imported(self, event: CallsImportedEvent) -> None:
        if event.log_counts is None:
            return
        self._opened[event.mode] = event.log_counts
        if event.mode is self._mode:
            self._panel.reload()
            self._panel.head.count_days_anew()
            self._show_counts()

    @Slot(object)
    def _on_news(self, news: CallNews) -> None:
        self._panel.put_news(news)
        wanted = self._panel.wanted()
        if not wanted.is_plain:
            # What was sent just now is shown whatever becomes of it.
            wanted = replace(wanted, view=CallView.ALL, outcomes=frozenset(), checks=frozenset())
            asks = self._newcomers
            new = [r for r in news.rows if r.call_id in news.new or asks.awaits(r.call_id)]
            asks.ask(self._mode, wanted, self._not_shown(new))
            if news.chosen is not None and asks.awaits(news.chosen):
                self._to_choose = news.chosen
        self._panel.drop_settled(news.settled)
        self._show_counts()
        self._note_news()

    @Slot(object)
    def _on_batch_news(self, news: CallNews) -> None:
        self._panel.put_batch_calls(news.rows)
        wanted = self._panel.wanted()
        if not wanted.is_plain:
            self._batch_newcomers.ask(self._mode, wanted, self._not_shown(news.rows))
        self._panel.drop_settled(news.settled)
        self._show_counts()
        self._note_news()

    @Slot(object)
    def _on_newcomers_found(self, rows: list[CallRow]) -> None:
        chosen = self._to_choose if self._to_choose in {row.call_id for row in rows} else None
        self._panel.put_found(rows, chosen, still=False)
        if chosen is not None:
            self._to_choose = None

    @Slot(object)
    def _on_batch_newcomers_found(self, rows: list[CallRow]) -> None:
        self._panel.put_found(rows, still=True)

    def _not_shown(self, rows: Iterable[CallRow]) -> list[CallRow]:
        return [row for row in rows if not self._panel.shows(row)]

    @Slot()
    def _on_chosen_by_hand(self) -> None:
        self._to_choose = None

    def _note_news(self) -> None:
        self._pace.note_news()
        self._days.note_news()

    def _show_counts(self) -> None:
        counts = self._opened.get(self._mode)
        if counts is not None:
            self._panel.set_counts(counts)
            self.counts_changed.emit(counts)

    @Slot(object)
    def _on_page_loaded(self, event: PageLoadedEvent) -> None:
        if event.job == self._page_job and event.mode is self._mode:
            self._panel.set_page(event.filter, event.page, is_first=event.is_first)

    @Slot(object)
    def _on_details_loaded(self, event: DetailsLoadedEvent) -> None:
        if event.job == self._details_job:
            details: CallDetails = event.details
            self._panel.details.show_details(details)
            self.details_loaded.emit(details)

    @Slot(object)
    def _on_read_failed(self, event: ReadFailedEvent) -> None:
        if event.job == self._count_job:
            self._pace.note_answered()
        if event.job == self._page_job:
            self._panel.set_failed(error_words(event.error))
        if event.job in (self._page_job, self._details_job):
            self.status_said.emit(error_words(event.error))
