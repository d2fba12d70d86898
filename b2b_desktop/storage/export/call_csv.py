"""Calls as CSV, and as tab-separated text for a spreadsheet's clipboard.

Invariant: reading a file, taking one guard off and a body out of its Base64 gives the cells that
the log holds.
"""

from __future__ import annotations

import base64
import csv
import json
from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.batch.result_columns import guarded, quoted_guard
from b2b_desktop.domain.call_columns import BASE64, CallColumn, CellKind
from b2b_desktop.storage.export.call_query import CallQuery
from b2b_desktop.storage.export.call_sql import SqlCell, quoted_run, sql_cell
from b2b_desktop.storage.export.text_file import write_text

_BY_SQLITE: Final = (CellKind.ID, CellKind.WORD, CellKind.NUMBER, CellKind.FLAG, CellKind.TIME)
"""Cells without a quote or a secret: SQLite makes them a part of the line in half the time."""
_RISKY: Final = frozenset("'=+-@\t\r\n")
"""What `guarded` and `quoted_guard` look for first."""
_BASE64_START: Final = f'{{"{BASE64}":'

Guard = Callable[[str], str]


def write_call_csv(
    path: Path, columns: Sequence[CallColumn], query: CallQuery, delimiter: str, *, guard: bool
) -> None:
    """Write calls, the columns' names first.

    Args:
        path: the file.
        columns: which.
        query: the calls.
        delimiter: a comma or a semicolon.
        guard: put a `'` before what a spreadsheet may run as a formula.

    Raises:
        OSError: the file cannot be written.
    """
    lines = csv_lines(columns, query, delimiter, guarded if guard else quoted_guard)
    write_text(path, lines, mark=True)


def csv_lines(
    columns: Sequence[CallColumn], query: CallQuery, delimiter: str, guard: Guard
) -> Iterator[str]:
    """Return one line for each call, its break included, every cell in quotes."""
    cells: list[SqlCell] = []
    for by_sqlite, group in groupby(columns, lambda column: column.kind in _BY_SQLITE):
        run = tuple(group)
        cells += (quoted_run(run, delimiter),) if by_sqlite else map(sql_cell, run)
    line = delimiter.join('"%s"' if cell.name else "%s" for cell in cells) + "\r\n"
    quoted = [place for place, cell in enumerate(cells) if cell.name]
    bodies = [place for place, cell in enumerate(cells) if cell.kind is CellKind.BODY]
    yield delimiter.join(f'"{column.name}"' for column in columns) + "\r\n"
    for row in query.rows(cells):
        for place in bodies:
            row[place] = body_cell(row[place])
        for place in quoted:
            # Written out: a call for each cell would take a third of the export's time.
            if (cell := row[place]) is None:
                row[place] = ""
            elif cell.__class__ is str and cell:
                if cell[0] in _RISKY:
                    cell = guard(cell)
                row[place] = cell.replace('"', '""')
        yield line % tuple(row)


def tab_separated(columns: Sequence[CallColumn], query: CallQuery) -> str:
    """Return calls as a spreadsheet takes them from the clipboard, the columns' names first."""
    text = StringIO()
    writer = csv.writer(text, "excel-tab")
    writer.writerow([column.name for column in columns])
    writer.writerows(table_rows(columns, query, guarded))
    return text.getvalue()


def table_rows(
    columns: Sequence[CallColumn], query: CallQuery, guard: Guard = str
) -> Iterator[list[str]]:
    """Return the cells of one call after another as texts, times as ISO 8601 UTC."""
    bodies = [place for place, column in enumerate(columns) if column.kind is CellKind.BODY]
    for row in query.rows([sql_cell(column) for column in columns]):
        for place in bodies:
            row[place] = body_cell(row[place])
        yield [_cell(cell, guard) for cell in row]


def _cell(cell: Any, guard: Guard) -> str:
    if isinstance(cell, str):
        return guard(cell) if cell and cell[0] in _RISKY else cell
    return "" if cell is None else str(cell)


def body_cell(body: str | bytes | None) -> str | None:
    """Return a body as one text; one that is no text, or looks like such a one, in Base64."""
    if body is None or (isinstance(body, str) and not body.startswith(_BASE64_START)):
        return body
    data = body.encode() if isinstance(body, str) else body
    return json.dumps({BASE64: base64.b64encode(data).decode()}, separators=(",", ":"))
