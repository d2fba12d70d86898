"""Many rows are read and edited on another thread; the window says so and can give it up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.batch.editing.sheet_edits import MOST_AT_ONCE
from tests.batch_hands import BatchHands

MANY = MOST_AT_ONCE + 500


@pytest.fixture
def hands(qtbot: QtBot, data_dir: Path) -> Iterator[BatchHands]:
    """Return the program with the Batch tab in front."""
    hands = BatchHands(qtbot, data_dir)
    hands.start()
    yield hands
    hands.stop()


def lines(count: int) -> str:
    """Return so many order IDs, one on a line."""
    return "\n".join(str(number) for number in range(100_000, 100_000 + count))


def rows(hands: BatchHands) -> int:
    """Return how many rows the table shows."""
    return hands.view().model().rowCount(QModelIndex())


def cell(hands: BatchHands, row: int) -> str:
    """Return an order ID of the table."""
    return str(hands.view().model().index(row, 1).data())


def test_edits_of_many_rows_are_made_one_after_another(hands: BatchHands) -> None:
    hands.paste_input(lines(MANY))
    hands.wait(lambda: rows(hands) == MANY)
    model = hands.view().model()
    for row in range(3):  # Faster than they can be made.
        assert model.setData(model.index(row, 1), f"7{row}")
    hands.wait(lambda: [cell(hands, row) for row in range(3)] == ["70", "71", "72"])
    hands.click("batch_undo_button")
    hands.wait(lambda: cell(hands, 2) == "100002")
    hands.click("batch_redo_button")
    hands.wait(lambda: cell(hands, 2) == "72")


def test_many_rows_are_deleted_checked_and_decided_about(hands: BatchHands) -> None:
    hands.paste_input(lines(MANY))
    hands.wait(lambda: rows(hands) == MANY)
    view = hands.view()
    flags = QItemSelectionModel.SelectionFlag
    view.setCurrentIndex(view.model().index(1, 1))
    view.selectionModel().select(view.model().index(1, 1), flags.ClearAndSelect)
    view.setFocus()
    hands.keys("Ctrl+-")
    hands.wait(lambda: rows(hands) == MANY - 1)
    hands.click("batch_check_button")
    hands.wait_text("batch_sum_label", f"0 will be sent, {MANY - 1} left out")
    hands.choose("batch_without_po_box", "Send without one")
    hands.wait_text("batch_sum_label", f"{MANY - 1} will be sent, 0 left out")


def test_reading_can_be_given_up_and_says_that_nothing_came_of_it(hands: BatchHands) -> None:
    hands.paste_input(lines(300_000))
    hands.click("batch_work_cancel_button")
    words = "Reading was cancelled. The text is too long to be shown here; paste it again."
    assert hands.text("batch_said_label") == words
    assert not hands.shows("batch_work_bar")
    hands.read("5012", 1)
    assert hands.column(1) == ["5012"]


def test_copying_very_many_rows_leaves_the_window_working(hands: BatchHands) -> None:
    hands.paste_input(lines(100_000))
    hands.wait(lambda: rows(hands) == 100_000)
    hands.view().setFocus()
    hands.view().selectAll()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    hands.keys("Ctrl+C")
    assert clipboard.text() == "before", "the key is answered before all rows are gone through"
    hands.wait(lambda: clipboard.text() != "before")
    copied = clipboard.text().split("\n")
    assert (len(copied), copied[0], copied[-1]) == (100_000, "yes\t100000\t", "yes\t199999\t")


def test_what_is_copied_is_there_before_the_rows_change(hands: BatchHands) -> None:
    hands.paste_input(lines(100_000))
    hands.wait(lambda: rows(hands) == 100_000)
    hands.view().setFocus()
    hands.view().selectAll()
    QGuiApplication.clipboard().setText("before")
    hands.keys("Ctrl+C")
    hands.click("batch_clear_button")
    hands.wait(lambda: rows(hands) == 0)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 100_000
