"""A sheet is edited like a spreadsheet; every edit can be taken back."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.batch import editing
from b2b_desktop.domain.batch.column_titles import with_column
from b2b_desktop.domain.batch.edited_sheet import MOST_CHANGES, EditedSheet, checked_rows
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.sheet import Change, ColumnBasis, ColumnKind, Sheet, Unusual
from b2b_desktop.domain.batch.slices import no_step
from b2b_desktop.domain.order import FieldRow
from b2b_desktop.domain.template import Template

TEXT = "Order ID\tPO\tCost Center\n5012\tPO-1\tCC-1\n5013\t\t\n5014\tPO-3\t\n"
TEMPLATE = Template(
    "Default",
    "PO-9",
    fields=(FieldRow(True, "Cost Center", "CC-9"), FieldRow(True, "Fintech ID", "eg")),
)


def edited() -> EditedSheet:
    return EditedSheet.of(read_pasted(TEXT, ["Cost Center"]).sheet)


def cells(sheet: EditedSheet) -> list[tuple[str, ...]]:
    return [row.cells for row in sheet.sheet.rows]


def test_a_block_is_pasted_over_cells_and_beyond_the_last_row_and_column() -> None:
    block = editing.read_block('x\t"a\nb"\r\ny\tz\r\n')
    inside = edited()
    inside = inside.changed(editing.set_block(inside.sheet, 0, 1, block))
    assert cells(inside)[:2] == [("5012", "x", "a\nb"), ("5013", "y", "z")]
    beyond = edited()
    beyond = beyond.changed(editing.set_block(beyond.sheet, 2, 2, block))
    assert cells(beyond)[1:] == [
        ("5013", "", "", ""),
        ("5014", "PO-3", "x", "a\nb"),
        ("", "", "y", "z"),
    ]
    assert beyond.sheet.columns[3].kind is ColumnKind.NOT_SENT


def test_rows_are_filled_down_deleted_inserted_and_ticked() -> None:
    sheet = edited()
    sheet = sheet.changed(editing.fill_down(sheet.sheet, (range(3), range(1, 2))))
    assert [row[1] for row in cells(sheet)] == ["PO-1"] * 3
    sheet = sheet.changed(editing.delete_rows(sheet.sheet, [2, 0]))
    assert [row[0] for row in cells(sheet)] == ["5013"]
    sheet = sheet.changed(editing.insert_rows(sheet.sheet, 1, 2))
    assert [row[0] for row in cells(sheet)] == ["5013", "", ""]
    sheet = sheet.changed(editing.tick_rows(sheet.sheet, [0], ticked=False))
    assert [row.ticked for row in sheet.sheet.rows] == [False, True, True]


def test_one_row_is_filled_from_the_row_above_it() -> None:
    sheet = edited()
    sheet = sheet.changed(editing.fill_down(sheet.sheet, (range(1, 2), range(1, 3))))
    assert cells(sheet)[1] == ("5013", "PO-1", "CC-1")


def test_the_first_row_alone_has_nothing_to_be_filled_from() -> None:
    sheet = edited()
    assert editing.fill_down(sheet.sheet, (range(1), range(3))).is_nothing


def test_areas_get_one_text_and_are_emptied() -> None:
    sheet = edited()
    areas = [(range(2), range(1, 2)), (range(1, 3), range(2, 3))]
    sheet = sheet.changed(editing.set_cells(sheet.sheet, areas, "x"))
    assert cells(sheet) == [("5012", "x", "CC-1"), ("5013", "x", "x"), ("5014", "PO-3", "x")]
    sheet = sheet.changed(editing.set_cells(sheet.sheet, areas, ""))
    assert cells(sheet) == [("5012", "", "CC-1"), ("5013", "", ""), ("5014", "PO-3", "")]


def test_a_block_on_the_clipboard_reads_as_it_was_written_and_holds_no_secret() -> None:
    block = (("a\tb", 'c"d', "e"), ("f\ng", "", " h "))
    assert editing.read_block(editing.write_block(block)) == block
    jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ"
    assert jwt not in editing.read_block(f"5012\t{jwt}")[0]


def test_a_number_ticked_by_hand_is_no_longer_unusual() -> None:
    sheet = EditedSheet.of(read_pasted("please see PO 5012 and thanks").sheet)
    assert sheet.sheet.rows[0].look is Unusual.LABELLED
    sheet = sheet.changed(editing.tick_rows(sheet.sheet, [0], ticked=True))
    assert (sheet.sheet.rows[0].ticked, sheet.sheet.rows[0].look) == (True, None)


def test_a_template_fills_empty_fields_visibly_and_never_the_po_number() -> None:
    sheet = edited()
    sheet = sheet.changed(editing.fill_from_template(sheet.sheet, TEMPLATE))
    assert cells(sheet) == [
        ("5012", "PO-1", "CC-1", "eg"),
        ("5013", "", "CC-9", "eg"),
        ("5014", "PO-3", "CC-9", "eg"),
    ]
    assert [row.filled for row in sheet.sheet.rows] == [(3,), (2, 3), (2, 3)]
    assert sheet.sheet.columns[3].basis is ColumnBasis.TEMPLATE
    sheet = sheet.changed(editing.set_block(sheet.sheet, 1, 2, (("CC-2",),)))
    assert sheet.sheet.rows[1].filled == (3,)
    assert cells(sheet.undo().undo()) == cells(edited())


def test_an_edit_that_changes_nothing_leaves_no_trace() -> None:
    sheet = edited()
    assert sheet.changed(editing.set_block(sheet.sheet, 0, 0, (("5012",),))) is sheet
    assert sheet.undo() is sheet
    assert sheet.redo() is sheet


def test_as_many_edits_are_kept_as_can_be_taken_back() -> None:
    sheet = edited()
    for number in range(MOST_CHANGES + 5):
        sheet = sheet.changed(editing.set_block(sheet.sheet, 0, 1, ((f"PO-{number + 10}",),)))
    for _ in range(MOST_CHANGES + 5):
        sheet = sheet.undo()
    assert cells(sheet)[0][1] == "PO-14"


EDITS: list[Callable[[Sheet, int, int], Change]] = [
    lambda sheet, a, b: editing.set_block(sheet, a, b % 4, (("x", "5012"), ("y", "z"))),
    lambda sheet, a, b: editing.fill_down(
        sheet, (range(min(a, b), max(a, b) + 1), range(a % len(sheet.columns), len(sheet.columns)))
    ),
    lambda sheet, a, b: editing.set_cells(
        sheet, [(range(a, a + 1), range(1)), (range(b + 1), range(len(sheet.columns)))], "x"
    ),
    lambda sheet, a, b: editing.delete_rows(sheet, {a, b, 0}),
    editing.insert_rows,
    lambda sheet, a, b: editing.tick_rows(sheet, {a, b}, ticked=a > b),
    lambda sheet, _a, _b: editing.fill_from_template(sheet, TEMPLATE),
    lambda sheet, a, _b: editing.set_columns(
        sheet, with_column(sheet.columns, a % len(sheet.columns), ColumnKind.ORDER_ID)
    ),
]


@given(st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 9), st.integers(0, 9))))
def test_every_edit_is_taken_back_and_done_again_exactly(
    edits: list[tuple[Callable[[Sheet, int, int], Change], int, int]],
) -> None:
    sheets = [edited()]
    for edit, a, b in edits:
        now = sheets[-1]
        if not now.sheet.rows:
            break
        last = len(now.sheet.rows) - 1
        after = now.changed(edit(now.sheet, min(a, last), min(b, last)))
        if after is not now:
            sheets.append(after)
        assert after.checks == checked_rows(after.sheet, after.sheet.rows, no_step)
    back = sheets[-1]
    for expected in reversed(sheets[:-1]):
        back = back.undo()
        assert (back.sheet, back.checks) == (expected.sheet, expected.checks)
    for expected in sheets[1:]:
        back = back.redo()
        assert (back.sheet, back.checks) == (expected.sheet, expected.checks)


def test_an_edit_checks_only_the_rows_it_touches() -> None:
    many = "Order ID\tPO\n" + "".join(f"{n}\tPO-{n}\n" for n in range(1, 20_001))
    before = EditedSheet.of(read_pasted(many).sheet)
    after = before.changed(editing.set_block(before.sheet, 9000, 1, (("x",), ("y",))))
    checks = enumerate(zip(after.checks, before.checks, strict=True))
    assert [number for number, (new, old) in checks if new is not old] == [9000, 9001]
