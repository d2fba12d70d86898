"""The History tab: everything that was done for an order, to be read, printed and kept.

Invariant: what is printed is what the table shows; a PDF file is whole or not there.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.order_history import OrderHistory
from b2b_desktop.ui.log.history_model import HistoryModel

_WIDTHS: Final = (150, 140, 76, 84, 92)
_ROW: Final = 28


class HistoryView(QWidget):
    """Show a history.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: OrderHistory | None = None
        self._has_widths = False
        self._model = HistoryModel(self)
        self._table = QTableView(self)
        self._print_button = self._button("history_print_button", self.tr("Print..."))
        self._pdf_button = self._button("history_pdf_button", self.tr("Save as PDF..."))
        self._build()
        self._print_button.clicked.connect(self._on_print_button_clicked)
        self._pdf_button.clicked.connect(self._on_pdf_button_clicked)
        self.set_history(None)

    def set_history(self, history: OrderHistory | None) -> None:
        """Show an order's history, or nothing while it is being read."""
        self._history = history
        self._model.set_history(history)
        for button in (self._print_button, self._pdf_button):
            button.setEnabled(history is not None)

    def history(self) -> OrderHistory | None:
        """Return what is shown."""
        return self._history

    def showEvent(self, event: QShowEvent) -> None:
        """Keep every title whole; their style is on by now."""
        super().showEvent(event)
        if self._has_widths:
            return
        self._has_widths = True
        header = self._table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))

    def _build(self) -> None:
        table = self._table
        table.setObjectName("order_history_table")
        table.setAccessibleName(self.tr("History of the order"))
        table.setModel(self._model)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self._print_button)
        foot.addWidget(self._pdf_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(table, 1)
        layout.addLayout(foot)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    @Slot()
    def _on_print_button_clicked(self) -> None:
        from b2b_desktop.ui.log.history_print import open_print_dialog

        if self._history is not None:
            open_print_dialog(self, self._history)

    @Slot()
    def _on_pdf_button_clicked(self) -> None:
        if self._history is None:
            return
        title = self.tr("Save the history as PDF")
        dialog = QFileDialog(self, title, "", self.tr("PDF files (*.pdf)"))
        dialog.setObjectName("history_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"order-{self._history.order_id}.pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        from b2b_desktop.ui.log.history_print import save_pdf

        if self._history is None:
            return
        why = save_pdf(self._history, Path(path))
        words = self.tr("There is no new file. {why}") if why else self.tr("Written: {path}")
        self.status_said.emit(words.replace("{path}", path).replace("{why}", why))
