"""Calls are deleted by hand: after a question, for good, and never while they are under way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from b2b_desktop.domain.call import Mode
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.storage.paths import DataPaths
from b2b_desktop.storage.verification import verify_log
from tests.batch_window import BatchWindow
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
LATE = str(RANGES["too_late"].start)
SLOW = str(RANGES["slow"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window whose log has two rejected calls, both in view."""
    rig.click("call_all_chip")
    rig.practise()
    for order_id in (REJECTED, LATE):
        rig.fill_in(order_id, f"PO-{order_id}")
        rig.click("send_button")
        rig.wait_result(order_id, "Rejected")
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    return rig


def press_delete(rig: WindowRig) -> None:
    """Press Delete in the table of calls."""
    QTest.keyClick(rig.find(QTableView, "call_log_table"), Qt.Key.Key_Delete)


def is_sound(data_dir: Path) -> bool:
    """Verify the log on disk."""
    path = DataPaths(data_dir).database(Mode.PRACTICE)
    return verify_log(path, lambda _done, _of: None, lambda: False).is_sound


def test_one_call_is_deleted_by_the_key_after_a_question_that_says_there_is_no_way_back(
    used: WindowRig, data_dir: Path
) -> None:
    used.choose_call(REJECTED)
    press_delete(used)
    asked = used.answer("cancel_button")
    assert asked.startswith("Delete 1 call?")
    assert f"Order {REJECTED}" in asked
    assert "This cannot be undone." in asked
    used.wait_orders([LATE, REJECTED])
    press_delete(used)
    used.answer("confirm_button")
    used.wait_orders([LATE])
    used.wait_text("status_label", "1 call was deleted.")
    used.wait_text("open_label", "To do 1")
    used.wait_text("summary_headline_label", "Too late")
    assert used.notices() == []
    assert is_sound(data_dir)


def test_many_calls_are_deleted_from_the_menu_and_the_log_says_that_it_is_empty(
    used: WindowRig, data_dir: Path
) -> None:
    used.find(QTableView, "call_log_table").selectAll()
    used.action("delete_calls_action").trigger()
    asked = used.answer("confirm_button")
    assert "Delete 2 calls?" in asked
    assert "Still open, in To do: 2." in asked
    used.wait_text("call_empty_label", "No call yet.")
    used.wait_text("status_label", "2 calls were deleted.")
    used.wait_text("call_todo_chip", "To do 0")
    used.wait_text("summary_label", "Choose a call above")
    assert is_sound(data_dir)


def test_what_is_under_way_is_refused_in_words(used: WindowRig) -> None:
    used.fill_in(SLOW, "PO-slow")
    used.click("send_button")
    used.wait_orders([SLOW, LATE, REJECTED])
    used.choose_call(SLOW)
    press_delete(used)
    used.wait_text("status_label", "What is under way stays in the log.")
    assert not used.shows("confirm_dialog")
    used.find(QTableView, "call_log_table").selectAll()
    press_delete(used)
    asked = used.answer("confirm_button")
    assert "Under way and not deleted: 1." in asked
    used.wait_orders([SLOW])


def test_a_call_of_a_batch_that_is_not_over_stays_and_the_window_says_why(
    rig: WindowRig, data_dir: Path
) -> None:
    desk = BatchWindow(rig)
    desk.server.state.switches.delay_s = 0.3
    desk.start(desk.orders(100))
    rig.wait(lambda: desk.progress()[0] >= 4)
    rig.click("batch_pause_button")
    rig.wait(lambda: desk.chip("sending") == "Sending 0")
    rig.action("toggle_log_action").trigger()
    rig.action("show_all_action").trigger()
    rig.wait(lambda: len(rig.calls()) >= 4)
    shown = rig.calls()
    rig.choose_call(shown[0][1])
    press_delete(rig)
    rig.answer("confirm_button")
    rig.wait(rig.notices)
    assert rig.notices() == [
        "No call was deleted. 1 stays: it is under way, or its batch is not over yet."
    ]
    assert rig.calls() == shown
    rig.click("batch_stop_button")
    desk.wait_head("Stopped at")
    press_delete(rig)
    rig.answer("confirm_button")
    rig.wait_orders([row[1] for row in shown[1:]])
    assert is_sound(data_dir)


def test_nothing_chosen_is_said(rig: WindowRig) -> None:
    rig.action("delete_calls_action").trigger()
    rig.wait_text("status_label", "Choose calls to delete them.")
