"""The call logs behind their threads: `store` alone writes, `reader` queries.

Invariant: nobody reads a log before `store` has reported it created and migrated; a mode whose
database cannot be opened takes no calls. The log that is shown first is opened alone: its first
page does not wait for the other one, nor for the batches.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from b2b_desktop.domain.call import CallFilter, CallId, Mode
from b2b_desktop.domain.errors import B2BError, StorageError, StorageReason
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from b2b_desktop.engine.events import DetailsLoadedEvent, Event, JobId, PageLoadedEvent
    from b2b_desktop.storage.batches import Batches, BatchWork
    from b2b_desktop.storage.call_log import CallLog
    from b2b_desktop.storage.database import OpenedDatabase
    from b2b_desktop.storage.journal import Journal
    from b2b_desktop.storage.paths import DataPaths

T = TypeVar("T")


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
        self._first: Mode | None = None
        # Each is touched on its own thread only: journals on `store`, logs on `reader`.
        self._journals: dict[Mode, Journal] = {}
        self._databases: dict[Mode, OpenedDatabase] = {}
        self._batches: dict[Mode, Batches] = {}
        self._refused: dict[Mode, StorageError] = {}
        self._logs: dict[Mode, CallLog] = {}
        self._newest_query: JobId | None = None
        self._searching = False

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
        self._reader.submit(self._close_logs)
        self._interrupt()
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
        return self._store.submit(lambda: work(self._journal(mode)), on_result, on_error)

    def write_batch(
        self,
        mode: Mode,
        work: BatchWork[T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> bool:
        """Run `work` with the mode's journal and batches on `store`; see `write`."""
        return self._store.submit(
            lambda: work(self._journal(mode), self._batches[mode]), on_result, on_error
        )

    def read(
        self,
        mode: Mode,
        query: Callable[[CallLog], T],
        on_result: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> bool:
        """Run a query of the mode's log on `reader`; no search supersedes it."""
        return self._reader.submit(lambda: query(self._log(mode)), on_result, on_error)

    def ask(self, mode: Mode, query: Callable[[CallLog], Event], job: JobId) -> None:
        """Report what a query returns; `BatchFailedEvent` when it fails."""

        def failed(error: Exception) -> None:
            from b2b_desktop.engine.batch_events import BatchFailedEvent

            fault = error if isinstance(error, B2BError) else StorageError(StorageReason.FAILED)
            self._report(BatchFailedEvent(job, fault))

        self.read(mode, query, self._report, failed)

    def keep(self, work: Callable[[], None], on_error: Callable[[Exception], None]) -> bool:
        """Run a small write of another file of the data folder on `store`."""
        return self._store.submit(work, None, on_error)

    def load_page(self, job: JobId, mode: Mode, wanted: CallFilter, before: CallId | None) -> None:
        """Ask for a page; a first page supersedes the query that is running."""
        if before is None:
            self._newest_query = job
            self._interrupt()
        self._reader.submit(
            lambda: self._page(job, mode, wanted, before),
            self._report_page,
            partial(self._read_failed, job),
        )

    def load_details(self, job: JobId, mode: Mode, call_id: CallId) -> None:
        """Ask for one call's details."""
        self._reader.submit(
            lambda: self._details(job, mode, call_id),
            self._report,
            partial(self._read_failed, job),
        )

    # On `store`.

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
        if opened.set_aside is not None:
            detail = str(opened.set_aside)
            self._report(NoticeEvent(NoticeKind.DATABASE_SET_ASIDE, mode, None, detail))
        self._report(LogOpenedEvent(mode, counts, interrupted, proven))
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

    def _journal(self, mode: Mode) -> Journal:
        journal = self._journals.get(mode)
        if journal is None:
            raise self._refused.get(mode) or StorageError(StorageReason.FAILED)
        return journal

    def _close_journals(self) -> None:
        for journal in self._journals.values():
            journal.close()

    # On `reader`.

    def _log(self, mode: Mode) -> CallLog:
        from b2b_desktop.storage.call_log import CallLog

        log = self._logs.get(mode)
        if log is None:
            log = self._logs[mode] = CallLog(self._paths.database(mode))
        return log

    def _page(
        self, job: JobId, mode: Mode, wanted: CallFilter, before: CallId | None
    ) -> PageLoadedEvent | None:
        if before is None and job != self._newest_query:
            return None  # The operator has typed on; only the newest question is answered.
        from b2b_desktop.engine.events import PageLoadedEvent

        self._searching = True
        try:
            asked = replace(wanted, today_starts_at=self._today_starts_at())
            page = self._log(mode).page(asked, before)
        finally:
            self._searching = False
        return PageLoadedEvent(job, mode, wanted, page, before is None)

    def _details(self, job: JobId, mode: Mode, call_id: CallId) -> DetailsLoadedEvent:
        from b2b_desktop.engine.events import DetailsLoadedEvent

        return DetailsLoadedEvent(job, self._log(mode).details(call_id))

    def _close_logs(self) -> None:
        for log in self._logs.values():
            log.close()

    def _report_page(self, event: PageLoadedEvent | None) -> None:
        if event is not None:
            self._report(event)

    # On any thread.

    def _interrupt(self) -> None:
        if self._searching:
            for log in tuple(self._logs.values()):
                log.interrupt()

    def _read_failed(self, job: JobId, error: Exception) -> None:
        from b2b_desktop.engine.events import ReadFailedEvent

        fault = error if isinstance(error, B2BError) else StorageError(StorageReason.FAILED)
        self._report(ReadFailedEvent(job, fault))
