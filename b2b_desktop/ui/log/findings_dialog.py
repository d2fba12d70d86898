"""What verifying a log has found, one line for each finding.

Invariant: opened with `open()`; it shows and changes nothing.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.log_check import LogCheck
from b2b_desktop.ui.log.verify_words import finding_words, looked_at_words, verified_words
from b2b_desktop.ui.plain_tooltip import plain_tooltip
from b2b_desktop.ui.wrapped_label import WrappedLabel

_WIDTHS: Final = (96, 96)
_ROW: Final = 28


class FindingsDialog(QDialog):
    """Show findings."""

    def __init__(self, parent: QWidget, check: LogCheck) -> None:
        super().__init__(parent)
        self.setObjectName("findings_dialog")
        self.setWindowTitle(self.tr("Verify log"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check = check
        self._table = QTableWidget(len(check.findings), 3, self)
        self._fill()
        self._build()

    def _fill(self) -> None:
        for row, finding in enumerate(self._check.findings):
            numbers = (finding.order_id, finding.call_id)
            texts = [*("" if n is None else str(n) for n in numbers), finding_words(finding)]
            for column, text in enumerate(texts):
                self._table.setItem(row, column, _item(text, column))

    def _build(self) -> None:
        title = WrappedLabel(self, name="findings_title_label", role="headline")
        title.setText(verified_words(self._check))
        about = WrappedLabel(self, name="findings_about_label", role="quiet")
        about.setText(looked_at_words(self._check))
        table = self._table
        table.setObjectName("findings_table")
        table.setAccessibleName(self.tr("What does not fit"))
        titles = (self.tr("Order"), self.tr("Call"), self.tr("What does not fit"))
        for column, words in enumerate(titles):
            table.setHorizontalHeaderItem(column, _item(words, column))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addWidget(table, 1)
        layout.addLayout(self._foot())
        self.resize(760, 440)

    def _foot(self) -> QHBoxLayout:
        copy = self._button("findings_copy_button", self.tr("Copy all"))
        copy.clicked.connect(self._on_copy_button_clicked)
        close = self._button("findings_close_button", self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        close.setFocus()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(close)
        return foot

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    @Slot()
    def _on_copy_button_clicked(self) -> None:
        """Copy everything, for whoever looks into it."""
        lines = [verified_words(self._check), looked_at_words(self._check)]
        for finding in self._check.findings:
            numbers = (finding.order_id, finding.call_id)
            cells = ["" if n is None else str(n) for n in numbers]
            lines.append("\t".join([*cells, finding_words(finding)]))
        QGuiApplication.clipboard().setText("\n".join(lines))


def _item(text: str, column: int) -> QTableWidgetItem:
    """Return a cell or a title; numbers stand at the right."""
    item = QTableWidgetItem(text)
    item.setToolTip(plain_tooltip(text))
    is_number = column < len(_WIDTHS)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
