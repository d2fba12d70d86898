"""From the form's Send to the last word on it.

Invariant: a question comes before anything that could surprise: nothing to attach, a form filled in
the other mode, a call of another store, an order accepted before in this run. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.budget import WaitReason
from b2b_desktop.domain.call import Actor, CallId, Mode, Outcome
from b2b_desktop.domain.order import OrderId, OrderValues
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words, mode_word, result_words
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.order.send_place import SendPlace, place_of

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        CallChangedEvent,
        JobId,
        RetryWaitingEvent,
        SendFinishedEvent,
    )

_COUNTDOWN_MS = 500


class SendFlow(QObject):
    """Carry sends from the form to the bridge and their ends back.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        panel: OrderPanel,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._panel = panel
        self._target = target
        self._jobs: dict[JobId, tuple[SendPlace, OrderValues]] = {}
        self._accepted: set[tuple[SendPlace, OrderId]] = set()
        self._filled_in: Mode | None = None
        self._waiting: RetryWaitingEvent | None = None
        self._asked: Callable[[], None] | None = None
        self._countdown = QTimer(self)
        self._countdown.setInterval(_COUNTDOWN_MS)
        self._countdown.timeout.connect(self._draw_wait)
        panel.send_requested.connect(self.send)
        panel.cancel_requested.connect(self._on_cancel_requested)
        bridge.listen("call_changed", self._on_call_changed)
        bridge.listen("send_finished", self._on_send_finished)
        bridge.listen("retry_waiting", self._on_retry_waiting)

    def in_flight(self) -> int:
        """Return how many sends have not come to their end."""
        return len(self._jobs)

    @property
    def filled_in(self) -> Mode | None:
        """In which mode the form's content was typed; None while it is blank."""
        return self._filled_in

    def note_typed_in(self, mode: Mode) -> None:
        """Remember the mode of the first key in a blank form; later keys do not change it."""
        if self._filled_in is None:
            self._filled_in = mode

    def note_filled_in(self, mode: Mode | None) -> None:
        """Remember in which mode the form's content was typed."""
        self._filled_in = mode

    @Slot(object)
    def send(
        self,
        values: OrderValues,
        repeats: CallId | None = None,
        *,
        was_accepted: bool = False,
        made_by: Actor | None = None,
    ) -> None:
        """Send the form's values, or those of the call this repeats, after what is to be asked.

        `was_accepted` says that the log knows an accepted call for the order in the token's store,
        `made_by` who made the call that this repeats. In another store it repeats nothing.
        """
        token, mode = self._target()
        if token is None:
            return
        if was_accepted:
            self._accepted.add((place_of(token, mode), values.order_id))
        from_form = repeats is None
        question = self._question(values, place_of(token, mode))
        if from_form and self._filled_in not in (None, mode):
            question = self._other_mode_question(values, token, mode)
        elif made_by is not None and made_by.store != token.store:
            question, repeats = self._other_store_question(values, token, made_by), None
        go = partial(self._go, values, token, mode, repeats, from_form=from_form)
        if question is None:
            go()
            return
        from b2b_desktop.ui.confirm_dialog import ConfirmDialog

        title, text, confirm = question
        self._asked = go
        dialog = ConfirmDialog(self._window, title=title, text=text, confirm=confirm)
        dialog.accepted.connect(self._on_confirmed)
        dialog.open()

    def _other_mode_question(
        self, values: OrderValues, token: Token, mode: Mode
    ) -> tuple[str, str, str]:
        practice = mode is Mode.PRACTICE
        text = self.tr(
            "This form was filled in {before}. Sending it now goes to {now}: order {n}, "
            "PO {po}, as {token}."
        )
        before = mode_word(practice=not practice)
        filled = text.replace("{before}", before).replace("{now}", mode_word(practice=practice))
        filled = filled.replace("{n}", str(values.order_id)).replace("{token}", token.name)
        title = self.tr("Send it in {mode}?").replace("{mode}", mode_word(practice=practice))
        return title, filled.replace("{po}", values.po_number or "-"), self.tr("Send")

    def _other_store_question(
        self, values: OrderValues, token: Token, made_by: Actor
    ) -> tuple[str, str, str]:
        text = self.tr(
            "This call went to store {before} as {buyer}. Sending it again goes to store {now}: "
            "order {n}, PO {po}, as {token}."
        )
        text = text.replace("{before}", made_by.store).replace("{now}", token.store)
        text = text.replace("{n}", str(values.order_id)).replace("{token}", token.name)
        text = text.replace("{buyer}", made_by.buyer_email or made_by.token_name)
        if (place_of(token, self._target()[1]), values.order_id) in self._accepted:
            text += " " + self.tr("That store accepted a call for this order before.")
        title = self.tr("Send it in another store?")
        return title, text.replace("{po}", values.po_number or "-"), self.tr("Send")

    def _question(self, values: OrderValues, place: SendPlace) -> tuple[str, str, str] | None:
        number = str(values.order_id)
        if values.attaches_nothing:
            text = self.tr("Order {n} would get neither a PO number nor an extra field.")
            return self.tr("Nothing to attach"), text.replace("{n}", number), self.tr("Send anyway")
        if (place, values.order_id) in self._accepted:
            text = self.tr("The store accepted a call for order {n} before. Send another one?")
            return self.tr("Sent before"), text.replace("{n}", number), self.tr("Send again")
        return None

    @Slot()
    def _on_confirmed(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked()

    def _go(
        self,
        values: OrderValues,
        token: Token,
        mode: Mode,
        repeats: CallId | None,
        *,
        from_form: bool,
    ) -> None:
        from b2b_desktop.ui.bridge import SendCommand

        check = self._panel.check_toggle.isChecked()
        command = SendCommand(mode, token.token_id, values, datetime.now(UTC), repeats, check)
        place = place_of(token, mode)
        job = self._bridge.send(command)
        self._jobs[job] = (place, values)
        if from_form:
            self._filled_in = mode
        self._panel.set_in_flight(place, values.order_id, in_flight=True)

    @Slot(object)
    def _on_call_changed(self, event: CallChangedEvent) -> None:
        if self._waiting is not None and event.job == self._waiting.job:
            queued = event.row.outcome is Outcome.QUEUED
            if not queued or event.row.call_id != self._waiting.row.call_id:
                self._end_wait()

    @Slot(object)
    def _on_send_finished(self, event: SendFinishedEvent) -> None:
        sent = self._jobs.pop(event.job, None)
        if self._waiting is not None and self._waiting.job == event.job:
            self._end_wait()
        if sent is None:
            return
        place, values = sent
        row = event.row
        accepted = row is not None and row.outcome is Outcome.ACCEPTED
        if accepted:
            self._accepted.add((place, values.order_id))
        self._panel.take_result(place, values, accepted=accepted)
        if row is not None and event.mode is self._target()[1]:
            words = self.tr("Order {n}: {result}")
            said = words.replace("{n}", str(row.order_id)).replace("{result}", result_words(row))
            self.status_said.emit(said)
        elif event.error is not None:
            words = self.tr("Order {n} was NOT sent and nothing was saved. {why}")
            said = words.replace("{n}", str(values.order_id))
            said = said.replace("{why}", error_words(event.error))
            self.status_said.emit(said)
            self._panel.form.send_bar.show_block(said)

    @Slot(object)
    def _on_retry_waiting(self, event: RetryWaitingEvent) -> None:
        self._waiting = event
        self._countdown.start()
        self._draw_wait()

    @Slot()
    def _on_cancel_requested(self) -> None:
        if self._waiting is not None:
            self._bridge.cancel_wait(self._waiting.job)

    def _draw_wait(self) -> None:
        waiting = self._waiting
        if waiting is None:
            return
        left = max(0, round((waiting.until - datetime.now(UTC)).total_seconds()))
        words = {
            WaitReason.BUDGET: self.tr("Order {n}: waiting {s} s for the store's budget."),
            WaitReason.ASKED_TO_WAIT: self.tr("Order {n}: the store asks to wait {s} s."),
        }.get(waiting.reason, self.tr("Order {n}: trying again in {s} s."))
        words += " " + self.tr("Nothing is lost.")
        said = words.replace("{n}", str(waiting.row.order_id)).replace("{s}", str(left))
        self._panel.form.send_bar.show_wait(said)

    def _end_wait(self) -> None:
        self._waiting = None
        self._countdown.stop()
        self._panel.form.send_bar.show_wait("")
