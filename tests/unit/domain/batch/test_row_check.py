"""A row is valid only when all it would send can be sent."""

import pytest

from b2b_desktop.domain.batch.row_check import (
    FlagReading,
    RowReader,
    count_rows,
    flag_readings,
)
from b2b_desktop.domain.batch.sheet import Column, ColumnKind, SheetRow
from b2b_desktop.domain.errors import InputReason
from b2b_desktop.domain.order import ExtraField

COLUMNS = (
    Column("Order ID", ColumnKind.ORDER_ID),
    Column("PO", ColumnKind.PO_NUMBER),
    Column("Save", ColumnKind.SAVE_COMMENT),
    Column("token", ColumnKind.TOKEN),
    Column("CC", ColumnKind.FIELD, "Cost Center"),
    Column("Other"),
)


def row(*cells: str) -> SheetRow:
    return SheetRow(1, 1, (*cells, *[""] * (len(COLUMNS) - len(cells))))


def test_a_row_is_read_as_its_columns_say_and_nothing_is_trimmed() -> None:
    check = RowReader(COLUMNS).check(row(" #5012", " 007 ", "0", " Acme ", "CC-42 ", "#REF!"))
    assert check.is_valid
    assert (check.order_id, check.po_number, check.save_comment) == (5012, " 007 ", True)
    assert (check.token, check.fields) == ("Acme", (ExtraField("Cost Center", "CC-42 "),))


def test_an_empty_field_cell_sends_nothing_and_a_blank_po_is_none() -> None:
    check = RowReader(COLUMNS).check(row("5012", "  "))
    assert (check.po_number, check.save_comment, check.fields) == ("", None, ())


@pytest.mark.parametrize(
    ("cells", "column", "reason"),
    [
        (("",), 0, InputReason.EMPTY),
        (("#REF!",), 0, InputReason.CELL_ERROR),
        (("5012", "#N/A"), 1, InputReason.CELL_ERROR),
        (("#NOT COMPUTED!",), 0, InputReason.NOT_COMPUTED),
        (("5012", "#NOT COMPUTED!"), 1, InputReason.NOT_COMPUTED),
        (("5012", "", "#NOT COMPUTED!"), 2, InputReason.NOT_COMPUTED),
        (("5012", "", "#N/A"), 2, InputReason.CELL_ERROR),
        (("5012", "a\nb"), 1, InputReason.CONTROL_CHARACTER),
        (("5012", "", "maybe"), 2, InputReason.NOT_A_FLAG),
        (("5012", "", "", "", "x\x00"), 4, InputReason.CONTROL_CHARACTER),
    ],
)
def test_a_fault_names_its_column_and_reason(
    cells: tuple[str, ...], column: int, reason: InputReason
) -> None:
    check = RowReader(COLUMNS).check(row(*cells))
    assert [(fault.column, fault.reason) for fault in check.faults] == [(column, reason)]
    assert not check.is_valid


def test_fields_need_names_of_their_own() -> None:
    columns = (
        COLUMNS[0],
        Column("", ColumnKind.FIELD),
        Column("A", ColumnKind.FIELD, "A"),
        Column("a", ColumnKind.FIELD, "A"),
        Column("b", ColumnKind.FIELD, "b\n"),
    )
    check = RowReader(columns).check(SheetRow(1, 1, ("5012", "x", "y", "z", "")))
    assert [(fault.column, fault.reason) for fault in check.faults] == [
        (1, InputReason.NAME_MISSING),
        (3, InputReason.NAME_REPEATED),
        (4, InputReason.CONTROL_CHARACTER),
    ]


def test_without_an_order_id_column_no_row_is_valid() -> None:
    check = RowReader((Column("PO", ColumnKind.PO_NUMBER),)).check(SheetRow(1, 1, ("PO-1",)))
    assert (check.faults[0].column, check.faults[0].reason) == (None, InputReason.EMPTY)


def test_each_way_to_write_the_comment_flag_is_shown_with_how_it_is_read() -> None:
    flags = ["yes", "YES", "yes", "0", "1", "maybe", ""]
    rows = [row("5012", "", flag) for flag in flags]
    assert flag_readings(rows, 2) == (
        FlagReading("yes", 2, True),
        FlagReading("YES", 1, True),
        FlagReading("0", 1, True),
        FlagReading("1", 1, False),
        FlagReading("maybe", 1, None),
    )


def test_read_is_valid_and_invalid_and_duplicates() -> None:
    reader = RowReader(COLUMNS)
    checks = [reader.check(row(cell)) for cell in ("5012", "#5012", "x", "5013", "", "05012")]
    counts = count_rows(checks)
    assert (counts.read, counts.valid, counts.invalid, counts.duplicates) == (6, 2, 2, 2)
