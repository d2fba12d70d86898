"""Rows are edited as in a spreadsheet: by keys, by the menus, and everything can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.batch.editing.column_header import ColumnHeader
from tests.batch_hands import BatchHands

TEXT = "orderId\tpoNumber\tNotes\n5012\tPO-1\ta\n5013\t\tb\n5014\tPO-3\tc"


@pytest.fixture
def hands(qtbot: QtBot, data_dir: Path) -> Iterator[BatchHands]:
    """Return the program with three rows in the Batch tab."""
    hands = BatchHands(qtbot, data_dir)
    hands.start()
    hands.read(TEXT, 3)
    yield hands
    hands.stop()


def select(hands: BatchHands, top: int, left: int, bottom: int, right: int) -> None:
    """Select a rectangle of the table and put the cursor into it."""
    view = hands.view()
    model = view.model()
    chosen = QItemSelection(model.index(top, left), model.index(bottom, right))
    view.setCurrentIndex(model.index(top, left))
    view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.setFocus()


def test_a_typed_cell_is_checked_and_taken_back(hands: BatchHands) -> None:
    select(hands, 0, 1, 0, 1)
    hands.type_here("x")
    edit = hands.find(QLineEdit, "batch_cell_edit")
    edit.setText("abc")
    hands.keys("Return")
    hands.wait(lambda: hands.column(1)[0] == "abc")
    assert "2 valid + 1 invalid" in hands.text("batch_counts_label")
    assert hands.text("batch_row_label").startswith("Line 2: This is not an order ID.")
    hands.keys("Ctrl+Z")
    assert hands.column(1)[0] == "5012"
    hands.keys("Ctrl+Y")
    assert hands.column(1)[0] == "abc"


def test_a_block_is_pasted_at_the_current_cell_and_adds_rows(hands: BatchHands) -> None:
    select(hands, 2, 1, 2, 1)
    QGuiApplication.clipboard().setText("6001\tPO-7\r\n6002\tPO-8\r\n")
    hands.keys("Ctrl+V")
    assert hands.column(1) == ["5012", "5013", "6001", "6002"]
    assert hands.column(2) == ["PO-1", "", "PO-7", "PO-8"]


def test_several_columns_pasted_into_an_open_cell_go_to_the_table(hands: BatchHands) -> None:
    select(hands, 1, 1, 1, 1)
    hands.keys("F2")
    QGuiApplication.clipboard().setText("6001\tPO-7")
    hands.keys("Ctrl+V")
    hands.wait(lambda: hands.column(2)[1] == "PO-7")
    assert hands.column(1)[1] == "6001"


def test_one_value_goes_into_every_selected_cell(hands: BatchHands) -> None:
    select(hands, 0, 2, 2, 2)
    QGuiApplication.clipboard().setText("PO-9\n")
    hands.keys("Ctrl+V")
    assert hands.column(2) == ["PO-9"] * 3


def test_cells_are_copied_cleared_and_filled_down(hands: BatchHands) -> None:
    select(hands, 0, 1, 1, 2)
    hands.keys("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "5012\tPO-1\n5013\t"
    select(hands, 0, 2, 2, 2)
    hands.keys("Ctrl+D")
    assert hands.column(2) == ["PO-1"] * 3
    select(hands, 1, 2, 2, 3)
    hands.keys("Del")
    assert [row[2:4] for row in hands.table()] == [["PO-1", "a"], ["", ""], ["", ""]]
    assert hands.fields() == []  # Ctrl+D did not act on the order form.


def test_whole_rows_are_copied_with_mark_and_remark(hands: BatchHands) -> None:
    select(hands, 1, 1, 1, 1)
    hands.type_here("x")
    hands.find(QLineEdit, "batch_cell_edit").setText("abc")
    hands.keys("Return")
    hands.wait(lambda: hands.column(1)[1] == "abc")
    select(hands, 0, 0, 1, 4)
    hands.keys("Ctrl+C")
    first, second = QGuiApplication.clipboard().text().split("\n")
    assert first.split("\t") == ["yes", "5012", "PO-1", "a", ""]
    assert second.startswith("yes\tabc\t\tb\tThis is not an order ID.")


def test_rows_are_inserted_and_deleted(hands: BatchHands) -> None:
    select(hands, 1, 1, 1, 1)
    hands.keys("Ctrl++")
    assert hands.column(1) == ["5012", "", "5013", "5014"]
    select(hands, 0, 1, 1, 1)
    hands.keys("Ctrl+-")
    assert hands.column(1) == ["5013", "5014"]


@pytest.mark.parametrize(
    ("action", "wanted"),
    [
        ("delete_rows", ["5014"]),
        ("insert_row", ["", "5012", "5013", "5014"]),
        ("clear_cells", ["", "", "5014"]),
        ("fill_down", ["5012", "5012", "5014"]),
    ],
)
def test_the_menus_do_the_same(hands: BatchHands, action: str, wanted: list[str]) -> None:
    select(hands, 0, 1, 1, 1)
    hands.action(f"{action}_action").trigger()
    assert hands.column(1) == wanted
    hands.action("undo_rows_action").trigger()
    assert hands.column(1) == ["5012", "5013", "5014"]
    hands.action("redo_rows_action").trigger()
    assert hands.column(1) == wanted


def test_the_menus_do_not_edit_rows_that_nobody_sees(hands: BatchHands) -> None:
    select(hands, 0, 1, 1, 1)
    hands.action("show_order_action").trigger()
    hands.action("delete_rows_action").trigger()
    assert hands.shows("batch_panel")
    assert hands.column(1) == ["5012", "5013", "5014"]


def test_rows_are_ticked_and_unticked(hands: BatchHands) -> None:
    select(hands, 0, 1, 1, 1)
    hands.action("untick_rows_action").trigger()
    assert hands.text("batch_counts_label").endswith("; 2 of them unticked")
    select(hands, 0, 0, 0, 0)
    hands.keys("Space")
    assert hands.text("batch_counts_label").endswith("; 1 of them unticked")
    hands.click("batch_check_button")
    hands.wait_text("batch_sum_label", "will be sent")
    assert hands.text("batch_group_unticked_chip") == "Unticked 1"


def test_a_row_is_made_by_hand(hands: BatchHands) -> None:
    hands.click("batch_clear_button")
    hands.action("insert_row_action").trigger()
    assert hands.column(1) == [""]


def test_a_column_s_use_is_chosen_in_the_box_and_taken_back(hands: BatchHands) -> None:
    assert hands.text("batch_not_sent_label") == "Columns not sent: Notes"
    select(hands, 0, 3, 0, 3)
    assert hands.text("batch_column_label") == "Column Notes is"
    assert hands.text("batch_column_box") == "Not sent"
    hands.choose("batch_column_box", "Extra field Notes")
    assert not hands.shows("batch_not_sent_label")
    titles = [hands.view().model().headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert titles == ["Use", "Order ID", "PO number", "Field Notes", "Remark"]
    hands.type("batch_field_name_edit", "Remark line")
    hands.keys("Return")
    assert hands.text("batch_column_box") == "Extra field Remark line"
    hands.choose("batch_column_box", "PO number")
    assert hands.text("batch_not_sent_label") == "Columns not sent: poNumber"
    for _ in range(3):
        hands.click("batch_undo_button")
    assert hands.text("batch_not_sent_label") == "Columns not sent: Notes"


def test_a_click_on_a_title_opens_the_uses(hands: BatchHands) -> None:
    header = hands.find(ColumnHeader, "batch_column_header")
    header.use_wanted.emit(3)
    menu = hands.find(QMenu, "batch_column_menu")
    action = next(action for action in menu.actions() if action.text() == "Extra field Notes")
    action.trigger()
    menu.close()
    assert not hands.shows("batch_not_sent_label")


def test_an_untitled_field_asks_for_its_name(hands: BatchHands) -> None:
    select(hands, 0, 3, 0, 3)
    QGuiApplication.clipboard().setText("a\tnew")
    hands.keys("Ctrl+V")
    select(hands, 0, 4, 0, 4)
    assert hands.text("batch_column_label") == "Column without a title is"
    hands.choose("batch_column_box", "Field with a name you type")
    assert hands.text("batch_row_label").endswith("This field has a value but no name.")
    hands.type("batch_field_name_edit", "Site")
    hands.keys("Return")
    assert hands.text("batch_row_label") == ""
