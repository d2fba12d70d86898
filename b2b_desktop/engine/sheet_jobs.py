"""How a command for rows runs: the log is asked on `reader`, rows are worked on by `jobs`.

Invariant: every job ends in one event, or in none once it was abandoned.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from b2b_desktop.domain.errors import B2BError, StorageError, StorageReason

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.slices import Step
    from b2b_desktop.domain.call import Mode
    from b2b_desktop.engine.commands import JobId
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.log_keeper import LogKeeper
    from b2b_desktop.engine.worker_thread import WorkerThread
    from b2b_desktop.storage.call_log import CallLog

T = TypeVar("T")
_STEP_S: Final = 0.1


class SheetJobs:
    """Run jobs one after another, tell how far they are, give them up."""

    def __init__(
        self,
        log: LogKeeper,
        worker: WorkerThread,
        report: Callable[[Event], None],
        next_job: Callable[[], JobId],
    ) -> None:
        self._log = log
        self._worker = worker
        self._report = report
        self._next_job = next_job
        self._running: dict[JobId, _SheetJob] = {}

    def abandon(self, job: JobId) -> None:
        """Want a job's result no more; GUI thread."""
        if (running := self._running.pop(job, None)) is not None:
            running.abandoned.set()

    def abandon_all(self) -> None:
        """Want no result any more; GUI thread."""
        for running in tuple(self._running.values()):
            running.abandoned.set()

    def work(self, make: Callable[[JobId, Step], Event]) -> JobId:
        """Make an event on `jobs`; GUI thread."""
        running = self._begin()
        self._submit(running, lambda: make(running.job, running.step))
        return running.job

    def keep(self, work: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Do on `jobs` what is not given up when the program stops; GUI thread."""
        self._worker.submit(work, None, failed)

    def ask_then_work(
        self,
        mode: Mode,
        read: Callable[[CallLog, Step], T],
        make: Callable[[JobId, T, Step], Event],
    ) -> JobId:
        """Ask the log on `reader`, then make an event of its answer on `jobs`; GUI thread."""
        running = self._begin()
        self._log.read(
            mode,
            lambda log: read(log, running.step),
            lambda found: self._submit(running, lambda: make(running.job, found, running.step)),
            partial(self._failed, running),
        )
        return running.job

    def _begin(self) -> _SheetJob:
        running = _SheetJob(self._next_job(), self._report)
        self._running[running.job] = running
        return running

    # On worker threads.

    def _submit(self, running: _SheetJob, work: Callable[[], Event]) -> None:
        self._worker.submit(work, partial(self._tell, running), partial(self._failed, running))

    def _tell(self, running: _SheetJob, event: Event) -> None:
        self._running.pop(running.job, None)
        if not running.abandoned.is_set():
            self._report(event)

    def _failed(self, running: _SheetJob, error: Exception) -> None:
        from b2b_desktop.domain.batch.slices import AbandonedError
        from b2b_desktop.engine.sheet_events import SheetFailedEvent

        if isinstance(error, AbandonedError):
            self._running.pop(running.job, None)
            return
        fault = error
        if not isinstance(fault, B2BError):
            import logging

            logging.getLogger(__name__).error("a command for rows failed", exc_info=error)
            fault = StorageError(StorageReason.FAILED, None, type(error).__name__)
        self._tell(running, SheetFailedEvent(running.job, fault))


class _SheetJob:
    """One job: its number, whether it is still wanted, when it last told how far it is."""

    def __init__(self, job: JobId, report: Callable[[Event], None]) -> None:
        self.job = job
        self.abandoned = threading.Event()
        self._report = report
        self._told_at = time.monotonic()

    def step(self, done: int, total: int) -> None:
        """Report how far the job is, at most every 100 ms; on the thread that works.

        Raises:
            AbandonedError: nobody wants the result any more.
        """
        from b2b_desktop.engine.sheet_events import SheetStepEvent

        if self.abandoned.is_set():
            from b2b_desktop.domain.batch.slices import AbandonedError

            raise AbandonedError
        now = time.monotonic()
        if now - self._told_at >= _STEP_S:
            self._told_at = now
            self._report(SheetStepEvent(self.job, done, total))
