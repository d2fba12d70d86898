"""Two calls side by side, copies of calls, and the warning before an accepted one is repeated."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from b2b_desktop.sandbox.faults import RANGES
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window with an accepted and a rejected call, both in view."""
    rig.click("call_all_chip")
    for order_id, result in ((rig.new_order(), "Accepted"), (REJECTED, "Rejected")):
        rig.fill_in(order_id, f"PO-{result}")
        rig.click("send_button")
        rig.wait_result(order_id, result)
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    QGuiApplication.clipboard().clear()
    return rig


def accepted(rig: WindowRig) -> str:
    """Return the accepted call's order."""
    return next(row[1] for row in rig.calls() if row[3] == "Accepted")


def test_two_calls_are_compared_and_differences_marked(used: WindowRig) -> None:
    used.find(QTableView, "call_log_table").selectAll()
    used.action("compare_action").trigger()
    used.dialog("compare_dialog")
    model = used.find(QTableView, "compare_table").model()
    rows = {row[2]: row for row in rows_of(model)}
    assert rows["PO number"] == ["≠", "Sent", "PO number", "PO-Accepted", "PO-Rejected"]
    assert "Method" not in rows
    used.click("compare_all_toggle")
    rows = {row[2]: row for row in rows_of(model)}
    assert rows["Method"] == ["", "Request", "Method", "POST", "POST"]
    used.click("compare_close_button")
    used.wait_gone("compare_dialog")


def test_a_call_is_copied_as_curl_with_its_token_only_after_a_question(used: WindowRig) -> None:
    clipboard = QGuiApplication.clipboard()
    used.choose_call(REJECTED)
    used.action("copy_call_action").trigger()
    used.wait(lambda: clipboard.text().startswith("curl"))
    redacted = clipboard.text()
    assert "eyJ" not in redacted
    assert "PO-Rejected" in redacted
    clipboard.clear()
    used.action("copy_call_with_token_action").trigger()
    used.dialog("confirm_dialog")
    assert clipboard.text() == ""
    used.answer("confirm_button")
    used.wait(lambda: "eyJ" in clipboard.text())


def test_chosen_calls_are_copied_as_rows_for_a_spreadsheet(used: WindowRig) -> None:
    used.find(QTableView, "call_log_table").selectAll()
    used.action("copy_rows_action").trigger()
    used.wait(lambda: "PO-Rejected" in QGuiApplication.clipboard().text())
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert all(line.count("\t") == 11 for line in lines)


def test_an_order_accepted_in_an_earlier_run_is_not_sent_again_unasked(used: WindowRig) -> None:
    order_id = accepted(used)
    used.window._sends._accepted.clear()  # As after a new start.
    used.choose_call(order_id)
    used.action("resend_action").trigger()
    assert "The store accepted a call for order" in used.answer("cancel_button")
    assert used.results(order_id) == ["Accepted"]
