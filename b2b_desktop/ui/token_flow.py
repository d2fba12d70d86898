"""The tokens of both modes, the dialog that edits them, and copying with a token.

Invariant: which token acts is decided here alone; a late event of a job nobody waits for is
dropped. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.order import OrderValues
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import KeptIn, Token, TokenId
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        FormatProvenEvent,
        JobId,
        LogOpenedEvent,
        SecretReadEvent,
        TokenFailedEvent,
        TokenRemovedEvent,
        TokenSavedEvent,
        TokensChangedEvent,
        TokenStoreEvent,
        TokenTestedEvent,
    )
    from b2b_desktop.ui.secret_actions import SecretActions
    from b2b_desktop.ui.tokens.token_dialog import TokenDialog


class TokenFlow(QObject):
    """Hold the tokens and the dialog.

    Signals:
        tokens_changed(object): the `Mode` whose tokens changed.
        token_added(object): the `TokenId` of a live token that was not there before.
        kept_in_changed(object): `KeptIn`.
        status_said(str): a line for the status bar.
    """

    tokens_changed = Signal(object)
    token_added = Signal(object)
    kept_in_changed = Signal(object)
    status_said = Signal(str)

    def __init__(
        self, window: QWidget, bridge: EngineBridge, live_tokens: tuple[Token, ...]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._tokens: dict[Mode, tuple[Token, ...]] = {Mode.LIVE: live_tokens, Mode.PRACTICE: ()}
        self._dialog: TokenDialog | None = None
        self._kept_in: KeptIn | None = None
        self._proven: dict[str, ProvenFormat] = {}
        self._job: JobId | None = None
        self._use: Callable[[Secret], None] | None = None
        self._after_question: Callable[[], None] | None = None
        self._secrets: SecretActions | None = None
        for name, slot in (
            ("tokens_changed", self._on_tokens_changed),
            ("token_saved", self._on_token_saved),
            ("token_failed", self._on_token_failed),
            ("token_removed", self._on_token_removed),
            ("token_tested", self._on_token_tested),
            ("secret_read", self._on_secret_read),
            ("token_store_opened", self._on_store_opened),
            ("log_opened", self._on_log_opened),
            ("format_proven", self._on_format_proven),
        ):
            bridge.listen(name, slot)

    def tokens(self, mode: Mode) -> tuple[Token, ...]:
        """Return a mode's tokens."""
        return self._tokens[mode]

    def find(self, mode: Mode, token_id: TokenId | None) -> Token | None:
        """Return a token, None when it is gone."""
        return next((t for t in self._tokens[mode] if t.token_id == token_id), None)

    def open_dialog(self, token_id: TokenId | None = None) -> None:
        """Open the token dialog, on a token or on an empty one."""
        if self._dialog is None:
            from b2b_desktop.ui.tokens.token_dialog import TokenDialog

            dialog = self._dialog = TokenDialog(self._window)
            dialog.save_requested.connect(self._on_save_requested)
            dialog.remove_requested.connect(self._on_remove_requested)
            dialog.test_requested.connect(self._on_test_requested)
            dialog.reveal_requested.connect(self._on_copy_requested)
            dialog.set_kept_in(self._kept_in)
            dialog.set_proven(self._proven)
        self._dialog.set_tokens(self._tokens[Mode.LIVE])
        if token_id is None:
            self._dialog.start_new()
        else:
            self._dialog.choose(token_id)
        self._dialog.open()

    def copy_curl(self, values: OrderValues, token: Token, mode: Mode, *, with_token: bool) -> None:
        """Copy a request as curl; with the token only after a question."""
        preview = self._bridge.preview(values, token)
        if not with_token:
            QGuiApplication.clipboard().setText(preview.curl())
            self.status_said.emit(self.tr("Copied as curl, the token redacted."))
            return
        self.copy_with_token(preview.curl, token, mode)

    def copy_with_token(self, make: Callable[[str], str], token: Token, mode: Mode) -> None:
        """Copy a text that is made with a token in it, after a question."""

        def use(secret: Secret) -> None:
            self._secret_actions().copy_with_token(make, secret)

        self._ask_secret(self._window, mode, token, use)

    def _ask_secret(
        self, parent: QWidget, mode: Mode, token: Token, use: Callable[[Secret], None]
    ) -> None:
        from b2b_desktop.ui.confirm_dialog import ConfirmDialog

        text = self.tr(
            "Whoever has the token of {name} can act as this buyer until it ends. The clipboard "
            "is emptied after 30 seconds."
        )
        dialog = ConfirmDialog(
            parent,
            title=self.tr("Copy the token?"),
            text=text.replace("{name}", token.name),
            confirm=self.tr("Copy"),
        )

        def read() -> None:
            self._use = use
            self._job = self._bridge.read_secret(mode, token.token_id)

        self._after_question = read
        dialog.accepted.connect(self._on_copy_confirmed)
        dialog.open()

    def _secret_actions(self) -> SecretActions:
        from b2b_desktop.ui.secret_actions import SecretActions

        if self._secrets is None:
            self._secrets = SecretActions(self)
        return self._secrets

    @Slot()
    def _on_copy_confirmed(self) -> None:
        if self._after_question is not None:
            self._after_question()

    @Slot(object, object)
    def _on_save_requested(self, token: Token, secret: Secret | None) -> None:
        self._job = self._bridge.save_token(token, secret)

    @Slot(object)
    def _on_remove_requested(self, token_id: TokenId) -> None:
        self._job = self._bridge.remove_token(token_id)

    @Slot(object)
    def _on_test_requested(self, token_id: TokenId) -> None:
        self._job = self._bridge.test_token(Mode.LIVE, token_id)

    @Slot(object)
    def _on_copy_requested(self, token_id: TokenId) -> None:
        token = self.find(Mode.LIVE, token_id)
        if token is not None and self._dialog is not None:
            self._ask_secret(self._dialog, Mode.LIVE, token, self._secret_actions().copy_token)

    @Slot(object)
    def _on_tokens_changed(self, event: TokensChangedEvent) -> None:
        known = {token.token_id for token in self._tokens[event.mode]}
        self._tokens[event.mode] = event.tokens
        if event.mode is Mode.LIVE and self._dialog is not None:
            self._dialog.set_tokens(event.tokens)
        self.tokens_changed.emit(event.mode)
        for token in event.tokens:
            if event.mode is Mode.LIVE and token.token_id not in known:
                self.token_added.emit(token.token_id)

    @Slot(object)
    def _on_token_saved(self, event: TokenSavedEvent) -> None:
        if self._dialog is not None and event.job == self._job:
            self._dialog.set_saved(event.token, event.error)

    @Slot(object)
    def _on_token_failed(self, event: TokenFailedEvent) -> None:
        if self._dialog is not None and event.job == self._job:
            self._dialog.set_failed(event.error)

    @Slot(object)
    def _on_token_removed(self, event: TokenRemovedEvent) -> None:
        if self._dialog is not None and event.job == self._job:
            self._dialog.set_removed(event.token_id)

    @Slot(object)
    def _on_token_tested(self, event: TokenTestedEvent) -> None:
        if self._dialog is not None and event.job == self._job:
            self._dialog.set_tested(event.order_id, event.error)

    @Slot(object)
    def _on_secret_read(self, event: SecretReadEvent) -> None:
        if event.job != self._job or self._use is None:
            return
        use, self._use = self._use, None
        if event.secret is not None:
            use(event.secret)
            self.status_said.emit(self.tr("Copied. The clipboard is emptied after 30 seconds."))
        elif event.error is not None:
            self.status_said.emit(error_words(event.error))

    @Slot(object)
    def _on_log_opened(self, event: LogOpenedEvent) -> None:
        if event.mode is Mode.LIVE:
            self._know(event.proven)

    @Slot(object)
    def _on_format_proven(self, event: FormatProvenEvent) -> None:
        if event.mode is Mode.LIVE:
            self._know((event.proven,))

    def _know(self, proven: tuple[ProvenFormat, ...]) -> None:
        self._proven |= {proof.store: proof for proof in proven}
        if self._dialog is not None:
            self._dialog.set_proven(self._proven)

    @Slot(object)
    def _on_store_opened(self, event: TokenStoreEvent) -> None:
        self._kept_in = event.kept_in
        if self._dialog is not None:
            self._dialog.set_kept_in(event.kept_in)
        self.kept_in_changed.emit(event.kept_in)
