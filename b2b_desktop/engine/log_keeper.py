"""The call logs behind their threads: `store` alone writes, `reader` queries.

Invariant: nobody reads a log before `store` has reported it created and migrated; a mode whose
database cannot be opened takes no calls. The log that is shown first is opened alone: its first
page does not wait for the other one, nor for the batches.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import StorageError, StorageReason, shown_fault
from b2b_desktop.engine.early_questions import EarlyQuestions
from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from pathlib import Path

    from b2b_desktop.engine.events import Event, JobId
    from b2b_desktop.storage.batches import Batches, BatchWork
    from b2b_desktop.storage.call_log import CallLog
    from b2b_desktop.storage.database import OpenedDatabase
    from b2b_desktop.storage.journal import Journal
    from b2b_desktop.storage.paths import DataPaths

T = TypeVar("T")
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
        self._early = EarlyQuestions()
        self._first: Mode | None = None
        # Each is used on its own thread only: journals on `store`, logs on `reader`, which looks
        # at the journals' keys to know whether a log is open.
        self._journals: dict[Mode, Journal] = {}
        self._databases: dict[Mode, OpenedDatabase] = {}
        self._batches: dict[Mode, Batches] = {}
        self._refused: dict[Mode, StorageError] = {}
        self._logs: dict[Mode, CallLog] = {}
        self._grown_to: dict[Mode, int] = {}
        self._follower: LogFollower | None = None

    def set_follower(self, follower: LogFollower) -> None:
        """Tell somebody what happens to the logs; before `start`."""
        self._follower = follower

    def start(self, first: Mode) -> None:
        """Start both threads and open the log that is shown first."""
        self._first = first
        self._store.submit(partial(self._open, first))
        self._store.start()
        self._reader.start()

    def start_rest(self) -> None:
        """Open the other log, and the batches of both; before anything is written."""
        for mode in Mode:
            if mode is not self._first:
                self._store.submit(partial(self._open, mode))
        for mode in Mode:
            self._store.submit(partial(self._open_batches, mode))

    def stop(self, timeout_s: float) -> bool:
        """Finish what is queued, close the files and join; True when both threads ended."""
        self._early.refuse_all()
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
        """Run a query of the mode's log on `reader`; no search supersedes it.

        A query that comes before the log was opened waits for that. `on_error` gets a
        `StorageError` when it could not be opened, or is not before the program ends.
        """

        def ask() -> bool:
            return self.on_reader(lambda: query(self.log(mode)), on_result, on_error)

        return self._early.keep(mode, ask, on_error) or ask()

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

            self._report(BatchFailedEvent(job, shown_fault(error)))

        self.read(mode, query, self._report, failed)

    def keep(
        self, work: Callable[[], object], on_error: Callable[[Exception], None] | None
    ) -> bool:
        """Run a small write of another file of the data folder on `store`."""
        return self._store.submit(work, None, on_error)

    # On `store`.

    def opened(self) -> tuple[Mode, ...]:
        """Return the modes whose log is open, on `store`."""
        return tuple(self._journals)

    def _open(self, mode: Mode) -> None:
        from b2b_desktop.engine.events import LogOpenedEvent, NoticeEvent, NoticeKind
        from b2b_desktop.storage.database import open_database
        from b2b_desktop.storage.journal import Journal

        try:
            path = self._paths.database(mode)
            opened = open_database(path, self._today_starts_at())
            journal = Journal(opened.connection, path)
            interrupted = journal.interrupted(self._now())
            # A day's calls are counted once: fifty thousand take 7 ms.
            counts = journal.counts(self._today_starts_at()) if interrupted else opened.counts
            proven = journal.proven_formats()
        except StorageError as error:
            self._refuse(mode, error)
            return
        self._journals[mode] = journal
        self._databases[mode] = opened
        self._grown_to[mode] = journal.last_seq
        if opened.set_aside is not None:
            detail = str(opened.set_aside)
            self._report(NoticeEvent(NoticeKind.DATABASE_SET_ASIDE, mode, None, detail))
        self._report(LogOpenedEvent(mode, counts, interrupted, proven))
        self._early.ask(mode)
        if interrupted:
            detail = str(len(interrupted))
            self._report(NoticeEvent(NoticeKind.CALLS_INTERRUPTED, mode, None, detail))

    def _open_batches(self, mode: Mode) -> None:
        from b2b_desktop.engine.batch_events import BatchesFoundEvent
        from b2b_desktop.storage.batch_reading import interrupted_batches
        from b2b_desktop.storage.batches import Batches

        if mode not in self._journals:
            return
        connection, path = self._databases[mode].connection, self._paths.database(mode)
        batches = Batches(self._journals[mode], connection, path)
        try:
            batches.tidy()
            left = interrupted_batches(connection, path)
        except StorageError as error:
            self._journals.pop(mode).close()
            self._refuse(mode, error)
            return
        self._batches[mode] = batches
        if left:
            self._report(BatchesFoundEvent(None, mode, left))

    def _refuse(self, mode: Mode, error: StorageError) -> None:
        from b2b_desktop.engine.events import NoticeEvent, NoticeKind

        self._refused[mode] = error
        self._report(NoticeEvent(NoticeKind.STORAGE_FAILED, mode, error))
        self._early.ask(mode)

    def _journal(self, mode: Mode) -> Journal:
        journal = self._journals.get(mode)
        if journal is None:
            raise self._refused.get(mode) or _not_open()
        return journal

    def _written(self, mode: Mode, work: Callable[[Journal], T]) -> T:
        journal = self._journal(mode)
        result = work(journal)
        if self._follower is not None and journal.last_seq - self._grown_to[mode] >= _GROWN:
            self._grown_to[mode] = journal.last_seq
            self._follower.log_grown(mode)
        return result

    def take_place(self, mode: Mode, prepared: Path, is_current: Callable[[Journal], bool]) -> Path:
        """Let a prepared file take a log's place, on `store`; returns where the old one is now.

        `reader` has let go of the log before, and waits. Where `is_current` says no, the log stays.

        Raises:
            StorageError: the log stays as it is.
        """
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
            self._open_batches(mode)

    def _close_journals(self) -> None:
        for journal in self._journals.values():
            journal.close()

    # On `reader`.

    def log(self, mode: Mode) -> CallLog:
        """Return a mode's log, on `reader`."""
        from b2b_desktop.storage.call_log import CallLog

        log = self._logs.get(mode)
        if log is None:
            if mode not in self._journals:
                raise self._refused.get(mode) or _not_open()
            log = self._logs[mode] = CallLog(self._paths.database(mode))
        return log

    def let_go(self, mode: Mode) -> None:
        """Close every reader of a log, on `reader`; the next query opens it again."""
        log = self._logs.pop(mode, None)
        if log is not None:
            log.close()
        if self._follower is not None:
            self._follower.log_closing(mode)

    def _close_logs(self) -> None:
        for log in self._logs.values():
            log.close()


def _not_open() -> StorageError:
    return StorageError(StorageReason.FAILED, None, "the log is not open")
