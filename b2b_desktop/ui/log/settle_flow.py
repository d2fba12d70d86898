"""Dealing with open calls by hand, and opening them again.

Invariant: calls are settled with a note only, and what was just settled can be taken back until
another log is shown. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallId, CallRow, Mode
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.summary_words import DEAL_WITH, LEAVE_IT, OPEN_AGAIN
from b2b_desktop.ui.messages import error_words
from b2b_desktop.ui.notice_bar import Offer

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import CallsSettledEvent, JobId

SETTLED: Final = "calls_settled"
"""The key of the offer to take it back."""
_UNDO: Final = "undo_settle"


class SettleFlow(QObject):
    """Ask for the note, settle, and offer to take it back.

    Signals:
        status_said(str): a line for the status bar.
        offer_made(object): an `Offer` for the notice bar.
        offer_ended(str): the key of an offer that is over.
    """

    status_said = Signal(str)
    offer_made = Signal(object)
    offer_ended = Signal(str)

    def __init__(self, window: QWidget, bridge: EngineBridge, mode: Callable[[], Mode]) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._mode = mode
        self._asked: tuple[Mode, tuple[CallId, ...]] | None = None
        self._settled: tuple[Mode, tuple[CallId, ...]] | None = None
        self._job: JobId | None = None
        bridge.listen("calls_settled", self._on_calls_settled)

    def ask(self, rows: Sequence[CallRow]) -> None:
        """Ask what was done about the open ones of these calls."""
        from b2b_desktop.ui.log.settle_dialog import SettleDialog

        still_open = [row for row in rows if row.is_open]
        if not still_open:
            self.status_said.emit(self.tr("Choose open calls to say that they were dealt with."))
            return
        words = self.tr("Order {n} was dealt with")
        calls = words.replace("{n}", str(still_open[0].order_id))
        if len(still_open) > 1:
            words = self.tr("{n} calls were dealt with")
            calls = words.replace("{n}", str(len(still_open)))
        self._asked = self._mode(), tuple(row.call_id for row in still_open)
        dialog = SettleDialog(self._window, calls)
        dialog.note_entered.connect(self._on_note_entered)
        dialog.open()

    def open_again(self, rows: Sequence[CallRow]) -> None:
        """Take back that these calls were dealt with."""
        ids = [row.call_id for row in rows if not row.is_open]
        if ids:
            self._job = self._bridge.log.unsettle(self._mode(), ids)
        else:
            self.status_said.emit(self.tr("Choose calls that were dealt with to open them again."))

    def do(self, action: str, row: CallRow) -> None:
        """Do one of the Summary's actions on its call; others are left alone."""
        if action == DEAL_WITH:
            self.ask((row,))
        elif action == OPEN_AGAIN:
            self.open_again((row,))
        elif action == LEAVE_IT:
            note = self.tr("Looked for in the store and not there; left as it is.")
            self._job = self._bridge.log.settle(self._mode(), (row.call_id,), note)

    @Slot(str, str)
    def answer(self, key: str, action: str) -> None:
        """Take the answer to the offer."""
        if key == SETTLED and action == _UNDO and self._settled is not None:
            mode, ids = self._settled
            self._job = self._bridge.log.unsettle(mode, ids)
            self.forget()

    def forget(self) -> None:
        """Offer nothing any more: another log is shown, or it was taken back."""
        self._settled = None
        self.offer_ended.emit(SETTLED)

    @Slot(str)
    def _on_note_entered(self, note: str) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self._job = self._bridge.log.settle(*asked, note)

    @Slot(object)
    def _on_calls_settled(self, event: CallsSettledEvent) -> None:
        if event.job != self._job or event.mode is not self._mode():
            return
        self._job = None
        rows: tuple[CallRow, ...] = event.rows
        if event.error is not None:
            words = self.tr("{n} calls were written down, the rest was not. {why}")
            words = words.replace("{n}", str(len(rows)))
            self.status_said.emit(words.replace("{why}", error_words(event.error)))
        elif not rows:
            self.status_said.emit(self.tr("None of these calls could be changed."))
        if event.note is None:
            self._tell_opened(rows)
        elif rows:
            self._settled = event.mode, tuple(row.call_id for row in rows)
            self._offer(rows, event.note)

    def _tell_opened(self, rows: Sequence[CallRow]) -> None:
        if rows:
            words = self.tr("Calls that are open again: {n}.")
            self.status_said.emit(words.replace("{n}", str(len(rows))))

    def _offer(self, rows: Sequence[CallRow], note: str) -> None:
        words = self.tr("Order {n} was dealt with: {note}").replace("{n}", str(rows[0].order_id))
        if len(rows) > 1:
            words = self.tr("{n} calls were dealt with: {note}").replace("{n}", str(len(rows)))
        text = words.replace("{note}", f"“{note}”")
        actions = ((_UNDO, self.tr("Undo")),)
        self.offer_made.emit(Offer(SETTLED, text, actions, is_warning=False))
