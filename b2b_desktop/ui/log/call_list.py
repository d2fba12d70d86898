"""The list of calls, or in its place the words why there is none.

Invariant: what is chosen is the row with the cursor; of several selected ones it is the newest
clicked. A call that was told of while a page was read is in the list, whatever the page holds. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from b2b_desktop.domain.call import CallId, CallPage, CallRow
from b2b_desktop.ui.log.call_log_model import CallLogModel
from b2b_desktop.ui.log.call_table import CallTable
from b2b_desktop.ui.wrapped_label import WrappedLabel

_MOST_CHOSEN: Final = 1_000
"""More than that nobody chose one by one."""
_WHOLE_ROW: Final = (
    QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
)
_Told = tuple[tuple[CallRow, ...], Callable[[CallRow], bool], bool]
"""Calls that were told of while a page was read, as `put` got them."""


class CallList(QWidget):
    """Show calls.

    Attributes:
        model: the calls that are loaded.
        table: shows them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CallLogModel(self)
        self.table = CallTable(self.model, self)
        self._told: list[_Told] | None = None
        self._empty_label = WrappedLabel(self, name="call_empty_label", role="quiet")
        self._empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_label.setContentsMargins(32, 32, 32, 32)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty_label)

    def draw(self, words: str) -> None:
        """Show the calls, or these words when there is none."""
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        self._empty_label.setText(words)
        self._stack.setCurrentWidget(self._empty_label)

    def fail(self, words: str) -> None:
        """Say why no page comes; the calls of another question do not stand for it."""
        if self._told is not None:
            self.set_page(CallPage((), None), is_first=True)
        self.draw(words)

    def await_page(self) -> None:
        """Take note of what is told from now on: the first page was asked for anew."""
        self._told = []

    def awaits_page(self) -> bool:
        """Tell whether the first page was asked for and has not come."""
        return self._told is not None

    def set_page(self, page: CallPage, *, is_first: bool) -> None:
        """Append a page, or start anew with it and what was told since it was asked for.

        What is chosen stays so, as far as it is there.
        """
        if not is_first:
            self.model.set_page(page, is_first=False)
            return
        chosen, rows = self.chosen_row(), self.chosen_rows()
        self.model.set_page(page, is_first=True)
        told, self._told = self._told or [], None
        for told_rows, belongs, still in told:
            self.put(told_rows, belongs, still=still)
        if chosen is not None:
            self.choose(chosen.call_id)
            self._choose_also([row.call_id for row in rows])

    def put(
        self, rows: Sequence[CallRow], belongs: Callable[[CallRow], bool], *, still: bool = False
    ) -> None:
        """Show calls that were made or changed.

        Args:
            rows: the calls.
            belongs: tells whether one that is not in the list comes into it.
            still: leave in view what is there.
        """
        if self._told is not None:
            self._told.append((tuple(rows), belongs, still))
        shown = [row for row in rows if self.model.has(row.call_id) or belongs(row)]
        if still:
            self.table.put_still(shown)
        else:
            self.model.put(shown)

    def choose(self, call_id: CallId) -> None:
        """Select a call, if it is loaded."""
        place = self.model.place_of(call_id)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, 0))

    def _choose_also(self, call_ids: Sequence[CallId]) -> None:
        """Select these calls, too."""
        selection = self.table.selectionModel()
        for call_id in call_ids[:_MOST_CHOSEN]:
            place = self.model.place_of(call_id)
            if place is not None:
                selection.select(self.model.index(place, 0), _WHOLE_ROW)

    def chosen_row(self) -> CallRow | None:
        """Return the selected call's row."""
        return self.model.row_at(self.table.currentIndex().row())

    def chosen_rows(self) -> list[CallRow]:
        """Return the rows of every selected call."""
        places = [index.row() for index in self.table.selectionModel().selectedRows()]
        return [row for place in places if (row := self.model.row_at(place)) is not None]

    def take_out(self, call_ids: Collection[CallId]) -> None:
        """Remove calls from this view; the next one below is selected in a chosen one's place."""
        for call_id in call_ids:
            self.model.take_out(call_id)
        row = self.chosen_row()
        if row is not None and not self.table.selectionModel().hasSelection():
            self.choose(row.call_id)
