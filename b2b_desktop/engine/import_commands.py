"""The engine's command for adding another desk's calls.

Invariant: the file is read on `jobs` and written on `store`, some calls at a time, so that a send
between two of them does not wait. What was added stays, also when the rest is given up: adding the
file again goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.errors import InputError, InputReason, StorageError, StorageReason

if TYPE_CHECKING:
    from pathlib import Path

    from b2b_desktop.domain.call import CallCounts, Mode
    from b2b_desktop.domain.log_import import CallRecord, ImportCounts, Imported
    from b2b_desktop.engine.commands import JobId, Origin
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.export_jobs import ExportJobs
    from b2b_desktop.engine.log_keeper import LogKeeper
    from b2b_desktop.engine.running_job import RunningJob
    from b2b_desktop.storage.journal import Journal

    Written = tuple[ImportCounts, CallCounts]

_AT_ONCE: Final = 50
"""Calls in one transaction: some 10 ms."""
_MOST_BYTES: Final = 4 * 1024 * 1024
"""Bytes of a file after which a transaction ends before that."""


class ImportCommands:
    """Take the command; from the GUI thread, it returns at once."""

    def __init__(
        self,
        keeper: LogKeeper,
        jobs: ExportJobs,
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
        origin: Callable[[], Origin],
    ) -> None:
        self._keeper = keeper
        self._jobs = jobs
        self._now = now
        self._today_starts_at = today_starts_at
        self._origin = origin

    def preview(self, mode: Mode, path: Path) -> JobId:
        """Look into a JSON Lines export before it is added.

        Answered by `ImportPreviewEvent` or `ExportFailedEvent`; `LogCommands.exports` cancels it.
        """

        def make(running: RunningJob) -> Event:
            from b2b_desktop.engine.export_events import ImportPreviewEvent
            from b2b_desktop.storage.importing.record_preview import preview_records

            preview = preview_records(path, mode, running.step)
            if not preview.calls:
                raise InputError("import", InputReason.NO_CALLS, path.name)
            return ImportPreviewEvent(running.job, mode, preview)

        return self._jobs.begin(make)

    def start(self, mode: Mode, path: Path) -> JobId:
        """Add the calls of a JSON Lines export to a log.

        Answered by `ExportProgressEvent`s in bytes, and by `CallsImportedEvent` or
        `ExportFailedEvent`; `LogCommands.exports` cancels it.
        """
        from b2b_desktop.domain.log_import import Imported

        origin = self._origin()
        imported = Imported(self._now(), origin.operator, origin.computer)
        return self._jobs.begin(lambda running: self._import(running, mode, path, imported))

    # On `jobs`.

    def _import(self, running: RunningJob, mode: Mode, path: Path, imported: Imported) -> Event:
        from b2b_desktop.domain.batch.slices import AbandonedError
        from b2b_desktop.domain.log_import import ImportCounts
        from b2b_desktop.engine.export_events import CallsImportedEvent
        from b2b_desktop.storage.importing.call_records import read_records, size_of

        total, counts = size_of(path), ImportCounts()
        log_counts: CallCounts | None = None
        cancelled = False
        try:
            for done, some in _groups(read_records(path)):
                running.step(done, total)
                records = [record for record in some if record is not None]
                added, log_counts = self._write(mode, records, imported)
                unreadable = ImportCounts(unreadable=len(some) - len(records))
                counts = counts.plus(added).plus(unreadable)
        except AbandonedError:
            cancelled = True
        if counts.unreadable and counts.unreadable == counts.lines:
            raise InputError("import", InputReason.NO_CALLS, path.name)
        return CallsImportedEvent(running.job, mode, counts, log_counts, cancelled)

    def _write(self, mode: Mode, records: list[CallRecord], imported: Imported) -> Written:
        """Write on `store` and wait for it."""
        from b2b_desktop.storage.call_imports import add_records

        def write(journal: Journal) -> Written:
            counts = add_records(journal, mode, records, imported)
            return counts, journal.counts(self._today_starts_at())

        answer: SimpleQueue[Written | Exception] = SimpleQueue()
        if not self._keeper.write(mode, write, answer.put, answer.put):
            raise StorageError(StorageReason.FAILED, None, "the log is closed")
        written = answer.get()
        if isinstance(written, Exception):
            raise written
        return written


def _groups(
    read: Iterable[tuple[int, CallRecord | None]],
) -> Iterator[tuple[int, list[CallRecord | None]]]:
    """Return what is written at once, with the bytes that are read then."""
    group: list[CallRecord | None] = []
    begun = place = 0
    for place, record in read:
        group.append(record)
        if len(group) == _AT_ONCE or place - begun >= _MOST_BYTES:
            yield place, group
            group, begun = [], place
    if group:
        yield place, group
