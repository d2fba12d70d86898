"""Copying a secret because the operator asked for it.

Invariant: the only place in the window that reveals one; each copy is for one use and leaves the
clipboard again after half a minute. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from b2b_desktop.domain.secret import Secret

CLEAR_AFTER_MS = 30_000


class SecretActions(QObject):
    """Put secrets on the clipboard and take them off again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_MS)
        self._timer.timeout.connect(self.clear_clipboard)

    def copy_token(self, secret: Secret) -> None:
        """Copy a token for one use."""
        self._copy(secret.reveal())

    def copy_with_token(self, make: Callable[[str], str], secret: Secret) -> None:
        """Copy a text that is made with the token in it, such as a command that quotes it."""
        self._copy(make(secret.reveal()))

    @Slot()
    def clear_clipboard(self) -> None:
        """Empty the clipboard, if it still holds what was copied here."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
        self._timer.stop()

    def _copy(self, text: str) -> None:
        self._copied = text
        QGuiApplication.clipboard().setText(text)
        self._timer.start()
