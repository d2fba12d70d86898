"""Faults, looks and columns in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.merging import Merged
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.row_check import count_rows, flag_readings
from b2b_desktop.domain.batch.sheet import Change, Column, ColumnBasis, ColumnKind, Unusual
from b2b_desktop.domain.order import OrderId
from b2b_desktop.ui.batch.editing.column_choices import column_choices, present_choice
from b2b_desktop.ui.batch.editing.row_words import (
    column_basis,
    column_use,
    flag_words,
    look_words,
    row_remark,
)
from b2b_desktop.ui.batch.rows.input_words import counts_words, merged_words, shape_words


def remarks(text: str) -> list[str]:
    edited = EditedSheet.of(read_pasted(text).sheet)
    return [row_remark(*pair) for pair in zip(edited.sheet.rows, edited.checks, strict=True)]


def test_a_row_says_what_is_wrong_with_it() -> None:
    assert remarks("poNumber\torderId\nPO-1\t\nPO-2\t5012") == ["The order ID is missing.", ""]
    assert remarks("a\tb\nc\td")[0].startswith("No column holds the order IDs")
    assert remarks("5012\n12.0")[1].startswith("An order ID is a whole number")


def test_an_unticked_number_says_what_it_looks_like() -> None:
    assert remarks("please see order 5012 of 2025, thanks") == [
        "",
        "Unticked: looks like a year.",
    ]
    assert all(look_words(look) for look in Unusual)


@pytest.mark.parametrize("basis", ColumnBasis)
def test_every_guess_says_why(basis: ColumnBasis) -> None:
    column = Column("PO", ColumnKind.PO_NUMBER, basis=basis)
    assert column_basis(column)
    assert column_use(column) == "PO number"
    assert column_use(replace(column, kind=ColumnKind.FIELD, field_name="Site")) == "Field Site"


def test_ways_to_write_the_comment_flag_say_how_they_are_read() -> None:
    sheet = read_pasted("orderId\tisSaveOrderComment\n1\t0\n2\t0\n3\tno\n4\tmaybe").sheet
    words = flag_words(flag_readings(sheet.rows, 1))
    assert words == "0 saves it (2), no does not save it (1), maybe is neither yes nor no (1)"


def test_a_column_s_present_use_is_among_the_choices() -> None:
    for column in (
        Column("PO", ColumnKind.PO_NUMBER),
        Column("Site", ColumnKind.FIELD, "Place"),
        Column("", ColumnKind.NOT_SENT),
    ):
        choices = column_choices(column, ("Cost Center",))
        choice = choices[present_choice(column, choices)]
        assert (choice.kind, choice.field_name) == (column.kind, column.field_name)
    result = Column("result: outcome", ColumnKind.RESULT)
    assert present_choice(result, column_choices(result, ())) == -1


def test_counts_add_up_in_words() -> None:
    text = "see order 5012, order 5012 and 2025 please"
    edited = EditedSheet.of(read_pasted(text).sheet)
    words = counts_words(count_rows(edited.checks), edited)
    assert words == "Rows read: 3 = 2 valid + 0 invalid + 1 duplicate; 1 of them unticked"


def test_what_a_text_looked_like_is_said() -> None:
    assert shape_words(read_pasted("  ")) == "There is nothing to read in this text."
    words = shape_words(read_pasted("orderId\tPO\n5012\tPO-1"))
    assert words == "Read as a table. Titles in line 1."
    words = shape_words(read_pasted('orderId\tPO\n5012\t="007"'))
    assert words.endswith(
        'Titles in line 1. Cells read as the text of their formula, as ="007": 1.'
    )


def test_what_a_second_input_did_is_said_with_what_it_did_not() -> None:
    nothing = Change((), (), ())
    assert merged_words(Merged(nothing)) == "Nothing was to be filled in."
    missing = tuple(OrderId(number) for number in range(1, 8))
    merged = Merged(nothing, rows_filled=2, cells_kept=1, not_found=missing, rows_unread=3)
    assert merged_words(merged) == (
        "Rows filled in: 2, cells left as they were: 1, rows without an order ID: 3, "
        "orders not among these rows: 7 (1, 2, 3, 4, 5...)."
    )
    unused = (OrderId(5012), OrderId(5012), OrderId(5013))
    assert merged_words(Merged(nothing, rows_filled=1, unused=unused)) == (
        "Rows filled in: 1, rows not used, another has their order: 3 (5012, 5013)."
    )
