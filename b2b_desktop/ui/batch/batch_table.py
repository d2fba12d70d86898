"""The table of a batch's rows, in every step.

Invariant: rows have one height, so that 100,000 of them cost nothing to lay out.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex


class BatchTable(QTableView):
    """Show rows; each step sets its own model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_table")
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)

    def show_model(self, model: QAbstractItemModel, delegate: QAbstractItemDelegate) -> None:
        """Show a step's rows in its own way."""
        self.setItemDelegate(delegate)
        if self.model() is model:
            return
        former = self.selectionModel()
        self.setModel(model)
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
