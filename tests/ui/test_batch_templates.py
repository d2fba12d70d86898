"""Templates beside the rows: they fill visibly, offer the rest, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.batch.editing.sheet_model import CELL_ROLE, CellMark, SheetCell
from tests.batch_hands import BatchHands

TEXT = "orderId\tpoNumber\tCost Center\n5012\tPO-1\tCC-1\n5013\t\t\n"


@pytest.fixture
def hands(qtbot: QtBot, data_dir: Path) -> Iterator[BatchHands]:
    """Return the program with the Batch tab in front and a form filled in."""
    hands = BatchHands(qtbot, data_dir)
    hands.start()
    hands.set_field(0, "Cost Center", "CC-9")
    hands.set_field(1, "Fintech ID", "eg934")
    hands.type("po_number_edit", "PO-77")
    hands.click("batch_step_rows_button")
    yield hands
    hands.stop()


def save(hands: BatchHands, name: str) -> None:
    """Save a template of what there is."""
    hands.click("batch_template_save_button")
    hands.type("batch_template_name_edit", name)
    hands.click("batch_template_keep_button")


def marks(hands: BatchHands, column: int) -> list[CellMark]:
    """Return how the cells of a column are drawn."""
    model = hands.find(QTableView, "batch_table").model()
    cells = [model.index(row, column).data(CELL_ROLE) for row in range(model.rowCount())]
    return [cell.mark for cell in cells if isinstance(cell, SheetCell)]


def test_the_form_is_saved_and_fills_empty_fields_visibly(hands: BatchHands) -> None:
    hands.read("5012\n5013", 2)
    hands.click("batch_template_save_button")
    about = "What the order form holds: PO number PO-77, Cost Center = CC-9, Fintech ID = eg934"
    assert hands.text("batch_template_about_label") == about
    hands.click("batch_template_cancel_button")
    hands.click("batch_clear_button")
    hands.read(TEXT, 2)
    hands.click("batch_template_save_button")
    assert hands.text("batch_template_about_label") == "What the rows share: Cost Center = CC-1"
    hands.click("batch_template_cancel_button")
    hands.click("batch_clear_button")
    hands.read("5012\n5013", 2)
    save(hands, "Default")
    hands.wait_text("batch_said_label", "Template Default is saved.")
    hands.click("batch_undo_button")
    hands.click("batch_undo_button")
    assert [row[3] for row in hands.table()] == ["CC-1", ""]
    hands.choose("batch_template_box", "Default")
    assert [row[3:5] for row in hands.table()] == [["CC-1", "eg934"], ["CC-9", "eg934"]]
    assert marks(hands, 3) == [CellMark.PLAIN, CellMark.FILLED]
    assert hands.column(2) == ["PO-1", ""]
    hands.click("batch_undo_button")
    assert [row[3] for row in hands.table()] == ["CC-1", ""]


def test_its_po_number_is_used_only_when_the_operator_says_so(hands: BatchHands) -> None:
    hands.read("5012\n5013", 2)
    save(hands, "Default")
    hands.wait_text("batch_said_label", "is saved")
    hands.choose("batch_template_box", "Default")
    hands.click("batch_check_button")
    hands.wait_text("batch_sum_label", "0 will be sent")
    hands.click("batch_step_rows_button")
    hands.click("batch_template_po_button")
    hands.click("batch_check_button")
    hands.wait_text("batch_sum_label", "2 will be sent")
    assert hands.text("batch_po_edit") == "PO-77"


def test_a_name_that_cannot_be_is_refused_beside_it(hands: BatchHands) -> None:
    hands.read("5012", 1)
    save(hands, "  ")
    assert hands.text("batch_template_name_error") == "This is empty."
    hands.click("batch_template_cancel_button")
    assert hands.entries("batch_template_box") == ["No template"]


def test_a_removed_template_comes_back(hands: BatchHands) -> None:
    hands.read("5012", 1)
    save(hands, "Default")
    hands.wait(lambda: hands.entries("batch_template_box") == ["No template", "Default"])
    hands.click("batch_template_remove_button")
    hands.wait(lambda: hands.entries("batch_template_box") == ["No template"])
    hands.click("batch_template_restore_button")
    hands.wait(lambda: hands.entries("batch_template_box") == ["No template", "Default"])


def test_decisions_are_not_carried_over_to_other_orders(hands: BatchHands) -> None:
    hands.check("5012\n5013")
    hands.choose("batch_without_po_box", "Send without one")
    hands.wait_text("batch_sum_label", "2 will be sent")
    hands.click("batch_step_rows_button")
    hands.click("batch_clear_button")
    hands.check("5014")
    assert hands.text("batch_sum_label").startswith("0 will be sent, 1 left out")
