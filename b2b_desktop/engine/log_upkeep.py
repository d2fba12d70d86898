"""Verifying, measuring, backing up, restoring and compacting the logs.

Invariant: nothing here makes a send wait: copies are taken over connections of their own, and a
file changes places with a log only while nothing is under way. Everything runs on `upkeep`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.upkeep_events import (
    BackupMadeEvent,
    LogCompactedEvent,
    LogMeasuredEvent,
    LogRestoredEvent,
    LogVerifiedEvent,
)
from b2b_desktop.engine.upkeep_thread import JobWatch, awaited
from b2b_desktop.storage.backup import back_up, backups_of, check_backup
from b2b_desktop.storage.compaction import compact_copy
from b2b_desktop.storage.database import open_reader, translated
from b2b_desktop.storage.log_measuring import measure
from b2b_desktop.storage.log_swap import prepare_restore
from b2b_desktop.storage.verification import verify_log

if TYPE_CHECKING:
    from b2b_desktop.domain.log_size import Backup
    from b2b_desktop.storage.journal import Journal
    from b2b_desktop.storage.paths import DataPaths

_SWAP_LIMIT_S: Final = 10.0
DAILY: Final = timedelta(hours=20)
"""A backup younger than this is today's; a day's work never begins at the very same minute."""


class LogUpkeep:
    """Work on whole logs."""

    def __init__(
        self,
        keeper: LogKeeper,
        paths: DataPaths,
        now: Callable[[], datetime],
        second_folder: Callable[[], str],
    ) -> None:
        """Do nothing yet; `second_folder` returns the operator's own folder, `""` for none."""
        self._keeper = keeper
        self._paths = paths
        self._now = now
        self._second_folder = second_folder

    def verify(self, watch: JobWatch, mode: Mode) -> LogVerifiedEvent | None:
        """Look at everything a log holds."""
        check = verify_log(self._paths.database(mode), watch.progress, watch.is_stopped)
        return None if check.stopped else LogVerifiedEvent(watch.job, mode, check)

    def measure(self, watch: JobWatch, mode: Mode) -> LogMeasuredEvent:
        """Tell how much room a log takes, and which backups there are."""
        paths = self._paths
        path, folder = paths.database(mode), paths.backups_folder
        with translated(path), closing(open_reader(path)) as connection:
            size = measure(connection, path, paths.search_index(mode), folder)
        return LogMeasuredEvent(watch.job, mode, size, backups_of(path, folder))

    def back_up(self, watch: JobWatch, mode: Mode, *, only_if_due: bool) -> BackupMadeEvent | None:
        """Copy a log into the data folder and into the operator's own; an empty one is let be."""
        path, now = self._paths.database(mode), self._now()
        if only_if_due and self._is_empty(path):
            return BackupMadeEvent(watch.job, mode, ())
        made: list[Backup] = []
        for folder in self.folders():
            newest = next(iter(backups_of(path, folder)), None)
            if only_if_due and newest is not None and now - newest.made_at < DAILY:
                continue
            backup = back_up(path, folder, now, watch.copied, watch.is_stopped)
            if backup is None:
                return None
            made.append(backup)
        return BackupMadeEvent(watch.job, mode, tuple(made))

    def renew_backups(self, watch: JobWatch, mode: Mode) -> None:
        """Let one fresh backup take the place of all older ones, wherever there are any."""
        path = self._paths.database(mode)
        for folder in self.folders():
            older = backups_of(path, folder)
            if older and back_up(path, folder, self._now(), watch.copied, watch.is_stopped):
                for backup in older:
                    backup.path.unlink(missing_ok=True)

    def folders(self) -> tuple[Path, ...]:
        """Return where backups are kept."""
        second = self._second_folder()
        return (self._paths.backups_folder, *((Path(second),) if second else ()))

    def restore(self, watch: JobWatch, mode: Mode, backup: Path) -> LogRestoredEvent | None:
        """Put a backup in a log's place; the log is kept beside it."""
        check_backup(backup, mode)
        prepared = self._beside(mode, "restoring")
        if not prepare_restore(backup, prepared, watch.copied, watch.is_stopped):
            return None
        former = self._swap(mode, prepared, lambda _journal: True)
        return LogRestoredEvent(watch.job, mode, former)

    def compact(self, watch: JobWatch, mode: Mode) -> LogCompactedEvent | None:
        """Write a log anew without unused room; only while nothing is written."""
        path, prepared = self._paths.database(mode), self._beside(mode, "compacting")
        before = self._changes_of(mode)
        size = path.stat().st_size
        if not compact_copy(path, prepared, watch.is_stopped):
            return None
        former = self._swap(mode, prepared, lambda journal: _changes(journal) == before)
        saved = size - path.stat().st_size
        former.unlink(missing_ok=True)
        return LogCompactedEvent(watch.job, mode, saved)

    def _swap(self, mode: Mode, prepared: Path, is_current: Callable[[Journal], bool]) -> Path:
        """Let a prepared file take a log's place while nobody reads or writes it."""
        parked, done = threading.Event(), threading.Event()
        answer: Future[Path] = Future()

        def park() -> None:
            self._keeper.let_go(mode)
            parked.set()
            done.wait(_SWAP_LIMIT_S)

        def swap(_journal: Journal) -> Path:
            if not parked.wait(_SWAP_LIMIT_S):
                raise StorageError(StorageReason.LOCKED, prepared, "the log is being read")
            return self._keeper.take_place(mode, prepared, is_current)

        try:
            taken = self._keeper.on_reader(park) and self._keeper.write(
                mode, swap, answer.set_result, answer.set_exception
            )
            return awaited(answer, taken=taken)
        finally:
            done.set()
            prepared.unlink(missing_ok=True)

    def _changes_of(self, mode: Mode) -> int:
        answer: Future[int] = Future()
        taken = self._keeper.write(mode, _changes, answer.set_result, answer.set_exception)
        return awaited(answer, taken=taken)

    def _is_empty(self, path: Path) -> bool:
        with translated(path), closing(open_reader(path)) as connection:
            found = connection.execute("SELECT 1 FROM journal LIMIT 1").fetchone()
        return found is None

    def _beside(self, mode: Mode, ending: str) -> Path:
        path = self._paths.database(mode)
        return path.with_name(f"{path.name}.{ending}")


def _changes(journal: Journal) -> int:
    """Return a number that every write to a log changes."""
    return journal.connection.total_changes
