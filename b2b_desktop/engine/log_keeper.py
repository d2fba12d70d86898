"""The call logs behind their threads: `store` alone writes, `reader` queries.

Invariant: nobody reads a log before `store` has reported it created and migrated; a mode whose
database cannot be opened takes no calls.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import B2BError, StorageError, StorageReason
from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from pathlib import Path

    from b2b_desktop.engine.events import Event, JobId
    from b2b_desktop.storage.batches import Batches, BatchWork
    from b2b_desktop.storage.call_log import CallLog
    from b2b_desktop.storage.journal import Journal
    from b2b_desktop.storage.paths import DataPaths

T = TypeVar("T")
_SWAP_LIMIT_S: Final = 10.0
_GROWN: Final = 250
"""After so many new events whoever follows the log is told."""


class LogFollower(Protocol):
    """Somebody who reads the logs over connections of his own."""

    def log_grown(self, mode: Mode) -> None:
        """A log has grown by some hundred events; on `store`."""

    def log_closing(self, mode: Mode) -> None:
        """Another file takes a log's place: let go of it; on `reader`."""


class LogKeeper:
    """Own the journals and the read-only logs of both modes; used from any thread."""

    def __init__(
        self,
        paths: DataPaths,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
    ) -> None:
        self._paths = paths
        self._report = report
        self._now = now
        self._today_starts_at = today_starts_at
        self._store = WorkerThread("store")
        self._reader = WorkerThread("reader")
        # Each is touched on its own thread only: journals on `store`, logs on `reader`.
        self._journals: dict[Mode, Journal] = {}
        self._batches: dict[Mode, Batches] = {}
        self._refused: dict[Mode, StorageError] = {}
        self._logs: dict[Mode, CallLog] = {}
        self._grown_to: dict[Mode, int] = {}
        self._follower: LogFollower | None = None

    def set_follower(self, follower: LogFollower) -> None:
        """Tell somebody what happens to the logs; before `start`."""
        self._follower = follower

    def start(self, first: Mode) -> None:
        """Start both threads and open the logs, `first` before the other."""
        for mode in sorted(Mode, key=lambda mode: mode is not first):
            self._store.submit(partial(self._open, mode))
        self._store.start()
        self._reader.start()

    def stop(self, timeout_s: float) -> bool:
        """Finish what is queued, close the files and join; True when both threads ended."""
        self._reader.submit(self._close_logs)
        reader_ended = self._reader.stop(timeout_s)
        self._store.submit(self._close_journals)
        return self._store.stop(timeout_s) and reader_ended

    def write(
        self,
        mode: Mode,
        work: Callable[[Journal], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> bool:
        """Run `work` with the mode's journal on `store`.

        `on_error` gets a `StorageError` when the log could not be opened or written.
        """
        return self._store.submit(lambda: self._written(mode, work), on_result, on_error)

    def write_batch(
        self,
        mode: Mode,
        work: BatchWork[T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> bool:
        """Run `work` with the mode's journal and batches on `store`; see `write`."""
        return self._store.submit(
            lambda: self._written(mode, lambda journal: work(journal, self._batches[mode])),
            on_result,
            on_error,
        )

    def read(
        self,
        mode: Mode,
        query: Callable[[CallLog], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> bool:
        """Run a query of the mode's log on `reader`; no search supersedes it."""
        return self.on_reader(lambda: query(self.log(mode)), on_result, on_error)

    def on_reader(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> bool:
        """Run something that reads the logs on `reader`; False when the logs are closed."""
        return self._reader.submit(work, on_result, on_error)

    def ask(self, mode: Mode, query: Callable[[CallLog], Event], job: JobId) -> None:
        """Report what a query returns; `BatchFailedEvent` when it fails."""

        def failed(error: Exception) -> None:
            from b2b_desktop.engine.batch_events import BatchFailedEvent

            fault = error if isinstance(error, B2BError) else StorageError(StorageReason.FAILED)
            self._report(BatchFailedEvent(job, fault))

        self.read(mode, query, self._report, failed)

    def keep(
        self, work: Callable[[], object], on_error: Callable[[Exception], None] | None
    ) -> bool:
        """Run a small write of another file of the data folder on `store`."""
        return self._store.submit(work, None, on_error)

    def swap(
        self,
        mode: Mode,
        prepared: Path,
        is_current: Callable[[Journal], bool],
        on_result: Callable[[Path], None],
        on_error: Callable[[Exception], None],
    ) -> bool:
        """Let a prepared file take a log's place while nobody reads or writes it.

        Args:
            mode: whose log.
            prepared: the file, beside the log.
            is_current: asked on `store`; False calls it off, and the log stays.
            on_result: takes where the old file is now.
            on_error: gets a `StorageError` when the log stays as it is.
        """
        parked, done = threading.Event(), threading.Event()

        def park() -> None:
            self._let_go(mode)
            parked.set()
            done.wait(_SWAP_LIMIT_S)

        def work() -> Path:
            try:
                if not parked.wait(_SWAP_LIMIT_S):
                    raise StorageError(StorageReason.LOCKED, prepared, "the log is being read")
                return self._swap(mode, prepared, is_current)
            finally:
                done.set()

        taken = self._reader.submit(park) and self._store.submit(work, on_result, on_error)
        if not taken:
            done.set()
        return taken

    # On `store`.

    def opened(self) -> tuple[Mode, ...]:
        """Return the modes whose log is open, on `store`."""
        return tuple(self._journals)

    def _open(self, mode: Mode) -> None:
        from b2b_desktop.engine.batch_events import BatchesFoundEvent
        from b2b_desktop.engine.events import LogOpenedEvent, NoticeEvent, NoticeKind
        from b2b_desktop.storage.batch_reading import interrupted_batches
        from b2b_desktop.storage.batches import Batches
        from b2b_desktop.storage.database import open_database
        from b2b_desktop.storage.journal import Journal

        try:
            path = self._paths.database(mode)
            opened = open_database(path)
            journal = Journal(opened.connection, path)
            interrupted = journal.interrupted(self._now())
            batches = Batches(journal, opened.connection, path)
            batches.tidy()
            left = interrupted_batches(opened.connection, path)
            counts = journal.counts(self._today_starts_at())
            proven = journal.proven_formats()
        except StorageError as error:
            self._refused[mode] = error
            self._report(NoticeEvent(NoticeKind.STORAGE_FAILED, mode, error))
            return
        self._journals[mode] = journal
        self._grown_to[mode] = journal.last_seq
        self._batches[mode] = batches
        if opened.set_aside is not None:
            detail = str(opened.set_aside)
            self._report(NoticeEvent(NoticeKind.DATABASE_SET_ASIDE, mode, None, detail))
        self._report(LogOpenedEvent(mode, counts, interrupted, proven))
        if interrupted:
            detail = str(len(interrupted))
            self._report(NoticeEvent(NoticeKind.CALLS_INTERRUPTED, mode, None, detail))
        if left:
            self._report(BatchesFoundEvent(None, mode, left))

    def _journal(self, mode: Mode) -> Journal:
        journal = self._journals.get(mode)
        if journal is None:
            raise self._refused.get(mode) or StorageError(StorageReason.FAILED)
        return journal

    def _written(self, mode: Mode, work: Callable[[Journal], T]) -> T:
        journal = self._journal(mode)
        result = work(journal)
        if self._follower is not None and journal.last_seq - self._grown_to[mode] >= _GROWN:
            self._grown_to[mode] = journal.last_seq
            self._follower.log_grown(mode)
        return result

    def _swap(self, mode: Mode, prepared: Path, is_current: Callable[[Journal], bool]) -> Path:
        from b2b_desktop.storage.log_swap import put_in_place, release

        journal, path = self._journal(mode), self._paths.database(mode)
        if not is_current(journal):
            raise StorageError(StorageReason.IN_USE, path, "it was written meanwhile")
        release(journal, path)
        del self._journals[mode], self._batches[mode]
        try:
            return put_in_place(prepared, path)
        finally:
            self._open(mode)

    def _close_journals(self) -> None:
        for journal in self._journals.values():
            journal.close()

    # On `reader`.

    def log(self, mode: Mode) -> CallLog:
        """Return a mode's log, on `reader`."""
        from b2b_desktop.storage.call_log import CallLog

        log = self._logs.get(mode)
        if log is None:
            log = self._logs[mode] = CallLog(self._paths.database(mode))
        return log

    def _let_go(self, mode: Mode) -> None:
        log = self._logs.pop(mode, None)
        if log is not None:
            log.close()
        if self._follower is not None:
            self._follower.log_closing(mode)

    def _close_logs(self) -> None:
        for log in self._logs.values():
            log.close()
