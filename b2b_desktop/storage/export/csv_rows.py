"""Rows as CSV: RFC 4180, UTF-8 with a byte order mark.

Invariant: every cell is quoted, so that a spreadsheet that is asked to take quoted cells as text
keeps leading zeros, and reading a file gives the cells that were written.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path

from b2b_desktop.domain.batch.result_columns import guarded, quoted_guard


def write_csv(path: Path, rows: Iterable[tuple[str, ...]], delimiter: str, *, guard: bool) -> None:
    """Write rows; lone surrogates, which no file can hold, become question marks.

    Args:
        path: the file.
        rows: the titles first.
        delimiter: one character.
        guard: put a `'` before what a spreadsheet may run as a formula.

    Raises:
        OSError: the file cannot be written.
    """
    safe = guarded if guard else quoted_guard
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerows([safe(cell) for cell in row] for row in rows)
        file.flush()
        os.fsync(file.fileno())
