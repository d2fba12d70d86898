"""What was typed survives a crash and a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView

from tests.child_program import ChildProgram
from tests.integration.conftest import OpenWindow
from tests.integration.drafting_child import FIELDS

CHILD = "tests.integration.drafting_child"


def test_a_whole_form_survives_a_kill(open_window: OpenWindow, data_dir: Path) -> None:
    with ChildProgram(CHILD, [str(data_dir)]) as child:
        child.wait_for("filled in")
        kept = data_dir / "draft.json"
        while not (kept.exists() and "eg934" in kept.read_text()):
            assert child.process.poll() is None, child.output()
        child.kill()
    rig = open_window()
    assert rig.text("order_id_edit") == "5012"
    assert rig.text("po_number_edit") == "007 781"
    assert not rig.find(QAbstractButton, "save_comment_toggle").isChecked()
    assert rig.fields() == list(FIELDS)
    model = rig.find(QTableView, "extra_fields_table").model()
    ticks = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert ticks == [Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    assert rig.notices() == []
    assert rig.calls() == []


def test_a_form_survives_closing_right_after_the_last_key(open_window: OpenWindow) -> None:
    first = open_window()
    first.fill_in("5012", "PO-7781")
    first.click("save_comment_toggle")
    first.window.close_now()
    first.stop()
    second = open_window()
    assert second.text("order_id_edit") == "5012"
    assert second.text("po_number_edit") == "PO-7781"
    assert not second.find(QAbstractButton, "save_comment_toggle").isChecked()


def test_a_form_that_came_back_is_still_on_disk(open_window: OpenWindow, data_dir: Path) -> None:
    first = open_window()
    first.fill_in("5012", "PO-7781")
    first.window.close_now()
    first.stop()
    second = open_window()
    second.practise()  # All that a start does is done.
    assert second.text("order_id_edit") == "5012"
    assert "5012" in (data_dir / "draft.json").read_text()


def test_a_sent_form_does_not_come_back(open_window: OpenWindow) -> None:
    first = open_window()
    first.click("first_order_button")
    first.wait_results(["Accepted"])
    first.wait(lambda: not first.text("order_id_edit"))
    first.stop()
    second = open_window()
    assert second.text("order_id_edit") == ""
    assert second.text("po_number_edit") == ""


def test_a_value_still_being_typed_into_a_cell_survives_closing(open_window: OpenWindow) -> None:
    first = open_window()
    first.fill_in("5012")
    first.set_field(0, "Cost Center", "")
    first.edit_cell(0, 2)
    first.type_here("CC-42")
    first.window.close_now()
    first.stop()
    second = open_window()
    assert second.fields() == [("Cost Center", "CC-42")]
