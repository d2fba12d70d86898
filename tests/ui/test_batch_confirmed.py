"""From pasted rows to a stored batch: Check rows, decisions, the confirmation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.batch_hands import BUYER, BatchHands, grid


@pytest.fixture
def hands(qtbot: QtBot, data_dir: Path) -> Iterator[BatchHands]:
    """Return the program with the Batch tab in front."""
    hands = BatchHands(qtbot, data_dir)
    hands.start()
    yield hands
    hands.stop()


def test_three_pasted_orders_are_checked_confirmed_and_stored(hands: BatchHands) -> None:
    orders = hands.orders(3)
    hands.check(grid(orders))
    assert hands.text("batch_sum_label") == "3 will be sent, 0 left out."
    hands.click("batch_run_button")
    dialog = hands.dialog("confirm_dialog")
    words = hands.text("confirm_text_label")
    assert f"Order {orders[0]}: PO number PO-{orders[0]}" in words
    assert "3 calls and 3 checks" in words
    assert "There is no undo." in hands.text_of(dialog)
    assert f"buyer {BUYER}" in hands.text("confirm_acting_label")
    hands.click("confirm_button")
    plan = hands.wait_sent()
    assert [row.order_id for row in plan.rows] == orders
    assert not plan.options.first_alone
    hands.click("batch_step_rows_button")
    hands.wait_shown("batch_input_edit")
    assert hands.table() == []


def test_rows_without_a_po_number_are_left_out_until_that_is_decided(hands: BatchHands) -> None:
    orders = hands.orders(2)
    hands.check("\n".join(map(str, orders)))
    assert hands.text("batch_sum_label").startswith("0 will be sent, 2 left out")
    assert not hands.enabled("batch_run_button")
    hands.choose("batch_without_po_box", "Use PO number")
    hands.wait_text("batch_sum_label", "2 will be sent")
    hands.click("batch_run_button")
    assert hands.text("batch_po_error") == "Type the PO number to use."
    hands.type("batch_po_edit", "PO-77")
    assert hands.text("batch_po_error") == ""
    assert [row[-1] for row in hands.table()] == ["Gets PO number PO-77."] * 2
    hands.click("batch_run_button")
    hands.dialog("confirm_dialog")
    hands.click("batch_send_first_button")
    plan = hands.wait_sent()
    assert [row.values.po_number for row in plan.rows if row.values] == ["PO-77"] * 2
    assert plan.options.first_alone


def test_a_group_filters_the_table_and_says_why(hands: BatchHands) -> None:
    orders = hands.orders(2)
    text = grid([orders[0], orders[0], orders[1]]) + "\nabc\tPO-4"
    hands.check(text)
    hands.click("batch_group_duplicate_chip")
    assert [row[1:] for row in hands.table()] == [
        [str(orders[0]), f"PO-{orders[0]}", "Same order as line 2."]
    ]
    hands.click("batch_group_invalid_chip")
    assert [row[1] for row in hands.table()] == ["abc"]
    hands.click("batch_group_all_chip")
    assert len(hands.table()) == 4
    assert hands.text("batch_sum_label") == "2 will be sent, 2 left out."
    hands.choose("batch_duplicate_box", "Send")
    assert hands.text("batch_sum_label") == "3 will be sent, 1 left out."


def test_an_order_that_was_sent_meanwhile_is_asked_about_before_the_confirmation(
    hands: BatchHands,
) -> None:
    orders = hands.orders(2)
    hands.check(grid(orders))
    assert hands.text("batch_sum_label") == "2 will be sent, 0 left out."
    hands.action("show_order_action").trigger()
    hands.fill_in(str(orders[0]))
    hands.click("send_button")
    hands.wait(lambda: hands.results(str(orders[0])) == ["Accepted"])
    hands.action("show_batch_action").trigger()
    hands.click("batch_run_button")
    hands.wait_text("batch_sum_label", "1 will be sent, 1 left out")
    assert hands.shows("batch_group_accepted_before_chip")
    assert "knows more" in hands.text("batch_note_label")
    assert not hands.shows("confirm_dialog")
    hands.click("batch_run_button")
    hands.dialog("confirm_dialog")


def test_a_double_click_goes_to_the_row_to_correct_it(hands: BatchHands) -> None:
    orders = hands.orders(2)
    hands.check(grid(orders) + "\nabc\tPO-4")
    hands.click("batch_group_invalid_chip")
    place = hands.view().visualRect(hands.view().model().index(0, 1)).center()
    QTest.mouseClick(hands.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(hands.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.wait_shown("batch_input_edit")
    index = hands.view().currentIndex()
    assert (index.row(), index.column(), index.data()) == (2, 1, "abc")


def test_the_keys_of_run_batch_lead_through_check_rows_to_the_question(hands: BatchHands) -> None:
    hands.read(grid(hands.orders(1)), 1)
    hands.keys("Ctrl+Shift+Return")
    hands.wait_text("batch_sum_label", "1 will be sent")
    hands.keys("Ctrl+Shift+Return")
    assert "There is no undo." in hands.text_of(hands.dialog("confirm_dialog"))
    hands.answer("cancel_button")


def test_in_live_mode_the_question_bears_its_mark(hands: BatchHands) -> None:
    address = hands.practice_server().address
    hands.add_token("opaque-token-of-a-buyer", address)
    hands.action("show_batch_action").trigger()
    hands.check("5012\tPO-1\n5013\tPO-2")
    assert hands.text("batch_mode_label") == "LIVE"
    hands.click("batch_run_button")
    hands.dialog("confirm_dialog")
    assert hands.text("confirm_mode_label") == "LIVE"
    assert "2 as Anna" in hands.text("confirm_acting_label")
    assert "Attach to 2 orders?" in hands.answer("cancel_button")


def test_cancel_sends_nothing_and_keeps_the_decisions(hands: BatchHands) -> None:
    hands.check("\n".join(map(str, hands.orders(2))))
    hands.choose("batch_without_po_box", "Send without one")
    hands.click("batch_run_button")
    words = hands.answer("cancel_button")
    assert "Attach to 2 practice orders?" in words
    assert hands.text("batch_sum_label") == "2 will be sent, 0 left out."
    assert hands.plans == []


def test_another_token_or_mode_asks_again_about_each_group(hands: BatchHands) -> None:
    hands.check("\n".join(map(str, hands.orders(2))))
    hands.choose("batch_without_po_box", "Send without one")
    hands.choose("token_box", hands.entries("token_box")[1])
    hands.wait_text("batch_note_label", "another token")
    assert hands.text("batch_sum_label").startswith("0 will be sent")
    hands.choose("batch_without_po_box", "Send without one")
    hands.click("mode_toggle")
    hands.wait_text("batch_note_label", "Looked at again for LIVE")
    assert hands.text("batch_acting_label") == "No token is chosen."
    assert hands.text("batch_group_no_token_chip") == "No matching token 2"
    assert not hands.enabled("batch_run_button")


def test_rows_that_come_while_a_result_is_shown_leave_its_table_alone(hands: BatchHands) -> None:
    hands.check(grid(hands.orders(1)))
    hands.click("batch_run_button")
    hands.answer("confirm_button")
    hands.wait_sent()
    hands.click("batch_step_rows_button")
    hands.set_input("\n".join(map(str, range(5000, 25_000))))
    hands.click("batch_step_result_button")
    view = hands.view()
    view.setColumnWidth(1, 333)
    counts = hands.find(QLabel, "batch_counts_label")
    hands.wait(lambda: counts.text().startswith("Rows read: 20000"))
    assert view.columnWidth(1) == 333
    assert len(hands.table()) == 1
