"""Open calls are dealt with by hand: one or many, with a note, and opened again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractItemView, QTableView

from b2b_desktop.sandbox.faults import RANGES
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
LATE = str(RANGES["too_late"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window whose log has two open calls, the older one chosen."""
    rig.practise()
    for order_id in (REJECTED, LATE):
        rig.fill_in(order_id, f"PO-{order_id}")
        rig.click("send_button")
        rig.wait_result(order_id, "Rejected")
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    rig.choose_call(REJECTED)
    return rig


def deal_with(rig: WindowRig, note: str) -> None:
    """Fill in the dialog and close it."""
    rig.dialog("settle_dialog")
    rig.type("settle_note_edit", note)
    rig.click("settle_save_button")
    rig.wait_gone("settle_dialog")
    rig.activate()


def test_a_call_dealt_with_leaves_to_do_and_comes_back_by_undo(used: WindowRig) -> None:
    used.click("deal_with_button")
    deal_with(used, "phoned the store")
    used.wait_orders([LATE])
    chosen = used.find(QTableView, "call_log_table").selectionModel()
    assert chosen.hasSelection(), "what the details show is what is chosen"
    used.wait_text("call_todo_chip", "To do 1")
    used.wait_text("open_label", "To do 1")
    assert used.notices() == [f"Order {REJECTED} was dealt with: “phoned the store”"]
    used.click("offer_undo_settle_button")
    used.wait_orders([LATE, REJECTED])
    used.wait_text("open_label", "To do 2")
    assert used.notices() == []


def test_a_note_must_say_something_and_its_fault_stands_beside_it(used: WindowRig) -> None:
    used.action("settle_action").trigger()
    used.dialog("settle_dialog")
    used.type("settle_note_edit", "   ")
    used.click("settle_save_button")
    used.wait_text("settle_fault_label", "Say in a few words what was done")
    used.type("settle_note_edit", "x")
    assert used.text("settle_fault_label") == ""
    used.click("settle_cancel_button")
    used.wait_gone("settle_dialog")
    used.wait_orders([LATE, REJECTED])


def test_many_calls_are_dealt_with_at_once_and_the_summary_says_so(used: WindowRig) -> None:
    used.click("call_all_chip")
    used.wait_orders([LATE, REJECTED])
    table = used.find(QTableView, "call_log_table")
    assert table.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection
    table.selectAll()
    used.action("settle_action").trigger()
    deal_with(used, "both entered by hand")
    used.wait_text("open_label", "To do 0")
    assert used.notices() == ["2 calls were dealt with: “both entered by hand”"]
    used.wait_text("summary_label", "“both entered by hand”")
    assert not used.shows("deal_with_button")
    used.click("open_again_button")
    used.wait_text("open_label", "To do 1")
    used.wait_text("status_label", "Calls that are open again: 1.")
    used.wait_shown("deal_with_button")


def test_a_call_that_is_not_there_can_be_left_as_it_is_and_taken_up_again(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.practice_server().state.plan_fault(int(order_id), "drop_before", {})
    rig.fill_in(order_id, "PO-lost")
    rig.click("send_button")
    rig.wait_result(order_id, "No answer (may have arrived)")
    rig.choose_call(order_id)
    rig.click("check_now_button")
    rig.wait_result(order_id, "Not visible yet")
    rig.click("leave_it_button")
    rig.wait_text("open_label", "To do 0")
    note = "“Looked for in the store and not there; left as it is.”"
    rig.wait(lambda: rig.notices() == [f"Order {order_id} was dealt with: {note}"])
    assert rig.calls() == []
    rig.click("offer_undo_settle_button")
    rig.wait_orders([order_id])
    rig.choose_call(order_id)
    rig.wait_shown("leave_it_button")


def test_the_other_mode_offers_no_undo_of_this_one(used: WindowRig) -> None:
    used.click("deal_with_button")
    deal_with(used, "done")
    used.wait(used.notices)
    used.click("mode_toggle")
    assert used.notices() == []


def test_a_call_that_came_too_late_leads_to_the_late_list(used: WindowRig) -> None:
    assert not used.shows("show_late_button")
    used.choose_call(LATE)
    used.wait_shown("show_late_button")
    assert used.text("show_late_button") == "Late list"
    used.click("show_late_button")
    table = used.find(QTableView, "late_orders_table")
    used.wait(lambda: [row[0] for row in rows_of(table.model())] == [LATE])
    assert table.isVisible()
