"""The engine's commands for exports of calls.

Invariant: files are written on the `jobs` thread, over a connection of their own, so that neither
a send nor a search waits for them; choices are kept on the `store` thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from b2b_desktop.domain.call import CallFilter, CallId, Mode
from b2b_desktop.domain.quick_dataclass import replace

if TYPE_CHECKING:
    from pathlib import Path

    from b2b_desktop.domain.log_export import LogExport, SavedExport, SheetWords
    from b2b_desktop.engine.commands import JobId
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.export_jobs import ExportJobs
    from b2b_desktop.engine.log_keeper import LogKeeper
    from b2b_desktop.engine.log_search import LogSearch
    from b2b_desktop.engine.running_job import RunningJob
    from b2b_desktop.storage.export.call_choice import ChosenCalls
    from b2b_desktop.storage.paths import DataPaths

    Exports = tuple[SavedExport, ...]

Wanted = CallFilter | Sequence[CallId]
"""The calls that a filter finds, or selected ones."""


class ExportCommands:
    """Take the commands; from the GUI thread, each returns at once.

    Each ends in the event that is named, in `ExportFailedEvent`, or in `ExportCancelledEvent` after
    `cancel`.
    """

    def __init__(
        self,
        paths: DataPaths,
        keeper: LogKeeper,
        search: LogSearch,
        jobs: ExportJobs,
        report: Callable[[Event], None],
        today_starts_at: Callable[[], datetime],
        next_job: Callable[[], JobId],
    ) -> None:
        self._paths = paths
        self._keeper = keeper
        self._search = search
        self._jobs = jobs
        self._report = report
        self._today_starts_at = today_starts_at
        self._next_job = next_job

    def preview(self, mode: Mode, wanted: Wanted, export: LogExport, words: SheetWords) -> JobId:
        """Show how an export would begin; answered by `ExportPreviewEvent`."""

        def make(running: RunningJob, calls: ChosenCalls) -> Event:
            from b2b_desktop.engine.export_events import ExportPreviewEvent
            from b2b_desktop.storage.export.call_export import preview_calls

            preview = preview_calls(calls, export, words, running.step)
            return ExportPreviewEvent(running.job, preview)

        return self._begin(mode, wanted, make)

    def start(
        self, mode: Mode, wanted: Wanted, export: LogExport, words: SheetWords, path: Path
    ) -> JobId:
        """Write a file; answered by `ExportProgressEvent`s and `ExportFinishedEvent`.

        Args:
            mode: live or practice.
            wanted: which calls.
            export: how they are written.
            words: what a spreadsheet for people says.
            path: the file; one that is there is replaced once the new one is whole.
        """

        def make(running: RunningJob, calls: ChosenCalls) -> Event:
            from b2b_desktop.engine.export_events import ExportFinishedEvent
            from b2b_desktop.storage.export.call_export import export_calls

            export_calls(path, calls, export, words, running.step)
            return ExportFinishedEvent(running.job, path)

        return self._begin(mode, wanted, make)

    def copy_rows(self, mode: Mode, wanted: Wanted, columns: tuple[str, ...]) -> JobId:
        """Make text of calls for a spreadsheet's clipboard; answered by `RowsReadyEvent`.

        `columns` are names of `domain.call_columns`.
        """

        def make(running: RunningJob, calls: ChosenCalls) -> Event:
            from b2b_desktop.engine.export_events import RowsReadyEvent
            from b2b_desktop.storage.export.call_export import copied_calls

            return RowsReadyEvent(running.job, copied_calls(calls, columns, running.step))

        return self._begin(mode, wanted, make)

    def cancel(self, job: JobId) -> None:
        """Give a job up; nothing happens when it has ended."""
        self._jobs.cancel(job)

    def cancel_all(self) -> None:
        """Give up every export and import: the program stops."""
        self._jobs.cancel_all()

    def load_saved(self) -> JobId:
        """Ask for the choices kept under a name; answered by `SavedExportsEvent`."""
        return self._change_saved(lambda exports: exports)

    def save(self, export: SavedExport) -> JobId:
        """Keep a choice, in the place of the one of its name; answered by `SavedExportsEvent`."""
        from b2b_desktop.domain.log_export import with_export

        return self._change_saved(lambda exports: with_export(exports, export))

    def remove_saved(self, name: str) -> JobId:
        """Forget the choice of that name; answered by `SavedExportsEvent`."""
        from b2b_desktop.domain.log_export import without_export

        return self._change_saved(lambda exports: without_export(exports, name))

    def _begin(
        self, mode: Mode, wanted: Wanted, make: Callable[[RunningJob, ChosenCalls], Event]
    ) -> JobId:
        calls = self._chosen(mode, wanted)
        if calls.index is None:
            return self._jobs.begin(lambda running: make(running, calls))
        return self._jobs.begin(
            lambda running: make(running, calls), partial(self._search.bring_up, mode)
        )

    def _chosen(self, mode: Mode, wanted: Wanted) -> ChosenCalls:
        from b2b_desktop.storage.export.call_choice import CallSelection, ChosenCalls

        log = self._paths.database(mode)
        if not isinstance(wanted, CallFilter):
            return ChosenCalls(log, CallSelection.of(wanted))
        wanted = replace(wanted, today_starts_at=self._today_starts_at())
        index = None if wanted.is_plain else self._paths.search_index(mode)
        return ChosenCalls(log, wanted, index)

    def _change_saved(self, change: Callable[[Exports], Exports]) -> JobId:
        job = self._next_job()

        def work() -> None:
            from b2b_desktop.engine.events import NoticeEvent, NoticeKind
            from b2b_desktop.engine.export_events import SavedExportsEvent
            from b2b_desktop.storage.saved_exports import load_exports, save_exports

            loaded = load_exports(self._paths.exports_file)
            if loaded.set_aside is not None:
                detail = str(loaded.set_aside)
                self._report(NoticeEvent(NoticeKind.EXPORTS_SET_ASIDE, None, None, detail))
            after = change(loaded.value)
            if after != loaded.value:
                save_exports(self._paths.exports_file, after)
            self._report(SavedExportsEvent(job, after))

        self._keeper.keep(work, partial(self._jobs.failed, job))
        return job
