"""The token dialog: add by paste, name, address, format, test, remove.

Invariant: opened with `open()`; what it asks for is done elsewhere and reported back to it.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.errors import B2BError, NotFoundError
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.token import KeptIn, Token, TokenId
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.messages import error_words
from b2b_desktop.ui.scroll_page import ScrollPage
from b2b_desktop.ui.theme import polish_anew
from b2b_desktop.ui.tokens.token_form import TokenForm
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
        self._tokens: tuple[Token, ...] = ()
        self._list = QListWidget(self)
        self._form = TokenForm(self)
        self._message_label = WrappedLabel(self, name="token_message_label")
        self._kept_label = WrappedLabel(self, name="token_kept_label", role="quiet")
        self._add_button = self._button(self.tr("Add token"), "token_add_button")
        self._save_button = self._button(self.tr("Save"), "token_save_button")
        self._test_button = self._button(self.tr("Test"), "token_test_button")
        self._copy_button = self._button(self.tr("Copy token..."), "token_copy_button")
        self._remove_button = self._button(self.tr("Remove..."), "token_remove_button")
        self._close_button = self._button(self.tr("Close"), "token_close_button")
        self._build()
        self._connect()
        self._draw_buttons()

    def set_tokens(self, tokens: tuple[Token, ...]) -> None:
        """List the live tokens; the chosen one stays chosen."""
        chosen = self._chosen_id()
        self._tokens = tokens
        with QSignalBlocker(self._list):
            self._list.clear()
            for token in tokens:
                item = QListWidgetItem(token.name, self._list)
                item.setData(Qt.ItemDataRole.UserRole, token.token_id)
                item.setToolTip(token.address)
        self._choose(chosen)

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
        self._list.setCurrentRow(-1)
        self._form.start_new()
        self._form.focus_paste()
        self._say("")
        self._draw_buttons()

    def choose(self, token_id: TokenId) -> None:
        """Show a token."""
        self._choose(token_id)
        self._show_chosen()

    def set_saved(self, token: Token, error: B2BError | None) -> None:
        """Tell that a token is saved, and where when that is not the keyring."""
        self._choose(token.token_id)
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
        if self._chosen_id() in (token_id, None):
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
        self._list.setObjectName("token_list")
        self._list.setAccessibleName(self.tr("Tokens"))
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
        right.addWidget(self._form_page(), 1)
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

    def _form_page(self) -> QWidget:
        page = ScrollPage(self)
        layout = QVBoxLayout(page.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        return page

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show_chosen)
        self._add_button.clicked.connect(self.start_new)
        self._save_button.clicked.connect(self._on_save_clicked)
        self._test_button.clicked.connect(self._on_test_clicked)
        self._copy_button.clicked.connect(self._on_copy_clicked)
        self._remove_button.clicked.connect(self._on_remove_clicked)
        self._close_button.clicked.connect(self.close)

    @Slot()
    def _show_chosen(self) -> None:
        token = self._chosen()
        if token is not None:
            self._form.show_token(token)
            self._say("")
        self._draw_buttons()

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
        token_id = self._chosen_id()
        if token_id is not None:
            self._say(self.tr("Reading one order..."))
            self._set_busy(busy=True)
            self.test_requested.emit(token_id)

    @Slot()
    def _on_copy_clicked(self) -> None:
        token_id = self._chosen_id()
        if token_id is not None:
            self.reveal_requested.emit(token_id)

    @Slot()
    def _on_remove_clicked(self) -> None:
        token = self._chosen()
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
        token_id = self._chosen_id()
        if token_id is not None:
            self._set_busy(busy=True)
            self.remove_requested.emit(token_id)

    def _chosen_id(self) -> TokenId | None:
        row = self._list.currentRow()
        return self._tokens[row].token_id if 0 <= row < len(self._tokens) else None

    def _chosen(self) -> Token | None:
        token_id = self._chosen_id()
        return next((t for t in self._tokens if t.token_id == token_id), None)

    def _choose(self, token_id: TokenId | None) -> None:
        ids = [token.token_id for token in self._tokens]
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(ids.index(token_id) if token_id in ids else -1)
        self._draw_buttons()

    def _say(self, words: str, role: str = "") -> None:
        self._message_label.setProperty("role", role)
        polish_anew(self._message_label)
        self._message_label.setText(words)

    def _set_busy(self, *, busy: bool) -> None:
        self._save_button.setEnabled(not busy)
        self._draw_buttons(busy=busy)

    def _draw_buttons(self, *, busy: bool = False) -> None:
        saved = self._chosen_id() is not None and not busy
        for button in (self._test_button, self._copy_button, self._remove_button):
            button.setEnabled(saved)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button
