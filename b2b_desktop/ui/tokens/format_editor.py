"""The wire format of a token: one of two, and overrides of single rows (b2b-api.md section 7).

Beside it stands which one a check has proven for the store.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.wire_format import (
    CommentFlag,
    ExtraFieldsForm,
    WireFormat,
    WireFormatName,
    wire_format,
)
from b2b_desktop.ui.messages import format_word
from b2b_desktop.ui.wrapped_label import WrappedLabel


class FormatEditor(QObject):
    """Hold the format box and the foldable rows of overrides, which the token form lays out."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self.box = QComboBox(form)
        self.proof_label = WrappedLabel(form, name="token_proof_label", role="quiet")
        self.overrides = QCheckBox(self.tr("Override single rows of the format"), form)
        self.rows_page = QWidget(form)
        self._fields_box = QComboBox(form)
        self._comment_box = QComboBox(form)
        self._auth_toggle = QCheckBox(self.tr("Also send the authToken header"), form)
        self._blank_po_toggle = QCheckBox(self.tr("Send a blank PO number"), form)
        self._empty_fields_toggle = QCheckBox(self.tr("Send empty extra fields"), form)
        for name in (WireFormatName.DOCUMENTED, WireFormatName.CHECKOUT):
            self.box.addItem(format_word(wire_format(name)), name)
        self.box.setObjectName("token_format_box")
        self.box.setAccessibleName(self.tr("Format"))
        self.show_proof(None)
        self._build_overrides()
        self.box.currentIndexChanged.connect(self._on_format_chosen)

    def value(self) -> WireFormat:
        """Return the wire format with its overrides."""
        base = wire_format(WireFormatName(self.box.currentData()))
        if not self.overrides.isChecked():
            return base
        return replace(
            base,
            sends_auth_token=self._auth_toggle.isChecked(),
            extra_fields_form=ExtraFieldsForm(self._fields_box.currentData()),
            sends_empty_extra_fields=self._empty_fields_toggle.isChecked(),
            comment_flag=CommentFlag(self._comment_box.currentData()),
            sends_blank_po=self._blank_po_toggle.isChecked(),
        )

    def set_value(self, shown: WireFormat) -> None:
        """Show a wire format; overrides unfold when it differs from its name's."""
        self.box.setCurrentIndex(self.box.findData(shown.name))
        self.overrides.setChecked(shown != wire_format(shown.name))
        self._show_rows(shown)

    def show_proof(self, proven: ProvenFormat | None) -> None:
        """Say which format a check has proven for the store."""
        self.proof_label.setVisible(proven is not None)
        if proven is None:
            self.proof_label.clear()
            return
        words = self.tr("A check on {date} saw this store keep the fields of the format {format}.")
        date = f"{proven.proven_at.astimezone():%Y-%m-%d}"
        words = words.replace("{format}", f"“{format_word(proven.wire_format)}”")
        self.proof_label.setText(words.replace("{date}", date))

    def _build_overrides(self) -> None:
        self.overrides.setObjectName("token_override_toggle")
        self.overrides.setAccessibleName(self.overrides.text())
        self.overrides.toggled.connect(self.rows_page.setVisible)
        self.rows_page.hide()
        rows = QFormLayout(self.rows_page)
        rows.setContentsMargins(24, 0, 0, 0)
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

    @Slot(int)
    def _on_format_chosen(self, _index: int) -> None:
        if not self.overrides.isChecked():
            self._show_rows(wire_format(WireFormatName(self.box.currentData())))

    def _show_rows(self, shown: WireFormat) -> None:
        self._auth_toggle.setChecked(shown.sends_auth_token)
        self._fields_box.setCurrentIndex(self._fields_box.findData(shown.extra_fields_form))
        self._empty_fields_toggle.setChecked(shown.sends_empty_extra_fields)
        self._comment_box.setCurrentIndex(self._comment_box.findData(shown.comment_flag))
        self._blank_po_toggle.setChecked(shown.sends_blank_po)
