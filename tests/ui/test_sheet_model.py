"""Rows as a model: what each cell says and how it is drawn; one reset or one change a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.editing import insert_rows, set_block, tick_rows
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.ui.batch.editing.sheet_model import CELL_ROLE, TITLE_ROLE, CellMark, SheetModel
from b2b_desktop.ui.whole_text_edit import LONGEST_TEXT
from tests.window_hands import rows_of

EDITED = EditedSheet.of(
    read_pasted("orderId\tpoNumber\tNotes\n5012\tPO-1\ta\nabc\tPO\u200b2\tb\n").sheet
)


@pytest.fixture
def model(qtmodeltester: ModelTester) -> Iterator[SheetModel]:
    """Return a model of two rows, watched for breaches of Qt's rules to the end."""
    model = SheetModel()
    model.show(EDITED)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    yield model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there


def marks(model: SheetModel) -> list[list[CellMark]]:
    return [
        [model.index(row, column).data(CELL_ROLE).mark for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_cells_titles_and_lines_are_as_in_the_input(model: SheetModel) -> None:
    assert [row[1:4] for row in rows_of(model)] == [
        ["5012", "PO-1", "a"],
        ["abc", "PO[U+200B]2", "b"],
    ]
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    uses = [model.headerData(n, across) for n in range(model.columnCount())]
    assert uses == ["Use", "Order ID", "PO number", "Not sent", "Remark"]
    titles = [model.headerData(n, across, TITLE_ROLE) for n in range(model.columnCount())]
    assert titles == [None, "orderId", "poNumber", "Notes", None]
    assert [model.headerData(n, down) for n in range(2)] == ["2", "3"]


def test_cells_are_drawn_by_what_they_are(model: SheetModel) -> None:
    plain, quiet, faulty, remark = (
        CellMark.PLAIN,
        CellMark.QUIET,
        CellMark.FAULTY,
        CellMark.REMARK,
    )
    assert marks(model) == [[plain, plain, quiet, remark], [faulty, plain, quiet, remark]]
    model.show(EDITED.changed(tick_rows(EDITED.sheet, [1], ticked=False)))
    assert marks(model)[1] == [quiet, quiet, quiet, remark]
    tip = model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Characters one cannot see are shown as their code points."


def test_an_edit_of_cells_is_one_change_and_one_of_rows_one_reset(model: SheetModel) -> None:
    changes, resets = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    model.show(EDITED.changed(set_block(EDITED.sheet, 0, 1, (("PO-9",),))))
    assert (changes.count(), resets.count()) == (1, 0)
    model.show(EDITED.changed(insert_rows(EDITED.sheet, 0, 1)))
    assert (changes.count(), resets.count()) == (1, 1)
    assert model.headerData(0, Qt.Orientation.Vertical) == "new"


def test_some_rows_are_shown_with_another_remark(model: SheetModel) -> None:
    model.show(EDITED, numbers=(1,), remark=lambda number: f"row {number}")
    assert [row[1:] for row in rows_of(model)] == [["abc", "PO[U+200B]2", "b", "row 1"]]
    assert (model.number_at(0), model.number_at(1)) == (1, None)


def test_typing_and_ticking_are_told_and_change_nothing_by_themselves(model: SheetModel) -> None:
    typed, ticked = QSignalSpy(model.cell_typed), QSignalSpy(model.tick_wanted)
    assert model.setData(model.index(0, 2), "PO-9")
    assert model.setData(model.index(0, 2), "PO-1")
    unticked = Qt.CheckState.Unchecked
    assert model.setData(model.index(1, 0), unticked, Qt.ItemDataRole.CheckStateRole)
    assert [typed.at(n) for n in range(typed.count())] == [[0, 1, "PO-9"]]
    assert ticked.at(0) == [1, False]
    assert rows_of(model)[0][2] == "PO-1"


def test_what_cannot_be_typed_is_refused(model: SheetModel) -> None:
    assert not model.setData(model.index(0, 4), "remark")
    assert not model.setData(model.index(0, 2), "x" * (LONGEST_TEXT + 1))
    model.set_editable(editable=False)
    assert not model.setData(model.index(0, 2), "PO-9")
    assert not model.flags(model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable


def test_a_number_found_in_a_text_shows_where(model: SheetModel) -> None:
    edited = EditedSheet.of(read_pasted("please see order 5012 of today").sheet)
    model.show(edited)
    cell = model.index(0, 2).data(CELL_ROLE)
    assert (cell.text, cell.strong) == ("please see order 5012 of today", "5012")
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Found in"
