"""The top bar: live or practice, which token, for how long.

Invariant: live and practice differ in word, shape and colour (design.md section 3).
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.ui.messages import expiry_words
from b2b_desktop.ui.theme import polish_anew


class TopBar(QWidget):
    """Choose whom the form acts as.

    Signals:
        mode_toggled(bool): practice was switched on or off.
        token_chosen(object): a `TokenId`.
        tokens_requested(): open the token dialog.
    """

    mode_toggled = Signal(bool)
    token_chosen = Signal(object)
    tokens_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tokens: tuple[Token, ...] = ()
        self._mode = Mode.PRACTICE
        self._badge_label = QLabel(self)
        self._mode_toggle = QCheckBox(self.tr("Practice"), self)
        self._token_box = QComboBox(self)
        self._expiry_label = QLabel(self)
        self._tokens_button = QPushButton(self.tr("Tokens..."), self)
        self._build()
        self._mode_toggle.toggled.connect(self.mode_toggled)
        self._token_box.activated.connect(self._on_token_activated)
        self._tokens_button.clicked.connect(self.tokens_requested)

    def set_mode(self, mode: Mode) -> None:
        """Show which mode the window is in; raises no signal."""
        practice = mode is Mode.PRACTICE
        self._mode_toggle.blockSignals(True)
        self._mode_toggle.setChecked(practice)
        self._mode_toggle.blockSignals(False)
        self._mode = mode
        self._draw_badge()

    @Slot()
    def toggle_mode(self) -> None:
        """Switch between live and practice, as a click would."""
        self._mode_toggle.toggle()

    def set_tokens(self, tokens: tuple[Token, ...], chosen: TokenId | None) -> None:
        """List tokens grouped by store, storefront, buyer; raises no signal."""
        self._tokens = tuple(
            sorted(tokens, key=lambda t: (t.store, t.claims.storefront, t.claims.email, t.name))
        )
        self._token_box.clear()
        for token in self._tokens:
            self._token_box.addItem(token_words(token), token.token_id)
        if not tokens:
            self._token_box.addItem(self.tr("No token yet"), None)
        self._token_box.setEnabled(bool(tokens))
        index = self._token_box.findData(chosen) if chosen is not None else 0
        self._token_box.setCurrentIndex(max(index, 0))
        self._draw_badge()

    def chosen(self) -> Token | None:
        """Return the token in the box."""
        index = self._token_box.currentIndex()
        return self._tokens[index] if 0 <= index < len(self._tokens) else None

    def set_now(self, now: datetime) -> None:
        """Count the chosen token's life down."""
        token = self.chosen()
        words, urgency = ("", "") if token is None else expiry_words(token, now)
        self._expiry_label.setText(words)
        if self._expiry_label.property("urgency") != urgency:
            self._expiry_label.setProperty("urgency", urgency)
            polish_anew(self._expiry_label)

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(12)
        self._badge_label.setObjectName("mode_label")
        self._badge_label.setProperty("role", "badge")
        self._mode_toggle.setObjectName("mode_toggle")
        self._mode_toggle.setAccessibleName(self.tr("Practice"))
        token_label = QLabel(self.tr("Token"), self)
        self._token_box.setObjectName("token_box")
        self._token_box.setAccessibleName(self.tr("Token"))
        self._token_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._token_box.setMinimumContentsLength(24)
        token_label.setBuddy(self._token_box)
        self._expiry_label.setObjectName("expiry_label")
        self._tokens_button.setObjectName("tokens_button")
        self._tokens_button.setAccessibleName(self.tr("Tokens..."))
        for widget in (self._badge_label, self._mode_toggle, token_label):
            layout.addWidget(widget)
        layout.addWidget(self._token_box, 1)
        layout.addWidget(self._expiry_label)
        layout.addWidget(self._tokens_button)

    @Slot(int)
    def _on_token_activated(self, _index: int) -> None:
        token = self.chosen()
        self._draw_badge()
        if token is not None:
            self.token_chosen.emit(token.token_id)

    def _draw_badge(self) -> None:
        token = self.chosen()
        look, words = "live", self.tr("LIVE real orders")
        if self._mode is Mode.PRACTICE:
            look, words = "practice", self.tr("PRACTICE")
        elif token is not None and token.is_local:
            look, words = "local", self.tr("LIVE on this computer: LOCAL")
        if self._badge_label.property("mode") != look:
            self._badge_label.setProperty("mode", look)
            polish_anew(self._badge_label)
        self._badge_label.setText(words)


def token_words(token: Token) -> str:
    """Return what tells a token from others: its name, and for whom it acts where."""
    parts = [token.claims.store_hash, token.claims.storefront, token.claims.email]
    described = " > ".join(part for part in parts if part)
    return f"{token.name} ({described})" if described and described != token.name else token.name
