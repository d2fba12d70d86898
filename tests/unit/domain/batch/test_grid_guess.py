"""Whether pasted text has columns, with titles above and other lines below them."""

from __future__ import annotations

import pytest

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import InputShape, PastedInput, read_pasted
from b2b_desktop.domain.batch.sheet import ColumnKind


def orders(read: PastedInput) -> list[int | None]:
    """Return the order each row names, None where it names none."""
    return [check.order_id for check in EditedSheet.of(read.sheet).checks]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_titles_above_few_rows_are_titles_whatever_they_say(delimiter: str) -> None:
    read = read_pasted("Ref;PO\n5012;PO-1".replace(";", delimiter))
    assert (read.shape, read.header, orders(read)) == (InputShape.GRID, 1, [5012])
    assert [column.kind for column in read.sheet.columns] == [
        ColumnKind.ORDER_ID,
        ColumnKind.PO_NUMBER,
    ]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("last", ["Kind regards Anna", "Total 5020", "\nRegards\nAnna"])
def test_lines_below_a_grid_take_no_po_number_away(last: str, delimiter: str) -> None:
    rows = "5012;PO-1\n5013;PO-2\n".replace(";", delimiter)
    read = read_pasted(f"{rows}{last}\n")
    assert read.shape is InputShape.GRID
    assert [row.cells[1] for row in read.sheet.rows[:2]] == ["PO-1", "PO-2"]
    assert orders(read)[:2] == [5012, 5013]
    assert not any(orders(read)[2:])
    assert [column.kind for column in read.sheet.columns] == [
        ColumnKind.ORDER_ID,
        ColumnKind.PO_NUMBER,
    ]
    assert read.sheet.rows[-1].cells[0] == last.rsplit("\n", maxsplit=1)[-1]


def test_a_sum_in_its_own_column_is_a_row_to_be_looked_at() -> None:
    read = read_pasted("5012\tPO-1\n5013\tPO-2\nTotal\t2\n")
    assert (read.shape, orders(read)) == (InputShape.GRID, [5012, 5013, None])
    assert read.sheet.rows[-1].cells == ("Total", "2")


@pytest.mark.parametrize(
    "text",
    ["Hello, Anna\nplease look at 5012, thanks\nBye", "5012, please\n5013, thanks\nBye now"],
)
def test_sentences_with_commas_are_no_columns(text: str) -> None:
    assert read_pasted(text).shape is InputShape.PROSE


def test_a_blank_after_some_commas_is_no_part_of_a_po_number() -> None:
    read = read_pasted("5012,PO-1\n5013, PO-2\n5014,PO  3\n")
    assert [row.cells[1] for row in read.sheet.rows] == ["PO-1", "PO-2", "PO  3"]
