"""Calls of the log as a file of any kind.

Invariant: the file appears whole or not at all, and says what the log held at one moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from b2b_desktop.domain.batch.slices import Step, no_step
from b2b_desktop.domain.call_columns import ACCOUNTING_COLUMNS, chosen_columns
from b2b_desktop.domain.log_export import ExportPreview, LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.accounting import AccountingTable
from b2b_desktop.storage.export.call_choice import ChosenCalls
from b2b_desktop.storage.export.call_csv import tab_separated, table_rows, write_call_csv
from b2b_desktop.storage.export.call_query import CallQuery, opened_query
from b2b_desktop.storage.export.call_xlsx import write_call_xlsx
from b2b_desktop.storage.export.har_file import har_pieces, write_har
from b2b_desktop.storage.export.json_lines import json_lines, write_json_lines
from b2b_desktop.storage.export.result_export import write_whole
from b2b_desktop.storage.export.xlsx_rows import SheetCell

PREVIEWED: Final = 20
"""Rows of a preview."""
_SHOWN_CELL: Final = 200
"""Characters of a previewed cell."""


def export_calls(
    path: Path,
    calls: ChosenCalls,
    export: LogExport,
    words: SheetWords,
    step: Step = no_step,
) -> None:
    """Write selected calls to a file; on the `jobs` thread.

    Args:
        path: the file; one that is there is replaced once the new one is whole.
        calls: which calls of which log.
        export: how they are written.
        words: what a spreadsheet says, and in which zone.
        step: told how many calls are done; when it raises, no file is left.

    Raises:
        AbandonedError: as `step` did.
        InputError: with field `export`: a spreadsheet cannot hold so much.
        StorageError: the log cannot be read, or the file cannot be written; what was there before
            still is.
    """
    with opened_query(calls, step) as query:
        write_whole(path, lambda beside: _write(beside, query, export, words))


def preview_calls(
    calls: ChosenCalls,
    export: LogExport,
    words: SheetWords,
    step: Step = no_step,
) -> ExportPreview:
    """Return the beginning of what `export_calls` would write; see there."""
    with opened_query(calls, step) as query:
        if export.kind is LogExportKind.ACCOUNTING:
            return _preview_orders(query, export, words)
        total, columns = query.count(), chosen_columns(export.columns)
        few = CallQuery(query.connection, query.selection.first(PREVIEWED), step)
        if export.kind is LogExportKind.JSON_LINES:
            return ExportPreview(total, text="".join(json_lines(columns, few)))
        if export.kind is LogExportKind.HAR:
            return ExportPreview(total, text="".join(har_pieces(few)))
        titles = tuple(column.name for column in columns)
        rows = tuple(tuple(map(_shown, row)) for row in table_rows(columns, few))
        return ExportPreview(total, titles, rows)


def copied_calls(calls: ChosenCalls, columns: Sequence[str], step: Step = no_step) -> str:
    """Return calls as tab-separated text for a spreadsheet's clipboard, the titles first.

    Raises:
        AbandonedError: as `step` did.
        StorageError: the log cannot be read.
    """
    with opened_query(calls, step) as query:
        query.count()
        return tab_separated(chosen_columns(columns), query)


def _preview_orders(query: CallQuery, export: LogExport, words: SheetWords) -> ExportPreview:
    columns = chosen_columns(export.columns, ACCOUNTING_COLUMNS)
    table = AccountingTable(query, columns, words, PREVIEWED)
    fields = table.field_names()
    rows = tuple(tuple(map(_shown, row)) for row in table.rows(fields))
    return ExportPreview(table.count(), tuple(table.titles(fields)), rows)


def _shown(cell: SheetCell) -> str:
    text = "" if cell is None else str(cell)
    return text if len(text) <= _SHOWN_CELL else text[:_SHOWN_CELL] + "\N{HORIZONTAL ELLIPSIS}"


def _write(path: Path, query: CallQuery, export: LogExport, words: SheetWords) -> None:
    if export.kind is LogExportKind.ACCOUNTING:
        columns = chosen_columns(export.columns, ACCOUNTING_COLUMNS)
        AccountingTable(query, columns, words).write(path)
        return
    query.count()
    columns = chosen_columns(export.columns)
    if export.kind is LogExportKind.JSON_LINES:
        write_json_lines(path, columns, query)
    elif export.kind is LogExportKind.HAR:
        write_har(path, query)
    elif export.kind is LogExportKind.XLSX:
        write_call_xlsx(path, columns, query, words.zone)
    else:
        write_call_csv(path, columns, query, export.delimiter, guard=export.guard)
