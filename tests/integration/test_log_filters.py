"""Filters, their chips and counts, and sorting by a column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QTableView

from b2b_desktop.sandbox.faults import RANGES
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


def test_any_column_sorts_and_time_brings_the_newest_back(used: WindowRig) -> None:
    click_header(used, 2)
    used.wait(lambda: pos(used) == ["PO-1", "PO-2", "PO-3"])
    click_header(used, 2)
    used.wait(lambda: pos(used) == ["PO-3", "PO-2", "PO-1"])
    click_header(used, 0)
    used.wait(lambda: pos(used) == ["PO-1", "PO-3", "PO-2"])
