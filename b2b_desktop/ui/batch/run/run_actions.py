"""What the buttons of a batch do.

Invariant: only what the operator named goes out again when it may have arrived, and after a
question that says so. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.batch.again import may_be_named
from b2b_desktop.domain.batch.run_state import BatchState
from b2b_desktop.ui.batch.run.again_words import again_question
from b2b_desktop.ui.batch.run.batch_flow import BatchFlow
from b2b_desktop.ui.batch.run.row_filter import wants_check
from b2b_desktop.ui.batch.run.run_book import RunRecord
from b2b_desktop.ui.batch.run.run_foot import RunAction
from b2b_desktop.ui.batch.run.run_model import call_ids
from b2b_desktop.ui.batch.run.run_page import RunPage
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import BatchFailedEvent, JobId


class RunActions(QObject):
    """Carry the buttons to the bridge.

    Signals:
        status_said(str): a line for the status bar.
        tokens_wanted(): open the token dialog.
        late_wanted(): show the late list.
        export_wanted(object): export the results of this `RunStanding`.
        leave_wanted(object): leave what this `RunStanding` did not send.
        new_wanted(): begin another batch.
    """

    status_said = Signal(str)
    tokens_wanted = Signal()
    late_wanted = Signal()
    export_wanted = Signal(object)
    leave_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(
        self, window: QWidget, bridge: EngineBridge, flow: BatchFlow, page: RunPage
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._flow = flow
        self._page = page
        self._jobs: set[JobId] = set()
        self._asked: tuple[RunRecord, tuple[int, ...]] | None = None
        page.foot.action_wanted.connect(self.do)
        bridge.listen("batch_failed", self._on_batch_failed)

    @Slot(object)
    def do(self, action: RunAction) -> None:
        """Do this with the batch on the screen, if it can be done now."""
        record = self._flow.shown()
        if record is not None and self._page.offers(action):
            self._deeds()[action](record)
        else:
            self.status_said.emit(self.tr("There is no batch for which this can be done now."))

    def _deeds(self) -> dict[RunAction, Callable[[RunRecord], None]]:
        return {
            RunAction.RESUME_OR_PAUSE: self._resume_or_pause,
            RunAction.STOP: lambda record: self._bridge.stop_batch(*record.key),
            RunAction.OPEN_TOKENS: lambda _record: self.tokens_wanted.emit(),
            RunAction.SEND_AGAIN: self._send_again,
            RunAction.SEND_SELECTED: self._ask_for_selected,
            RunAction.CHECK_UNKNOWN: self._check_unknown,
            RunAction.GO_ON_ANYWAY: self._go_on_anyway,
            RunAction.SHOW_LATE: lambda _record: self.late_wanted.emit(),
            RunAction.LEAVE: lambda record: self.leave_wanted.emit(record.standing),
            RunAction.EXPORT: lambda record: self.export_wanted.emit(record.standing),
            RunAction.START_NEW: lambda _record: self.new_wanted.emit(),
        }

    def _resume_or_pause(self, record: RunRecord) -> None:
        if record.standing.state in (BatchState.PAUSED, BatchState.INTERRUPTED):
            self._jobs.add(self._bridge.resume_batch(*record.key))
        else:
            self._bridge.pause_batch(*record.key)

    def _send_again(self, record: RunRecord) -> None:
        self._jobs.add(self._bridge.send_batch_again(*record.key))

    def _go_on_anyway(self, record: RunRecord) -> None:
        self._jobs.add(self._bridge.send_batch_again(*record.key, go_on_anyway=True))

    def _check_unknown(self, record: RunRecord) -> None:
        if record.model is None:
            return
        found = call_ids(row for row in record.model.rows() if wants_check(row))
        if found:
            self._bridge.check_calls(record.standing.mode, found)
            words = self.tr("Reading orders back: {n}...").replace("{n}", str(len(found)))
            self.status_said.emit(words)

    def _ask_for_selected(self, record: RunRecord) -> None:
        model = record.model
        if model is None:
            return
        numbers = [number for number in self._page.selected() if may_be_named(model.row(number))]
        if not numbers:
            self.status_said.emit(self.tr("None of the selected rows has been sent."))
            return
        from b2b_desktop.ui.confirm_dialog import ConfirmDialog

        self._asked = (record, tuple(numbers))
        title, text, confirm = again_question([model.row(n) for n in numbers], record.standing.mode)
        dialog = ConfirmDialog(self._window, title=title, text=text, confirm=confirm)
        dialog.accepted.connect(self._on_confirmed)
        dialog.open()

    @Slot()
    def _on_confirmed(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            record, numbers = asked
            self._jobs.add(self._bridge.send_batch_again(*record.key, numbers))

    @Slot(object)
    def _on_batch_failed(self, event: BatchFailedEvent) -> None:
        if event.job in self._jobs:
            self._jobs.discard(event.job)
            words = self.tr("Nothing was sent. {why}")
            self.status_said.emit(words.replace("{why}", error_words(event.error)))
