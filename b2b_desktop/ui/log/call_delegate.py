"""Painting the call log's cells: text and one icon, nothing more.

Invariant: one `data()` call a cell; the usual delegate makes seven (findings.md section 9).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

from b2b_desktop.domain.call import CallRow
from b2b_desktop.ui.assets import pixmap
from b2b_desktop.ui.log.call_log_model import ROW_ROLE, CallColumn, cell_text
from b2b_desktop.ui.messages import all_results, result_colour, result_icon
from b2b_desktop.ui.theme import colour

_PADDING = 8
_ICON = 16
_ICON_GAP = 6
_RIGHT = (CallColumn.TIME, CallColumn.ORDER, CallColumn.HTTP, CallColumn.ATTEMPT)
ROW_HEIGHT = 30


def result_width(metrics: QFontMetrics) -> int:
    """Return the width at which the Result column shows each of its words whole."""
    widest = max(metrics.horizontalAdvance(words) for words in all_results())
    return widest + _ICON + _ICON_GAP + 2 * _PADDING


class CallDelegate(QStyledItemDelegate):
    """Paint calls."""

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
        row = index.data(ROW_ROLE)
        if not isinstance(row, CallRow):
            return
        column = index.column()
        area: QRect = option.rect
        palette: QPalette = option.palette
        # Not by `option.state`: loading QStyle takes 7 ms of a start.
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(area, palette.highlight())
        inner = area.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        if column == CallColumn.RESULT:
            shade = colour(result_colour(row))
            top = inner.top() + (inner.height() - _ICON) // 2
            painter.drawPixmap(inner.left(), top, pixmap(result_icon(row), shade.name(), _ICON))
            inner.setLeft(inner.left() + _ICON + _ICON_GAP)
            painter.setPen(shade)
        elif column in (CallColumn.MESSAGE, CallColumn.TIME):
            painter.setPen(colour("quiet"))
        text = cell_text(row, column)
        if not text:
            return
        side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the fixed row height."""
        return QSize(80, ROW_HEIGHT)
