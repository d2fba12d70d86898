"""The table of a batch's rows, in every step.

Invariant: rows have one height, so that 100,000 of them cost nothing to lay out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from b2b_desktop.ui.batch.editing.sheet_model import TITLE_ROLE

Index = QModelIndex | QPersistentModelIndex
_LEAST_HEIGHT: Final = 130
"""Titles and three rows."""
_MEASURED_ROWS: Final = 40
_MEASURED_COLUMNS: Final = 60
_NARROWEST: Final = 48
_WIDEST: Final = 340
_CELL_ROOM: Final = 38
"""What is around a cell's text: its padding and a mark."""
_TITLE_ROOM: Final = 36
_ACROSS: Final = Qt.Orientation.Horizontal


class BatchTable(QTableView):
    """Show rows; each step sets its own model.

    Signals:
        row_chosen(int): the current row of the table, -1 for none.
        column_chosen(int): the current column of the table, -1 for none.
    """

    row_chosen = Signal(int)
    column_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing: QItemSelectionModel | None = None
        self._edit_triggers = self.editTriggers()
        self.setObjectName("batch_table")
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.setWordWrap(False)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(26)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)

    def show_model(
        self,
        model: QAbstractItemModel,
        delegate: QAbstractItemDelegate,
        *,
        for_reading: bool = False,
    ) -> None:
        """Show a step's rows in its own way.

        Args:
            model: the rows.
            delegate: paints them.
            for_reading: whole rows are selected, nothing is edited, and Tab leaves the table; else
                cells are worked on as in a spreadsheet.
        """
        self.show()
        self.setItemDelegate(delegate)
        if self.model() is model:
            return
        behaviour, trigger = self.SelectionBehavior, self.EditTrigger
        self.setSelectionBehavior(behaviour.SelectRows if for_reading else behaviour.SelectItems)
        self.setEditTriggers(trigger.NoEditTriggers if for_reading else self._edit_triggers)
        self.setTabKeyNavigation(not for_reading)
        former = self.selectionModel()
        self.setModel(model)
        if former is not None:
            former.deleteLater()
        self._calm_header(model)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.selectionModel().currentColumnChanged.connect(self._on_current_column_changed)

    def _calm_header(self, model: QAbstractItemModel) -> None:
        """Give the header a selection of its own, which stays empty.

        To paint a title, Qt asks of every row whether it is selected: with all of 100,000 rows
        selected that took 2.6 s (measured, Qt 6.11).
        """
        former, self._nothing = self._nothing, QItemSelectionModel(model, self)
        self.horizontalHeader().setSelectionModel(self._nothing)
        if former is not None:
            former.deleteLater()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint the changed rows that are in view; Qt would paint all of the view."""
        if first == last:
            super().dataChanged(first, last, list(roles))
            return
        view, top = self.viewport().rect(), self.rowViewportPosition(first.row())
        bottom = self.rowViewportPosition(last.row()) + self.rowHeight(last.row())
        self.viewport().update(view & QRect(0, top, view.width(), bottom - top))

    def fit_columns(self) -> None:
        """Make columns as wide as their first rows need: all rows would take too long."""
        model, font = self.model(), QFont(self.font())
        font.setBold(True)  # As titles are written.
        cells, titles = self.fontMetrics(), QFontMetrics(font)
        down = range(min(_MEASURED_ROWS, model.rowCount()))
        for column in range(min(_MEASURED_COLUMNS, model.columnCount())):
            widths = [_CELL_ROOM + _width(cells, model.index(row, column).data()) for row in down]
            widths += [
                _TITLE_ROOM + _width(titles, model.headerData(column, _ACROSS, role))
                for role in (Qt.ItemDataRole.DisplayRole, TITLE_ROLE)
            ]
            self.setColumnWidth(column, min(_WIDEST, max(_NARROWEST, *widths)))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(now.row())

    @Slot(QModelIndex, QModelIndex)
    def _on_current_column_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.column_chosen.emit(now.column())


def _width(metrics: QFontMetrics, text: object) -> int:
    return metrics.horizontalAdvance(str(text or "")[:_WIDEST])
