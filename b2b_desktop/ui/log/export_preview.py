"""The beginning of an export, before it is written.

Invariant: it shows what the file will hold, as text, never as markup.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from b2b_desktop.domain.log_export import ExportPreview

_WIDTH: Final = 152
_LONGEST_LINE: Final = 2_000
"""Letters that are shown of a line; Qt paints one of some thousand over another."""


class ExportPreviewView(QWidget):
    """Show a table, or text where the file is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = QTableWidget(self)
        self._table.setObjectName("export_preview_table")
        self._table.setAccessibleName(self.tr("First rows"))
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        header = self._table.horizontalHeader()
        header.setDefaultSectionSize(_WIDTH)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("export_preview_text")
        self._text.setAccessibleName(self.tr("First lines"))
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._text)

    def set_preview(self, preview: ExportPreview | None) -> None:
        """Show the first rows; None while they are read."""
        titles, rows = ((), ()) if preview is None else (preview.titles, preview.rows)
        is_text = preview is not None and not titles
        self._stack.setCurrentWidget(self._text if is_text else self._table)
        self._text.setPlainText("" if preview is None else _shortened(preview.text))
        self._table.setColumnCount(len(titles))
        self._table.setHorizontalHeaderLabels(list(titles))
        header = self._table.horizontalHeader()
        for column in range(len(titles)):
            width = max(header.defaultSectionSize(), header.sectionSizeHint(column))
            header.resizeSection(column, width)
        self._table.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self._table.setItem(place, column, QTableWidgetItem(cell))


def _shortened(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(x if len(x) <= _LONGEST_LINE else f"{x[:_LONGEST_LINE]}…" for x in lines)
