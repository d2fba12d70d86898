"""Painting the rows of a batch that runs: text and at most one icon a cell.

Invariant: one call of the model a cell, past Qt's roles (findings.md section 9).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from b2b_desktop.ui.assets import pixmap
from b2b_desktop.ui.batch.run.run_model import RunColumn, RunModel, alignment
from b2b_desktop.ui.batch.run.sent_row_words import check_mark, result_mark
from b2b_desktop.ui.theme import colour

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_PADDING: Final = 8
_ICON: Final = 16


class RunDelegate(QStyledItemDelegate):
    """Paint rows of a `RunModel`."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        model, column = index.model(), index.column()
        if not isinstance(model, RunModel):
            return
        text, row = model.cell(index.row(), column)
        area, palette = option.rect, option.palette
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(area, palette.highlight())
        inner = area.adjusted(_PADDING, 0, -_PADDING, 0)
        icon, shade = "", "quiet" if column == RunColumn.MESSAGE else ""
        if column == RunColumn.RESULT:
            icon, shade = result_mark(row)
        elif column == RunColumn.CHECK:
            icon, shade = check_mark(row)
        if icon and text:
            top = inner.top() + (inner.height() - _ICON) // 2
            painter.drawPixmap(inner.left(), top, pixmap(icon, colour(shade).name(), _ICON))
        if column in (RunColumn.RESULT, RunColumn.CHECK):
            inner.setLeft(inner.left() + _ICON + 6)
        if not text:
            return
        painter.setPen(colour(shade) if shade else palette.color(QPalette.ColorRole.Text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(alignment(column)), shown)
