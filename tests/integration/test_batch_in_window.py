"""A batch in the whole window: running, paused, stopped, finished, and a second one behind it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.batch.plan import BatchOptions
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.check import CheckState
from tests.batch_window import BatchWindow
from tests.window_rig import WindowRig


@pytest.fixture
def desk(rig: WindowRig) -> BatchWindow:
    """Return the Batch tab of the started program."""
    return BatchWindow(rig)


def test_a_batch_runs_to_its_end_and_its_numbers_add_up(desk: BatchWindow) -> None:
    orders = desk.orders(30)
    desk.start([*orders, 1, 2], BatchOptions(Mode.PRACTICE))
    desk.wait_head("Finished: 32 of 32")
    desk.rig.wait(lambda: desk.chip("confirmed") == "Confirmed 30")
    assert desk.progress() == (32, 32)
    assert desk.summary() == "32 in all: 30 accepted (30 of them confirmed); 2 rejected."
    assert desk.chip("all") == "All 32"
    assert desk.chip("accepted") == "Accepted 30"
    assert desk.chip("rejected") == "Rejected 2"
    first = desk.rows()[0]
    assert first[:5] == [str(orders[0]), f"PO-{orders[0]}", "Accepted", "Confirmed", "1"]
    assert set(desk.buttons()) == {"export", "new"}


def test_a_chip_shows_its_rows_alone(desk: BatchWindow) -> None:
    desk.start([*desk.orders(5), 1, 2])
    desk.wait_head("Finished")
    desk.rig.click("batch_rejected_chip")
    assert [row[0] for row in desk.rows()] == ["1", "2"]
    assert {row[2] for row in desk.rows()} == {"Rejected"}
    desk.rig.click("batch_all_chip")
    assert desk.row_count() == 7


def test_pause_resume_and_stop_are_buttons(desk: BatchWindow) -> None:
    desk.server.state.switches.delay_s = 0.1
    desk.start(desk.orders(40))
    desk.wait_head("Sending")
    assert desk.buttons() == {"pause": "Pause", "stop": "Stop"}
    desk.rig.wait(lambda: desk.progress()[0] >= 4)
    desk.rig.click("batch_pause_button")
    desk.wait_head("Paused at")
    desk.rig.wait(lambda: desk.chip("sending") == "Sending 0")
    assert "still to send; nothing is lost." in desk.following()
    desk.rig.click("batch_pause_button")
    desk.wait_head("Sending")
    desk.rig.click("batch_stop_button")
    desk.wait_head("Stopped at")
    desk.rig.wait(lambda: "again" in desk.buttons())
    done = desk.progress()[0]
    assert desk.chip("stopped") == f"Stopped {40 - done}"
    assert desk.buttons()["again"] == f"Send the other {40 - done}"
    desk.rig.click("batch_again_button")
    desk.wait_head("Finished: 40 of 40")


def test_a_second_batch_waits_its_turn_and_both_can_be_looked_at(desk: BatchWindow) -> None:
    desk.server.state.switches.delay_s = 0.1
    desk.start(desk.orders(24), name="first.csv")
    desk.wait_head("Sending")
    desk.start(desk.orders(3), name="second.csv")
    desk.wait_head("Waits behind another batch")
    assert [entry.partition(",")[0] for entry in desk.rig.entries("batch_box")] == [
        "“first.csv”",
        "“second.csv”",
    ]
    desk.rig.choose("batch_box", "first")
    desk.wait_head("Sending")
    assert desk.row_count() == 24
    desk.wait_head("Finished: 24 of 24")
    desk.rig.choose("batch_box", "second")
    desk.wait_head("Finished: 3 of 3")
    desk.rig.choose("batch_box", "first")
    desk.wait_head("Finished: 24 of 24")
    assert desk.row_count() == 24


def test_the_log_and_its_counts_follow_a_batch_also_while_it_is_folded(desk: BatchWindow) -> None:
    orders = desk.orders(20)
    desk.start([*orders, 1, 2])
    desk.wait_head("Finished")
    rig = desk.rig
    rig.wait(lambda: rig.text("open_label") == "To do 2")
    rig.action("toggle_log_action").trigger()
    rig.wait(lambda: [row[1] for row in rig.calls()] == ["2", "1"])
    assert rig.text("call_todo_chip") == "To do 2"
    assert rig.text("call_today_chip") == "Today 22"
    rig.action("show_all_action").trigger()
    rig.wait(lambda: len(rig.calls()) == 22)
    more = desk.orders(3)
    rig.choose_call("2")
    desk.start(more)
    rig.wait(lambda: [row[1] for row in rig.calls()][:3] == [str(n) for n in reversed(more)])
    rig.wait(lambda: {row[3] for row in rig.calls()[:3]} == {"Accepted"})
    assert rig.text("summary_about_label").startswith("Order 2,"), "the choice stays"


def test_rows_that_an_exported_result_shows_as_sent_keep_their_states(desk: BatchWindow) -> None:
    done, rest = desk.orders(2), desk.orders(3)
    states = {done[0]: CheckState.CONFIRMED, done[1]: CheckState.NOT_CHECKED}
    desk.start([*done, *rest], sent_before=states)
    desk.wait_head("Finished: 5 of 5")
    sent = {request.order_id for request in desk.server.requests() if request.order_id}
    assert sent == set(rest), "it goes on where it stopped"
    assert [row[2:5] for row in desk.rows()][:3] == [
        ["Accepted", "Confirmed", ""],
        ["Accepted", "Not checked", ""],
        ["Accepted", "Not checked", "1"],
    ]
    assert desk.summary() == "5 in all: 5 accepted (1 of them confirmed)."


def test_a_new_batch_starts_from_rows_that_can_be_edited(desk: BatchWindow) -> None:
    table = desk.table()
    before = table.editTriggers(), table.selectionBehavior(), table.tabKeyNavigation()
    desk.start(desk.orders(2))
    desk.wait_head("Finished")
    assert table.editTriggers() == table.EditTrigger.NoEditTriggers
    desk.rig.click("batch_new_button")
    desk.rig.wait_shown("batch_input_edit")
    QGuiApplication.clipboard().setText("5012\tPO-1\n5013\tPO-2\n")
    desk.rig.find(QWidget, "batch_input_edit").setFocus()
    desk.rig.keys("Ctrl+V")
    desk.rig.wait(lambda: desk.rig.shows("batch_table") and desk.row_count() == 2)
    assert (table.editTriggers(), table.selectionBehavior(), table.tabKeyNavigation()) == before


def test_the_rows_of_a_confirmed_batch_stay_in_view(desk: BatchWindow) -> None:
    rig, orders = desk.rig, desk.orders(3)
    QGuiApplication.clipboard().setText("".join(f"{order}\tPO-{order}\n" for order in orders))
    rig.find(QWidget, "batch_input_edit").setFocus()
    rig.keys("Ctrl+V")
    rig.wait(lambda: rig.shows("batch_table") and desk.row_count() == 3)
    rig.click("batch_check_button")
    rig.click("batch_run_button")
    rig.click("confirm_button")
    desk.wait_head("Finished: 3 of 3")
    rig.wait(lambda: desk.chip("confirmed") == "Confirmed 3")
    assert rig.shows("batch_table")
    assert [row[0] for row in desk.rows()] == [str(order) for order in orders]
    desk.table().setCurrentIndex(desk.table().model().index(2, 0))
    assert desk.buttons()["again_selected"] == "Send 1 selected again..."
