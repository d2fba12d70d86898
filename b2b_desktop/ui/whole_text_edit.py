"""A text field that never cuts silently what is put into it.

Invariant: a text that is too long is refused as a whole and said so, whichever way it came: pasted,
typed, composed or set. Qt's own field cuts at 32,767 characters (findings.md section 5).
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST_TEXT = 32_767
_QT_LIMIT = 2**31 - 1


class _LengthRule(QValidator):
    """Let the field take back what became too long.

    Signals:
        refused(object): the whole text (a `str`) the field would have held.
    """

    refused = Signal(object)

    def __init__(self, longest: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._longest = longest

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Refuse a text by its length alone."""
        if len(text) <= self._longest:
            return QValidator.State.Acceptable, text, position
        self.refused.emit(text)
        return QValidator.State.Invalid, text, position


class WholeTextEdit(QLineEdit):
    """A line edit for texts from a clipboard.

    Signals:
        refused(object): a text too long, or with several lines, as it was given (a `str`).
    """

    refused = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, one_line: bool = False, longest: int = LONGEST_TEXT
    ) -> None:
        """Prepare; with `one_line` a line break refuses the text instead of becoming a blank."""
        super().__init__(parent)
        self._one_line = one_line
        self._longest = longest
        self.setMaxLength(_QT_LIMIT)
        rule = _LengthRule(longest, self)
        # Queued: the field is in the middle of taking the text back.
        rule.refused.connect(self.refused, Qt.ConnectionType.QueuedConnection)
        self.setValidator(rule)

    def setText(self, text: str | None) -> None:
        """Replace the text, or refuse all of it."""
        if text is not None and len(text) > self._longest:
            self.refused.emit(text)
        else:
            super().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste by our own rule."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
            return
        super().keyPressEvent(event)

    def paste_text(self, text: str) -> None:
        """Insert a text, or refuse all of it."""
        kept = len(self.text()) - len(self.selectedText())
        breaks = self._one_line and len(text.strip().splitlines()) > 1
        if len(text) + kept > self._longest or breaks:
            self.refused.emit(text)
            return
        self.insert(text.strip("\r\n"))
