"""The table of a batch's rows, in every step.

Invariant: rows have one height, so that 100,000 of them cost nothing to lay out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from b2b_desktop.ui.batch.sheet_model import TITLE_ROLE

Index = QModelIndex | QPersistentModelIndex
_MEASURED_ROWS: Final = 40
_MEASURED_COLUMNS: Final = 60
_NARROWEST: Final = 56
_WIDEST: Final = 280
_ROOM: Final = 40


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
        self.setObjectName("batch_table")
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(26)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)

    def show_model(self, model: QAbstractItemModel, delegate: QAbstractItemDelegate) -> None:
        """Show a step's rows in its own way."""
        self.show()
        self.setItemDelegate(delegate)
        if self.model() is model:
            return
        former = self.selectionModel()
        self.setModel(model)
        if former is not None:
            former.deleteLater()
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.selectionModel().currentColumnChanged.connect(self._on_current_column_changed)

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
        model, metrics = self.model(), self.fontMetrics()
        down = range(min(_MEASURED_ROWS, model.rowCount()))
        for column in range(min(_MEASURED_COLUMNS, model.columnCount())):
            texts = [str(model.index(row, column).data() or "") for row in down]
            texts += [
                str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
                for role in (Qt.ItemDataRole.DisplayRole, TITLE_ROLE)
            ]
            width = max(metrics.horizontalAdvance(text[:_WIDEST]) for text in texts)
            self.setColumnWidth(column, min(_WIDEST, max(_NARROWEST, width + _ROOM)))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(now.row())

    @Slot(QModelIndex, QModelIndex)
    def _on_current_column_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.column_chosen.emit(now.column())
