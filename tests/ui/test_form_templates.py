"""Templates in the order form: nothing is filled silently, and what is filled can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView
from pytestqt.qtbot import QtBot

from tests.window_rig import WindowRig


@pytest.fixture
def rig(qtbot: QtBot, data_dir: Path) -> Iterator[WindowRig]:
    """Return the program in practice mode."""
    rig = WindowRig(qtbot, data_dir)
    rig.start()
    rig.practise()
    yield rig
    rig.stop()


def save(rig: WindowRig, name: str) -> None:
    """Save what the form holds."""
    rig.click("template_save_button")
    rig.dialog("template_dialog")
    rig.type("template_name_edit", name)
    rig.click("template_keep_button")


def entries(rig: WindowRig) -> list[str]:
    """Return the templates offered."""
    box = rig.find(QComboBox, "template_box")
    return [box.itemText(place) for place in range(box.count())]


def choose(rig: WindowRig, name: str) -> None:
    """Choose a template as a person does."""
    box = rig.find(QComboBox, "template_box")
    box.setCurrentText(name)
    box.activated.emit(box.currentIndex())


@pytest.fixture
def saved(rig: WindowRig) -> WindowRig:
    """Save a template and empty the form."""
    rig.type("po_number_edit", "PO-77")
    rig.click("save_comment_toggle")
    rig.set_field(0, "Cost Center", "CC-1")
    rig.set_field(1, "Region", "North")
    save(rig, "Default")
    rig.wait_gone("template_dialog")
    assert rig.text("template_box") == "Default"
    rig.action("clear_action").trigger()
    assert rig.text("template_box") == "No template"
    return rig


def test_choosing_a_template_fills_empty_fields_and_can_be_taken_back(saved: WindowRig) -> None:
    saved.set_field(0, "Region", "South")
    choose(saved, "Default")
    assert saved.fields() == [("Region", "South"), ("Cost Center", "CC-1")]
    saved.find(QTableView, "extra_fields_table").setFocus()
    QTest.keyClick(
        saved.find(QTableView, "extra_fields_table"),
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier,
    )
    assert saved.fields() == [("Region", "South")]


def test_its_po_number_and_comment_are_used_by_their_buttons_only(saved: WindowRig) -> None:
    toggle = saved.find(QAbstractButton, "save_comment_toggle")
    choose(saved, "Default")
    assert (saved.text("po_number_edit"), toggle.isChecked()) == ("", True)
    assert saved.text("template_po_button") == "Use PO number PO-77"
    assert saved.text("template_comment_button") == "Do not save order comment"
    saved.click("template_po_button")
    saved.click("template_comment_button")
    assert (saved.text("po_number_edit"), toggle.isChecked()) == ("PO-77", False)
    assert not saved.shows("template_po_button")
    assert not saved.shows("template_comment_button")


def test_what_cannot_be_saved_says_why(rig: WindowRig) -> None:
    save(rig, "Default")
    assert rig.text("template_name_error").startswith("There is nothing to save")
    rig.click("template_cancel_button")
    rig.set_field(0, "Cost Center", "CC-1")
    save(rig, " ")
    assert rig.text("template_name_error") == "This is empty."
    rig.click("template_cancel_button")
    assert entries(rig) == ["No template"]


def test_a_template_of_the_batch_is_there_for_the_form_too(saved: WindowRig) -> None:
    saved.action("show_batch_action").trigger()
    saved.wait(lambda: saved.find(QComboBox, "batch_template_box").count() == 2)
    saved.click("batch_step_rows_button")
    assert entries(saved) == ["No template", "Default"]
