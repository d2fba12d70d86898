"""Filters, their chips and counts, and sorting by a column."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QListWidget, QTableView

from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import TokenId
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_window import BatchWindow
from tests.engine_rig import token_for
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
LATE = str(RANGES["too_late"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window with two rejected calls and an accepted one, all in view."""
    rig.click("call_all_chip")
    for order_id, po_number in ((LATE, "PO-2"), (REJECTED, "PO-3")):
        rig.practise()
        rig.fill_in(order_id, po_number)
        rig.click("send_button")
        rig.wait_result(order_id, "Rejected")
    accepted = rig.new_order()
    rig.fill_in(accepted, "PO-1")
    rig.click("send_button")
    rig.wait_result(accepted, "Accepted")
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    rig.click("more_filters_toggle")
    rig.wait_shown("call_outcome_box")
    return rig


def pos(rig: WindowRig) -> list[str]:
    """Return the PO numbers in view, from the top."""
    return [row[2] for row in rig.calls()]


def click_header(rig: WindowRig, column: int) -> None:
    """Click on a column's title."""
    header = rig.find(QTableView, "call_log_table").horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_outcome_says_how_many_calls_it_has(used: WindowRig) -> None:
    used.wait(lambda: "Rejected  2" in used.entries("call_outcome_box"))
    assert "Accepted  1" in used.entries("call_outcome_box")
    assert "Not checked  3" in used.entries("call_check_box")


def test_counts_follow_the_calls_that_are_made(used: WindowRig) -> None:
    used.wait(lambda: "Rejected  2" in used.entries("call_outcome_box"))
    used.fill_in(REJECTED, "PO-9")
    used.click("send_button")
    used.wait(lambda: "Rejected  3" in used.entries("call_outcome_box"))


@pytest.mark.parametrize(("text", "is_shown"), [("po-5 berg", True), ("po-5 nobody", False)])
def test_a_new_call_is_in_the_list_when_the_filter_finds_it(
    used: WindowRig, text: str, is_shown: bool
) -> None:
    used.type("call_filter_edit", text)
    used.wait_text("call_empty_label", "No call")
    used.fill_in(REJECTED, "PO-5")
    used.click("send_button")
    used.wait(lambda: "Rejected  1" in used.entries("call_outcome_box") or not is_shown)
    used.wait(lambda: used.text("in_flight_label") == "in flight 0")
    if is_shown:
        used.wait(lambda: pos(used) == ["PO-5"])
    else:
        used.type("call_filter_edit", "po-5")
        used.wait(lambda: pos(used) == ["PO-5"])


def test_a_filter_shows_as_a_chip_that_takes_it_off(used: WindowRig) -> None:
    used.choose("call_outcome_box", "Rejected")
    used.wait(lambda: pos(used) == ["PO-3", "PO-2"])
    used.wait_text("found_label", "2 found")
    assert used.text("filter_outcome_chip") == "Rejected"
    used.choose("call_date_box", "Yesterday")
    used.wait_text("call_empty_label", "No call fits these filters.")
    used.click("filter_date_chip")
    used.wait(lambda: pos(used) == ["PO-3", "PO-2"])
    used.click("filter_outcome_chip")
    used.wait(lambda: pos(used) == ["PO-1", "PO-3", "PO-2"])
    assert used.text("call_outcome_box") == "Every outcome"


def test_days_tokens_and_checks_narrow_the_list(used: WindowRig) -> None:
    used.choose("call_date_box", "From ... to ...")
    used.wait_shown("call_first_day_edit")
    used.wait(lambda: len(pos(used)) == 3)
    last = used.find(QDateEdit, "call_last_day_edit")
    used.find(QDateEdit, "call_first_day_edit").setDate(QDate(2001, 1, 1))
    last.setDate(QDate(2001, 1, 2))
    used.wait_shown("call_empty_label")
    assert used.text("filter_date_chip") == "2001-01-01 to 2001-01-02"
    used.click("filter_date_chip")
    anna, other = used.entries("call_token_box")[1:3]
    used.choose("call_token_box", other)
    used.wait_shown("call_empty_label")
    used.choose("call_token_box", anna)
    used.wait(lambda: len(pos(used)) == 3)
    used.choose("call_check_box", "Confirmed")
    used.wait_shown("call_empty_label")


