"""Edits of a sheet as a spreadsheet knows them, each as a change that can be taken back.

Invariant: nothing here touches a row it was not asked to touch, and nothing is filled in silently:
what a template filled is marked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from b2b_desktop.domain.batch.delimited import records
from b2b_desktop.domain.batch.sheet import (
    Change,
    Column,
    ColumnBasis,
    ColumnKind,
    Sheet,
    SheetRow,
    Splice,
)
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.template import Template

Block = tuple[tuple[str, ...], ...]
Area = tuple[range, range]
"""Rows and columns that form a rectangle."""


def read_block(text: str) -> Block:
    """Return the cells that a spreadsheet put on the clipboard, without secrets."""
    return tuple(record.cells for record in records(without_secrets(text), "\t"))


def write_block(cells: Iterable[Sequence[str]]) -> str:
    """Return cells as a spreadsheet takes them from the clipboard."""
    return "\n".join("\t".join(map(_quoted, row)) for row in cells)


def without_secrets(text: str) -> str:
    """Return a text in which each JWT is replaced: a secret is never kept in a sheet."""
    return Redactor().jwts(text) if "eyJ" in text else text


def set_block(sheet: Sheet, row: int, column: int, block: Block) -> Change:
    """Write a block of cells; rows and columns that are missing are added."""
    width = max((len(cells) for cells in block), default=0)
    missing = max(0, column + width - len(sheet.columns))
    columns = sheet.columns + (Column(""),) * missing
    blank = SheetRow(0, 0, ("",) * len(sheet.columns))
    start = min(row, len(sheet.rows))
    covered = sheet.rows[row : row + len(block)]
    under = (*covered, *(blank,) * (len(block) - len(covered)))
    written = [blank.padded(missing)] * (row - start)
    for old, cells in zip(under, block, strict=True):
        written.append(old.padded(missing).written(column, cells))
    if not missing:
        return _spliced(sheet, Splice(start, covered, tuple(written)))
    before = (old.padded(missing) for old in sheet.rows[:start])
    after = (old.padded(missing) for old in sheet.rows[row + len(block) :])
    rows = Splice(0, sheet.rows, (*before, *written, *after))
    return Change((rows,), sheet.columns, columns)


def set_cells(sheet: Sheet, areas: Iterable[Area], text: str) -> Change:
    """Write the same text into every cell of some areas; `""` empties them."""
    columns: dict[int, set[int]] = {}
    for rows, across in areas:
        for number in rows:
            columns.setdefault(number, set()).update(across)

    def made(number: int, row: SheetRow) -> tuple[SheetRow, ...]:
        for column in columns[number]:
            row = row.written(column, (text,))
        return (row,)

    return _each(sheet, columns, made)


def fill_down(sheet: Sheet, area: Area) -> Change:
    """Write the cells of an area's first row into its other rows.

    An area of one row takes what stands above it, as in a spreadsheet.
    """
    rows, columns = area
    first = rows.start - 1 if len(rows) == 1 and rows.start > 0 else rows.start
    texts = sheet.rows[first].cells[columns.start : columns.stop]
    removed = sheet.rows[first + 1 : rows.stop]
    added = tuple(row.written(columns.start, texts) for row in removed)
    return _spliced(sheet, Splice(first + 1, removed, added))


def delete_rows(sheet: Sheet, numbers: Iterable[int]) -> Change:
    """Take rows out."""
    return _each(sheet, numbers, lambda _number, _row: ())


def insert_rows(sheet: Sheet, at: int, count: int) -> Change:
    """Put empty rows before a row."""
    blank = SheetRow(0, 0, ("",) * len(sheet.columns))
    return _spliced(sheet, Splice(at, (), (blank,) * count))


def tick_rows(sheet: Sheet, numbers: Iterable[int], *, ticked: bool) -> Change:
    """Let rows take part or not; a number that was ticked by hand is what it says it is."""
    return _each(
        sheet,
        numbers,
        lambda _, row: (replace(row, ticked=ticked, look=None if ticked else row.look),),
    )


def set_columns(sheet: Sheet, columns: tuple[Column, ...]) -> Change:
    """Use the columns for something else."""
    return Change((), sheet.columns, columns)


def fill_from_template(sheet: Sheet, template: Template) -> Change:
    """Write the template's values into empty cells of its extra fields, and mark them.

    A field without a column gets one. The PO number is never filled (design.md section 6).
    """
    values = {field.name: field.value for field in template.fields if field.enabled and field.value}
    has = {column.field_name for column in sheet.columns if column.kind is ColumnKind.FIELD}
    new = [
        Column(name, ColumnKind.FIELD, name, ColumnBasis.TEMPLATE)
        for name in values
        if name not in has
    ]
    columns = (*sheet.columns, *new)
    targets = [
        (number, values[column.field_name])
        for number, column in enumerate(columns)
        if column.kind is ColumnKind.FIELD and column.field_name in values
    ]
    rows = tuple(_filled(row.padded(len(new)), targets) for row in sheet.rows)
    return Change((Splice(0, sheet.rows, rows),), sheet.columns, columns)


def _filled(row: SheetRow, targets: Sequence[tuple[int, str]]) -> SheetRow:
    empty = [(number, text) for number, text in targets if not row.cells[number]]
    if not empty:
        return row
    cells = list(row.cells)
    for number, text in empty:
        cells[number] = text
    filled = tuple(sorted({*row.filled, *(number for number, _ in empty)}))
    return row.with_cells(tuple(cells), filled)


def _quoted(cell: str) -> str:
    if not any(mark in cell for mark in '\t\r\n"'):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _spliced(sheet: Sheet, *splices: Splice) -> Change:
    return Change(splices, sheet.columns, sheet.columns)


def _each(
    sheet: Sheet, numbers: Iterable[int], made: Callable[[int, SheetRow], tuple[SheetRow, ...]]
) -> Change:
    """Replace some rows, one splice for each stretch of neighbours."""
    splices = []
    stretch: list[int] = []
    for number in (*sorted(set(numbers)), len(sheet.rows) + 1):
        if stretch and number != stretch[-1] + 1:
            rows = sheet.rows[stretch[0] : stretch[-1] + 1]
            numbered = enumerate(rows, stretch[0])
            added = tuple(new for place, row in numbered for new in made(place, row))
            splices.append(Splice(stretch[0], rows, added))
            stretch = []
        stretch.append(number)
    return _spliced(sheet, *splices)
