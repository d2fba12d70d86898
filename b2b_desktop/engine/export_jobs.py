"""How exports and imports run: one after another on `jobs`, each until it ends or is given up.

Invariant: every job ends in one event: its own, `ExportFailedEvent` or `ExportCancelledEvent`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from b2b_desktop.domain.errors import B2BError, own_fault

if TYPE_CHECKING:
    from b2b_desktop.engine.commands import JobId
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.running_job import RunningJob
    from b2b_desktop.engine.worker_thread import WorkerThread

    Make = Callable[[RunningJob], Event]
    Prepare = Callable[[Callable[[], None]], None]


def at_once(work: Callable[[], None]) -> None:
    """Prepare nothing."""
    work()


class ExportJobs:
    """Run jobs and give them up; used from the GUI thread."""

    def __init__(
        self,
        worker: WorkerThread,
        report: Callable[[Event], None],
        next_job: Callable[[], JobId],
    ) -> None:
        self._worker = worker
        self._report = report
        self._next_job = next_job
        self._running: dict[JobId, RunningJob] = {}

    def begin(self, make: Make, prepare: Prepare = at_once) -> JobId:
        """Make an event on `jobs`.

        Args:
            make: returns the event that ends the job.
            prepare: does something first and then calls what it is given, on any thread.
        """
        from b2b_desktop.engine.running_job import RunningJob

        job = self._next_job()
        running = self._running[job] = RunningJob(job, partial(self._tell_progress, job))

        def work() -> None:
            self._worker.submit(
                lambda: make(running), partial(self._end, job), partial(self.failed, job)
            )

        prepare(work)
        return job

    def cancel(self, job: JobId) -> None:
        """Give a job up; nothing happens when it has ended."""
        if (running := self._running.get(job)) is not None:
            running.abandoned.set()

    def cancel_all(self) -> None:
        """Give every job up: the program stops."""
        for running in tuple(self._running.values()):
            running.abandoned.set()

    # On worker threads.

    def failed(self, job: JobId, error: Exception) -> None:
        """Tell that a job came to nothing."""
        from b2b_desktop.domain.batch.slices import AbandonedError
        from b2b_desktop.engine.export_events import ExportCancelledEvent, ExportFailedEvent

        if isinstance(error, AbandonedError):
            self._end(job, ExportCancelledEvent(job))
            return
        fault = error
        if not isinstance(fault, B2BError):
            import logging

            logging.getLogger(__name__).error("an export or import failed", exc_info=error)
            fault = own_fault(error)
        self._end(job, ExportFailedEvent(job, fault))

    def _tell_progress(self, job: JobId, done: int, total: int) -> None:
        from b2b_desktop.engine.export_events import ExportProgressEvent

        self._report(ExportProgressEvent(job, done, total))

    def _end(self, job: JobId, event: Event) -> None:
        self._running.pop(job, None)
        self._report(event)
