"""What can be done with a call of the log: send again, load into the form, copy.

Invariant: sending again goes through the same questions as a first send. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import Actor, CallDetails, CallId, Mode, Outcome, is_imported
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import FieldRow, OrderDraft, OrderValues
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.call_reader import CallReader
from b2b_desktop.ui.log.log_panel import LogPanel
from b2b_desktop.ui.log.summary_words import LOAD_INTO_FORM, PASTE_TOKEN, SEND_AGAIN, SHOW_LATE
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.send_flow import SendFlow

if TYPE_CHECKING:
    from b2b_desktop.domain.call import NewCall
    from b2b_desktop.ui.bridge import DetailsLoadedEvent, JobId, OrderHistoryEvent


class CallActions(QObject):
    """Act on the chosen call.

    Signals:
        tokens_requested(): open the token dialog.
        status_said(str): a line for the status bar.
        late_requested(): show the late list.
        rows_wanted(str): take these rows, as pasted, for a batch.
    """

    tokens_requested = Signal()
    status_said = Signal(str)
    late_requested = Signal()
    rows_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        panel: OrderPanel,
        log: LogPanel,
        sends: SendFlow,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._panel = panel
        self._log = log
        self._sends = sends
        self._target = target
        self._job: JobId | None = None
        self._history_job: JobId | None = None
        self._again: tuple[OrderValues, CallId, Actor] | None = None
        self._action = ""
        self._reader = CallReader(self, bridge)
        log.action_requested.connect(self.do)
        bridge.listen("details_loaded", self._on_details_loaded)
        bridge.listen("order_history_loaded", self._on_order_history_loaded)

    @Slot(str, object)
    def do(self, action: str, call_id: CallId) -> None:
        """Do one of the Summary's actions on a call; checking is `CheckFlow`'s."""
        if action == PASTE_TOKEN:
            self.tokens_requested.emit()
        elif action == SHOW_LATE:
            self.late_requested.emit()
        elif action == SEND_AGAIN and is_imported(call_id):
            words = self.tr("Another desk's calls are not sent again here; load one into the form.")
            self.status_said.emit(words)
        elif action in (SEND_AGAIN, LOAD_INTO_FORM):
            self._action = action
            self._job = self._bridge.log.load_details(self._target()[1], call_id)

    @Slot()
    def send_again(self) -> None:
        """Send the chosen call again; many become rows of a batch."""
        self._do_chosen(SEND_AGAIN)

    @Slot()
    def load_into_form(self) -> None:
        """Put the chosen call's values into the form; those of many become rows of a batch."""
        self._do_chosen(LOAD_INTO_FORM)

    @Slot()
    def copy_order_id(self) -> None:
        """Copy the order IDs of the chosen calls, each once, one a line."""
        order_ids = list(dict.fromkeys(str(row.order_id) for row in self._log.chosen_rows()))
        if not order_ids:
            self.status_said.emit(self.tr("Choose calls to copy their order IDs."))
            return
        QGuiApplication.clipboard().setText("\n".join(order_ids))
        words = self.tr("{n} order IDs copied, one a line; Batch takes them as rows.")
        if len(order_ids) == 1:
            words = self.tr("Order ID {id} copied.").replace("{id}", order_ids[0])
        self.status_said.emit(words.replace("{n}", str(len(order_ids))))

    def _do_chosen(self, action: str) -> None:
        chosen = self._log.chosen_rows()
        if len(chosen) > 1:
            # As rows of a batch they are checked against what was accepted before, and shown.
            ids = [row.call_id for row in chosen]
            self._reader.read(self._target()[1], ids, self._offer_rows)
            return
        row = self._log.chosen_row()
        if row is not None:
            self.do(action, row.call_id)
        elif action == SEND_AGAIN:
            self.status_said.emit(self.tr("Choose a call to send it again."))
        else:
            self.status_said.emit(self.tr("Choose a call to load it into the form."))

    def _offer_rows(self, details: list[CallDetails]) -> None:
        from b2b_desktop.domain.batch.calls_as_rows import calls_as_rows

        token, mode = self._target()
        calls = [each.call for each in details]
        if calls[0].mode is mode:
            self.rows_wanted.emit(calls_as_rows(calls, token.name if token else ""))
            self._say_what_rows_lack(calls)

    def _say_what_rows_lack(self, calls: list[NewCall]) -> None:
        empty = sum(not field.value for call in calls for field in call.extra_fields)
        if empty == 1:
            self.status_said.emit(
                self.tr("1 extra field was sent empty; rows leave it out (an empty cell).")
            )
        elif empty:
            words = self.tr("{n} extra fields were sent empty; rows leave them out (empty cells).")
            self.status_said.emit(words.replace("{n}", str(empty)))

    @Slot(object)
    def _on_details_loaded(self, event: DetailsLoadedEvent) -> None:
        if event.job != self._job:
            return
        self._job = None
        details: CallDetails = event.details
        call = details.call
        if call.mode is not self._target()[1]:
            return
        if self._action == SEND_AGAIN:
            values = OrderValues(
                call.order_id, call.po_number, call.save_comment, call.extra_fields
            )
            self._again = values, details.row.call_id, call.actor
            token = self._target()[0]
            store = call.actor.store if token is None else token.store
            self._history_job = self._bridge.log.load_history(call.mode, store, call.order_id)
            return
        fields = tuple(
            FieldRow(enabled=True, name=f.name, value=f.value) for f in call.extra_fields
        )
        draft = OrderDraft(str(call.order_id), call.po_number, call.save_comment, fields)
        self._panel.set_draft(draft)
        self._sends.note_filled_in(call.mode)
        self._panel.focus_order_id()

    @Slot(object)
    def _on_order_history_loaded(self, event: OrderHistoryEvent) -> None:
        """Send again what waited for the history: it tells whether the order was accepted."""
        if event.job != self._history_job:
            return
        again, self._again = self._again, None
        token, mode = self._target()
        if again is None or event.mode is not mode:
            return
        if token is not None and token.store != event.history.store:
            self.status_said.emit(self.tr("The token is another one now; nothing was sent."))
            return
        rows = [entry.row for entry in event.history.entries]
        accepted = any(
            row.outcome is Outcome.ACCEPTED or row.check is CheckState.CONFIRMED for row in rows
        )
        values, call_id, actor = again
        self._sends.send(values, call_id, was_accepted=accepted, made_by=actor)
