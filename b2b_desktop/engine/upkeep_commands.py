"""The engine's commands for the upkeep of the logs.

Invariant: as every command, each returns at once and its result is an event. What the work needs is
loaded on its own thread, when it is first asked for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.call import CallId, Mode
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.settings import Settings
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_search import LogSearch

if TYPE_CHECKING:
    from b2b_desktop.engine.commands import JobId, Origin
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.log_deleting import LogDeleting
    from b2b_desktop.engine.log_upkeep import LogUpkeep
    from b2b_desktop.engine.upkeep_thread import JobWatch, UpkeepThread
    from b2b_desktop.storage.paths import DataPaths

_FIRST_LOOK_S: Final = 60.0
"""Whoever has just started the program has something to send."""
_LOOK_EVERY_S: Final = 3600.0
_BETWEEN_LOOKS_S: Final = 0.1


class UpkeepCommands:
    """Verify, measure, copy and shorten the logs; used from any thread."""

    def __init__(
        self,
        *,
        keeper: LogKeeper,
        search: LogSearch,
        paths: DataPaths,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
        origin: Callable[[], Origin],
        settings: Callable[[], Settings],
        next_job: Callable[[], JobId],
    ) -> None:
        self._keeper = keeper
        self._search = search
        self._paths = paths
        self._report = report
        self._now = now
        self._today_starts_at = today_starts_at
        self._origin = origin
        self._settings = settings
        self._next_job = next_job
        self._lock = threading.Lock()
        self._thread: UpkeepThread | None = None
        # Made and used on `upkeep` only.
        self._work: tuple[LogUpkeep, LogDeleting] | None = None

    async def keep_backing_up(self) -> None:
        """Make the daily backup of the live log, soon and whenever the day comes; never ends."""
        import asyncio

        await asyncio.sleep(_FIRST_LOOK_S)
        while True:
            self.back_up_if_due(Mode.LIVE)
            await asyncio.sleep(_LOOK_EVERY_S)

    def stop(self, timeout_s: float) -> bool:
        """End what runs and join; True when the thread has ended."""
        return self._thread is None or self._thread.stop(timeout_s)

    def verify(self, mode: Mode) -> JobId:
        """Look at everything a log holds; answered by `LogVerifiedEvent`."""
        return self._run(mode, lambda watch: self._upkeep().verify(watch, mode))

    def measure(self, mode: Mode) -> JobId:
        """Ask how much room a log takes and which backups there are: `LogMeasuredEvent`."""
        return self._run(mode, lambda watch: self._upkeep().measure(watch, mode))

    def back_up(self, mode: Mode) -> JobId:
        """Back a log up now; answered by `BackupMadeEvent`."""
        return self._run(mode, lambda watch: self._upkeep().back_up(watch, mode, only_if_due=False))

    def back_up_if_due(self, mode: Mode) -> JobId:
        """Make today's backup of a log unless it is there; answered by `BackupMadeEvent`.

        Nobody may be waiting for it: a failure is a notice as well.
        """

        def work(watch: JobWatch) -> Event | None:
            try:
                return self._upkeep().back_up(watch, mode, only_if_due=True)
            except StorageError as error:
                from b2b_desktop.engine.events import NoticeEvent, NoticeKind

                self._report(NoticeEvent(NoticeKind.BACKUP_FAILED, mode, error))
                raise

        return self._run(mode, work)

    def restore(self, mode: Mode, backup: Path) -> JobId:
        """Put a backup in a log's place, which is kept beside it.

        Refused while calls are under way. Answered by `LogRestoredEvent`, after a `LogOpenedEvent`.
        """

        def work(watch: JobWatch) -> Event | None:
            event = self._upkeep().restore(watch, mode, backup)
            self._search.bring_up_opened(mode)
            return event

        return self._run(mode, work)

    def compact(self, mode: Mode) -> JobId:
        """Give the room of deleted calls back; called off when something is written meanwhile.

        Answered by `LogCompactedEvent`, after a `LogOpenedEvent`.
        """
        return self._run(mode, lambda watch: self._upkeep().compact(watch, mode))

    def delete(self, mode: Mode, call_ids: Sequence[CallId]) -> JobId:
        """Delete calls for good, also from the backups; answered by `CallsDeletedEvent`."""

        def work(watch: JobWatch) -> Event:
            event = self._deleting().delete(watch, mode, call_ids)
            self._follow(watch, mode)
            return event

        return self._run(mode, work)

    def preview_retention(self, mode: Mode, before: datetime) -> JobId:
        """Ask what `keep_newer` would delete; answered by `RetentionPreviewedEvent`."""
        return self._run(mode, lambda watch: self._deleting().preview(watch, mode, before))

    def keep_newer(self, mode: Mode, before: datetime) -> JobId:
        """Delete calls clicked before a time, aware UTC; answered by `CallsDeletedEvent`."""

        def work(watch: JobWatch) -> Event:
            event = self._deleting().keep_newer(watch, mode, before)
            self._follow(watch, mode)
            return event

        return self._run(mode, work)

    def cancel(self, job: JobId) -> None:
        """End one of these early; answered by `UpkeepStoppedEvent`, or by what was done so far."""
        if self._thread is not None:
            self._thread.cancel(job)

    def _run(self, mode: Mode, work: Callable[[JobWatch], Event | None]) -> JobId:
        from b2b_desktop.engine.upkeep_thread import UpkeepThread

        def run(watch: JobWatch) -> Event | None:
            self._await_log(mode)
            return work(watch)

        job = self._next_job()
        with self._lock:
            if self._thread is None:
                self._thread = UpkeepThread(self._report)
            self._thread.run(job, run)
        return job

    # On `upkeep`.

    def _follow(self, watch: JobWatch, mode: Mode) -> None:
        """Wait until the search has forgotten what was deleted; else it would at its next use."""
        done = threading.Event()
        self._search.bring_up(mode, done.set)
        while not done.wait(_BETWEEN_LOOKS_S) and not watch.is_stopped():
            pass

    def _await_log(self, mode: Mode) -> None:
        """Nobody reads a log before it is open; one that cannot be opened is the job's failure."""
        from concurrent.futures import Future

        from b2b_desktop.engine.upkeep_thread import awaited

        answer: Future[None] = Future()
        taken = self._keeper.write(
            mode, lambda _journal: None, answer.set_result, answer.set_exception
        )
        awaited(answer, taken=taken)

    def _upkeep(self) -> LogUpkeep:
        return self._loaded()[0]

    def _deleting(self) -> LogDeleting:
        return self._loaded()[1]

    def _loaded(self) -> tuple[LogUpkeep, LogDeleting]:
        from b2b_desktop.engine.log_deleting import LogDeleting
        from b2b_desktop.engine.log_upkeep import LogUpkeep

        if self._work is None:
            upkeep = LogUpkeep(
                self._keeper, self._paths, self._now, lambda: self._settings().backup_folder
            )
            deleting = LogDeleting(
                self._keeper, self._paths, self._now, self._today_starts_at, self._origin, upkeep
            )
            self._work = upkeep, deleting
        return self._work
