"""The order form: what goes to the store with the next call.

Invariant: nothing typed is lost: a failed call leaves every value, Clear can be undone, and a field
that cannot be taken says so beside itself.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import (
    OrderDraft,
    OrderId,
    OrderValues,
    check_fields,
    check_po_number,
    checked,
    faults,
    parse_order_id,
)
from b2b_desktop.domain.settings import Pins
from b2b_desktop.domain.text import has_invisible, visible
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.messages import input_words, mode_word
from b2b_desktop.ui.order.order_layout import OrderLayout

_DRAFT_PAUSE_MS = 300
_PREVIEW_PAUSE_MS = 80


class OrderPanel(QWidget):
    """Fill in one order and ask to send it.

    Signals:
        send_requested(object): valid `OrderValues`.
        cancel_requested(): stop waiting for the next attempt.
        draft_changed(object): an `OrderDraft`, a moment after the last key.
        preview_wanted(object): valid `OrderValues`, or None, to show as a request.
        copy_curl_requested(bool): copy as curl, with the token when true.
        attention_changed(bool): a send is prepared here, or no longer.
        pins_changed(object): `Pins`.
        preview_toggled(bool): the preview was folded or unfolded.
    """

    send_requested = Signal(object)
    cancel_requested = Signal()
    draft_changed = Signal(object)
    preview_wanted = Signal(object)
    copy_curl_requested = Signal(bool)
    attention_changed = Signal(bool)
    pins_changed = Signal(object)
    preview_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("order_panel")
        self._form = OrderLayout(self)
        self._token: Token | None = None
        self._mode = Mode.PRACTICE
        self._blocked = ""
        self._in_flight: set[OrderId] = set()
        self._cleared: OrderDraft | None = None
        self._used: dict[str, tuple[OrderId, datetime]] = {}
        self._po_warning_length = 50
        self._quiet = False
        self._attentive = False
        self._draft_timer = self._timer(_DRAFT_PAUSE_MS, self._tell_draft)
        self._preview_timer = self._timer(_PREVIEW_PAUSE_MS, self._tell_preview)
        self._connect_fields()
        self._draw_send()

    # What is in the form.

    def draft(self) -> OrderDraft:
        """Return the form as typed."""
        form = self._form
        return OrderDraft(
            order_id=form.order_id_edit.text(),
            po_number=form.po_number_edit.text(),
            save_comment=form.save_comment_toggle.isChecked(),
            fields=form.fields.rows(),
        )

    def set_draft(self, draft: OrderDraft) -> None:
        """Replace the form's content; raises no signal."""
        self._quiet = True
        form = self._form
        form.order_id_edit.setText(draft.order_id)
        form.po_number_edit.setText(draft.po_number)
        form.save_comment_toggle.setChecked(draft.save_comment)
        form.fields.set_rows(draft.fields)
        self._quiet = False
        self._after_change()

    def set_order_id(self, order_id: OrderId) -> None:
        """Put an order ID into the form."""
        self._form.order_id_edit.setText(str(order_id))
        self._form.show_error("order_id", "")
        self._form.po_number_edit.setFocus()

    def focus_order_id(self) -> None:
        """Put the cursor into the order ID."""
        self._form.order_id_edit.setFocus()
        self._form.order_id_edit.selectAll()

    @Slot()
    def clear(self) -> None:
        """Empty the form; `undo_clear` brings it back."""
        draft = self.draft()
        if not draft.is_blank:
            self._cleared = draft
        self.set_draft(OrderDraft())
        self._form.clear_errors()
        self._form.undo_clear_button.setVisible(self._cleared is not None)
        self._tell_draft()
        self.focus_order_id()

    @Slot()
    def undo_clear(self) -> None:
        """Bring back what Clear took."""
        if self._cleared is not None:
            self.set_draft(self._cleared)
            self._tell_draft()
        self._cleared = None
        self._form.undo_clear_button.hide()

    # What the window tells it.

    def set_target(self, token: Token | None, mode: Mode) -> None:
        """Say whom the form acts as."""
        self._token, self._mode = token, mode
        self._after_change()

    def set_blocked(self, reason: str) -> None:
        """Refuse to send for a reason that is not in the form; `""` lifts it."""
        self._blocked = reason
        self._form.show_block(reason)
        self._draw_send()

    def show_send_error(self, words: str) -> None:
        """Say beside the send button why nothing was sent; the next try takes it away."""
        self._form.show_block(words)

    def set_in_flight(self, order_id: OrderId, *, in_flight: bool) -> None:
        """Know which orders are being sent: the same one is not sent twice by a double click."""
        (self._in_flight.add if in_flight else self._in_flight.discard)(order_id)
        self._draw_send()

    def set_waiting(self, words: str) -> None:
        """Show what a send waits for, with Cancel; `""` when it waits no longer."""
        self._form.show_wait(words)

    def set_pins(self, pins: Pins) -> None:
        """Set which values stay after an accepted call; raises no signal."""
        self._form.set_pins(pins)

    def set_po_warning_length(self, length: int) -> None:
        """Set from how many characters a PO number gets a quiet warning."""
        self._po_warning_length = length
        self._draw_hints()

    def set_preview(self, text: str) -> None:
        """Show a request."""
        self._form.request_preview.setPlainText(text)

    def set_preview_shown(self, *, shown: bool) -> None:
        """Unfold the preview."""
        self._form.preview_toggle.setChecked(shown)

    def draw_icons(self) -> None:
        """Draw the icons in the colours now in force."""
        self._form.draw_icons()

    def take_result(self, values: OrderValues, *, accepted: bool) -> None:
        """Note how a send ended: clear what is not pinned, if the form still holds it."""
        self.set_in_flight(values.order_id, in_flight=False)
        if not accepted:
            return
        if values.po_number:
            self._used[values.po_number] = (values.order_id, datetime.now(UTC))
        if self.values() != values:
            self._draw_hints()
            return  # The operator has typed on meanwhile.
        pins, draft = self._form.pins(), self.draft()
        kept = OrderDraft(
            order_id=draft.order_id if pins.order_id else "",
            po_number=draft.po_number if pins.po_number else "",
            save_comment=draft.save_comment if pins.save_comment else True,
            fields=draft.fields if pins.extra_fields else (),
        )
        self.set_draft(kept)
        self._tell_draft()
        if self._form.has_focus():
            self.focus_order_id()

    @Slot()
    def send(self) -> None:
        """Ask to send what is in the form, or show what is wrong with it."""
        draft = self.draft()
        found = faults(draft)
        self._form.clear_errors()
        self._form.show_block(self._blocked)
        for error in found:
            self._show(error)
        if found:
            self._form.focus_field(found[0].field)
            return
        values = checked(draft)
        if self._blocked or self._token is None or values.order_id in self._in_flight:
            self._draw_send()
            return
        self.send_requested.emit(values)

    # What a person does.

    def _connect_fields(self) -> None:
        form = self._form
        form.order_id_edit.textEdited.connect(self._on_order_id_edited)
        form.order_id_edit.textChanged.connect(self._after_change)
        form.order_id_edit.editingFinished.connect(self._on_order_id_left)
        form.order_id_edit.refused.connect(self._on_order_id_refused)
        form.po_number_edit.textChanged.connect(self._on_po_changed)
        form.po_number_edit.refused.connect(self._on_po_refused)
        form.save_comment_toggle.toggled.connect(self._after_change)
        form.fields.edited.connect(self._on_fields_edited)
        form.send_button.clicked.connect(self.send)
        form.clear_button.clicked.connect(self.clear)
        form.undo_clear_button.clicked.connect(self.undo_clear)
        form.cancel_wait_button.clicked.connect(self.cancel_requested)
        form.pins_changed.connect(self.pins_changed)
        form.preview_toggle.toggled.connect(self._on_preview_toggled)
        form.copy_curl_requested.connect(self.copy_curl_requested)
        form.focus_changed.connect(self.tell_attention)

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
            self._show(error)

    @Slot(object)
    def _on_order_id_refused(self, text: str) -> None:
        try:
            self.set_order_id(parse_order_id(text))  # A long payload may hold one all the same.
        except InputError as error:
            self._show(error)

    @Slot(str)
    def _on_po_changed(self, text: str) -> None:
        words = ""
        try:
            check_po_number(text)
        except InputError as error:
            words = input_words(error)
        self._form.show_error("po_number", words)
        self._after_change()

    @Slot(object)
    def _on_po_refused(self, _text: str) -> None:
        words = self.tr("A PO number is one line. Nothing was pasted; the field is as it was.")
        self._form.show_error("po_number", words)

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
        self._after_change()

    @Slot(bool)
    def _on_preview_toggled(self, shown: bool) -> None:
        self.preview_toggled.emit(shown)
        self._tell_preview()

    @Slot()
    def _after_change(self) -> None:
        self._draw_send()
        self._draw_hints()
        self._preview_timer.start()
        if not self._quiet:
            self._draft_timer.start()
        self.tell_attention()

    # Telling and drawing.

    def _show(self, error: InputError) -> None:
        self._form.show_error(error.field, input_words(error))
        if error.field == "extra_fields":
            self._form.fields.set_faulty(error.row)

    def _tell_draft(self) -> None:
        self._draft_timer.stop()
        self.draft_changed.emit(self.draft())

    def _tell_preview(self) -> None:
        if self._form.preview_toggle.isChecked():
            self.preview_wanted.emit(self.values())

    @Slot()
    def tell_attention(self) -> None:
        """Look whether a send is prepared here, and tell when that changed."""
        attentive = self._form.has_focus() or self.values() is not None
        if attentive is not self._attentive:
            self._attentive = attentive
            self.attention_changed.emit(attentive)

    def values(self) -> OrderValues | None:
        """Return what the form would send, None while something is wrong with it."""
        try:
            return checked(self.draft())
        except InputError:
            return None

    def _draw_send(self) -> None:
        order_id = self._typed_order_id()
        mode = mode_word(practice=self._mode is Mode.PRACTICE)
        words = self.tr("Attach to new order - {mode}")
        if order_id is not None and order_id in self._in_flight:
            words = self.tr("Sending {order}... - {mode}")
        elif order_id is not None:
            words = self.tr("Attach to {order} - {mode}")
        text = words.replace("{order}", str(order_id)).replace("{mode}", mode)
        ready = self._token is not None and not self._blocked
        busy = order_id is not None and order_id in self._in_flight
        self._form.show_send(text, enabled=ready and not busy)

    def _draw_hints(self) -> None:
        form = self._form
        form.draw_comment_value(self._token)
        po_number = form.po_number_edit.text()
        hints = []
        if po_number in self._used and self._used[po_number][0] != self._typed_order_id():
            order_id, at = self._used[po_number]
            ago = int((datetime.now(UTC) - at).total_seconds() // 60)
            words = self.tr("also used for order {order}, {n} min ago")
            hints.append(words.replace("{order}", str(order_id)).replace("{n}", str(ago)))
        if len(po_number) > self._po_warning_length:
            words = self.tr("{n} characters: longer than usual")
            hints.append(words.replace("{n}", str(len(po_number))))
        if has_invisible(po_number):
            hints.append(self.tr("sent as {text}").replace("{text}", visible(po_number[:80])))
        form.show_hint(" - ".join(hints))

    def _typed_order_id(self) -> OrderId | None:
        try:
            return parse_order_id(self._form.order_id_edit.text())
        except InputError:
            return None

    def _timer(self, pause_ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(slot)
        return timer
