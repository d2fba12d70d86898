"""Whom a batch acts as, and where: always in view before it is sent.

Invariant: live and practice differ in word, shape and colour (design.md section 3).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.messages import mode_word
from b2b_desktop.ui.theme import polish_anew
from b2b_desktop.ui.wrapped_label import WrappedLabel


class ActingLine(QWidget):
    """Name the mode, the token, its buyer and its store."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_acting_line")
        self._badge_label = QLabel(self)
        self._badge_label.setObjectName("batch_mode_label")
        self._badge_label.setProperty("role", "badge")
        self._label = WrappedLabel(self, name="batch_acting_label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._badge_label)
        layout.addWidget(self._label, 1)

    def set_target(self, token: Token | None, mode: Mode, *, has_token_column: bool) -> None:
        """Show whom rows act as."""
        practice = mode is Mode.PRACTICE
        look = "practice" if practice else "live"
        if token is not None and token.is_local:
            look = "local"
        if self._badge_label.property("mode") != look:
            self._badge_label.setProperty("mode", look)
            polish_anew(self._badge_label)
        self._badge_label.setText(mode_word(practice=practice))
        words = self.tr("No token is chosen.") if token is None else acting_words(token)
        if has_token_column:
            words += " " + self.tr("Rows that name a token act as that one.")
        self._label.setText(words)


def acting_words(token: Token) -> str:
    """Name a token, its buyer and its store."""
    buyer = token.claims.email
    words = QCoreApplication.translate("ActingLine", "Attaches as {name} in store {store}.")
    name = f"{token.name} ({buyer})" if buyer and buyer != token.name else token.name
    return words.replace("{name}", name).replace("{store}", token.store)
