"""The right side of the token dialog: one token's paste, name, address and format.

Invariant: the pasted text never leaves this form but as a `Secret`; an error loses nothing typed.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.pasted_token import looks_like_store_key, take_token
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import (
    B2B_ADDRESS,
    Claims,
    Token,
    TokenId,
    decode_claims,
    parse_address,
)
from b2b_desktop.domain.wire_format import DOCUMENTED
from b2b_desktop.ui.messages import expiry_words, input_words
from b2b_desktop.ui.placeholders import set_placeholder
from b2b_desktop.ui.tokens.format_editor import FormatEditor
from b2b_desktop.ui.whole_text_edit import WholeTextEdit
from b2b_desktop.ui.wrapped_label import WrappedLabel

_LONGEST_PASTE = 200_000
"""Characters of the longest reply or header block a token is looked for in."""


@dataclass(frozen=True, slots=True)
class TokenInput:
    """A valid form: the token, and its secret where one was pasted."""

    token: Token
    secret: Secret | None


class TokenForm(QWidget):
    """Edit one token.

    Signals:
        edited(): something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: Token | None = None
        self._paste_edit = WholeTextEdit(self, longest=_LONGEST_PASTE)
        self._name_edit = QLineEdit(self)
        self._address_edit = QLineEdit(self)
        self._format = FormatEditor(self)
        self._proven: Mapping[str, ProvenFormat] = {}
        self._claims_label = WrappedLabel(self, name="token_claims_label", role="quiet")
        self._errors: dict[str, WrappedLabel] = {}
        self._shown: tuple[object, ...] = ()
        self._build()
        self._connect()
        self.start_new()

    def start_new(self) -> None:
        """Begin an empty token."""
        self._token = None
        self._paste_edit.clear()
        set_placeholder(self._paste_edit, self.tr("Paste the token, or any text that holds it"))
        self._name_edit.clear()
        self._address_edit.setText(B2B_ADDRESS)
        self._format.set_value(DOCUMENTED)
        self._format.show_proof(None)
        self._show_kept_claims()
        self._clear_errors()
        self._shown = self._entered()

    def set_proven(self, proven: Mapping[str, ProvenFormat]) -> None:
        """Say which formats checks have proven, by store."""
        self._proven = proven
        if self._token is not None:
            self._format.show_proof(proven.get(self._token.store))

    def show_token(self, token: Token) -> None:
        """Show a saved token; its secret stays where it is kept."""
        self._token = token
        self._paste_edit.clear()
        set_placeholder(self._paste_edit, self.tr("Kept. Paste here only to replace it."))
        self._name_edit.setText(token.name)
        self._address_edit.setText(token.address)
        self._format.set_value(token.wire_format)
        self._format.show_proof(self._proven.get(token.store))
        self._show_kept_claims()
        self._clear_errors()
        self._shown = self._entered()

    def focus_paste(self) -> None:
        """Put the cursor where a token is pasted."""
        self._paste_edit.setFocus()

    def token_id(self) -> TokenId | None:
        """Return whose token this is, None for a new one."""
        return None if self._token is None else self._token.token_id

    def is_changed(self) -> bool:
        """Tell whether something was typed or chosen since a token was shown."""
        return self._entered() != self._shown

    def take(self) -> TokenInput | None:
        """Return what was entered, or show what is wrong with it."""
        self._clear_errors()
        found: list[InputError] = []
        address = self._address(found)
        secret = self._secret(found, address)
        name = self._name(found, secret)
        for error in found:
            self._errors[error.field].setText(input_words(error))
            self._errors[error.field].show()
        if found:
            return None
        return TokenInput(self._made(address, name, secret), secret)

    def _entered(self) -> tuple[object, ...]:
        edits = (self._paste_edit, self._name_edit, self._address_edit)
        return (*(edit.text() for edit in edits), self._format.value())

    def _made(self, address: str, name: str, secret: Secret | None) -> Token:
        token = self._token or Token(TokenId(uuid.uuid4().hex), name)
        if secret is not None:
            claims = decode_claims(secret)
            token = replace(token, claims=claims or Claims(), is_jwt=claims is not None)
        return replace(token, name=name, address=address, wire_format=self._format.value())

    def _address(self, found: list[InputError]) -> str:
        try:
            return parse_address(self._address_edit.text())
        except InputError as error:
            found.append(error)
            return ""

    def _secret(self, found: list[InputError], address: str) -> Secret | None:
        moved = self._token is not None and address not in ("", self._token.address)
        if not self._paste_edit.text() and self._token is not None and not moved:
            return None
        try:
            secret = take_token(self._paste_edit.text())
        except InputError as error:
            found.insert(0, error)
            return None
        if looks_like_store_key(secret):
            found.insert(0, InputError("token_paste", InputReason.STORE_KEY_GIVEN))
        return secret

    def _name(self, found: list[InputError], secret: Secret | None) -> str:
        name = " ".join(self._name_edit.text().split())
        if name:
            return name
        claims = decode_claims(secret) if secret is not None else None
        if claims is not None and claims.email:
            self._name_edit.setText(claims.email)
            return claims.email
        if not any(error.field == "token_paste" for error in found):
            found.append(InputError("token_name", InputReason.EMPTY))
        return ""

    def _build(self) -> None:
        self._paste_edit.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        self._add(form, self.tr("&Token"), self._paste_edit, "token_paste")
        form.addRow("", self._claims_label)
        self._add(form, self.tr("&Name"), self._name_edit, "token_name")
        self._add(form, self.tr("&Address"), self._address_edit, "token_address")
        form.addRow(self.tr("&Format"), self._format.box)
        form.addRow("", self._format.proof_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addWidget(self._format.overrides)
        layout.addWidget(self._format.rows_page)
        layout.addStretch(1)

    def _connect(self) -> None:
        self._paste_edit.textChanged.connect(self._on_pasted)
        self._paste_edit.refused.connect(self._on_paste_refused)
        self._name_edit.textEdited.connect(self.edited)
        self._address_edit.textEdited.connect(self._on_address_edited)

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        self._show_error("token_paste", "")
        self._show_kept_claims()
        if not text:
            return
        try:
            secret = take_token(text)
        except InputError as error:
            self._show_error("token_paste", input_words(error))
            return
        claims = decode_claims(secret)
        self._show_claims(claims, opaque=claims is None)
        if claims is not None and claims.email and not self._name_edit.text():
            self._name_edit.setText(claims.email)
        if claims is not None and self._token is None:
            self._propose_format(claims.store_hash)
        self.edited.emit()

    def _propose_format(self, store: str) -> None:
        """Begin a new token with the format that is proven for its store."""
        proven = self._proven.get(store)
        self._format.show_proof(proven)
        if proven is not None and self._format.value() == DOCUMENTED:
            self._format.set_value(proven.wire_format)

    @Slot(object)
    def _on_paste_refused(self, _text: str) -> None:
        error = InputError("token_paste", InputReason.TOO_LONG)
        self._show_error("token_paste", input_words(error))

    @Slot(str)
    def _on_address_edited(self, text: str) -> None:
        words = ""
        if self._token is not None and text.strip() != self._token.address:
            words = self.tr("A token is bound to its address: paste it again for another one.")
        self._show_error("token_address", words)
        self.edited.emit()

    def _show_kept_claims(self) -> None:
        """Show what the saved token says of itself; nothing for a new one."""
        token = self._token
        claims = token.claims if token is not None and token.is_jwt else None
        self._show_claims(claims, opaque=token is not None and not token.is_jwt)

    def _show_claims(self, claims: Claims | None, *, opaque: bool) -> None:
        if claims is None:
            words = self.tr("No readable claims: it is kept as it is, expiry unknown.")
            self._claims_label.setText(words if opaque else "")
            self._claims_label.setVisible(opaque)
            return
        shown, now = Token(TokenId(""), "", claims=claims), datetime.now(UTC)
        ended = self.tr("EXPIRED: ") if shown.has_ended(now) else ""
        parts = [
            claims.email or self.tr("no e-mail"),
            self.tr("store {hash}").replace("{hash}", claims.store_hash or "?"),
            self.tr("storefront {name}").replace("{name}", claims.storefront or "?"),
            self.tr("customer {id}").replace("{id}", str(claims.customer_id or "?")),
            ended + expiry_words(shown, now)[0],
        ]
        self._claims_label.show()
        said = self.tr("It says of itself (not verified): {claims}")
        self._claims_label.setText(said.replace("{claims}", ", ".join(parts)))

    def _show_error(self, field: str, words: str) -> None:
        self._errors[field].setText(words)
        self._errors[field].setVisible(bool(words))

    def _clear_errors(self) -> None:
        for field in self._errors:
            self._show_error(field, "")

    def _add(self, form: QFormLayout, text: str, edit: QLineEdit, name: str) -> None:
        edit.setObjectName(f"{name}_edit")
        edit.setAccessibleName(text.replace("&", ""))
        form.addRow(text, edit)
        error = WrappedLabel(self, name=f"{name}_error", role="error")
        error.hide()
        self._errors[name] = error
        form.addRow("", error)
