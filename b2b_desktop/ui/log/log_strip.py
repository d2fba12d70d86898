"""The folded call log: a strip that brings it back.

Invariant: the strip and the log are never shown together.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget


class LogStrip(QAbstractButton):
    """A narrow button with the log's name written upwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_strip_button")
        self.setText(self.tr("Call log"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Show the call log beside the batch"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the width of a line of text with room around it."""
        return QSize(self.fontMetrics().height() + 14, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the name upwards, from the top."""
        from b2b_desktop.ui.theme import colour

        painter = QPainter(self)
        marked = self.underMouse() or self.hasFocus()
        painter.fillRect(self.rect(), colour("pressed" if marked else "window"))
        painter.setPen(colour("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.setPen(colour("text" if marked else "quiet"))
        painter.rotate(90)
        length = self.fontMetrics().horizontalAdvance(self.text())
        baseline = -(self.width() - self.fontMetrics().ascent()) // 2
        painter.drawText(min(16, max(0, self.height() - length)), baseline, self.text())
