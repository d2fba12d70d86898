"""The one command for rows that runs, and what is shown of it.

Invariant: at most one command runs; a report of any other is dropped, and one that was cancelled
changes nothing. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.errors import B2BError
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId, SheetFailedEvent, SheetStepEvent


class SheetWork(QObject):
    """Know which command runs, how far it is, and who is told when it fails.

    Signals:
        began(str): a command began; what it does, in words.
        stepped(int): how far it is, in percent.
        ended(): it came to its end, failed or was cancelled.
    """

    began = Signal(str)
    stepped = Signal(int)
    ended = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job: JobId | None = None
        self._failed: Callable[[B2BError | None], None] | None = None
        bridge.listen("sheet_stepped", self._on_sheet_stepped)
        bridge.listen("sheet_failed", self._on_sheet_failed)

    @property
    def is_busy(self) -> bool:
        """Whether a command runs."""
        return self._job is not None

    def begin(self, job: JobId, words: str, failed: Callable[[B2BError | None], None]) -> None:
        """Wait for a command.

        Args:
            job: the command.
            words: what it does.
            failed: called with the error, or with None when the operator cancelled it.
        """
        self._job = job
        self._failed = failed
        self.began.emit(words)

    def take(self, job: JobId) -> bool:
        """Tell whether an answer is the awaited one; from then on nothing is awaited."""
        if job != self._job:
            return False
        self._end()
        return True

    @Slot()
    def cancel(self) -> None:
        """Give the command up."""
        if self._job is None:
            return
        self._bridge.sheets.abandon(self._job)
        failed = self._failed
        self._end()
        if failed is not None:
            failed(None)

    @Slot(object)
    def _on_sheet_stepped(self, event: SheetStepEvent) -> None:
        if event.job == self._job and event.total > 0:
            self.stepped.emit(min(100, event.done * 100 // event.total))

    @Slot(object)
    def _on_sheet_failed(self, event: SheetFailedEvent) -> None:
        failed = self._failed
        if self.take(event.job) and failed is not None:
            failed(event.error)

    def _end(self) -> None:
        self._job = None
        self._failed = None
        self.ended.emit()