def test_a_call_that_a_filter_leaves_out_leaves_no_details(used: WindowRig) -> None:
    used.choose_call(LATE)
    used.wait_text("summary_headline_label", "Too late")
    used.choose("call_outcome_box", "Accepted")
    used.wait(lambda: pos(used) == ["PO-1"])
    used.wait_text("summary_label", "Choose a call above")
    assert not used.shows("summary_headline_label")


def test_every_batch_is_offered_whether_its_calls_are_in_view_or_not(rig: WindowRig) -> None:
    desk = BatchWindow(rig)
    orders = desk.orders(3)
    desk.start(orders[:2], name="monday.csv")
    desk.wait_head("Finished: 2 of 2")
    desk.start(orders[2:], name="tuesday.csv")
    desk.wait_head("Finished: 1 of 1")
    rig.action("show_order_action").trigger()
    rig.wait_shown("call_empty_label")
    rig.click("more_filters_toggle")
    rig.wait(lambda: len(rig.entries("call_batch_box")) == 3)
    assert [entry[:20] for entry in rig.entries("call_batch_box")[1:]] == [
        "Batch 2: tuesday.csv",
        "Batch 1: monday.csv,",
    ]
    rig.click("call_all_chip")
    rig.choose("call_batch_box", "monday.csv")
    rig.wait_orders([str(order) for order in reversed(orders[:2])])
    assert rig.text("filter_batch_chip") == "Batch 1"
    rig.click("mode_toggle")
    rig.wait(lambda: len(rig.entries("call_batch_box")) == 1)


def test_a_filter_holds_for_what_a_batch_does(rig: WindowRig) -> None:
    rig.practise()
    desk = BatchWindow(rig)
    orders = desk.orders(3)
    rig.action("show_order_action").trigger()
    rig.click("call_all_chip")
    rig.type("call_filter_edit", f"{orders[1]} berg")
    rig.wait_shown("call_empty_label")
    rig.action("show_batch_action").trigger()
    desk.start(orders)
    desk.wait_head("Finished: 3 of 3")
    rig.action("show_order_action").trigger()
    rig.wait_orders([str(orders[1])])
    assert rig.results(str(orders[1])) == ["Accepted"]


def test_tokens_of_one_name_are_told_apart(rig: WindowRig, store: SandboxServer) -> None:
    for number, given in enumerate(store.practice_tokens()[:2]):
        secret = Secret(given.text)
        token = token_for(secret, store.address, name="Desk & Co")
        own_id = TokenId(f"{number:032x}")
        rig.application.bridge.save_token(replace(token, token_id=own_id), secret)
    rig.go_live()
    rig.wait(lambda: len(rig.entries("token_box")) == 2)
    rig.click("more_filters_toggle")
    rig.wait(lambda: len(rig.entries("call_token_box")) == 3)
    names = rig.entries("call_token_box")[1:]
    assert len(set(names)) == 2
    assert all(name.startswith("Desk & Co (") and "@" in name for name in names)
    rig.choose("call_token_box", names[1])
    assert rig.text("filter_token_chip") == names[1].replace("&", "&&"), "no mark of a key"


def test_any_column_sorts_and_time_brings_the_newest_back(used: WindowRig) -> None:
    click_header(used, 2)
    used.wait(lambda: pos(used) == ["PO-1", "PO-2", "PO-3"])
    click_header(used, 2)
    used.wait(lambda: pos(used) == ["PO-3", "PO-2", "PO-1"])
    click_header(used, 0)
    used.wait(lambda: pos(used) == ["PO-1", "PO-3", "PO-2"])


def test_a_token_that_was_removed_still_finds_its_calls(
    rig: WindowRig, store: SandboxServer
) -> None:
    for given, name in zip(store.practice_tokens()[:2], ("Anna", "Berg"), strict=True):
        rig.add_token(given.text, store.address, name=name)
        rig.fill_in(REJECTED, f"PO-{name}")
        rig.click("send_button")
        rig.wait_result(REJECTED, "Rejected")
        rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.find(QListWidget, "token_list").setCurrentRow(1)
    rig.wait(lambda: rig.text("token_name_edit") == "Berg")
    rig.click("token_remove_button")
    rig.answer("confirm_button")
    rig.wait_text("token_message_label", "Removed, its secret too.")
    rig.click("token_close_button")
    rig.click("call_all_chip")
    rig.click("more_filters_toggle")
    gone = "Berg (not kept)"
    rig.wait(lambda: rig.entries("call_token_box")[1:] == ["Anna", gone])
    rig.choose("call_token_box", gone)
    rig.wait(lambda: pos(rig) == ["PO-Berg"])
    assert rig.text("filter_token_chip") == gone
