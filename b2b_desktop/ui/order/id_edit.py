"""A text field that never cuts silently what is pasted into it.

Invariant: a text longer than QLineEdit holds is refused as a whole, and said so.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class WholeTextEdit(QLineEdit):
    """A line edit for texts from a clipboard.

    Signals:
        refused(object): a text too long, or with several lines, as it was pasted (a `str`).
    """

    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, one_line: bool = False) -> None:
        """Prepare; with `one_line` a line break refuses the text instead of becoming a blank."""
        super().__init__(parent)
        self._one_line = one_line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste by our own rule."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
            return
        super().keyPressEvent(event)

    def paste_text(self, text: str) -> None:
        """Insert a text, or refuse all of it."""
        breaks = self._one_line and len(text.strip().splitlines()) > 1
        if len(text) + len(self.text()) > self.maxLength() or breaks:
            self.refused.emit(text)
            return
        self.insert(text.strip("\r\n"))
