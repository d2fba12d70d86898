"""The thread for work on a log that takes long: verifying, copying, deleting.

Invariant: one job after another; each polls whether it was asked to end, tells how far it is not
more than ten times a second, and is answered by one event. The thread starts with its first job.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeVar

from b2b_desktop.domain.errors import B2BError, StorageError, StorageReason, own_fault
from b2b_desktop.engine.upkeep_events import (
    UpkeepFailedEvent,
    UpkeepProgressEvent,
    UpkeepStoppedEvent,
)
from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from b2b_desktop.engine.events import Event, JobId

T = TypeVar("T")
_BETWEEN_NEWS_S: Final = 0.1
_REST_S: Final = 0.002


class JobWatch:
    """What a job asks and tells while it runs."""

    def __init__(
        self,
        job: JobId,
        report: Callable[[Event], None],
        is_stopped: Callable[[], bool],
        stopping: threading.Event,
    ) -> None:
        self.job = job
        self.is_stopped = is_stopped
        self._report = report
        self._stopping = stopping
        self._told_at = 0.0

    def progress(self, done: int, of: int) -> None:
        """Tell how far it is."""
        now = monotonic()
        if now - self._told_at >= _BETWEEN_NEWS_S:
            self._told_at = now
            self._report(UpkeepProgressEvent(self.job, done, of))

    def copied(self, done: int, of: int) -> None:
        """Tell how far a copy is, and leave the disk to others for a moment."""
        self.progress(done, of)
        self._stopping.wait(_REST_S)


class UpkeepThread:
    """Run jobs one after another."""

    def __init__(self, report: Callable[[Event], None]) -> None:
        self._report = report
        self._worker = WorkerThread("upkeep")
        self._started = False
        self._stopping = threading.Event()
        self._cancelled: set[JobId] = set()

    def run(self, job: JobId, work: Callable[[JobWatch], Event | None]) -> None:
        """Queue a job; None as its answer says that it was ended early."""
        if not self._started:
            self._started = True
            self._worker.start()
        watch = JobWatch(
            job,
            self._report,
            lambda: self._stopping.is_set() or job in self._cancelled,
            self._stopping,
        )
        self._worker.submit(
            lambda: None if watch.is_stopped() else work(watch),
            lambda event: self._answer(job, event),
            lambda error: self._answer(job, UpkeepFailedEvent(job, _fault(error))),
        )

    def cancel(self, job: JobId) -> None:
        """Ask a job to end early, also one that still waits."""
        self._cancelled.add(job)

    def stop(self, timeout_s: float) -> bool:
        """Ask everything to end and join; True when the thread has ended."""
        self._stopping.set()
        return self._worker.stop(timeout_s)

    def _answer(self, job: JobId, event: Event | None) -> None:
        self._cancelled.discard(job)
        self._report(event or UpkeepStoppedEvent(job))


def awaited(answer: Future[T], *, taken: bool) -> T:
    """Wait on this thread for what another one answers; `taken` says whether it will."""
    if not taken:
        raise StorageError(StorageReason.FAILED, None, "the log is closed")
    return answer.result()


def _fault(error: Exception) -> B2BError:
    if isinstance(error, B2BError):
        return error
    return own_fault(error)
