"""The token dialog: add by paste, name, address, format, test, remove.

Invariant: opened with `open()`; what it asks for is done elsewhere and reported back to it. What
was typed is left unsaved only after a question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.errors import B2BError, NotFoundError
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.token import KeptIn, Token, TokenId
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.messages import error_words
from b2b_desktop.ui.scroll_page import ScrollPage
from b2b_desktop.ui.theme import polish_anew
from b2b_desktop.ui.tokens.token_form import TokenForm
from b2b_desktop.ui.tokens.token_list import TokenList
from b2b_desktop.ui.wrapped_label import WrappedLabel


class TokenDialog(QDialog):
    """Edit live tokens.

    Signals:
        save_requested(object, object): a `Token`, and a `Secret` or None to keep the former.
        remove_requested(object): a `TokenId`.
        test_requested(object): a `TokenId`.
        reveal_requested(object): a `TokenId` whose secret is to be copied.
    """

    save_requested = Signal(object, object)
    remove_requested = Signal(object)
    test_requested = Signal(object)
    reveal_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("token_dialog")
        self.setWindowTitle(self.tr("Tokens"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._list = TokenList(self)
        self._form = TokenForm(self)
        self._message_label = WrappedLabel(self, name="token_message_label")
        self._kept_label = WrappedLabel(self, name="token_kept_label", role="quiet")
        self._add_button = _button(self, self.tr("Add token"), "token_add_button")
        self._save_button = _button(self, self.tr("Save"), "token_save_button")
        self._test_button = _button(self, self.tr("Test"), "token_test_button")
        self._copy_button = _button(self, self.tr("Copy token..."), "token_copy_button")
        self._remove_button = _button(self, self.tr("Remove..."), "token_remove_button")
        self._close_button = _button(self, self.tr("Close"), "token_close_button")
        self._build()
        self._connect()
        self._draw_buttons()

    def set_tokens(self, tokens: tuple[Token, ...]) -> None:
        """List the live tokens; the chosen one stays chosen."""
        self._list.set_tokens(tokens)
        self._draw_buttons()

    def set_proven(self, proven: Mapping[str, ProvenFormat]) -> None:
        """Say which formats checks have proven, by store."""
        self._form.set_proven(proven)

    def set_kept_in(self, kept_in: KeptIn | None) -> None:
        """Say where secrets are kept."""
        words = {
            KeptIn.KEYRING: self.tr("Tokens are kept in the keyring of the operating system."),
            KeptIn.MEMORY: self.tr(
                "Tokens are kept in memory until you close: there is no keyring to keep them in."
            ),
            None: self.tr("Looking for the keyring..."),
        }
        self._kept_label.setText(words[kept_in])

    def start_new(self) -> None:
        """Begin an empty token."""
        self._list.choose(None)
        self._form.start_new()
        self._form.focus_paste()
        self._say("")
        self._draw_buttons()

    def choose(self, token_id: TokenId) -> None:
        """Show a token."""
        self._list.choose(token_id)
        token = self._list.chosen()
        if token is not None:
            self._form.show_token(token)
            self._say("")
        self._draw_buttons()

    def set_saved(self, token: Token, error: B2BError | None) -> None:
        """Tell that a token is saved, and where when that is not the keyring."""
        self._list.choose(token.token_id)
        self._form.show_token(token)
        if error is not None:
            kept = self.tr("Saved for this run only. {why}")
            self._say(kept.replace("{why}", error_words(error)), role="warning")
        else:
            self._say(self.tr("Saved."))
        self._set_busy(busy=False)

    def set_failed(self, error: B2BError) -> None:
        """Tell that nothing was changed, and why."""
        words = self.tr("Nothing was changed. {why}")
        self._say(words.replace("{why}", error_words(error)), role="error")
        self._set_busy(busy=False)

    def set_removed(self, token_id: TokenId) -> None:
        """Forget a token that is gone."""
        if self._form.token_id() == token_id:
            self.start_new()
        self._say(self.tr("Removed, its secret too."))
        self._set_busy(busy=False)

    def set_tested(self, order_id: OrderId | None, error: B2BError | None) -> None:
        """Tell what the test read."""
        if error is not None and not isinstance(error, NotFoundError):
            self._say(error_words(error), role="error")
        elif order_id is None:
            self._say(self.tr("The store takes this token. It shows no order yet."))
        else:
            words = self.tr("The store takes this token: order {n} could be read.")
            self._say(words.replace("{n}", str(order_id)))
        self._set_busy(busy=False)

    def _build(self) -> None:
        self.setMinimumWidth(760)
        self.resize(760, 560)
        self._save_button.setProperty("role", "primary")
        self._save_button.setDefault(True)
        left = QVBoxLayout()
        left.addWidget(self._list, 1)
        left.addWidget(self._add_button)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for button in (self._save_button, self._test_button, self._copy_button):
            actions.addWidget(button)
        actions.addStretch(1)
        actions.addWidget(self._remove_button)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(_page(self._form, self), 1)
        right.addWidget(self._message_label)
        right.addLayout(actions)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 1)
        columns.addLayout(right, 3)
        foot = QHBoxLayout()
        foot.addWidget(self._kept_label, 1)
        foot.addWidget(self._close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)
        self.set_kept_in(None)

    def _connect(self) -> None:
        self._list.wanted.connect(self._on_token_wanted)
        self._add_button.clicked.connect(self._on_add_clicked)
        self._save_button.clicked.connect(self._on_save_clicked)
        self._test_button.clicked.connect(self._on_test_clicked)
        self._copy_button.clicked.connect(self._on_copy_clicked)
        self._remove_button.clicked.connect(self._on_remove_clicked)
        self._close_button.clicked.connect(self.close)

    @Slot()
    def reject(self) -> None:
        """Close, after a question when something typed is not saved."""
        self._leave_form(self._close, self.tr("Close without saving"))

    @Slot(object)
    def _on_token_wanted(self, token_id: TokenId) -> None:
        if not self._form.is_changed():
            self.choose(token_id)
        elif token_id != self._form.token_id():
            # Later: the list is in the middle of its own change.
            QTimer.singleShot(0, partial(self._turn_to, token_id))

    def _turn_to(self, token_id: TokenId) -> None:
        self._list.choose(self._form.token_id())
        self._leave_form(partial(self.choose, token_id), self.tr("Leave it"))

    @Slot()
    def _on_add_clicked(self) -> None:
        self._leave_form(self.start_new, self.tr("Leave it"))

    def _close(self) -> None:
        self._form.start_new()  # A pasted secret stays in no hidden field.
        super().reject()

    def _leave_form(self, leave: Callable[[], None], confirm: str) -> None:
        """Leave what is in the form, after a question when it is typed and not saved."""
        saving = not self._save_button.isEnabled()
        if saving or not self._form.is_changed():
            leave()
            return
        dialog = ConfirmDialog(
            self,
            title=self.tr("What you typed is not saved"),
            text=self.tr("It is lost when you go on without saving it."),
            confirm=confirm,
        )
        dialog.accepted.connect(leave)
        dialog.open()

    @Slot()
    def _on_save_clicked(self) -> None:
        entered = self._form.take()
        if entered is None:
            return
        self._say(self.tr("Saving..."))
        self._set_busy(busy=True)
        self.save_requested.emit(entered.token, entered.secret)

    @Slot()
    def _on_test_clicked(self) -> None:
        token = self._list.chosen()
        if token is not None:
            self._say(self.tr("Reading one order..."))
            self._set_busy(busy=True)
            self.test_requested.emit(token.token_id)

    @Slot()
    def _on_copy_clicked(self) -> None:
        token = self._list.chosen()
        if token is not None:
            self.reveal_requested.emit(token.token_id)

    @Slot()
    def _on_remove_clicked(self) -> None:
        token = self._list.chosen()
        if token is None:
            return
        text = self.tr("{name} and its secret are deleted. The calls made with it stay in the log.")
        dialog = ConfirmDialog(
            self,
            title=self.tr("Remove this token?"),
            text=text.replace("{name}", token.name),
            confirm=self.tr("Remove"),
        )
        dialog.accepted.connect(self._on_remove_confirmed)
        dialog.open()

    @Slot()
    def _on_remove_confirmed(self) -> None:
        token = self._list.chosen()
        if token is not None:
            self._set_busy(busy=True)
            self.remove_requested.emit(token.token_id)

    def _say(self, words: str, role: str = "") -> None:
        self._message_label.setProperty("role", role)
        polish_anew(self._message_label)
        self._message_label.setText(words)

    def _set_busy(self, *, busy: bool) -> None:
        self._save_button.setEnabled(not busy)
        self._draw_buttons(busy=busy)

    def _draw_buttons(self, *, busy: bool = False) -> None:
        saved = self._list.chosen() is not None and not busy
        for button in (self._test_button, self._copy_button, self._remove_button):
            button.setEnabled(saved)


def _page(form: TokenForm, dialog: QDialog) -> ScrollPage:
    page = ScrollPage(dialog)
    layout = QVBoxLayout(page.content)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(form)
    return page


def _button(dialog: QDialog, text: str, name: str) -> QPushButton:
    button = QPushButton(text, dialog)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    return button
