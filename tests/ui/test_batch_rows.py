"""The step Rows in the whole window: what is pasted, typed or set becomes rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from tests.window_hands import rows_of
from tests.window_rig import WindowRig


@pytest.fixture
def rig(qtbot: QtBot, data_dir: Path) -> Iterator[WindowRig]:
    """Return the program with the Batch tab in front."""
    rig = WindowRig(qtbot, data_dir)
    rig.start()
    rig.practise()
    rig.action("show_batch_action").trigger()
    rig.wait_shown("batch_input_edit")
    yield rig
    rig.stop()


def order_ids(rig: WindowRig) -> list[str]:
    """Return the order IDs in the table."""
    return [row[1] for row in rows_of(rig.find(QTableView, "batch_table").model())]


def test_the_steps_to_come_cannot_be_reached_yet(rig: WindowRig) -> None:
    assert not rig.find(QAbstractButton, "batch_step_check_rows_button").isEnabled()
    rig.click("batch_check_button")
    rig.wait_text("batch_said_label", "There are no rows yet")


def test_a_pasted_list_becomes_rows(rig: WindowRig) -> None:
    QGuiApplication.clipboard().setText("5012\n5013\n12.0\n5012")
    rig.find(QPlainTextEdit, "batch_input_edit").setFocus()
    rig.keys("Ctrl+V")
    rig.wait(lambda: order_ids(rig) == ["5012", "5013", "12.0", "5012"])
    assert rig.text("batch_input_edit") == ""
    words = "Rows read: 4 = 2 valid + 1 invalid + 1 duplicates"
    assert rig.find(QLabel, "batch_counts_label").text() == words


def test_a_text_that_is_set_becomes_rows(rig: WindowRig) -> None:
    rig.find(QPlainTextEdit, "batch_input_edit").setPlainText("#5012, 5013")
    rig.wait(lambda: order_ids(rig) == ["#5012", "5013"])
    assert rig.text("batch_input_edit") == ""


def test_a_typed_text_becomes_rows_when_it_is_read(rig: WindowRig) -> None:
    rig.find(QPlainTextEdit, "batch_input_edit").setFocus()
    rig.type_here("5012 5013")
    assert order_ids(rig) == []
    rig.click("batch_read_button")
    rig.wait(lambda: order_ids(rig) == ["5012", "5013"])


def test_a_second_paste_asks_and_says_what_it_did(rig: WindowRig) -> None:
    edit = rig.find(QPlainTextEdit, "batch_input_edit")
    edit.setPlainText("5012\n5013")
    rig.wait(lambda: len(order_ids(rig)) == 2)
    edit.setPlainText("orderId\tpoNumber\n5013\tPO-1\n5014\tPO-2")
    rig.wait_shown("batch_merge_bar")
    assert len(order_ids(rig)) == 2
    rig.click("batch_fill_in_button")
    words = "Rows filled in: 1, orders not among these rows: 1 (5014)."
    rig.wait(lambda: rig.text("batch_said_label") == words)
    assert order_ids(rig) == ["5012", "5013"]
    rig.click("batch_undo_button")
    edit.setPlainText("5014")
    rig.click("batch_add_rows_button")
    rig.wait(lambda: order_ids(rig) == ["5012", "5013", "5014"])
    edit.setPlainText("77")
    rig.click("batch_replace_button")
    rig.wait(lambda: order_ids(rig) == ["77"])
    rig.click("batch_undo_button")
    rig.wait(lambda: order_ids(rig) == ["5012", "5013", "5014"])


def test_cleared_rows_come_back_also_after_another_paste(rig: WindowRig) -> None:
    edit = rig.find(QPlainTextEdit, "batch_input_edit")
    edit.setPlainText("5012\n5013")
    rig.wait(lambda: len(order_ids(rig)) == 2)
    rig.click("batch_clear_button")
    assert order_ids(rig) == []
    edit.setPlainText("77")
    rig.wait(lambda: order_ids(rig) == ["77"])
    rig.click("batch_undo_button")
    rig.click("batch_undo_button")
    assert order_ids(rig) == ["5012", "5013"]


def test_a_text_without_anything_in_it_says_so(rig: WindowRig) -> None:
    rig.find(QPlainTextEdit, "batch_input_edit").setPlainText(" \n\n")
    rig.wait_text("batch_said_label", "There is nothing to read in this text.")
    assert order_ids(rig) == []
