"""What the rows of a sheet have in common, as a template.

Invariant: a field's value is taken only when every row that has one has this one; a PO number only
when all rows have it.
"""

from __future__ import annotations

from collections.abc import Iterable

from b2b_desktop.domain.batch.row_check import RowCheck
from b2b_desktop.domain.batch.sheet import ColumnKind, Sheet
from b2b_desktop.domain.order import FieldRow
from b2b_desktop.domain.template import Template


def common_values(name: str, sheet: Sheet, checks: Iterable[RowCheck]) -> Template | None:
    """Return the values that rows share, None when they share none.

    Args:
        name: the template's.
        sheet: the rows.
        checks: one for each row; they say how the comment flag was read.
    """
    columns = sheet.columns
    fields = [
        FieldRow(True, column.field_name, text)
        for number, column in enumerate(columns)
        if column.kind is ColumnKind.FIELD
        and column.field_name
        and (text := _common(row.cells[number] for row in sheet.rows))
    ]
    po_column = sheet.column_of(ColumnKind.PO_NUMBER)
    po_number = ""
    if po_column is not None and len(sheet.rows) > 1:
        numbers = {row.cells[po_column] for row in sheet.rows}
        po_number = numbers.pop() if len(numbers) == 1 else ""
    if not fields and not po_number:
        return None
    flags = {check.save_comment for check in checks} - {None}
    return Template(name, po_number, flags != {False}, tuple(fields))


def _common(cells: Iterable[str]) -> str:
    """Return the one text in these cells, `""` when there is none or more than one."""
    found = ""
    for cell in cells:
        if cell and cell != found:
            if found:
                return ""
            found = cell
    return found
