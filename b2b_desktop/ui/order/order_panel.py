"""The order form: what goes to the store with the next call.

Invariant: nothing typed is lost: a failed call leaves every value, Clear can be undone, and a field
that cannot be taken says so beside itself.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import (
    OrderDraft,
    OrderId,
    OrderValues,
    checked,
    faults,
)
from b2b_desktop.domain.settings import Pins
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.order.order_checks import OrderChecks
from b2b_desktop.ui.order.order_layout import OrderLayout
from b2b_desktop.ui.order.po_hints import PoHints
from b2b_desktop.ui.order.send_place import SendPlace, place_of

_DRAFT_PAUSE_MS = 300
_PREVIEW_PAUSE_MS = 80
_SENDING_PAUSE_MS = 30
"""When the button's words say that a call is being sent: drawing holds the interpreter that the
call's own threads need to get its bytes out."""


class OrderPanel(QWidget):
    """Fill in one order and ask to send it.

    Signals:
        send_requested(object): valid `OrderValues`.
        cancel_requested(): stop waiting for the next attempt.
        draft_changed(object): an `OrderDraft`, a moment after the last key.
        preview_wanted(object): valid `OrderValues`, or None, to show as a request.
        attention_changed(bool): a send is prepared here, or no longer.
        pins_changed(object): `Pins`.
        preview_toggled(bool): the preview was folded or unfolded.
        cleared(): the form is about to be emptied by Clear.
        clear_undone(): what Clear took is back.

    Attributes:
        check_toggle: whether an accepted order is read back; told by its own `toggled`.
    """

    send_requested = Signal(object)
    cancel_requested = Signal()
    draft_changed = Signal(object)
    preview_wanted = Signal(object)
    attention_changed = Signal(bool)
    pins_changed = Signal(object)
    preview_toggled = Signal(bool)
    cleared = Signal()
    clear_undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("order_panel")
        self._form = OrderLayout(self)
        self.check_toggle = self._form.check_toggle
        self._checks = OrderChecks(self._form, self)
        self._token: Token | None = None
        self._mode = Mode.PRACTICE
        self._blocked = ""
        self._in_flight: set[tuple[SendPlace | None, OrderId | None]] = set()
        self._cleared: OrderDraft | None = None
        self._hints = PoHints()
        self._quiet = False
        self._attentive = False
        self._draft_timer = _timer(self, _DRAFT_PAUSE_MS, self.tell_draft)
        self._preview_timer = _timer(self, _PREVIEW_PAUSE_MS, self._tell_preview)
        self._sending_timer = _timer(self, _SENDING_PAUSE_MS, self._draw_send)
        self._connect_fields()
        self._checks.order_found.connect(self.set_order_id)
        self._draw_send()

    @property
    def form(self) -> OrderLayout:
        """The form's widgets."""
        return self._form

    # What is in the form.

    def draft(self) -> OrderDraft:
        """Return the form as typed."""
        return self._form.draft()

    def set_draft(self, draft: OrderDraft) -> None:
        """Replace the form's content; raises no signal."""
        self._quiet = True
        self._form.clear_errors()
        self._form.set_draft(draft)
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
        self.tell_draft()
        draft = self.draft()
        if not draft.is_blank:
            self._cleared = draft
            self.cleared.emit()
        self.set_draft(OrderDraft())
        self._form.send_bar.undo_clear_button.setVisible(self._cleared is not None)
        self.tell_draft()
        self.focus_order_id()

    @Slot()
    def undo_clear(self) -> None:
        """Bring back what Clear took; a second time brings back what was typed since."""
        if self._cleared is None:
            return
        self.tell_draft()
        typed = self.draft()
        self.set_draft(self._cleared)
        self.clear_undone.emit()
        self.tell_draft()
        self._cleared = None if typed.is_blank else typed
        self._form.send_bar.undo_clear_button.setVisible(self._cleared is not None)

    # What the window tells it.

    def set_target(self, token: Token | None, mode: Mode) -> None:
        """Say whom the form acts as."""
        self._token, self._mode = token, mode
        self._after_change()

    def set_blocked(self, reason: str) -> None:
        """Refuse to send for a reason that is not in the form; `""` lifts it."""
        self._blocked = reason
        self._form.send_bar.show_block(reason)
        self._draw_send()

    def set_in_flight(self, place: SendPlace, order_id: OrderId, *, in_flight: bool) -> None:
        """Know which orders are being sent: the same one is not sent twice by a double click."""
        (self._in_flight.add if in_flight else self._in_flight.discard)((place, order_id))
        if in_flight:
            self._form.send_bar.send_button.setEnabled(False)
        self._sending_timer.start(_SENDING_PAUSE_MS if in_flight else 0)

    def set_pins(self, pins: Pins) -> None:
        """Set which values stay after an accepted call; raises no signal."""
        self._form.pins.set_value(pins)

    def set_po_warning_length(self, length: int) -> None:
        """Set from how many characters a PO number gets a quiet warning."""
        self._hints.warning_length = length
        self._draw_hints()

    def draw_icons(self) -> None:
        """Draw the icons in the colours now in force."""
        self._form.draw_icons()

    def take_result(self, place: SendPlace, values: OrderValues, *, accepted: bool) -> None:
        """Note how a send ended: clear what is not pinned, if the form still holds it."""
        self.set_in_flight(place, values.order_id, in_flight=False)
        if not accepted:
            return
        if values.po_number:
            self._hints.note_used(place, values.po_number, values.order_id)
        if self.values() != values or self._place() != place:
            self._draw_hints()
            return  # The operator has typed on meanwhile, or turned to another store.
        self.set_draft(self._form.pins.value().kept(self.draft()))
        self.tell_draft()
        if self._form.has_focus():
            self.focus_order_id()

    @Slot()
    def send(self) -> None:
        """Ask to send what is in the form, or show what is wrong with it."""
        self._form.fields.finish_editing()
        values = self.values()
        if values is None:
            self._show_faults()
            return
        busy = (self._place(), values.order_id) in self._in_flight
        if self._blocked or self._token is None or busy:
            self._draw_send()
        else:
            self._form.leave_send_button()
            self.send_requested.emit(values)
        # The call is on its way by now; what a former one left here can go after it.
        self._form.clear_errors()
        self._form.send_bar.show_block(self._blocked)

    def _show_faults(self) -> None:
        self._form.clear_errors()
        self._form.send_bar.show_block(self._blocked)
        self._checks.show_all(faults(self.draft()))

    # What a person does.

    def _connect_fields(self) -> None:
        form = self._form
        form.order_id_edit.textChanged.connect(self._after_change)
        form.po_number_edit.textChanged.connect(self._after_change)
        form.save_comment_toggle.toggled.connect(self._after_change)
        form.fields.edited.connect(self._after_change)
        form.send_bar.send_button.clicked.connect(self.send)
        form.send_bar.clear_button.clicked.connect(self.clear)
        form.send_bar.undo_clear_button.clicked.connect(self.undo_clear)
        form.send_bar.cancel_wait_button.clicked.connect(self.cancel_requested)
        form.pins.changed.connect(self.pins_changed)
        form.request_box.toggled.connect(self._on_preview_toggled)
        form.focus_changed.connect(self.tell_attention)

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

    @Slot()
    def tell_draft(self) -> None:
        """Tell the form's content now, not a moment after the last key."""
        self._draft_timer.stop()
        self.draft_changed.emit(self.draft())

    def _tell_preview(self) -> None:
        if self._form.request_box.is_shown:
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

    @Slot()
    def _draw_send(self) -> None:
        order_id = self._form.typed_order_id()
        ready = self._token is not None and not self._blocked
        busy = (self._place(), order_id) in self._in_flight
        self._form.send_bar.draw_send(order_id, self._mode, in_flight=busy, enabled=ready)

    def _draw_hints(self) -> None:
        form = self._form
        form.draw_comment_value(self._token)
        po_number = form.po_number_edit.text()
        form.show_hint(self._hints.words(self._place(), po_number, self._form.typed_order_id()))

    def _place(self) -> SendPlace | None:
        return None if self._token is None else place_of(self._token, self._mode)


def _timer(owner: QObject, pause_ms: int, slot: object) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(pause_ms)
    timer.timeout.connect(slot)
    return timer
