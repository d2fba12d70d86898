"""The step Rows in the whole window: what is pasted, typed or set becomes rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.batch_hands import BatchHands


@pytest.fixture
def hands(qtbot: QtBot, data_dir: Path) -> Iterator[BatchHands]:
    """Return the program with the Batch tab in front."""
    hands = BatchHands(qtbot, data_dir)
    hands.start()
    yield hands
    hands.stop()


def test_the_steps_to_come_cannot_be_reached_yet(hands: BatchHands) -> None:
    assert not hands.enabled("batch_step_check_rows_button")
    hands.click("batch_check_button")
    hands.wait_text("batch_said_label", "There are no rows yet")


def test_a_pasted_list_becomes_rows(hands: BatchHands) -> None:
    hands.paste_input("5012\n5013\n12.0\n5012")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "12.0", "5012"])
    assert hands.text("batch_input_edit") == ""
    words = "Rows read: 4 = 2 valid + 1 invalid + 1 duplicate"
    assert hands.find(QLabel, "batch_counts_label").text() == words


def test_a_text_that_is_set_becomes_rows(hands: BatchHands) -> None:
    hands.set_input("#5012, 5013")
    hands.wait(lambda: hands.column(1) == ["#5012", "5013"])
    assert hands.text("batch_input_edit") == ""


def test_a_typed_text_becomes_rows_when_it_is_read(hands: BatchHands) -> None:
    hands.find(QPlainTextEdit, "batch_input_edit").setFocus()
    hands.type_here("5012 5013")
    assert hands.column(1) == []
    hands.click("batch_read_button")
    hands.wait(lambda: hands.column(1) == ["5012", "5013"])


def test_a_second_paste_asks_and_says_what_it_did(hands: BatchHands) -> None:
    hands.read("5012\n5013", 2)
    hands.set_input("orderId\tpoNumber\n5013\tPO-1\n5014\tPO-2")
    hands.wait_shown("batch_merge_bar")
    assert len(hands.column(1)) == 2
    hands.click("batch_fill_in_button")
    words = "Rows filled in: 1, orders not among these rows: 1 (5014)."
    hands.wait(lambda: hands.text("batch_said_label") == words)
    assert hands.column(1) == ["5012", "5013"]
    hands.click("batch_undo_button")
    hands.set_input("5014")
    hands.click("batch_add_rows_button")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "5014"])
    hands.set_input("77")
    hands.click("batch_replace_button")
    hands.wait(lambda: hands.column(1) == ["77"])
    hands.click("batch_undo_button")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "5014"])


def test_cleared_rows_come_back_also_after_another_paste(hands: BatchHands) -> None:
    hands.read("5012\n5013", 2)
    hands.click("batch_clear_button")
    assert hands.column(1) == []
    hands.set_input("77")
    hands.wait(lambda: hands.column(1) == ["77"])
    hands.click("batch_undo_button")
    hands.click("batch_undo_button")
    assert hands.column(1) == ["5012", "5013"]


def test_a_text_without_anything_in_it_says_so(hands: BatchHands) -> None:
    hands.set_input(" \n\n")
    hands.wait_text("batch_said_label", "There is nothing to read in this text.")
    assert hands.column(1) == []


def test_a_column_is_offered_the_fields_that_the_log_knows(hands: BatchHands) -> None:
    hands.read("5012\tA\n5013\tB", 2)
    view = hands.view()
    view.setCurrentIndex(view.model().index(0, 2))
    hands.wait_shown("batch_column_box")
    assert "Extra field Cost Center" not in hands.entries("batch_column_box")
    hands.action("show_order_action").trigger()
    order_id = hands.new_order()
    hands.set_field(0, "Cost Center", "CC-1")
    hands.click("send_button")
    hands.wait_result(order_id, "Accepted")
    hands.action("clear_action").trigger()
    hands.action("show_batch_action").trigger()
    view.setCurrentIndex(view.model().index(1, 1))
    view.setCurrentIndex(view.model().index(1, 2))
    hands.wait(lambda: "Extra field Cost Center" in hands.entries("batch_column_box"))
    hands.choose("batch_column_box", "Extra field Cost Center")
    hands.wait(lambda: hands.text("batch_field_name_edit") == "Cost Center")
    completer = hands.find(QLineEdit, "batch_field_name_edit").completer()
    assert completer is not None
    names = completer.model()
    assert isinstance(names, QStringListModel)
    assert names.stringList() == ["Cost Center"]


def test_how_a_text_was_read_is_shown_and_can_be_corrected(hands: BatchHands) -> None:
    hands.set_input("5012, 5013\n5014, 5015")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "5014", "5015"])
    assert hands.text("batch_shape_box") == "list of order IDs"
    assert not hands.shows("batch_text_delimiter_box")
    hands.choose("batch_shape_box", "table")
    hands.wait(lambda: hands.column(1) == ["5012", "5014"])
    assert hands.text("batch_text_delimiter_box") == "comma ,"
    hands.click("batch_titles_toggle")
    hands.wait(lambda: hands.column(1) == ["5014"])
    hands.choose("batch_text_delimiter_box", "tab")
    hands.wait(lambda: hands.column(1) == ["5012, 5013", "5014, 5015"])
    hands.choose("batch_shape_box", "text with numbers in it")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "5014", "5015"])
    assert not hands.shows("batch_titles_toggle")


def test_a_text_is_read_again_only_while_its_rows_are_untouched(hands: BatchHands) -> None:
    hands.read("5012 5013", 2)
    assert hands.find(QWidget, "batch_shape_box").isEnabled()
    hands.click("batch_clear_button")
    assert not hands.shows("batch_text_bar")
    hands.click("batch_undo_button")
    hands.wait(lambda: hands.column(1) == ["5012", "5013"])
    hands.set_input("orderId\n5014")
    hands.wait_shown("batch_merge_bar")
    hands.click("batch_add_rows_button")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "5014"])
    hands.click("batch_titles_toggle")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "orderId", "5014"])
    hands.view().setCurrentIndex(hands.view().model().index(0, 1))
    hands.action("delete_rows_action").trigger()
    hands.wait(lambda: hands.column(1) == ["5013", "orderId", "5014"])
    assert not hands.find(QWidget, "batch_titles_toggle").isEnabled()
