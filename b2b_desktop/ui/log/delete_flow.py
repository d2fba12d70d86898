"""Deleting calls by hand, after a question.

Invariant: nothing is deleted without a yes; what is under way is not even asked for. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallId, CallRow, Mode
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.log.delete_words import delete_question, delete_title, deleted_words
from b2b_desktop.ui.log.log_tasks import LogTasks
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.log.log_tasks import TaskEnd


class DeleteFlow(QObject):
    """Ask, then delete.

    Signals:
        status_said(str): a line for the status bar.
        told(str, bool): what became of it when not all went well, and whether it is a warning.
    """

    status_said = Signal(str)
    told = Signal(str, bool)

    def __init__(
        self, window: QWidget, bridge: EngineBridge, mode: Callable[[], Mode], tasks: LogTasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._mode = mode
        self._tasks = tasks
        self._is_deleting = False

    def ask(self, rows: Sequence[CallRow]) -> None:
        """Ask whether these calls shall be deleted."""
        ended = [row for row in rows if row.outcome.is_final]
        if self._is_deleting:
            self.status_said.emit(self.tr("Calls are being deleted already."))
        elif not rows:
            self.status_said.emit(self.tr("Choose calls to delete them."))
        elif not ended:
            words = self.tr("What is under way stays in the log. Delete it when it has ended.")
            self.status_said.emit(words)
        else:
            title = delete_title(len(ended))
            dialog = ConfirmDialog(
                self._window,
                title=f"{title}?",
                text=delete_question(ended, len(rows) - len(ended)),
                confirm=title,
            )
            ids = tuple(row.call_id for row in ended)
            dialog.accepted.connect(partial(self._delete, self._mode(), ids))
            dialog.open()

    def _delete(self, mode: Mode, call_ids: tuple[CallId, ...]) -> None:
        upkeep = self._bridge.upkeep
        job = upkeep.delete(mode, call_ids)
        self._is_deleting = True
        self._tasks.begin(job, self.tr("Deleting calls..."), upkeep.cancel, self._on_ended)

    def _on_ended(self, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import CallsDeletedEvent, UpkeepFailedEvent

        self._is_deleting = False
        if isinstance(event, CallsDeletedEvent):
            words = deleted_words(event)
            self.status_said.emit(words)
            if event.kept or event.error is not None:
                self.told.emit(words, True)
        elif isinstance(event, UpkeepFailedEvent):
            words = self.tr("No call was deleted. {why}")
            self.told.emit(words.replace("{why}", error_words(event.error)), True)
        else:
            self.status_said.emit(self.tr("No call was deleted."))
