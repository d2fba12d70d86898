"""The right side of the token dialog: one token's paste, name, address and format.

Invariant: the pasted text never leaves this form but as a `Secret`; an error loses nothing typed.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

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
from b2b_desktop.domain.wire_format import (
    CommentFlag,
    ExtraFieldsForm,
    WireFormat,
    WireFormatName,
    wire_format,
)
from b2b_desktop.ui.messages import expiry_words, input_words

_LONGEST_PASTE = 200_000


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
        self._paste_edit = QLineEdit(self)
        self._name_edit = QLineEdit(self)
        self._address_edit = QLineEdit(self)
        self._format_box = QComboBox(self)
        self._fields_box = QComboBox(self)
        self._comment_box = QComboBox(self)
        self._auth_toggle = QCheckBox(self.tr("Also send the authToken header"), self)
        self._blank_po_toggle = QCheckBox(self.tr("Send a blank PO number"), self)
        self._empty_fields_toggle = QCheckBox(self.tr("Send empty extra fields"), self)
        self._claims_label = QLabel(self)
        self._advanced = QGroupBox(self.tr("Override single rows of the format"), self)
        self._errors: dict[str, QLabel] = {}
        self._build()
        self._connect()
        self.start_new()

    def start_new(self) -> None:
        """Begin an empty token."""
        self._token = None
        self._paste_edit.clear()
        self._paste_edit.setPlaceholderText(
            self.tr("Paste the token, or a reply, header or curl command that holds it")
        )
        self._name_edit.clear()
        self._address_edit.setText(B2B_ADDRESS)
        self._show_format(wire_format(WireFormatName.DOCUMENTED))
        self._show_claims(None, opaque=False)
        self._clear_errors()

    def show_token(self, token: Token) -> None:
        """Show a saved token; its secret stays where it is kept."""
        self._token = token
        self._paste_edit.clear()
        self._paste_edit.setPlaceholderText(self.tr("Kept. Paste here only to replace it."))
        self._name_edit.setText(token.name)
        self._address_edit.setText(token.address)
        self._show_format(token.wire_format)
        self._show_claims(token.claims if token.is_jwt else None, opaque=not token.is_jwt)
        self._clear_errors()

    def focus_paste(self) -> None:
        """Put the cursor where a token is pasted."""
        self._paste_edit.setFocus()

    def forget_paste(self) -> None:
        """Empty the paste field once its secret is stored."""
        self._paste_edit.clear()

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

    def chosen_format(self) -> WireFormat:
        """Return the wire format with its overrides."""
        base = wire_format(WireFormatName(self._format_box.currentData()))
        if not self._advanced.isChecked():
            return base
        return replace(
            base,
            sends_auth_token=self._auth_toggle.isChecked(),
            extra_fields_form=ExtraFieldsForm(self._fields_box.currentData()),
            sends_empty_extra_fields=self._empty_fields_toggle.isChecked(),
            comment_flag=CommentFlag(self._comment_box.currentData()),
            sends_blank_po=self._blank_po_toggle.isChecked(),
        )

    def _made(self, address: str, name: str, secret: Secret | None) -> Token:
        token = self._token or Token(TokenId(uuid.uuid4().hex), name)
        if secret is not None:
            claims = decode_claims(secret)
            token = replace(token, claims=claims or Claims(), is_jwt=claims is not None)
        return replace(token, name=name, address=address, wire_format=self.chosen_format())

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
        self._paste_edit.setMaxLength(_LONGEST_PASTE)
        self._paste_edit.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        self._add(form, self.tr("&Token"), self._paste_edit, "token_paste")
        form.addRow("", self._claims_label)
        self._add(form, self.tr("&Name"), self._name_edit, "token_name")
        self._add(form, self.tr("&Address"), self._address_edit, "token_address")
        self._format_box.addItem(self.tr("Standard"), WireFormatName.DOCUMENTED)
        self._format_box.addItem(self.tr("As BigCommerce's checkout"), WireFormatName.CHECKOUT)
        self._format_box.setObjectName("token_format_box")
        self._format_box.setAccessibleName(self.tr("Format"))
        form.addRow(self.tr("&Format"), self._format_box)
        self._claims_label.setObjectName("token_claims_label")
        self._claims_label.setProperty("role", "quiet")
        self._claims_label.setTextFormat(Qt.TextFormat.PlainText)
        self._claims_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(form)
        self._build_advanced()
        layout.addWidget(self._advanced)
        layout.addStretch(1)

    def _build_advanced(self) -> None:
        self._advanced.setObjectName("token_override_toggle")
        self._advanced.setCheckable(True)
        self._advanced.setChecked(False)
        rows = QFormLayout(self._advanced)
        for form, text in (
            (ExtraFieldsForm.OBJECT, self.tr("object of name to value")),
            (ExtraFieldsForm.LIST, self.tr("list of fieldName and fieldValue")),
            (ExtraFieldsForm.NESTED, self.tr("list inside an object")),
        ):
            self._fields_box.addItem(text, form)
        for flag, text in (
            (CommentFlag.ALWAYS, self.tr("always")),
            (CommentFlag.WHEN_OFF, self.tr("only when off")),
            (CommentFlag.NEVER, self.tr("never")),
        ):
            self._comment_box.addItem(text, flag)
        named = (
            (self._fields_box, "token_fields_form_box", self.tr("Extra fields as")),
            (self._comment_box, "token_comment_box", self.tr("Send the comment flag")),
        )
        for box, name, text in named:
            box.setObjectName(name)
            box.setAccessibleName(text)
            rows.addRow(text, box)
        toggles = (
            (self._auth_toggle, "token_auth_toggle"),
            (self._blank_po_toggle, "token_blank_po_toggle"),
            (self._empty_fields_toggle, "token_empty_fields_toggle"),
        )
        for toggle, name in toggles:
            toggle.setObjectName(name)
            toggle.setAccessibleName(toggle.text())
            rows.addRow(toggle)

    def _connect(self) -> None:
        self._paste_edit.textChanged.connect(self._on_pasted)
        self._name_edit.textEdited.connect(self.edited)
        self._address_edit.textEdited.connect(self._on_address_edited)
        self._format_box.currentIndexChanged.connect(self._on_format_chosen)

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        self._show_error("token_paste", "")
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
        self.edited.emit()

    @Slot(str)
    def _on_address_edited(self, text: str) -> None:
        words = ""
        if self._token is not None and text.strip() != self._token.address:
            words = self.tr("A token is bound to its address: paste it again for another one.")
        self._show_error("token_address", words)
        self.edited.emit()

    @Slot(int)
    def _on_format_chosen(self, _index: int) -> None:
        if not self._advanced.isChecked():
            self._show_rows(wire_format(WireFormatName(self._format_box.currentData())))

    def _show_format(self, shown: WireFormat) -> None:
        self._format_box.setCurrentIndex(self._format_box.findData(shown.name))
        self._advanced.setChecked(shown != wire_format(shown.name))
        self._show_rows(shown)

    def _show_rows(self, shown: WireFormat) -> None:
        self._auth_toggle.setChecked(shown.sends_auth_token)
        self._fields_box.setCurrentIndex(self._fields_box.findData(shown.extra_fields_form))
        self._empty_fields_toggle.setChecked(shown.sends_empty_extra_fields)
        self._comment_box.setCurrentIndex(self._comment_box.findData(shown.comment_flag))
        self._blank_po_toggle.setChecked(shown.sends_blank_po)

    def _show_claims(self, claims: Claims | None, *, opaque: bool) -> None:
        if claims is None:
            words = self.tr("No readable claims: it is kept as it is, expiry unknown.")
            self._claims_label.setText(words if opaque else "")
            return
        until, urgency = expiry_words(Token(TokenId(""), "", claims=claims), datetime.now(UTC))
        parts = [
            claims.email or self.tr("no e-mail"),
            self.tr("store {hash}").replace("{hash}", claims.store_hash or "?"),
            self.tr("storefront {name}").replace("{name}", claims.storefront or "?"),
            self.tr("customer {id}").replace("{id}", str(claims.customer_id or "?")),
            (self.tr("EXPIRED: ") if urgency == "now" and "ended" in until else "") + until,
        ]
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
        error = QLabel(self)
        error.setObjectName(f"{name}_error")
        error.setProperty("role", "error")
        error.setTextFormat(Qt.TextFormat.PlainText)
        error.setWordWrap(True)
        error.hide()
        self._errors[name] = error
        form.addRow("", error)
