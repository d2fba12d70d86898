"""Two calls side by side, the differences marked.

Invariant: opened with `open()`; it shows and changes nothing.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.call import CallDetails
from b2b_desktop.domain.call_comparison import compare_calls
from b2b_desktop.ui.log.compare_model import CompareModel
from b2b_desktop.ui.wrapped_label import WrappedLabel

_WIDTHS: Final = (32, 140, 150, 250)
_ROW: Final = 28


class CompareDialog(QDialog):
    """Show how two calls differ."""

    def __init__(self, parent: QWidget, left: CallDetails, right: CallDetails) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setWindowTitle(self.tr("Compare two calls"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        comparison = compare_calls(left, right)
        calls = (self._named(left), self._named(right))
        self._model = CompareModel(comparison, calls, self)
        self._table = QTableView(self)
        self._all_toggle = QCheckBox(self.tr("Also what is the same"), self)
        self._close_button = QPushButton(self.tr("Close"), self)
        number = len(comparison.differences)
        words = self.tr("1 difference") if number == 1 else self.tr("{n} differences")
        words = words.replace("{n}", str(number))
        self._build(words)
        self._all_toggle.toggled.connect(self._on_all_toggled)
        self._close_button.clicked.connect(self.accept)

    def _named(self, details: CallDetails) -> str:
        row = details.row
        words = self.tr("Order {n}, {time}").replace("{n}", str(row.order_id))
        return words.replace("{time}", row.clicked_at.astimezone().strftime("%m-%d %H:%M:%S"))

    def _build(self, words: str) -> None:
        title = WrappedLabel(self, name="compare_title_label", role="headline")
        title.setText(words)
        table = self._table
        table.setObjectName("compare_table")
        table.setAccessibleName(self.windowTitle())
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        self._all_toggle.setObjectName("compare_all_toggle")
        self._all_toggle.setAccessibleName(self._all_toggle.text())
        self._close_button.setObjectName("compare_close_button")
        self._close_button.setAccessibleName(self._close_button.text())
        self._close_button.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self._all_toggle)
        foot.addStretch(1)
        foot.addWidget(self._close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(table, 1)
        layout.addLayout(foot)
        self.resize(880, 520)

    def _on_all_toggled(self, shown: bool) -> None:
        self._model.show_fields(all_of_them=shown)
