"""Deleting calls, by hand and by the operator's rule of how long to keep them.

Invariant: the log is written in slices, so that a send between two of them does not wait. What was
deleted is told also when it was ended early, or when a copy of the log still holds it. Runs on
`upkeep`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import closing
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from b2b_desktop.domain.call import CallId, Mode
from b2b_desktop.domain.deletion import Deletion, DeletionCause, RetentionPreview
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_upkeep import LogUpkeep
from b2b_desktop.engine.upkeep_events import CallsDeletedEvent, RetentionPreviewedEvent
from b2b_desktop.engine.upkeep_thread import JobWatch, awaited
from b2b_desktop.storage.backup import (
    backups_of,
    created_hashes,
    forget_in_copies,
    forget_old_in_copies,
)
from b2b_desktop.storage.database import open_reader, translated
from b2b_desktop.storage.forgetting import (
    DELETED_AT_ONCE,
    delete_calls,
    old_calls,
    preview_retention,
    trim,
    trimmable,
    wipe,
)
from b2b_desktop.storage.log_swap import replaced_logs

if TYPE_CHECKING:
    from b2b_desktop.engine.commands import Origin
    from b2b_desktop.storage.journal import Journal
    from b2b_desktop.storage.paths import DataPaths

T = TypeVar("T")


class LogDeleting:
    """Delete calls for good."""

    def __init__(
        self,
        keeper: LogKeeper,
        paths: DataPaths,
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
        origin: Callable[[], Origin],
        upkeep: LogUpkeep,
    ) -> None:
        """Do nothing yet; `upkeep` knows where backups are and makes fresh ones."""
        self._keeper = keeper
        self._paths = paths
        self._now = now
        self._today_starts_at = today_starts_at
        self._origin = origin
        self._upkeep = upkeep

    def delete(self, watch: JobWatch, mode: Mode, call_ids: Sequence[CallId]) -> CallsDeletedEvent:
        """Delete calls, also from the backups and the logs they took the place of."""
        deletion = self._deletion(DeletionCause.BY_HAND)
        gone: list[CallId] = []
        error = None
        try:
            for start in range(0, len(call_ids), DELETED_AT_ONCE):
                if watch.is_stopped():
                    break
                ids = call_ids[start : start + DELETED_AT_ONCE]
                gone += self._write(mode, partial(delete_calls, call_ids=ids, deletion=deletion))
                watch.progress(start + len(ids), len(call_ids))
            self._write(mode, wipe)
            self._forget_in_copies(mode, gone, deletion)
        except StorageError as fault:
            error = fault
        return self._deleted(watch, mode, gone, len(call_ids) - len(gone), error)

    def preview(self, watch: JobWatch, mode: Mode, before: datetime) -> RetentionPreviewedEvent:
        """Tell what keeping only newer calls would delete."""
        path = self._paths.database(mode)
        with translated(path), closing(open_reader(path)) as connection:
            preview = preview_retention(connection, before)
        return RetentionPreviewedEvent(watch.job, mode, preview)

    def keep_newer(self, watch: JobWatch, mode: Mode, before: datetime) -> CallsDeletedEvent:
        """Delete calls clicked before a time, and the beginning of the journal with them.

        Older backups, which still hold them, give way to a fresh one; a log that a backup took the
        place of holds calls that are nowhere else, so it keeps the newer ones.
        """
        deletion = self._deletion(DeletionCause.RETENTION)
        gone: list[CallId] = []
        kept, error = 0, None
        path = self._paths.database(mode)
        try:
            with translated(path), closing(open_reader(path)) as connection:
                preview = preview_retention(connection, before)
                kept = preview.kept_open + preview.kept_in_use
                self._delete_old(watch, mode, connection, preview, deletion, gone)
                self._trim(watch, mode, trimmable(connection, before), deletion)
            self._write(mode, wipe)
            if gone and not watch.is_stopped():
                self._upkeep.renew_backups(watch, mode)
            forget_old_in_copies(replaced_logs(path), before, deletion)
        except StorageError as fault:
            error = fault
        return self._deleted(watch, mode, gone, kept, error)

    def _delete_old(
        self,
        watch: JobWatch,
        mode: Mode,
        connection: Any,
        preview: RetentionPreview,
        deletion: Deletion,
        gone: list[CallId],
    ) -> None:
        place = (0, 0)
        while not watch.is_stopped():
            ids, place = old_calls(connection, preview.before, place)
            if not ids:
                return
            gone += self._write(mode, partial(delete_calls, call_ids=ids, deletion=deletion))
            watch.progress(len(gone), preview.calls)

    def _trim(self, watch: JobWatch, mode: Mode, upto: int, deletion: Deletion) -> None:
        while not watch.is_stopped():
            if self._write(mode, partial(trim, upto=upto, deletion=deletion)):
                return

    def _forget_in_copies(self, mode: Mode, gone: Sequence[CallId], deletion: Deletion) -> None:
        path = self._paths.database(mode)
        hashes: dict[CallId, bytes] = {}
        with translated(path), closing(open_reader(path)) as connection:
            for start in range(0, len(gone), DELETED_AT_ONCE):
                hashes |= created_hashes(connection, gone[start : start + DELETED_AT_ONCE])
        if hashes:
            backups = (each.path for f in self._upkeep.folders() for each in backups_of(path, f))
            forget_in_copies((*backups, *replaced_logs(path)), hashes, deletion)

    def _deletion(self, cause: DeletionCause) -> Deletion:
        origin = self._origin()
        return Deletion(self._now(), origin.operator, origin.computer, cause)

    def _deleted(
        self,
        watch: JobWatch,
        mode: Mode,
        gone: Sequence[CallId],
        kept: int,
        error: StorageError | None,
    ) -> CallsDeletedEvent:
        counts = self._write(mode, lambda journal: journal.counts(self._today_starts_at()))
        return CallsDeletedEvent(watch.job, mode, tuple(gone), kept, counts, error)

    def _write(self, mode: Mode, work: Callable[[Journal], T]) -> T:
        answer: Future[T] = Future()
        taken = self._keeper.write(mode, work, answer.set_result, answer.set_exception)
        return awaited(answer, taken=taken)
