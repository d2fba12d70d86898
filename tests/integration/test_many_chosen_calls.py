"""Actions on many chosen calls."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from b2b_desktop.sandbox.faults import RANGES
from tests.window_hands import rows_of
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
def test_what_many_calls_sent_becomes_rows_of_a_batch(used: WindowRig, action: str) -> None:
    used.type("order_id_edit", "4711")
    used.action(action).trigger()
    used.wait(lambda: used.shows("batch_table"))
    table = used.find(QTableView, "batch_table").model()
    wanted = [[REJECTED, f"PO-{REJECTED}"], [LATE, f"PO-{LATE}"], [REJECTED, f"PO-{REJECTED}"]]
    used.wait(lambda: [row[1:3] for row in rows_of(table)] == wanted)
    used.action("show_order_action").trigger()
    assert used.text("order_id_edit") == "4711"
    assert len(used.practice_server().requests()) == 3, "nothing is sent by itself"


def test_the_order_ids_of_all_are_copied_each_once(used: WindowRig) -> None:
    used.action("copy_order_id_action").trigger()
    assert sorted(QGuiApplication.clipboard().text().split("\n")) == sorted([REJECTED, LATE])
    used.wait_text("status_label", "2 order IDs copied")


def test_fields_that_were_sent_empty_are_told_of(used: WindowRig) -> None:
    used.fill_in(REJECTED, "PO-empty")
    fields = used.find(QTableView, "extra_fields_table").model()
    for row, name in enumerate(("Desk", "Cost Center")):
        assert fields.setData(fields.index(row, 1), name)
    used.click("send_button")
    used.wait_orders([REJECTED, REJECTED, LATE, REJECTED])
    used.find(QTableView, "call_log_table").selectAll()
    used.action("load_into_form_action").trigger()
    used.wait(lambda: used.shows("batch_table"))
    used.wait_text("status_label", "2 extra fields were sent empty")
