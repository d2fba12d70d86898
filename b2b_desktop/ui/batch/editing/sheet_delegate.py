"""Painting and editing the cells of rows.

Invariant: one `data()` call a cell (findings.md section 9), and a paste that is more than one value
goes to the table, never into one cell.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from b2b_desktop.ui.assets import pixmap
from b2b_desktop.ui.batch.editing.sheet_model import CELL_ROLE, USE_COLUMN, CellMark, SheetCell
from b2b_desktop.ui.theme import colour, faint
from b2b_desktop.ui.whole_text_edit import WholeTextEdit

_ACROSS: Final = Qt.Orientation.Horizontal
_PADDING: Final = 8
_ICON: Final = 14
_SHADES: Final = {
    CellMark.PLAIN: "text",
    CellMark.QUIET: "quiet",
    CellMark.FILLED: "accent",
    CellMark.FAULTY: "error",
    CellMark.REMARK: "warning",
}


class SheetDelegate(QStyledItemDelegate):
    """Draw and edit cells; the boxes of the column Use are Qt's own.

    Signals:
        refused(object): a text (a `str`) that is no single value, as it was pasted.
    """

    refused = Signal(object)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return an editor that never cuts silently."""
        editor = _CellEdit(parent, one_line=True)
        editor.setObjectName("batch_cell_edit")
        editor.setFrame(False)
        editor.refused.connect(self.refused)
        editor.setAccessibleName(str(index.model().headerData(index.column(), _ACROSS) or ""))
        return editor

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        if index.column() == USE_COLUMN:
            super().paint(painter, option, index)
            return
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, SheetCell):
            return
        area: QRect = option.rect
        palette: QPalette = option.palette
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(area, palette.highlight())
        elif cell.mark in (CellMark.FAULTY, CellMark.FILLED):
            painter.fillRect(area, faint(_SHADES[cell.mark]))
        inner = area.adjusted(_PADDING, 0, -_PADDING, 0)
        shade = colour(_SHADES[cell.mark])
        if cell.mark is CellMark.FAULTY or (cell.mark is CellMark.REMARK and cell.text):
            top = inner.top() + (inner.height() - _ICON) // 2
            painter.drawPixmap(inner.left(), top, pixmap("warning", shade.name(), _ICON))
            inner.setLeft(inner.left() + _ICON + 6)
        self._draw_text(painter, inner, cell)
        if index == self._view.currentIndex():
            painter.setPen(colour("accent"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _draw_text(self, painter: QPainter, inner: QRect, cell: SheetCell) -> None:
        if not cell.text:
            return
        is_quiet = cell.mark in (CellMark.QUIET, CellMark.REMARK)
        painter.setPen(colour("quiet" if is_quiet else "text"))
        if cell.strong and cell.strong in cell.text:
            _draw_around(painter, inner, cell.text, cell.strong)
            return
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


def _draw_around(painter: QPainter, inner: QRect, text: str, strong: str) -> None:
    """Draw a text so that a part of it is in view, in the colour of what is read."""
    start = _nearest(text, strong)
    before, after = text[:start], text[start + len(strong) :]
    metrics, place = painter.fontMetrics(), int(Qt.AlignmentFlag.AlignVCenter)
    middle = metrics.horizontalAdvance(strong)
    room = max(0, inner.width() - middle)
    left = min(metrics.horizontalAdvance(before), room // 2)
    before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, left)
    painter.drawText(inner, place, before)
    inner.setLeft(inner.left() + metrics.horizontalAdvance(before))
    quiet = painter.pen()
    painter.setPen(colour("text"))
    painter.drawText(inner, place, strong)
    painter.setPen(quiet)
    inner.setLeft(inner.left() + middle)
    after = metrics.elidedText(after, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, place, after)


def _nearest(text: str, part: str) -> int:
    """Return where a part of a text is found nearest to its middle."""
    middle = max(0, (len(text) - len(part)) // 2)
    ahead, behind = text.find(part, middle), text.rfind(part, 0, middle + len(part))
    return min((ahead, behind), key=lambda place: abs(place - middle) if place >= 0 else len(text))


class _CellEdit(WholeTextEdit):
    """A cell's editor."""

    def paste_text(self, text: str) -> None:
        """Insert one value; several columns are the table's."""
        if "\t" in text.strip("\r\n"):
            self.refused.emit(text)
            return
        super().paste_text(text)
