"""Calls of the log as a file of any kind.

Invariant: the file appears whole or not at all, and says what the log held at one moment.
"""

from __future__ import annotations

from pathlib import Path

from b2b_desktop.domain.batch.slices import Step, no_step
from b2b_desktop.domain.call_columns import chosen_columns
from b2b_desktop.domain.log_export import LogExport, LogExportKind
from b2b_desktop.storage.export.call_csv import write_call_csv
from b2b_desktop.storage.export.call_query import CallQuery, CallSelection, opened_query
from b2b_desktop.storage.export.json_lines import write_json_lines
from b2b_desktop.storage.export.result_export import write_whole


def export_calls(
    path: Path, log: Path, selection: CallSelection, export: LogExport, step: Step = no_step
) -> int:
    """Write selected calls to a file; on the `jobs` thread.

    Args:
        path: the file; one that is there is replaced once the new one is whole.
        log: the call log's file, created and migrated.
        selection: which calls.
        export: how they are written.
        step: told how many calls are done; when it raises, no file is left.

    Returns:
        How many calls there were.

    Raises:
        AbandonedError: as `step` did.
        StorageError: the log cannot be read, or the file cannot be written; what was there before
            still is.
    """
    with opened_query(log, selection, step) as query:
        total = query.count()
        write_whole(path, lambda beside: _write(beside, query, export))
    return total


def _write(path: Path, query: CallQuery, export: LogExport) -> None:
    columns = chosen_columns(export.columns)
    if export.kind is LogExportKind.JSON_LINES:
        write_json_lines(path, columns, query)
    else:
        write_call_csv(path, columns, query, export.delimiter, guard=export.guard)
