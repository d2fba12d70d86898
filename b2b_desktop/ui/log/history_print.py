"""An order's history on paper or in a PDF file.

Invariant: loaded when somebody prints; a file takes its name once it is whole.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.order_history import OrderHistory
from b2b_desktop.ui.log.history_words import history_page


def save_pdf(history: OrderHistory, path: Path) -> str:
    """Write a PDF file; returns why it could not be written, `""` when it was."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    _document(history, writer.pageLayout()).print_(writer)
    return "" if file.commit() else file.errorString()


def open_print_dialog(parent: QWidget, history: OrderHistory) -> None:
    """Ask which printer, then print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("history_print_dialog")
    dialog.accepted.connect(lambda: _document(history, printer.pageLayout()).print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def _document(history: OrderHistory, page: QPageLayout) -> QTextDocument:
    document = QTextDocument()
    size = page.paintRect(QPageLayout.Unit.Point).size()
    document.setPageSize(QSizeF(size.width(), size.height()))
    document.setHtml(history_page(history))
    return document
