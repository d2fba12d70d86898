"""Checking the order form while it is filled in.

Invariant: an error stands beside its field from the moment the field is left, and goes with the
next key; what was typed stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import check_fields, check_po_number, parse_order_id
from b2b_desktop.ui.messages import input_words
from b2b_desktop.ui.order.order_layout import OrderLayout
from b2b_desktop.ui.whole_text_edit import LONGEST_TEXT


class OrderChecks(QObject):
    """Show what cannot be taken.

    Signals:
        order_found(object): the `OrderId` in a pasted text too long for the field.
    """

    order_found = Signal(object)

    def __init__(self, form: OrderLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        form.order_id_edit.textEdited.connect(self._on_order_id_edited)
        form.order_id_edit.editingFinished.connect(self._on_order_id_left)
        form.order_id_edit.refused.connect(self._on_order_id_refused)
        form.po_number_edit.textChanged.connect(self._on_po_changed)
        form.po_number_edit.refused.connect(self._on_po_refused)
        form.fields.edited.connect(self._on_fields_edited)
        form.fields.too_long.connect(self._on_field_too_long)

    def show_all(self, errors: Sequence[InputError]) -> None:
        """Show errors beside their fields and put the cursor to the first."""
        for error in errors:
            self.show(error)
        self._form.focus_field(errors[0].field)

    def show(self, error: InputError) -> None:
        """Show an error beside its field."""
        self._form.show_error(error.field, input_words(error))
        if error.field == "extra_fields":
            self._form.fields.show_faulty(error.row)

    @Slot(str)
    def _on_order_id_edited(self, _text: str) -> None:
        self._form.show_error("order_id", "")

    @Slot()
    def _on_order_id_left(self) -> None:
        if not self._form.order_id_edit.text():
            return
        try:
            parse_order_id(self._form.order_id_edit.text())
        except InputError as error:
            self.show(error)

    @Slot(object)
    def _on_order_id_refused(self, text: str) -> None:
        try:
            self.order_found.emit(parse_order_id(text))  # A long payload may hold one all the same.
        except InputError as error:
            self.show(error)

    @Slot(str)
    def _on_po_changed(self, text: str) -> None:
        words = ""
        try:
            check_po_number(text)
        except InputError as error:
            words = input_words(error)
        self._form.show_error("po_number", words)

    @Slot(object)
    def _on_po_refused(self, text: str) -> None:
        words = self.tr("A PO number is one line. Nothing was pasted; the field is as it was.")
        if len(text) > LONGEST_TEXT:
            words = self.tr("This is too long to be taken; the field is as it was.")
        self._form.show_error("po_number", words)

    @Slot()
    def _on_field_too_long(self) -> None:
        words = self.tr("This is too long to be taken; the field is as it was.")
        self._form.show_error("extra_fields", words)

    @Slot()
    def _on_fields_edited(self) -> None:
        words, row = "", None
        try:
            check_fields(self._form.fields.rows())
        except InputError as error:
            words, row = input_words(error), error.row
        self._form.show_error("extra_fields", words)
        if row is None:
            self._form.fields.set_faulty(None)
