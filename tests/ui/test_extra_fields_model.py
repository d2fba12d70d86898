"""The extra fields as a model: rows, the empty last one, paste, move, duplicate, delete."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from b2b_desktop.domain.order import FieldRow
from b2b_desktop.ui.order.extra_fields_model import ExtraFieldsModel, FieldColumn
from tests.window_hands import rows_of

EMPTY = ["", "", ""]


def row(name: str, value: str = "", *, enabled: bool = True) -> FieldRow:
    """Return a row."""
    return FieldRow(enabled, name, value)


A, B, C = row("A", "1"), row("B", "2"), row("C", "3", enabled=False)


@pytest.fixture
def model(qtmodeltester: ModelTester) -> Iterator[ExtraFieldsModel]:
    """Return a model of three rows, watched for breaches of Qt's rules to the end."""
    model = ExtraFieldsModel()
    model.set_rows((A, B, C))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    yield model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there


def test_there_is_always_an_empty_last_row(model: ExtraFieldsModel) -> None:
    assert rows_of(model)[-1] == EMPTY
    assert model.setData(model.index(3, FieldColumn.NAME), "D")
    assert [cells[1] for cells in rows_of(model)] == ["A", "B", "C", "D", ""]
    model.set_rows(())
    assert rows_of(model) == [EMPTY]


def test_blank_rows_are_not_kept(model: ExtraFieldsModel) -> None:
    model.set_rows((A, row(""), B))
    assert model.rows() == (A, B)


def test_use_is_ticked_and_unticked(model: ExtraFieldsModel) -> None:
    index, role = model.index(0, FieldColumn.USE), Qt.ItemDataRole.CheckStateRole
    assert index.data(role) == Qt.CheckState.Checked
    assert model.setData(index, Qt.CheckState.Unchecked, role)
    assert model.setData(model.index(2, FieldColumn.USE), Qt.CheckState.Checked.value, role)
    assert [entry.enabled for entry in model.rows()] == [False, True, True]


def test_a_change_is_told_once_and_no_change_is_not_told(model: ExtraFieldsModel) -> None:
    told = QSignalSpy(model.edited)
    assert model.setData(model.index(0, FieldColumn.VALUE), "9")
    assert model.setData(model.index(0, FieldColumn.VALUE), "9")
    model.set_rows((A,))
    assert told.count() == 1


@pytest.mark.parametrize(
    ("at", "text", "after"),
    [
        (3, "D\t4\r\nE\t5\r\n", [A, B, C, row("D", "4"), row("E", "5")]),
        (1, "D\t4\nE\t5", [A, row("D", "4"), row("E", "5")]),
        (1, "D\t4", [A, row("D", "4"), C]),
        (0, "D\nE", [row("D"), row("E"), C]),
        (3, "D\t4\tmore", [A, B, C, row("D", "4\tmore")]),
        (9, "D\t\n\n\t\nE\t5", [A, B, C, row("D"), row("E", "5")]),
        (0, "\n\n", [A, B, C]),
    ],
)
def test_two_columns_of_a_spreadsheet_are_pasted(
    model: ExtraFieldsModel, at: int, text: str, after: list[FieldRow]
) -> None:
    model.paste(at, text)
    assert list(model.rows()) == after
    assert rows_of(model)[-1] == EMPTY


@pytest.mark.parametrize(
    ("at", "by", "order", "place"),
    [
        (0, 1, "BAC", 1),
        (1, -1, "BAC", 0),
        (2, -1, "ACB", 1),
        (0, -1, "ABC", 0),
        (2, 1, "ABC", 2),
        (3, -1, "ABC", 3),
        (-1, 1, "ABC", -1),
    ],
)
def test_a_row_is_moved_but_never_past_the_ends(
    model: ExtraFieldsModel, at: int, by: int, order: str, place: int
) -> None:
    assert model.move(at, by) == place
    assert "".join(entry.name for entry in model.rows()) == order


def test_a_row_is_duplicated_below_itself(model: ExtraFieldsModel) -> None:
    model.duplicate(1)
    assert model.rows() == (A, B, B, C)
    for outside in (-1, 4, 9):
        model.duplicate(outside)
    assert model.rows() == (A, B, B, C)


def test_a_row_is_deleted_but_never_the_empty_one(model: ExtraFieldsModel) -> None:
    model.remove(1)
    for outside in (-1, 2, 9):
        model.remove(outside)
    assert model.rows() == (A, C)


def test_unseen_characters_are_shown_and_kept(model: ExtraFieldsModel) -> None:
    index = model.index(0, FieldColumn.VALUE)
    assert model.setData(index, "x\u200b ")
    assert index.data() == "x[U+200B]\N{MIDDLE DOT}"
    assert index.data(Qt.ItemDataRole.EditRole) == "x\u200b "
    assert "code points" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, FieldColumn.NAME).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_text_too_long_is_refused_and_nothing_is_changed(model: ExtraFieldsModel) -> None:
    told = QSignalSpy(model.too_long)
    assert not model.setData(model.index(0, FieldColumn.VALUE), "7" * 1_000_000)
    assert model.paste(0, "x\ty\n" * 500_000) == 0
    assert model.rows() == (A, B, C)
    assert told.count() == 2


def test_the_row_at_fault_is_marked_until_it_is_not(model: ExtraFieldsModel) -> None:
    def marked() -> list[bool]:
        role = Qt.ItemDataRole.BackgroundRole
        return [model.index(n, FieldColumn.NAME).data(role) is not None for n in range(4)]

    model.set_faulty(1)
    assert marked() == [False, True, False, False]
    model.set_faulty(None)
    assert marked() == [False] * 4


def test_what_is_not_a_cell_is_left_alone(model: ExtraFieldsModel) -> None:
    nowhere = model.index(9, 9)
    assert nowhere.data() is None
    assert not model.setData(nowhere, "x")
    assert model.flags(nowhere) == Qt.ItemFlag.NoItemFlags
    assert not model.setData(model.index(0, FieldColumn.USE), "x")
