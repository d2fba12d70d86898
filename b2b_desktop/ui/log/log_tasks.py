"""What runs in the background for the log: verifying, adding calls, copying, deleting.

Invariant: what is done within moments is never shown; a task is there until its end was told, also
when it was cancelled, and whoever began it hears of that end once. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.quick_dataclass import dataclass, replace
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        BackupMadeEvent,
        CallsDeletedEvent,
        CallsImportedEvent,
        ExportCancelledEvent,
        ExportFailedEvent,
        ExportProgressEvent,
        ImportPreviewEvent,
        JobId,
        LogCompactedEvent,
        LogMeasuredEvent,
        LogRestoredEvent,
        LogVerifiedEvent,
        RetentionPreviewedEvent,
        UpkeepFailedEvent,
        UpkeepProgressEvent,
        UpkeepStoppedEvent,
    )

    TaskEnd = (
        BackupMadeEvent
        | CallsDeletedEvent
        | CallsImportedEvent
        | ExportCancelledEvent
        | ExportFailedEvent
        | ImportPreviewEvent
        | LogCompactedEvent
        | LogMeasuredEvent
        | LogRestoredEvent
        | LogVerifiedEvent
        | RetentionPreviewedEvent
        | UpkeepFailedEvent
        | UpkeepStoppedEvent
    )

_ENDS: Final = (
    *("calls_deleted", "calls_imported", "log_verified", "log_measured", "backup_made"),
    *("log_restored", "log_compacted", "retention_previewed", "upkeep_failed", "upkeep_stopped"),
    *("import_previewed", "export_failed", "export_cancelled"),
)
"""The signals of which one ends a task."""
_PATIENCE_MS: Final = 300
"""What is done by then is not worth a word."""


@dataclass(frozen=True, slots=True)
class LogTask:
    """One task.

    Attributes:
        job: its number.
        words: what it does, `""` for what nobody waits for.
        cancel: asks for its end.
        ended: takes the event that ends it.
        done: how much is done.
        of: of how much, 0 while that is not known.
        is_ending: whether it was asked to end.
    """

    job: JobId
    words: str
    cancel: Callable[[JobId], None]
    ended: Callable[[TaskEnd], None]
    done: int = 0
    of: int = 0
    is_ending: bool = False


class LogTasks(QObject):
    """Know what runs.

    Signals:
        changed(): `shown` is another.
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
        for name in _ENDS:
            bridge.listen(name, self._on_ended)

    def begin(
        self,
        job: JobId,
        words: str,
        cancel: Callable[[JobId], None],
        ended: Callable[[TaskEnd], None],
    ) -> None:
        """Take a task.

        Args:
            job: its number.
            words: what it does, `""` not to show it.
            cancel: ends it early.
            ended: takes the one event that ends it.
        """
        self._tasks[job] = LogTask(job, words, cancel, ended)
        self._patience.start()

    def shown(self) -> tuple[LogTask, ...]:
        """Return what runs and somebody may wait for, the oldest first."""
        return tuple(task for task in self._tasks.values() if task.words)

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

    @Slot(object)
    def _on_ended(self, event: TaskEnd) -> None:
        task = self._tasks.pop(event.job, None)
        if task is None:
            return
        if not self._tasks:
            self._patience.stop()
        self.changed.emit()
        task.ended(event)

    def _progress(self, job: JobId, done: int, of: int) -> None:
        task = self._tasks.get(job)
        if task is not None:
            self._tasks[job] = replace(task, done=done, of=of)
            if not self._patience.isActive():
                self.changed.emit()
