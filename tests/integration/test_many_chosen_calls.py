"""Actions on many chosen calls: done with all of them, or refused in words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from b2b_desktop.sandbox.faults import RANGES
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
LATE = str(RANGES["too_late"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window with three calls of two orders, all of them chosen."""
    rig.practise()
    for order_id in (REJECTED, LATE, REJECTED):
        before = len(rig.results(order_id))
        rig.fill_in(order_id, f"PO-{order_id}")
        rig.click("send_button")
        rig.wait(lambda: rig.results(order_id)[before:])  # noqa: B023 - waits here
        rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    rig.click("call_all_chip")
    rig.wait_orders([REJECTED, LATE, REJECTED])
    rig.find(QTableView, "call_log_table").selectAll()
    return rig


@pytest.mark.parametrize("action", ["resend_action", "load_into_form_action"])
def test_what_is_done_with_one_call_says_so(used: WindowRig, action: str) -> None:
    used.type("order_id_edit", "4711")
    used.action(action).trigger()
    used.wait_text("status_label", "3 calls are chosen, and this is done with one.")
    assert used.text("order_id_edit") == "4711"
    assert len(used.calls()) == 3


def test_the_order_ids_of_all_are_copied_each_once(used: WindowRig) -> None:
    used.action("copy_order_id_action").trigger()
    assert sorted(QGuiApplication.clipboard().text().split("\n")) == sorted([REJECTED, LATE])
    used.wait_text("status_label", "2 order IDs copied")
