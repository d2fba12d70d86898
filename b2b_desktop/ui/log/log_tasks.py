"""What runs in the background for the log: verifying, adding calls, copying, deleting.

Invariant: what is done within moments is never shown; a task is there until its end was told, also
when it was cancelled. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.quick_dataclass import dataclass, replace
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import ExportProgressEvent, JobId, UpkeepProgressEvent

_PATIENCE_MS: Final = 300
"""What is done by then is not worth a word."""


@dataclass(frozen=True, slots=True)
class LogTask:
    """One task.

    Attributes:
        job: its number.
        words: what it does.
        cancel: asks for its end.
        done: how much is done.
        of: of how much, 0 while that is not known.
        is_ending: whether it was asked to end.
    """

    job: JobId
    words: str
    cancel: Callable[[JobId], None]
    done: int = 0
    of: int = 0
    is_ending: bool = False


class LogTasks(QObject):
    """Know what runs.

    Signals:
        changed(): `running` is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject, bridge: EngineBridge) -> None:
        super().__init__(parent)
        self._tasks: dict[JobId, LogTask] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.changed)
        bridge.listen("upkeep_progressed", self._on_progressed)
        bridge.listen("export_progressed", self._on_exported)

    def begin(self, job: JobId, words: str, cancel: Callable[[JobId], None]) -> None:
        """Take a task; `cancel` ends it early."""
        self._tasks[job] = LogTask(job, words, cancel)
        self._patience.start()

    def end(self, job: JobId) -> None:
        """Forget a task: its end was told."""
        if self._tasks.pop(job, None) is not None:
            if not self._tasks:
                self._patience.stop()
            self.changed.emit()

    def running(self) -> tuple[LogTask, ...]:
        """Return what runs, the oldest first."""
        return tuple(self._tasks.values())

    def cancel(self, job: JobId) -> None:
        """Ask a task to end."""
        task = self._tasks.get(job)
        if task is not None and not task.is_ending:
            self._tasks[job] = replace(task, is_ending=True)
            self.changed.emit()
            task.cancel(job)

    @Slot(object)
    def _on_progressed(self, event: UpkeepProgressEvent) -> None:
        self._progress(event.job, event.done, event.of)

    @Slot(object)
    def _on_exported(self, event: ExportProgressEvent) -> None:
        self._progress(event.job, event.done, event.total)

    def _progress(self, job: JobId, done: int, of: int) -> None:
        task = self._tasks.get(job)
        if task is not None:
            self._tasks[job] = replace(task, done=done, of=of)
            if not self._patience.isActive():
                self.changed.emit()
