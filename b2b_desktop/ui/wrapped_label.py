"""A label for sentences.

Invariant: it never has less height than its wrapped words need, whatever its width; Qt's layouts
give a wrapping label too little when a window gets small. Plain text only: no server's words are
read as markup (findings.md section 5).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget


class WrappedLabel(QLabel):
    """Show plain text in as many lines as it takes."""

    def __init__(self, parent: QWidget | None = None, *, name: str, role: str = "") -> None:
        """Prepare an empty label with its object name and its look (`window.qss`)."""
        super().__init__(parent)
        self.setObjectName(name)
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show a text and take the height it needs."""
        super().setText(text)
        if self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of what was said while it was hidden; it has its width by now."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the text needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # Else Qt's answer is never less than the last one.
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
