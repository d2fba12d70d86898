"""How a command for rows runs: the log is asked on `reader`, rows are worked on by `jobs`.

Invariant: every job ends in one event, or in none once it was abandoned.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from b2b_desktop.domain.errors import B2BError, own_fault

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.slices import Step
    from b2b_desktop.domain.call import Mode
    from b2b_desktop.engine.commands import JobId
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.log_keeper import LogKeeper
    from b2b_desktop.engine.running_job import RunningJob
    from b2b_desktop.engine.worker_thread import WorkerThread
    from b2b_desktop.storage.call_log import CallLog

T = TypeVar("T")


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
        self._running: dict[JobId, RunningJob] = {}

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

    def _begin(self) -> RunningJob:
        from b2b_desktop.engine.running_job import RunningJob

        job = self._next_job()
        running = self._running[job] = RunningJob(job, partial(self._tell_step, job))
        return running

    # On worker threads.

    def tell(self, event: Event) -> None:
        """Report what is not a job's one event, such as a notice."""
        self._report(event)

    def _submit(self, running: RunningJob, work: Callable[[], Event]) -> None:
        self._worker.submit(work, partial(self._tell, running), partial(self._failed, running))

    def _tell(self, running: RunningJob, event: Event) -> None:
        self._running.pop(running.job, None)
        if not running.abandoned.is_set():
            self._report(event)

    def _tell_step(self, job: JobId, done: int, total: int) -> None:
        from b2b_desktop.engine.sheet_events import SheetStepEvent

        self._report(SheetStepEvent(job, done, total))

    def _failed(self, running: RunningJob, error: Exception) -> None:
        from b2b_desktop.domain.batch.slices import AbandonedError
        from b2b_desktop.engine.sheet_events import SheetFailedEvent

        if isinstance(error, AbandonedError):
            self._running.pop(running.job, None)
            return
        fault = error
        if not isinstance(fault, B2BError):
            import logging

            logging.getLogger(__name__).error("a command for rows failed", exc_info=error)
            fault = own_fault(error)
        self._tell(running, SheetFailedEvent(running.job, fault))
