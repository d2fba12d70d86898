"""After a batch: send again, check, export, and the late list, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar, QTableView

from b2b_desktop.domain.batch.plan import BatchOptions
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.check import CheckState
from b2b_desktop.storage.importing.open_table import open_table
from tests.batch_window import BatchWindow
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

ONE_BY_ONE = BatchOptions(Mode.PRACTICE, at_once=1, check=False)


@pytest.fixture
def desk(rig: WindowRig) -> BatchWindow:
    """Return the Batch tab of the started program."""
    return BatchWindow(rig)


def stopped_too_late(desk: BatchWindow) -> list[int]:
    """Run a batch of old orders until it has stopped for them, and return the orders."""
    desk.server.state.switches.window_s = 10.0
    old = desk.orders(8, age_s=60.0)
    desk.start(old, ONE_BY_ONE, name="old.csv")
    desk.wait_head("Stopped at 2 of 8: these orders are too old for this call")
    desk.rig.wait(lambda: "late" in desk.buttons())
    return old


def test_two_too_late_stop_the_batch_and_the_late_list_says_why(desk: BatchWindow) -> None:
    old = stopped_too_late(desk)
    assert "2 refused, 6 not sent" in desk.following()
    assert desk.buttons() == {
        "go_on": "Go on anyway: send 6",
        "late": "Late list",
        "export": "Export results...",
        "new": "New batch",
    }
    desk.rig.click("batch_late_button")
    desk.rig.wait_text("late_head_label", "Late list: 8")
    cells = rows_of(desk.rig.find(QTableView, "late_orders_table").model())
    assert [row[0] for row in cells] == [str(order) for order in old]
    assert [row[1] for row in cells] == [f"PO-{order}" for order in old]
    assert "Refused" in cells[0][4]
    assert "Not sent" in cells[2][4]
    desk.rig.click("late_back_button")
    desk.rig.click("batch_go_on_button")
    desk.wait_head("Finished: 8 of 8")
    assert desk.summary() == "8 in all: 8 rejected."


def test_the_late_list_is_exported_as_rows(desk: BatchWindow, tmp_path: Path) -> None:
    old = stopped_too_late(desk)
    desk.rig.action("show_late_action").trigger()
    desk.rig.click("late_export_button")
    desk.rig.dialog("export_dialog")
    desk.rig.click("export_save_button")
    desk.choose_file(tmp_path / "late.csv")
    desk.rig.wait_gone("export_dialog")
    records = open_table(tmp_path / "late.csv").records
    assert [record.cells[0] for record in records] == ["orderId", *map(str, old)]


@pytest.mark.parametrize("kind", ["CSV", "XLSX"])
def test_results_are_exported_with_their_states(
    desk: BatchWindow, tmp_path: Path, kind: str
) -> None:
    orders = desk.orders(3)
    desk.start([*orders, 1], name="orders.csv")
    desk.wait_head("Finished")
    desk.rig.click("batch_export_button")
    desk.rig.dialog("export_dialog")
    desk.rig.choose("export_kind_box", kind)
    assert desk.rig.find(QTableView, "batch_table").isVisible()
    desk.rig.click("export_save_button")
    path = tmp_path / f"out.{kind.lower()}"
    desk.choose_file(path)
    desk.rig.wait_gone("export_dialog")
    assert str(path) in desk.rig.text("status_label")
    records = open_table(path).records
    assert records[0].cells[:5] == (
        *("orderId", "poNumber", "isSaveOrderComment", "Cost Center"),
        "result: outcome",
    )
    assert [(*r.cells[:3], r.cells[4]) for r in records[1:]] == [
        *((str(order), f"PO-{order}", "yes", "accepted") for order in orders),
        ("1", "PO-1", "yes", "rejected"),
    ]


def test_an_export_that_cannot_be_written_says_so_and_can_be_tried_again(
    desk: BatchWindow, tmp_path: Path
) -> None:
    desk.start(desk.orders(2))
    desk.wait_head("Finished")
    desk.rig.click("batch_export_button")
    desk.rig.dialog("export_dialog")
    folder = tmp_path / "results.csv"
    folder.mkdir()
    desk.rig.click("export_save_button")
    desk.give_file(folder)
    desk.rig.wait_text("export_message_label", "There is no new file.")
    assert list(folder.iterdir()) == []
    desk.rig.click("export_save_button")
    desk.choose_file(tmp_path / "other.csv")
    desk.rig.wait_gone("export_dialog")
    assert (tmp_path / "other.csv").exists()


def test_a_long_export_is_given_up_and_leaves_no_file(desk: BatchWindow, tmp_path: Path) -> None:
    many = range(1, 40_001)
    desk.start(many, sent_before=dict.fromkeys(many, CheckState.CONFIRMED))
    desk.wait_head("Finished: 40000 of 40000")
    desk.rig.click("batch_export_button")
    desk.rig.dialog("export_dialog")
    desk.rig.choose("export_kind_box", "XLSX")
    desk.rig.click("export_save_button")
    desk.choose_file(tmp_path / "big.xlsx")
    desk.rig.wait(lambda: desk.rig.find(QProgressBar, "export_progress").value() > 0)
    desk.rig.click("export_cancel_button")
    desk.rig.wait_text("status_label", "The export was given up; there is no new file.")
    desk.rig.click("batch_export_button")
    desk.rig.dialog("export_dialog")
    desk.rig.click("export_save_button")
    desk.choose_file(tmp_path / "big.csv")  # One after another: the first has ended by then.
    desk.rig.wait_gone("export_dialog")
    assert list(tmp_path.glob("*.*")) == [tmp_path / "big.csv"]


def test_a_selection_goes_again_only_after_a_question_with_its_warning(desk: BatchWindow) -> None:
    orders = desk.orders(4)
    desk.server.state.plan_fault(orders[1], "reset_after", {})
    desk.start(orders, ONE_BY_ONE)
    desk.wait_head("Finished")
    assert desk.chip("unknown") == "No answer 1"
    desk.select(0, 1)
    assert desk.buttons()["again_selected"] == "Send 2 selected again..."
    desk.rig.click("batch_again_selected_button")
    words = desk.rig.answer("cancel_button")
    assert "1 without an answer may have arrived" in words
    assert "1 accepted before" in words
    sent = len(desk.server.requests())
    desk.rig.click("batch_again_selected_button")
    desk.rig.answer("confirm_button")
    desk.rig.wait(lambda: [row[4] for row in desk.rows()] == ["2", "2", "1", "1"])
    desk.wait_head("Finished")
    assert len(desk.server.requests()) == sent + 2


def test_rows_without_an_answer_are_checked_by_a_button(desk: BatchWindow) -> None:
    orders = desk.orders(4)
    desk.server.state.plan_fault(orders[1], "reset_after", {})
    desk.server.state.plan_fault(orders[2], "reset_unread", {})
    desk.start(orders, ONE_BY_ONE)
    desk.wait_head("Finished")
    assert "2 without an answer: check now" in desk.following()
    assert desk.buttons()["check_unknown"] == "Check 2 now"
    desk.rig.click("batch_check_unknown_button")
    desk.rig.wait(lambda: desk.rows()[1][3] == "Confirmed")
    desk.rig.wait(lambda: desk.rows()[2][3] not in ("", "Not checked"))
    assert [row[2] for row in desk.rows()][1] == "No answer (may have arrived)"
    assert desk.chip("confirmed") == "Confirmed 1"
