"""Painting the call log's cells: text and one icon, nothing more.

Invariant: no `data()` call; the usual delegate makes seven for each cell (findings.md section 9).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.ui.assets import pixmap
from b2b_desktop.ui.log.call_log_model import CallColumn, CallLogModel, cell_text
from b2b_desktop.ui.messages import all_results, result_colour, result_icon
from b2b_desktop.ui.theme import colour

_PADDING = 8
_ICON = 16
_GAP = 6
_ROUNDING = 2  # Eliding counts the fractions of pixels that widths leave out.
_KEPT = 2_000
"""Cells that are remembered: some screens full."""
_RIGHT = (CallColumn.TIME, CallColumn.ORDER, CallColumn.HTTP, CallColumn.ATTEMPT)
_QUIET = (CallColumn.MESSAGE, CallColumn.TIME)
_RIGHT_FLAGS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
ROW_HEIGHT = 30


def result_width(metrics: QFontMetrics) -> int:
    """Return the width at which the Result column shows each of its words whole."""
    widest = max(metrics.horizontalAdvance(words) for words in all_results())
    return widest + _ROUNDING + _ICON + _GAP + 2 * _PADDING


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a cell looks like, worked out once for a row and a width."""

    row: CallRow
    width: int
    text: str
    flags: int
    colour: QColor
    icon: QPixmap | None


class CallDelegate(QStyledItemDelegate):
    """Paint calls.

    Nearly every call of Qt lends the interpreter to another thread, and a busy network thread gives
    it back late: so a cell asks Qt for as little as it can.
    """

    def __init__(self, view: QAbstractItemView, model: CallLogModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._look: tuple[int, str] | None = None
        self._cells: dict[tuple[CallId, int], _Cell] = {}
        self._colours: dict[str, QColor] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        area: QRect = option.rect
        # Not by `option.state`: loading QStyle takes 7 ms of a start.
        if self._view.selectionModel().isSelected(index):
            painter.fillRect(area, option.palette.highlight())
        cell = self._cell(painter, option, row, index.column())
        left = _PADDING
        if cell.icon is not None:
            painter.drawPixmap(
                area.left() + left, area.top() + (area.height() - _ICON) // 2, cell.icon
            )
            left += _ICON + _GAP
        if cell.text:
            painter.setPen(cell.colour)
            painter.drawText(area.adjusted(left, 0, -_PADDING, 0), cell.flags, cell.text)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the fixed row height."""
        return QSize(80, ROW_HEIGHT)

    def _cell(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CallRow, column: int
    ) -> _Cell:
        look = (option.palette.cacheKey(), option.font.key())
        if look != self._look or len(self._cells) > _KEPT:
            self._look = look
            self._cells.clear()
            self._colours.clear()
        width: int = option.rect.width()
        key = (row.call_id, column)
        cell = self._cells.get(key)
        if cell is None or cell.row is not row or cell.width != width:
            cell = self._cells[key] = self._made(painter, row, column, width)
        return cell

    def _made(self, painter: QPainter, row: CallRow, column: int, width: int) -> _Cell:
        # Another desk's calls are here to be read, and stand back.
        name = "quiet" if column in _QUIET or row.is_imported else "text"
        room, icon = width - 2 * _PADDING, None
        if column == CallColumn.RESULT:
            name = result_colour(row)
            room -= _ICON + _GAP
        shade = self._colours.get(name) or self._colours.setdefault(name, colour(name))
        if column == CallColumn.RESULT:
            icon = pixmap(result_icon(row), shade.name(), _ICON)
        text = cell_text(row, column)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        flags = _RIGHT_FLAGS if column in _RIGHT else _LEFT_FLAGS
        return _Cell(row, width, shown, flags, shade, icon)
