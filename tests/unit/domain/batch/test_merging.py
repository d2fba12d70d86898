"""A second input adds, fills in or replaces, and says what it did."""

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.editing import insert_rows
from b2b_desktop.domain.batch.merging import add_rows, fill_in, replace_all
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.sheet import Sheet

FIRST = read_pasted("5012\n5013\n5013\nx\n5014").sheet
SECOND = read_pasted(
    "PO\tOrder ID\tCost Center\nPO-1\t5013\tCC\nPO-2\t5013\t\nPO-3\t6000\t\nPO-4\t\t",
    ["Cost Center"],
).sheet


def cells(sheet: Sheet) -> list[tuple[str, ...]]:
    return [row.cells for row in sheet.rows]


def test_rows_are_added_below_with_columns_by_what_they_are_for() -> None:
    merged = add_rows(FIRST, SECOND)
    after = merged.change.applied(FIRST)
    assert cells(after)[0] == ("5012", "", "")
    assert cells(after)[5:7] == [("5013", "PO-1", "CC"), ("5013", "PO-2", "")]
    assert [row.line for row in after.rows] == [1, 2, 3, 4, 5, 7, 8, 9, 10]
    assert merged.rows_added == 4
    assert merged.change.inverse.applied(after) == FIRST


def test_filling_in_by_order_id_counts_what_it_did_and_did_not() -> None:
    merged = fill_in(FIRST, SECOND)
    after = merged.change.applied(FIRST)
    assert cells(after) == [
        ("5012", "", ""),
        ("5013", "PO-1", "CC"),
        ("5013", "PO-1", "CC"),
        ("x", "", ""),
        ("5014", "", ""),
    ]
    assert (merged.rows_filled, merged.cells_filled, merged.cells_kept) == (2, 4, 0)
    assert (merged.not_found, merged.rows_unread) == ((6000,), 1)


def test_filling_in_overwrites_nothing() -> None:
    first = read_pasted("Order ID\tPO\n5013\tPO-0").sheet
    merged = fill_in(first, SECOND)
    assert cells(merged.change.applied(first)) == [("5013", "PO-0", "CC")]
    assert (merged.cells_filled, merged.cells_kept) == (1, 1)


def test_rows_that_say_something_else_of_an_order_that_was_filled_in_are_counted() -> None:
    first = read_pasted("5012\n5013").sheet
    rows = ("5012\tPO-1\t", "5012\tPO-2\tCC", "5013\tX\t", "5013\tX\t", "5013\t \t", "5012\tPO-3\t")
    second = read_pasted("orderId\tpoNumber\tNote\n" + "\n".join(rows)).sheet
    merged = fill_in(first, second)
    assert cells(merged.change.applied(first)) == [("5012", "PO-1"), ("5013", "X")]
    assert merged.unused == (5012, 5012)


def test_replacing_puts_the_second_in_place_and_can_be_taken_back() -> None:
    merged = replace_all(FIRST, SECOND)
    edited = EditedSheet.of(FIRST).changed(merged.change)
    assert edited.sheet == SECOND
    assert (merged.rows_removed, merged.rows_added) == (5, 4)
    assert edited.undo().sheet == FIRST


def test_rows_added_under_the_same_columns_touch_no_row_before_them() -> None:
    more = read_pasted("5020\n5021").sheet
    merged = add_rows(FIRST, more)
    (splice,) = merged.change.splices
    assert (splice.start, splice.removed, len(splice.added)) == (5, (), 2)
    kept = replace_all(FIRST, FIRST)
    assert EditedSheet.of(FIRST).changed(kept.change).done == ()


def test_a_row_that_was_typed_has_no_line() -> None:
    typed = insert_rows(FIRST, 0, 1).applied(FIRST)
    after = add_rows(SECOND, typed).change.applied(SECOND)
    assert [row.line for row in after.rows] == [2, 3, 4, 5, 0, 6, 7, 8, 9, 10]
