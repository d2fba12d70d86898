"""Whom the form acts as: the mode and the chosen token.

Invariant: top bar and order form always show the same mode and the same token. GUI thread only.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.settings_keeper import SettingsKeeper
from b2b_desktop.ui.token_flow import TokenFlow
from b2b_desktop.ui.top_bar import TopBar

_CLOCK_MS = 1_000


class TargetFlow(QObject):
    """Switch modes and tokens.

    Signals:
        mode_changed(object): the `Mode` now shown.
        token_changed(): another token acts, or the same one was changed.
    """

    mode_changed = Signal(object)
    token_changed = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        keeper: SettingsKeeper,
        top_bar: TopBar,
        panel: OrderPanel,
        tokens: TokenFlow,
        mode: Mode,
    ) -> None:
        super().__init__(top_bar)
        self._bridge = bridge
        self._keeper = keeper
        self._top_bar = top_bar
        self._panel = panel
        self._tokens = tokens
        self._mode = mode
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._draw_validity)
        top_bar.mode_toggled.connect(self._on_mode_toggled)
        top_bar.token_chosen.connect(self._on_token_chosen)
        tokens.tokens_changed.connect(self._on_tokens_changed)
        tokens.token_added.connect(self._on_token_added)

    def target(self) -> tuple[Token | None, Mode]:
        """Return the chosen token and the mode."""
        return self._top_bar.chosen(), self._mode

    def start_clock(self) -> None:
        """Let the token's validity count down."""
        self._clock.start()

    def show_mode(self, mode: Mode) -> None:
        """Switch between live and practice."""
        if mode is not self._mode:
            self._panel.tell_draft()  # What was typed until now was typed in the former mode.
        self._mode = mode
        self._top_bar.set_mode(mode)
        if mode is Mode.PRACTICE:
            self._bridge.start_practice()
        self._show_tokens()
        self.mode_changed.emit(mode)

    def _show_tokens(self) -> None:
        chosen = self._keeper.chosen_token(self._mode)
        self._top_bar.set_tokens(self._tokens.tokens(self._mode), chosen)
        self._draw()

    def _draw(self) -> None:
        token = self._top_bar.chosen()
        self._panel.set_target(token, self._mode)
        self._draw_validity()
        needs_token = self._mode is Mode.LIVE and token is None
        words = self.tr("Add a token first: Ctrl+T. Or switch to Practice to try things out.")
        self._panel.set_blocked(words if needs_token else "")
        self.token_changed.emit()

    @Slot(bool)
    def _on_mode_toggled(self, practice: bool) -> None:
        self.show_mode(Mode.PRACTICE if practice else Mode.LIVE)

    @Slot(object)
    def _on_token_chosen(self, token_id: TokenId) -> None:
        self._keeper.choose_token(self._mode, token_id)
        self._draw()

    @Slot(object)
    def _on_tokens_changed(self, mode: Mode) -> None:
        if mode is self._mode:
            self._show_tokens()

    @Slot(object)
    def _on_token_added(self, token_id: TokenId) -> None:
        self._keeper.choose_token(Mode.LIVE, token_id)
        if self._mode is Mode.LIVE:
            self._show_tokens()

    @Slot()
    def _draw_validity(self) -> None:
        self._top_bar.set_now(datetime.now(UTC))
