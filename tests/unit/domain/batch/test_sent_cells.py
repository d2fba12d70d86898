"""An export says what was sent, also what the input did not hold."""

from b2b_desktop.domain.batch.plan import LeftOut, PlannedRow
from b2b_desktop.domain.batch.sent_cells import SentCells
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues


def row(
    *cells: str, po: str = "", comment: bool = True, fields: tuple[tuple[str, str], ...] = ()
) -> PlannedRow:
    extra = tuple(ExtraField(name, value) for name, value in fields)
    return PlannedRow(1, cells, OrderValues(OrderId(5012), po, comment, extra))


def written(titles: tuple[str, ...], *rows: PlannedRow) -> list[tuple[str, ...]]:
    sent = SentCells(titles, rows)
    return [sent.titles, *map(sent.of, rows)]


def test_what_the_input_has_no_column_for_gets_one() -> None:
    out = PlannedRow(2, ("x",), left_out=LeftOut.INVALID)
    rows = (row("5012", po="PO-77", fields=(("Cost Center", "CC"),)), out)
    assert written(("Ref",), *rows) == [
        ("Ref", "poNumber", "isSaveOrderComment", "Cost Center"),
        ("5012", "PO-77", "yes", "CC"),
        ("x", "", "", ""),
    ]


def test_empty_cells_of_columns_in_any_spelling_are_filled() -> None:
    titles = ("PO #", "cost-center", "save_comment")
    first = row("", " ", "", po="007", comment=False, fields=(("Cost Center", "CC"),))
    assert written(titles, first, row(" A ", "", "n", po=" A ", comment=False)) == [
        titles,
        ("007", "CC", "no"),
        (" A ", "", "n"),
    ]


def test_a_column_that_says_something_else_than_was_sent_loses_its_name() -> None:
    rows = (
        row("PO-1", "1", "", po="R-1", fields=(("PO", "never a PO number"),)),
        row("", "", "R-2", po="R-2", comment=False),
    )
    assert written(("PO", "saveComment", "Ref"), *rows) == [
        ("PO (not sent)", "saveComment (not sent)", "Ref", "poNumber", "isSaveOrderComment"),
        ("PO-1", "1", "", "R-1", "yes"),
        ("", "", "R-2", "R-2", "no"),
    ]
    assert written(("PO",), row("PO-1")) == [
        ("PO (not sent)", "isSaveOrderComment"),
        ("PO-1", "yes"),
    ]


def test_rows_of_which_none_is_sent_stay_as_they_were() -> None:
    assert written(("PO",), PlannedRow(1, ("x",))) == [("PO",), ("x",)]
