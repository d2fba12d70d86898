"""Exporting calls through the dialog: kinds, preview, columns, saved choices, faults."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QTableWidget

from b2b_desktop.sandbox.faults import RANGES
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
LATE = str(RANGES["too_late"].start)


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window with the dialog open over two calls, the older one chosen."""
    rig.practise()
    for order_id in (REJECTED, LATE):
        rig.fill_in(order_id, f"PO-{order_id}")
        rig.click("send_button")
        rig.wait_result(order_id, "Rejected")
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    rig.choose_call(REJECTED)
    rig.click("export_button")
    rig.dialog("export_dialog")
    rig.wait_text("export_total_label", "2 rows")
    return rig


def was_kept(rig: WindowRig, name: str) -> bool:
    """Tell whether a choice of this name is offered."""
    return name in rig.entries("export_saved_box")


def titles(rig: WindowRig) -> list[str]:
    """Return the titles of the preview."""
    model = rig.find(QTableWidget, "export_preview_table").model()
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(n, across)) for n in range(model.columnCount())]


def test_the_preview_follows_the_kind_and_the_calls(used: WindowRig) -> None:
    assert titles(used)[:2] == ["Order ID", "PO number"]
    used.choose("export_kind_box", "JSON Lines")
    used.wait(lambda: f'"PO-{LATE}"' in used.text("export_preview_text"))
    assert used.text("export_path_edit").endswith("calls.jsonl")
    used.choose("export_calls_box", "1 chosen")
    used.wait_text("export_total_label", "1 row")
    used.wait(lambda: LATE not in used.text("export_preview_text"))


def test_a_fault_stands_beside_the_path_and_a_whole_file_ends_the_dialog(
    used: WindowRig, tmp_path: Path
) -> None:
    used.choose("export_kind_box", "JSON Lines")
    used.type("export_path_edit", str(tmp_path / "none" / "calls.jsonl"))
    used.click("export_start_button")
    used.wait_text("export_message_label", "There is no new file.")
    path = tmp_path / "calls.jsonl"
    path.write_text("old")
    used.type("export_path_edit", str(path))
    used.click("export_start_button")
    used.wait_text("export_message_label", "This file is there already.")
    assert path.read_text() == "old"
    used.click("export_start_button")
    used.wait_gone("export_dialog")
    used.wait_text("status_label", "Written:")
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert {line["po_number"] for line in lines} == {f"PO-{REJECTED}", f"PO-{LATE}"}


def test_a_choice_is_kept_by_name_and_used_again(used: WindowRig) -> None:
    used.choose("export_kind_box", "Complete (CSV)")
    columns = used.find(QListWidget, "export_columns_list")
    for place in range(columns.count()):
        item = columns.item(place)
        if item.text() not in ("order_id", "po_number"):
            item.setCheckState(Qt.CheckState.Unchecked)
    used.wait(lambda: titles(used) == ["order_id", "po_number"])
    used.find(QComboBox, "export_saved_box").setEditText("Monthly")
    used.click("export_keep_button")
    used.wait(lambda: used.entries("export_saved_box") == ["Monthly"])
    assert used.text("export_saved_label") == "Saved as “Monthly”."
    used.click("export_keep_button")
    used.wait_text("export_saved_label", "“Monthly” is now what is chosen here.")
    used.click("export_cancel_button")
    used.wait_gone("export_dialog")
    used.activate()
    used.action("export_action").trigger()
    used.dialog("export_dialog")
    used.wait(lambda: used.entries("export_saved_box") == ["Monthly"])
    used.choose("export_saved_box", "Monthly")
    used.wait(lambda: titles(used) == ["order_id", "po_number"])
    assert used.text("export_kind_box") == "Complete (CSV)"


def test_what_cannot_be_kept_or_removed_is_said_beside_its_name(used: WindowRig) -> None:
    box = used.find(QComboBox, "export_saved_box")
    used.click("export_keep_button")
    used.wait_text("export_name_error", "Type a name for this choice first.")
    box.setEditText("Monthly")
    used.click("export_forget_button")
    used.wait_text("export_name_error", "No choice is kept as “Monthly”.")
    used.click("export_keep_button")
    used.wait_text("export_saved_label", "Saved as “Monthly”.")
    assert not used.shows("export_name_error")
    used.click("export_forget_button")
    used.wait_text("export_saved_label", "“Monthly” was removed.")
    assert used.entries("export_saved_box") == []
    box.setEditText("a\x07b")
    used.click("export_keep_button")
    used.wait_shown("export_name_error")
    assert box.currentText() == "a\x07b"


def test_enter_in_the_name_keeps_the_choice_and_starts_no_export(
    used: WindowRig, tmp_path: Path
) -> None:
    path = tmp_path / "calls.xlsx"
    used.type("export_path_edit", str(path))
    box = used.find(QComboBox, "export_saved_box")
    for name in ("Monthly", "Quarterly"):
        box.setFocus()
        box.setEditText(name)
        QTest.keyClick(box, Qt.Key.Key_Return)
        used.wait(partial(was_kept, used, name))
    used.choose("export_saved_box", "Quarterly")
    assert used.shows("export_dialog")
    assert not used.shows("export_progress")
    assert not path.exists()


def test_a_period_takes_no_calls_outside_the_filter(used: WindowRig, tmp_path: Path) -> None:
    used.click("export_cancel_button")
    used.wait_gone("export_dialog")
    used.activate()
    used.click("call_all_chip")
    used.click("more_filters_toggle")
    used.choose("call_date_box", "Yesterday")
    used.wait(lambda: not used.calls())
    used.click("export_button")
    used.dialog("export_dialog")
    used.wait_text("export_total_label", "0 rows: no call fits")
    assert used.text("export_calls_box") == "As filtered: Yesterday"
    used.choose("export_period_box", "This month")
    used.choose("export_kind_box", "JSON Lines")
    path = tmp_path / "calls.jsonl"
    used.type("export_path_edit", str(path))
    used.click("export_start_button")
    used.wait_gone("export_dialog")
    assert path.read_text() == ""
