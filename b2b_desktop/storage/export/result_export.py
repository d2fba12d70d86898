"""The results of a batch as a file: CSV or XLSX.

Invariant: the file appears whole or not at all; importing it again gives the same rows and states.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from b2b_desktop.domain.batch.export_choice import ExportChoice, ExportFormat
from b2b_desktop.domain.batch.result_columns import RESULT_TITLES, result_cells
from b2b_desktop.domain.batch.run_state import StoredBatch
from b2b_desktop.domain.batch.sent_cells import SentCells
from b2b_desktop.domain.batch.slices import SLICE, Step, no_step
from b2b_desktop.storage.export.csv_rows import write_csv
from b2b_desktop.storage.export.xlsx_rows import write_xlsx
from b2b_desktop.storage.paths import storage_error

Rows = Iterator[tuple[str, ...]]


def export_results(
    path: Path, batch: StoredBatch, choice: ExportChoice, step: Step = no_step
) -> None:
    """Write a batch's rows with their results; on the `jobs` thread.

    Args:
        path: the file; one that is there is replaced once the new one is whole.
        batch: the rows and their states.
        choice: how it is written.
        step: counts rows; when it raises, no file is left.

    Raises:
        InputError: with field `export`: an XLSX file cannot hold so much.
        StorageError: the file cannot be written; what was there before still is.
    """
    write_table(path, _rows(batch, step), choice)


def write_table(path: Path, rows: Rows, choice: ExportChoice) -> None:
    """Write rows, the titles first; the file appears whole or not at all.

    Raises:
        InputError: with field `export`: an XLSX file cannot hold so much.
        StorageError: the file cannot be written; what was there before still is.
    """
    if choice.kind is ExportFormat.XLSX:
        write_whole(path, lambda beside: write_xlsx(beside, rows))
    else:
        write_whole(
            path,
            lambda beside: write_csv(beside, rows, choice.delimiter, guard=choice.guard),
        )


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Let a file be written beside its place and move it there; else leave nothing of it.

    Raises:
        StorageError: the system does not let us.
    """
    # No name that anybody else may use, and none longer than the file's own may be.
    beside = path.with_name(f"{path.stem[:20]}-{secrets.token_hex(4)}.part")
    try:
        write(beside)
        beside.replace(path)
    except OSError as error:
        raise storage_error(error, path) from error
    finally:
        # Where nothing can be written, nothing is left, and why that is was said already.
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _rows(batch: StoredBatch, step: Step) -> Rows:
    sent = SentCells(batch.plan.titles, batch.plan.rows)
    yield (*sent.titles, *RESULT_TITLES)
    total = len(batch.plan.rows)
    for number, (row, progress) in enumerate(zip(batch.plan.rows, batch.rows, strict=True)):
        if number % SLICE == 0:
            step(number, total)
        yield (*sent.of(row), *result_cells(row, progress))
    step(total, total)
