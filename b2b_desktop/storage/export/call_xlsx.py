"""Calls as XLSX: IDs and PO numbers as text, times as real ones.

Invariant: a time is that of the clock on the wall in the zone that the column's title names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from b2b_desktop.domain.call_columns import CallColumn, CellKind
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.storage.event_codec import from_us
from b2b_desktop.storage.export.call_csv import body_cell
from b2b_desktop.storage.export.call_query import CallQuery
from b2b_desktop.storage.export.call_sql import sql_cell
from b2b_desktop.storage.export.xlsx_rows import SheetCell, fitting, write_xlsx

_WIDTHS = {CellKind.TIME: 20, CellKind.VALUE: 24, CellKind.WORDS: 40, CellKind.BODY: 40}
"""Digits that a column's cells need; 14 where it is not said."""


def write_call_xlsx(
    path: Path, columns: Sequence[CallColumn], query: CallQuery, zone: LocalZone
) -> None:
    """Write calls, the columns' names first.

    Raises:
        InputError: with field `export`: there are too many calls for a spreadsheet.
        OSError: the file cannot be written.
    """
    write_xlsx(path, _rows(columns, query, zone), [width_of(column.kind) for column in columns])


def width_of(kind: CellKind) -> int:
    """Return how many digits wide a column is."""
    return _WIDTHS.get(kind, 14)


def title_of(name: str, kind: CellKind, zone: LocalZone) -> str:
    """Return a column's title, a time's with its zone."""
    return f"{name} ({zone.name})" if kind is CellKind.TIME else name


def sheet_cell(kind: CellKind, zone: LocalZone) -> Callable[[Any], SheetCell]:
    """Return what makes a sheet's cell of one from `CallQuery.rows`, times in microseconds."""
    if kind is CellKind.TIME:
        return lambda us: None if us is None else zone.local(from_us(us)).replace(tzinfo=None)
    if kind in (CellKind.NUMBER, CellKind.FRACTION):
        return lambda number: number
    if kind is CellKind.BODY:
        return lambda body: _text(body_cell(body))
    return _text


def _rows(
    columns: Sequence[CallColumn], query: CallQuery, zone: LocalZone
) -> Iterator[list[SheetCell]]:
    yield [title_of(column.name, column.kind, zone) for column in columns]
    made = [sheet_cell(column.kind, zone) for column in columns]
    for row in query.rows([sql_cell(column, iso=False) for column in columns]):
        yield [make(cell) for make, cell in zip(made, row, strict=True)]


def _text(cell: str | int | None) -> str:
    text = "" if cell is None else str(cell)
    return fitting(text, f"\N{HORIZONTAL ELLIPSIS} [{len(text)}]")
