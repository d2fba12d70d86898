"""A second paste or file: its rows are added, fill in what is missing, or replace the first.

Invariant: a cell that holds something is never overwritten by filling in, and what did not happen
is counted too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from b2b_desktop.domain.batch.id_cell import read_order_id
from b2b_desktop.domain.batch.sheet import (
    ONLY_ONCE,
    Change,
    Column,
    ColumnKind,
    Sheet,
    SheetRow,
    replaced,
)
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import OrderId


@dataclass(frozen=True, slots=True)
class Merged:
    """What a second input did.

    Attributes:
        change: to be applied to the first sheet.
        rows_added: rows that came.
        rows_removed: rows that went.
        rows_filled: rows of the first sheet in which a cell was filled.
        cells_filled: cells that were filled.
        cells_kept: cells that held something else and were left as they were.
        not_found: order IDs of the second input that the first does not have.
        rows_unread: rows of the second input that name no order ID.
        unused: the order of each row of the second input that was not used, since a row before
            names the same order, and that says something else.
    """

    change: Change
    rows_added: int = 0
    rows_removed: int = 0
    rows_filled: int = 0
    cells_filled: int = 0
    cells_kept: int = 0
    not_found: tuple[OrderId, ...] = ()
    rows_unread: int = 0
    unused: tuple[OrderId, ...] = ()


def add_rows(first: Sheet, second: Sheet) -> Merged:
    """Put the rows of the second below those of the first; their lines count on."""
    columns, targets = _joined(first, second, range(len(second.columns)))
    missing = len(columns) - len(first.columns)
    lines = max((row.last_line for row in first.rows), default=0)
    kept = first.rows if not missing else tuple(row.padded(missing) for row in first.rows)
    added = tuple(_moved(row, targets, len(columns), lines) for row in second.rows)
    after = Sheet(columns, (*kept, *added))
    return Merged(replaced(first, after), rows_added=len(added))


def replace_all(first: Sheet, second: Sheet) -> Merged:
    """Put the second in place of the first."""
    change = replaced(first, second)
    return Merged(change, rows_added=len(second.rows), rows_removed=len(first.rows))


def fill_in(first: Sheet, second: Sheet) -> Merged:
    """Fill empty cells of the first from rows of the second that name the same order.

    When the second names an order twice, its first row counts; what another says is counted.
    """
    used = [
        number
        for number, column in enumerate(second.columns)
        if column.kind in ONLY_ONCE | {ColumnKind.FIELD} and column.kind is not ColumnKind.ORDER_ID
    ]
    columns, targets = _joined(first, second, used)
    missing = len(columns) - len(first.columns)
    source, unread, unused = _by_order(second, used)
    wanted = dict.fromkeys(source)
    rows, rows_filled, filled, kept = [], 0, 0, 0
    for row, order_id in zip(first.rows, _order_ids(first), strict=True):
        row = row.padded(missing)  # noqa: PLW2901 - the row is remade column by column
        if order_id is not None and (other := source.get(order_id)):
            wanted.pop(order_id, None)
            row, in_row, differing = _filled(row, other, targets)  # noqa: PLW2901 - as above
            rows_filled += bool(in_row)
            filled += in_row
            kept += differing
        rows.append(row)
    change = replaced(first, Sheet(columns, tuple(rows)))
    return Merged(
        change,
        rows_filled=rows_filled,
        cells_filled=filled,
        cells_kept=kept,
        not_found=tuple(wanted),
        rows_unread=unread,
        unused=unused,
    )


def _filled(row: SheetRow, other: SheetRow, targets: dict[int, int]) -> tuple[SheetRow, int, int]:
    cells = list(row.cells)
    filled = kept = 0
    for source, target in targets.items():
        text = other.cells[source]
        if not text or text == cells[target]:
            continue
        if cells[target].strip():
            kept += 1
        else:
            cells[target] = text
            filled += 1
    return (row.with_cells(tuple(cells), row.filled) if filled else row), filled, kept


def _joined(
    first: Sheet, second: Sheet, used: Iterable[int]
) -> tuple[tuple[Column, ...], dict[int, int]]:
    """Return the columns of both, and where those of the second are in them."""
    columns = list(first.columns)
    free = {_key(column): number for number, column in reversed(tuple(enumerate(columns)))}
    targets = {}
    for number in used:
        column = second.columns[number]
        target = free.pop(_key(column), None)
        if target is None:
            target = len(columns)
            columns.append(column)
        targets[number] = target
    return tuple(columns), targets


def _key(column: Column) -> tuple[str, str]:
    if column.kind in ONLY_ONCE:
        return column.kind, ""
    return column.kind, column.field_name or column.title.strip().casefold()


def _moved(row: SheetRow, targets: dict[int, int], width: int, lines: int) -> SheetRow:
    cells = [""] * width
    for source, target in targets.items():
        cells[target] = row.cells[source]
    filled = tuple(sorted(targets[number] for number in row.filled))
    line, last = (row.line + lines, row.last_line + lines) if row.line else (0, 0)
    return replace(row, line=line, last_line=last, cells=tuple(cells), filled=filled)


def _order_ids(sheet: Sheet) -> Iterable[OrderId | None]:
    column = sheet.column_of(ColumnKind.ORDER_ID)
    for row in sheet.rows:
        try:
            yield None if column is None else read_order_id(row.cells[column])
        except InputError:
            yield None


def _by_order(
    sheet: Sheet, used: Iterable[int]
) -> tuple[dict[OrderId, SheetRow], int, tuple[OrderId, ...]]:
    found: dict[OrderId, SheetRow] = {}
    unread, unused = 0, []
    for row, order_id in zip(sheet.rows, _order_ids(sheet), strict=True):
        if order_id is None:
            unread += 1
        elif _says_more(row, found.setdefault(order_id, row), used):
            unused.append(order_id)
    return found, unread, tuple(unused)


def _says_more(row: SheetRow, other: SheetRow, used: Iterable[int]) -> bool:
    return row is not other and any(
        row.cells[number].strip() and row.cells[number] != other.cells[number] for number in used
    )
