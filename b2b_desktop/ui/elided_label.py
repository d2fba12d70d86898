"""A label of one line that gives way.

Invariant: it asks for no width of its own: words that do not fit end in an ellipsis and are whole
in the tooltip. Plain text only.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from b2b_desktop.ui.plain_tooltip import plain_tooltip


class ElidedLabel(QLabel):
    """Show as much of a text as there is room for; `text` returns all of it."""

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self.setToolTip(plain_tooltip(text))

    def minimumSizeHint(self) -> QSize:
        """Ask for height only."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, or as many as fit."""
        painter = QPainter(self)
        area = self.contentsRect()
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(how | Qt.TextFlag.TextSingleLine), words)
