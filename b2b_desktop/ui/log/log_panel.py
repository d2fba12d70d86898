"""The call log: chips, filter, table, details.

Invariant: the panel asks for pages and details by signal and shows what comes; it never reads a
file. A call this session just sent stays in view until the view is changed, also in To do, so that
the operator sees how it ended.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from b2b_desktop.domain.call import (
    CallCounts,
    CallFilter,
    CallId,
    CallPage,
    CallRow,
    CallView,
)
from b2b_desktop.domain.call_order import PageKey
from b2b_desktop.ui.log.call_details import CallDetailsView
from b2b_desktop.ui.log.call_list import CallList
from b2b_desktop.ui.log.empty_words import empty_words
from b2b_desktop.ui.log.list_page import ListPage
from b2b_desktop.ui.log.log_head import LogHead
from b2b_desktop.ui.log.news_desk import CallNews

if TYPE_CHECKING:
    from b2b_desktop.domain.result_counts import FilterCounts

_FEW: Final = 100
"""So many calls are taken out of the list one by one; for more it is read anew."""


class LogPanel(QWidget):
    """Show calls and one of them in detail.

    Signals:
        page_requested(object, object): a `CallFilter` and the `PageKey` behind which it starts.
        details_requested(object): a `CallId`.
        export_requested(): the calls are to be exported.
        counts_requested(object): the `CallFilter` whose calls are to be counted.
        offers_requested(): the filters are shown; `head.filters` takes what they offer.
        delete_requested(): the chosen calls are to be deleted.
        action_requested(str, object): an action of the Summary and the `CallId`.
        chosen_by_hand(): the operator chose a call.

    Attributes:
        head: views and filters.
        details: the chosen call in detail.
    """

    page_requested = Signal(object, object)
    details_requested = Signal(object)
    export_requested = Signal()
    counts_requested = Signal(object)
    offers_requested = Signal()
    delete_requested = Signal()
    action_requested = Signal(str, object)
    chosen_by_hand = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_panel")
        self._counts = CallCounts(0, 0, 0)
        self._is_putting = False
        self._filter = CallFilter(CallView.TO_DO)
        # In reading order, which the Tab key follows.
        self.head = LogHead(self)
        self._list = CallList(self)
        self._model, self._table = self._list.model, self._list.table
        self.details = CallDetailsView(self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._build()
        self._connect()
        self.head.set_counts(self._counts)

    def set_page(self, wanted: CallFilter, page: CallPage, *, is_first: bool) -> None:
        """Show a page; one of another filter is dropped."""
        if wanted != self._filter:
            return
        with self._putting() if is_first else nullcontext():
            self._list.set_page(page, is_first=is_first)
        self._draw_empty()

    def reload(self) -> None:
        """Ask for the first page of the filter anew, and for its counts."""
        self._list.await_page()
        self.page_requested.emit(self._filter, None)
        self.count_anew()

    def search_anew(self) -> None:
        """Ask again what was searched for: the search index knows all calls now."""
        self.head.count_days_anew()
        if self._filter.is_plain:
            self.count_anew()
        else:
            self.reload()

    def count_anew(self) -> None:
        """Ask for the counts of the filter, where they are shown."""
        if self.head.filters.is_unfolded() or not self._filter.is_plain:
            self.counts_requested.emit(self._filter)
        else:
            self.head.filters.set_counts(None)

    def set_found(self, wanted: CallFilter, counts: FilterCounts) -> None:
        """Show what a filter finds."""
        if wanted == self._filter:
            self.head.filters.set_counts(counts)

    def wanted(self) -> CallFilter:
        """Return what is asked for."""
        return self._filter

    def put_news(self, news: CallNews) -> None:
        """Show calls that were made or changed; with a filter, new ones wait for `put_found`."""
        new, is_plain = news.new, self._filter.is_plain
        with self._putting():
            self._list.put(news.rows, lambda row: is_plain and row.call_id in new)
            if news.chosen is not None:
                self.choose(news.chosen)
        self._draw_empty()

    def put_batch_calls(self, rows: Sequence[CallRow]) -> None:
        """Show what a batch does, see `put_news`; nothing is chosen, To do takes what is open."""
        all_of_it, is_plain = self._filter.view is not CallView.TO_DO, self._filter.is_plain
        self._list.put(rows, lambda row: is_plain and (all_of_it or row.is_open), still=True)
        self._show_changed(rows)
        self._draw_empty()

    def put_found(
        self, rows: Sequence[CallRow], chosen: CallId | None = None, *, still: bool
    ) -> None:
        """Show calls that a filter finds; `still` leaves in view what is there."""
        with self._putting():
            self._list.put(rows, lambda _row: True, still=still)
            if chosen is not None:
                self.choose(chosen)
        self._draw_empty()

    def shows(self, row: CallRow) -> bool:
        """Tell whether a call is in the list."""
        return self._model.has(row.call_id)

    def drop_settled(self, call_ids: tuple[CallId, ...]) -> None:
        """Take calls that are no longer open out of To do."""
        if self._filter.view is CallView.TO_DO:
            with self._putting():
                self._list.take_out(call_ids)
            self._draw_empty()

    def drop_deleted(self, call_ids: Collection[CallId]) -> None:
        """Take calls out that are not in the log any more."""
        if len(call_ids) <= _FEW:
            with self._putting():
                self._list.take_out(call_ids)
        if len(call_ids) > _FEW or not self._model.rowCount() or self._list.awaits_page():
            self.reload()
        self._draw_empty()

    def set_counts(self, counts: CallCounts) -> None:
        """Show how many calls each view has."""
        self._counts = counts
        self.head.set_counts(counts)
        self._draw_empty()

    def set_failed(self, words: str) -> None:
        """Say that the log cannot be read."""
        with self._putting():
            self._list.fail(words)

    def clear(self) -> None:
        """Show nothing, until the next page comes."""
        with self._putting():
            self._model.set_page(CallPage((), None), is_first=True)
        self._draw_empty()

    def choose(self, call_id: CallId) -> None:
        """Select a call, if it is loaded."""
        self._list.choose(call_id)

    def chosen_row(self) -> CallRow | None:
        """Return the selected call's row."""
        return self._list.chosen_row()

    def chosen_rows(self) -> list[CallRow]:
        """Return the rows of every selected call."""
        return self._list.chosen_rows()

    def state(self) -> dict[str, QByteArray]:
        """Return columns and splitter, to be kept."""
        return {
            "call_columns": self._table.horizontalHeader().saveState(),
            "call_splitter": self._splitter.saveState(),
        }

    def restore(self, state: dict[str, QByteArray]) -> None:
        """Take a kept state; one that does not fit is ignored by Qt."""
        if "call_columns" in state:
            self._table.restore_columns(state["call_columns"])
        if "call_splitter" in state:
            self._splitter.restoreState(state["call_splitter"])

    # Inside.

    @contextmanager
    def _putting(self) -> Iterator[None]:
        """Change rows; what is chosen then is shown once, and is nobody's choice.

        Rows that go or move tell of each selection on the way, rows made anew of none.
        """
        self._is_putting = True
        try:
            yield
        finally:
            self._is_putting = False
        if self.chosen_row() != self.details.call_row():
            self._show_chosen()

    def _show_changed(self, rows: Sequence[CallRow]) -> None:
        """Show the chosen call anew when it is among these."""
        shown = self.details.call_row()
        changed = next((r for r in rows if shown is not None and r.call_id == shown.call_id), None)
        if changed is not None and changed != shown:
            self.details.show_row(changed)
            self.details_requested.emit(changed.call_id)

    def _build(self) -> None:
        self._splitter.setObjectName("call_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(ListPage(self.head, self._list, self._splitter))
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _connect(self) -> None:
        self.head.changed.connect(self._on_filter_changed)
        self.head.filters.unfolded.connect(self._on_unfolded)
        self.head.filters.export_requested.connect(self.export_requested)
        self._table.order_chosen.connect(self._on_filter_changed)
        self._table.delete_requested.connect(self.delete_requested)
        self._model.page_wanted.connect(self._on_page_wanted)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._table.pressed.connect(self.chosen_by_hand)  # Also on what is chosen already.
        self._table.doubleClicked.connect(self.details.show_history)
        self.details.action_requested.connect(self.action_requested)

    @Slot()
    def _on_filter_changed(self) -> None:
        order = self._table.order()
        self._filter = self.head.wanted(order)
        self._model.set_order(order)
        self.reload()

    @Slot()
    def _on_unfolded(self) -> None:
        self.offers_requested.emit()
        self.count_anew()

    @Slot(object)
    def _on_page_wanted(self, before: PageKey) -> None:
        self.page_requested.emit(self._filter, before)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if not self._is_putting:
            self.chosen_by_hand.emit()
            self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.chosen_row()
        if row is None:
            self.details.show_nothing()
        elif row != self.details.call_row():  # Rows above the chosen one come and go.
            self.details.show_row(row)
            self.details_requested.emit(row.call_id)

    def _draw_empty(self) -> None:
        self._list.draw(empty_words(self._counts, self._filter))
