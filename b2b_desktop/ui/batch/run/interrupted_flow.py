"""Batches that an earlier run of the program did not end: offered on top of the window.

Invariant: nothing goes on by itself; each is offered with its exact counts until it is resumed,
left, or put aside until the next start. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState, BatchSummary
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.run.batch_flow import BatchFlow
from b2b_desktop.ui.batch.run.interrupted_words import leave_question, offer_of
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import BatchesFoundEvent, BatchFailedEvent, JobId


class InterruptedFlow(QObject):
    """Offer what was interrupted.

    Signals:
        status_said(str): a line for the status bar.
        offer_made(object): an `Offer` for the top of the window.
        offer_ended(str): the key of an offer that is over.
        front_wanted(): bring the Batch tab to the front.
    """

    status_said = Signal(str)
    offer_made = Signal(object)
    offer_ended = Signal(str)
    front_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        flow: BatchFlow,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._flow = flow
        self._target = target
        self._found: dict[str, tuple[Mode, BatchSummary]] = {}
        self._asked: tuple[Mode, BatchId] | None = None
        self._left: tuple[Mode, BatchId] | None = None
        self._job: JobId | None = None
        flow.moved.connect(self._on_moved)
        bridge.listen("batch_failed", self._on_batch_failed)

    @Slot(object)
    def take(self, event: BatchesFoundEvent) -> None:
        """Take the batches of a mode that were found."""
        for key, (mode, _batch) in tuple(self._found.items()):
            if mode is event.mode:
                self._end(key)
        for batch in event.batches:
            self._found[_key(event.mode, batch.batch_id)] = (event.mode, batch)
        self.show_mode(self._target()[1])
        shown = self._flow.shown()
        if event.job is not None and event.job == self._job and self._left is not None:
            if shown is not None and shown.key == self._left:
                self._flow.open(*self._left)
            self._left = None

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Offer this mode's batches, and no others."""
        for key, (of_mode, batch) in self._found.items():
            if of_mode is mode:
                self.offer_made.emit(offer_of(key, batch))
            else:
                self.offer_ended.emit(key)

    @Slot(str, str)
    def answer(self, key: str, action: str) -> None:
        """Take what the operator chose."""
        found = self._found.get(key)
        if found is None:
            return
        mode, batch = found
        match action:
            case "show":
                self.front_wanted.emit()
                self._flow.open(mode, batch.batch_id)
            case "resume":
                self.front_wanted.emit()
                self._flow.open(mode, batch.batch_id, self._flow.resume_shown)
            case "leave":
                self.ask_to_leave(mode, batch.batch_id, batch.name, batch.counts.queued)

    def ask_to_leave(self, mode: Mode, batch_id: BatchId, name: str, waiting: int) -> None:
        """Ask whether the rows that wait shall never be sent."""
        from b2b_desktop.ui.confirm_dialog import ConfirmDialog

        self._asked = (mode, batch_id)
        title, text, confirm = leave_question(name, waiting)
        dialog = ConfirmDialog(self._window, title=title, text=text, confirm=confirm)
        dialog.accepted.connect(self._on_leave_confirmed)
        dialog.open()

    @Slot(object)
    def leave_shown(self, standing: RunStanding) -> None:
        """Ask the same for the batch on the screen."""
        waiting = standing.counts.queued
        self.ask_to_leave(standing.mode, standing.batch_id, standing.name, waiting)

    @Slot()
    def _on_leave_confirmed(self) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        self._left, self._job = asked, self._bridge.discard_batch(*asked)

    @Slot(object)
    def _on_batch_failed(self, event: BatchFailedEvent) -> None:
        if event.job == self._job:
            self.status_said.emit(error_words(event.error))

    @Slot(object, object)
    def _on_moved(self, before: RunStanding, now: RunStanding) -> None:
        if before.state is BatchState.INTERRUPTED:
            self._end(_key(now.mode, now.batch_id))

    def _end(self, key: str) -> None:
        if self._found.pop(key, None) is not None:
            self.offer_ended.emit(key)


def _key(mode: Mode, batch_id: BatchId) -> str:
    return f"{mode.value} {batch_id}"
