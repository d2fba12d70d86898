"""The titles above the rows: what a column is used for, and what it is called in the input.

Invariant: a model without such columns gets an ordinary header.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.assets import pixmap
from b2b_desktop.ui.batch.editing.sheet_model import TITLE_ROLE
from b2b_desktop.ui.theme import colour

_PADDING: Final = 8
_ARROW: Final = 12
_SHOWN_TITLE: Final = 60


class ColumnHeader(QHeaderView):
    """Show uses and titles, and let a use be changed by a click.

    Signals:
        use_wanted(int): the operator wants to change what a column of the table is used for.
    """

    use_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("batch_column_header")
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.sectionClicked.connect(self._on_section_clicked)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return room for two lines where there are two."""
        size = super().sectionSizeFromContents(section)
        if self._title(section) is None:
            return size
        return QSize(size.width(), 2 * self.fontMetrics().height() + 10)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the use, an arrow, and below it the title in the input."""
        title = self._title(section)
        if title is None:
            super().paintSection(painter, rect, section)
            return
        painter.save()
        painter.fillRect(rect, colour("window"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        use = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        inner = rect.adjusted(_PADDING, 4, -_PADDING, -5)
        arrow = inner.right() - _ARROW
        top = inner.top() + (self.fontMetrics().height() - _ARROW) // 2
        painter.drawPixmap(arrow, top, pixmap("drop-down", colour("quiet").name(), _ARROW))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("text"))
        side, above = self._side(section), inner.adjusted(0, 0, -_ARROW - 4, 0)
        self._draw(painter, above, Qt.AlignmentFlag.AlignTop | side, use)
        painter.setFont(self.font())
        painter.setPen(colour("quiet"))
        shown = one_line(title, _SHOWN_TITLE)
        self._draw(painter, inner, Qt.AlignmentFlag.AlignBottom | side, shown)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, place: Qt.AlignmentFlag, text: str) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(place), shown)

    def _title(self, section: int) -> str | None:
        title = self.model().headerData(section, Qt.Orientation.Horizontal, TITLE_ROLE)
        return None if title is None else str(title)

    def _side(self, section: int) -> Qt.AlignmentFlag:
        """Return the side on which the column's cells stand."""
        role = Qt.ItemDataRole.TextAlignmentRole
        side = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        is_right = side is not None and Qt.AlignmentFlag.AlignRight in Qt.AlignmentFlag(side)
        return Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft

    @Slot(int)
    def _on_section_clicked(self, section: int) -> None:
        if self._title(section) is not None:
            self.use_wanted.emit(section)
