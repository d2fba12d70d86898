"""The list of calls, or in its place the words why there is none.

Invariant: what is chosen is the row with the cursor; of several selected ones it is the newest
clicked. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.ui.log.call_log_model import CallLogModel
from b2b_desktop.ui.log.call_table import CallTable
from b2b_desktop.ui.wrapped_label import WrappedLabel


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

    def choose(self, call_id: CallId) -> None:
        """Select a call, if it is loaded."""
        place = self.model.place_of(call_id)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, 0))

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
