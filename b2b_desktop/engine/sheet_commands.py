"""The engine's commands for rows before they are a batch, for results, and for templates.

Invariant: each returns at once and its result is an event of `sheet_events`; rows are worked on
by the `jobs` thread, the log is asked on `reader`, and neither holds up a send. Every value given
or returned is frozen, so that the window can show one while the next is made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from b2b_desktop.domain.batch.edited_sheet import EditedSheet
    from b2b_desktop.domain.batch.export_choice import ExportChoice
    from b2b_desktop.domain.batch.late import LateOrder
    from b2b_desktop.domain.batch.merging import Merged
    from b2b_desktop.domain.batch.pasted_text import TextChoice
    from b2b_desktop.domain.batch.plan import BatchId, BatchOptions
    from b2b_desktop.domain.batch.planning import Decisions
    from b2b_desktop.domain.batch.row_groups import RowGroups, Surroundings
    from b2b_desktop.domain.batch.rows_draft import RowsDraft
    from b2b_desktop.domain.batch.run_state import StoredBatch
    from b2b_desktop.domain.batch.sheet import Change, Sheet
    from b2b_desktop.domain.batch.slices import Step
    from b2b_desktop.domain.batch.table import Table
    from b2b_desktop.domain.batch.unusual import KnownOrders
    from b2b_desktop.domain.call import Mode
    from b2b_desktop.domain.token import Token
    from b2b_desktop.engine.commands import FileChoice, JobId, StoreOfRows
    from b2b_desktop.engine.events import Event
    from b2b_desktop.engine.sheet_jobs import SheetJobs
    from b2b_desktop.storage.call_log import CallLog
    from b2b_desktop.storage.paths import DataPaths

    Known = tuple[tuple[str, ...], KnownOrders]


class SheetCommands:
    """Take the commands; from the GUI thread, each returns at once."""

    def __init__(
        self, jobs: SheetJobs, paths: DataPaths, failed: Callable[[Exception], None]
    ) -> None:
        """Prepare; `failed` is told when rows could not be kept."""
        self._jobs = jobs
        self._draft_file = paths.rows_draft_file
        self._failed = failed

    def abandon(self, job: JobId) -> None:
        """Want a command's result no more; nothing is reported for it from then on."""
        self._jobs.abandon(job)

    def abandon_all(self) -> None:
        """Want no command's result any more: the program stops."""
        self._jobs.abandon_all()

    def read_text(self, text: str, rows_of: StoreOfRows, choice: TextChoice | None = None) -> JobId:
        """Read a pasted text, as it looks or as was chosen; answered by `TextReadEvent`."""

        def make(job: JobId, known: Known, step: Step) -> Event:
            from b2b_desktop.domain.batch.pasted_text import read_pasted
            from b2b_desktop.engine.sheet_events import TextReadEvent

            fields, orders = known
            names = (*rows_of.fields, *fields)
            return TextReadEvent(job, read_pasted(text, names, orders, step, choice))

        return self._jobs.ask_then_work(rows_of.mode, _known(rows_of.store), make)

    def open_file(self, choice: FileChoice) -> JobId:
        """Read a file's records; answered by `TableOpenedEvent`."""

        def make(job: JobId, step: Step) -> Event:
            from b2b_desktop.domain.batch.table import suggest_header
            from b2b_desktop.engine.sheet_events import TableOpenedEvent
            from b2b_desktop.storage.importing.open_table import open_table

            table = open_table(
                choice.path,
                encoding=choice.encoding,
                delimiter=choice.delimiter,
                sheet=choice.sheet,
                step=step,
            )
            return TableOpenedEvent(job, table, suggest_header(table.records))

        return self._jobs.work(make)

    def make_sheet(
        self, table: Table, header: int | None, *, with_hidden: bool, rows_of: StoreOfRows
    ) -> JobId:
        """Make rows of a file's records; answered by `SheetMadeEvent`.

        Args:
            table: what `open_file` read.
            header: the record with the titles, in `table.records`; None when there are none.
            with_hidden: take the rows too that the spreadsheet hides.
            rows_of: the store they are meant for.
        """

        def make(job: JobId, known: Known, step: Step) -> Event:
            from b2b_desktop.domain.batch.table import make_sheet
            from b2b_desktop.engine.sheet_events import SheetMadeEvent

            fields, orders = known
            records = table.with_hidden() if with_hidden else table.records
            titles = None if header is None else records.index(table.records[header])
            sheet = make_sheet(
                records,
                titles,
                (*rows_of.fields, *fields),
                orders,
                step,
                guarded=table.guarded,
            )
            return SheetMadeEvent(job, sheet)

        return self._jobs.ask_then_work(rows_of.mode, _known(rows_of.store), make)

    def check_rows(self, sheet: Sheet) -> JobId:
        """Check rows that nobody has edited yet; answered by `SheetChangedEvent`."""

        def make(job: JobId, step: Step) -> Event:
            from b2b_desktop.domain.batch.edited_sheet import EditedSheet

            return _changed(job, EditedSheet.of(sheet, step))

        return self._jobs.work(make)

    def change_rows(self, edited: EditedSheet, edit: Callable[[Sheet], Change]) -> JobId:
        """Make an edit and check the rows it touched; answered by `SheetChangedEvent`.

        `edit` is pure and runs on the `jobs` thread.
        """
        return self._jobs.work(
            lambda job, step: _changed(job, edited.changed(edit(edited.sheet), step))
        )

    def undo_rows(self, edited: EditedSheet) -> JobId:
        """Take the newest edit back; answered by `SheetChangedEvent`."""
        return self._jobs.work(lambda job, step: _changed(job, edited.undo(step)))

    def redo_rows(self, edited: EditedSheet) -> JobId:
        """Do again what was taken back; answered by `SheetChangedEvent`."""
        return self._jobs.work(lambda job, step: _changed(job, edited.redo(step)))

    def merge_rows(
        self, edited: EditedSheet, second: Sheet, merge: Callable[[Sheet, Sheet], Merged]
    ) -> JobId:
        """Bring a second input in; answered by `SheetChangedEvent` with what it did.

        `merge` is one of `domain.batch.merging`.
        """

        def make(job: JobId, step: Step) -> Event:
            merged = merge(edited.sheet, second)
            return _changed(job, edited.changed(merged.change, step), merged)

        return self._jobs.work(make)

    def keep_draft(self, draft: RowsDraft) -> None:
        """Keep rows that are not a batch yet; a failure is a notice."""

        def keep() -> None:
            from b2b_desktop.storage.rows_drafts import save_rows_draft

            save_rows_draft(self._draft_file, draft)

        self._jobs.keep(keep, self._failed)

    def load_draft(self) -> JobId:
        """Ask for the rows an earlier run kept; answered by `RowsRestoredEvent`.

        A file that cannot be understood is set aside and stays in the data folder; a notice names
        it.
        """

        def make(job: JobId, _step: Step) -> Event:
            from b2b_desktop.engine.events import NoticeEvent, NoticeKind
            from b2b_desktop.engine.sheet_events import RowsRestoredEvent
            from b2b_desktop.storage.rows_drafts import load_rows_draft

            loaded = load_rows_draft(self._draft_file)
            if loaded.set_aside is not None:
                detail = str(loaded.set_aside)
                self._jobs.tell(NoticeEvent(NoticeKind.ROWS_SET_ASIDE, None, None, detail))
            return RowsRestoredEvent(job, loaded.value)

        return self._jobs.work(make)

    def group_rows(
        self,
        edited: EditedSheet,
        mode: Mode,
        token: Token | None,
        tokens: tuple[Token, ...],
        *,
        save_comment: bool,
    ) -> JobId:
        """Sort rows for *Check rows*; answered by `RowsGroupedEvent`.

        Args:
            edited: the rows and their checks.
            mode: live or practice.
            token: whom rows act as that name no token.
            tokens: all tokens that rows may name; the log is asked about each row's own store.
            save_comment: the comment flag of rows that do not say it.
        """

        def read(log: CallLog, step: Step) -> Surroundings:
            from b2b_desktop.domain.batch.row_groups import surroundings

            return _known_around(
                log, edited, surroundings(token, tokens, save_comment=save_comment), step
            )

        def make(job: JobId, around: Surroundings, step: Step) -> Event:
            from b2b_desktop.domain.batch.row_groups import group_rows
            from b2b_desktop.engine.sheet_events import RowsGroupedEvent

            return RowsGroupedEvent(job, group_rows(edited, around, step), around)

        return self._jobs.ask_then_work(mode, read, make)

    def plan_rows(
        self,
        edited: EditedSheet,
        groups: RowGroups,
        decisions: Decisions,
        around: Surroundings,
        options: BatchOptions,
        name: str,
    ) -> JobId:
        """Decide row by row what is sent; answered by `BatchPlannedEvent`.

        The log is asked once more, since calls may have been made since the rows were grouped. When
        it knows other groups now, nothing is planned, and the answer is a `RowsGroupedEvent`. See
        `domain.batch.planning.plan_batch`.
        """

        def read(log: CallLog, step: Step) -> Surroundings:
            return _known_around(log, edited, around, step)

        def make(job: JobId, now: Surroundings, step: Step) -> Event:
            from b2b_desktop.domain.batch.plan_facts import plan_facts
            from b2b_desktop.domain.batch.planning import plan_batch
            from b2b_desktop.domain.batch.row_groups import group_rows
            from b2b_desktop.engine.sheet_events import BatchPlannedEvent, RowsGroupedEvent

            found = groups if now == around else group_rows(edited, now, step)
            if found != groups:
                return RowsGroupedEvent(job, found, now)
            plan = plan_batch(edited, groups, decisions, now, options, name, step)
            return BatchPlannedEvent(job, plan, plan_facts(plan))

        return self._jobs.ask_then_work(options.mode, read, make)

    def export_results(
        self, mode: Mode, batch_id: BatchId, path: Path, choice: ExportChoice
    ) -> JobId:
        """Write a batch's rows with their results; answered by `ResultsExportedEvent`."""

        def make(job: JobId, batch: StoredBatch, step: Step) -> Event:
            from b2b_desktop.engine.sheet_events import ResultsExportedEvent
            from b2b_desktop.storage.export.result_export import export_results

            export_results(path, batch, choice, step)
            return ResultsExportedEvent(job, path)

        return self._jobs.ask_then_work(mode, lambda log, _step: log.batch(batch_id), make)

    def export_late_orders(self, mode: Mode, path: Path, choice: ExportChoice) -> JobId:
        """Write the late list; answered by `ResultsExportedEvent`."""

        def make(job: JobId, orders: tuple[LateOrder, ...], step: Step) -> Event:
            from b2b_desktop.engine.sheet_events import ResultsExportedEvent
            from b2b_desktop.storage.export.late_export import export_late_orders

            export_late_orders(path, orders, choice, step)
            return ResultsExportedEvent(job, path)

        return self._jobs.ask_then_work(mode, lambda log, _step: log.late_orders(), make)


def _known(store: str) -> Callable[[CallLog, Step], Known]:
    """Return the question which fields and orders a store's log knows."""
    return lambda log, _step: (log.field_names(store), log.known_orders(store))


def _known_around(
    log: CallLog, edited: EditedSheet, around: Surroundings, step: Step
) -> Surroundings:
    """Return the same with what the log knows of each store that rows go to."""
    from b2b_desktop.domain.batch.row_groups import orders_by_store

    asked = orders_by_store(edited.checks, around)
    return around.knowing(log.store_facts(asked, step))


def _changed(job: JobId, edited: EditedSheet, merged: Merged | None = None) -> Event:
    from b2b_desktop.domain.batch.row_check import count_rows
    from b2b_desktop.engine.sheet_events import SheetChangedEvent

    return SheetChangedEvent(job, edited, count_rows(edited.checks), merged)
