"""The late list: orders that came too late for the call, for whoever can update them.

Invariant: what is listed was not saved, and the page says so. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.batch.late import LateOrder
from b2b_desktop.ui.batch.result.late_model import LateColumn, LateModel

_WIDTHS: Final = {
    LateColumn.ORDER: 110,
    LateColumn.PO: 150,
    LateColumn.WHEN: 150,
    LateColumn.BUYER: 210,
}
_ROW_HEIGHT: Final = 26


class LatePage(QWidget):
    """Show the late list.

    Signals:
        back_wanted(): go back to the batch.
        export_wanted(): write the list into a file.
    """

    back_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("late_page")
        self._head_label = QLabel(self)
        self._about_label = QLabel(self)
        self._model = LateModel(self)
        self._table = QTableView(self)
        self._back_button = QPushButton(self.tr("Back"), self)
        self._export_button = QPushButton(self.tr("Export list..."), self)
        self._build()
        self._back_button.clicked.connect(self.back_wanted)
        self._export_button.clicked.connect(self.export_wanted)

    def set_orders(self, orders: Sequence[LateOrder]) -> None:
        """Show these orders."""
        self._model.set_orders(orders)
        self._head_label.setText(self.tr("Late list: {n}").replace("{n}", str(len(orders))))
        about = self.tr(
            "None of these PO numbers and fields was saved: the store had the orders' records "
            "before they came. An order leaves the list once a later call for it is accepted."
        )
        empty = self.tr("Nothing is late. Orders that the store refuses as too late come here.")
        self._about_label.setText(about if orders else empty)
        self._export_button.setEnabled(bool(orders))

    def set_failed(self, words: str) -> None:
        """Say why there is no list."""
        self._model.set_orders(())
        self._head_label.setText(self.tr("Late list"))
        self._about_label.setText(words)
        self._export_button.setEnabled(False)

    def _build(self) -> None:
        self._head_label.setObjectName("late_head_label")
        self._head_label.setProperty("role", "headline")
        self._about_label.setObjectName("late_about_label")
        self._about_label.setProperty("role", "quiet")
        for label in (self._head_label, self._about_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._build_table()
        for name, button in (("back", self._back_button), ("export", self._export_button)):
            button.setObjectName(f"late_{name}_button")
            button.setAccessibleName(button.text())
        foot = QWidget(self)
        foot.setObjectName("late_foot")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self._back_button)
        buttons.addStretch(1)
        buttons.addWidget(self._export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._head_label)
        layout.addWidget(self._about_label)
        layout.addWidget(self._table, 1)
        layout.addWidget(foot)

    def _build_table(self) -> None:
        table = self._table
        table.setObjectName("late_orders_table")
        table.setAccessibleName(self.tr("Late orders"))
        table.setModel(self._model)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            table.horizontalHeader().resizeSection(column, width)
