"""The contract for automation: names, kinds, accessible names, create, start and stop (issue 2)."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from b2b_desktop import app
from tests.integration.conftest import OpenWindow
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

IN_WINDOW: dict[str, type[QWidget]] = {
    "main_tabs": QTabWidget,
    "mode_toggle": QAbstractButton,
    "practice_banner": QWidget,
    "practice_new_order_button": QPushButton,
    "first_order_button": QPushButton,
    "token_box": QComboBox,
    "tokens_button": QPushButton,
    "order_id_edit": QLineEdit,
    "po_number_edit": QLineEdit,
    "save_comment_toggle": QAbstractButton,
    "extra_fields_table": QTableView,
    "request_preview": QPlainTextEdit,
    "send_button": QPushButton,
    "clear_button": QPushButton,
    "order_id_error": QLabel,
    "po_number_error": QLabel,
    "extra_fields_error": QLabel,
    "call_log_table": QTableView,
    "call_filter_edit": QLineEdit,
    "call_todo_chip": QAbstractButton,
    "call_today_chip": QAbstractButton,
    "call_all_chip": QAbstractButton,
    "call_details": QWidget,
    "status_label": QLabel,
}
IN_TOKEN_DIALOG: dict[str, type[QWidget]] = {
    "token_list": QListWidget,
    "token_add_button": QPushButton,
    "token_paste_edit": QLineEdit,
    "token_name_edit": QLineEdit,
    "token_address_edit": QLineEdit,
    "token_format_box": QComboBox,
    "token_save_button": QPushButton,
    "token_test_button": QPushButton,
    "token_remove_button": QPushButton,
}
KINDS: dict[str, type[QWidget] | tuple[type[QWidget], ...]] = {
    "_edit": (QLineEdit, QPlainTextEdit),
    "_box": QWidget,
    "_toggle": QWidget,
    "_table": QTableView,
    "_label": QLabel,
    "_button": QAbstractButton,
}
DIALOGS = (
    *("open_tokens", "edit_fields", "open_settings", "open_shortcuts", "open_about"),
    "open_log_data",
)
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTableView, QPlainTextEdit, QListWidget)
INSIDE_OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def own_controls(parent: QWidget) -> list[QWidget]:
    """Return what a person can act on, without the parts Qt makes controls of."""
    found = [w for w in parent.findChildren(QWidget) if isinstance(w, CONTROLS)]
    return [
        widget
        for widget in found
        if not widget.objectName().startswith(INSIDE_OF_QT)
        and not isinstance(widget.parent(), QLineEdit | QTableView | QComboBox)
        and not (isinstance(widget, QLineEdit) and "SpinBox" in type(widget.parent()).__name__)
    ]


def label_of(widget: QWidget) -> str:
    """Return the visible label of a control: its own text, or its label's."""
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    labels = widget.window().findChildren(QLabel)
    return next((lb.text().replace("&", "") for lb in labels if lb.buddy() is widget), "")


@pytest.mark.parametrize("name", IN_WINDOW)
def test_each_name_of_the_window_is_there_once_and_of_its_kind(rig: WindowRig, name: str) -> None:
    found = rig.window.findChildren(QWidget, name)
    assert [isinstance(widget, IN_WINDOW[name]) for widget in found] == [True]


def test_each_name_of_the_token_dialog_is_there_once_and_of_its_kind(rig: WindowRig) -> None:
    rig.click("tokens_button")
    dialog = rig.dialog("token_dialog")
    for name, kind in IN_TOKEN_DIALOG.items():
        found = dialog.findChildren(QWidget, name)
        assert [isinstance(widget, kind) for widget in found] == [True], name


def test_toggles_and_chips_can_be_checked(rig: WindowRig) -> None:
    buttons = rig.window.findChildren(QAbstractButton)
    toggles = [b for b in buttons if b.objectName().endswith(("_toggle", "_chip"))]
    assert toggles
    assert all(toggle.isCheckable() for toggle in toggles)


@pytest.mark.parametrize("action", ["", *DIALOGS])
def test_a_name_s_ending_tells_the_kind_everywhere(rig: WindowRig, action: str) -> None:
    if action:
        rig.action(f"{action}_action").trigger()
    for widget in rig.window.findChildren(QWidget):
        for ending, kind in KINDS.items():
            is_ours = not widget.objectName().startswith("qt_")
            if is_ours and widget.objectName().endswith(ending):
                assert isinstance(widget, kind), widget.objectName()


@pytest.mark.parametrize("action", ["", *DIALOGS])
def test_every_control_has_a_name_and_its_visible_label_as_accessible_name(
    rig: WindowRig, action: str
) -> None:
    parent: QWidget = rig.window
    if action:
        rig.action(f"{action}_action").trigger()
        rig.wait(lambda: rig.window.findChildren(QDialog))
        parent = rig.window.findChildren(QDialog)[0]
    controls = own_controls(parent)
    assert controls
    for control in controls:
        where = f"{type(control).__name__} {control.objectName()!r} {label_of(control)!r}"
        assert control.objectName(), where
        assert control.accessibleName(), where
        if label_of(control):
            assert control.accessibleName() == label_of(control), where


def test_accessible_names_follow_labels_that_change(rig: WindowRig) -> None:
    rig.practise()
    rig.type("order_id_edit", "5012")
    rig.practice_server().state.appear()
    rig.wait_text("practice_orders_button", "(1)")
    for button in rig.window.findChildren(QPushButton):
        assert button.accessibleName() == button.text(), button.objectName()


def test_the_tables_have_the_visible_headers(rig: WindowRig) -> None:
    def headers(name: str) -> list[str]:
        table = rig.find(QTableView, name)
        shown = [c for c in range(table.model().columnCount()) if not table.isColumnHidden(c)]
        return [str(table.model().headerData(c, Qt.Orientation.Horizontal)) for c in shown]

    assert headers("extra_fields_table") == ["Use", "Name", "Value"]
    assert headers("call_log_table") == ["Time", "Order", "PO", "Result", "Message"]


def test_extra_fields_are_edited_through_the_model(rig: WindowRig) -> None:
    rig.practise()
    rig.set_field(0, "Cost Center", "CC-42")
    rig.set_field(1, "Fintech ID", "eg934")
    model = rig.find(QTableView, "extra_fields_table").model()
    off = Qt.CheckState.Unchecked
    assert model.setData(model.index(1, 0), off, Qt.ItemDataRole.CheckStateRole)
    assert rows_of(model) == [["", "Cost Center", "CC-42"], ["", "Fintech ID", "eg934"], [""] * 3]
    order_id = rig.new_order()
    rig.click("preview_toggle")
    rig.wait_text("request_preview", order_id)
    assert '"extraFields":{"Cost Center":"CC-42"}' in rig.text("request_preview")


def test_each_action_is_named_after_what_it_does(rig: WindowRig) -> None:
    named = rig.menu_actions()
    assert len(named) > 10
    assert all(action.objectName().endswith("_action") for action in named)
    assert len({action.objectName() for action in named}) == len(named)


def test_create_uses_the_application_there_is_and_shows_nothing_yet(
    qtbot: QtBot, data_dir: Path
) -> None:
    existing = QApplication.instance()
    application = app.create(["--data-dir", str(data_dir), "--keyring", "memory"])
    assert QApplication.instance() is existing
    assert not application.window.isVisible()
    application.stop()


def test_stop_leaves_no_thread_window_or_timer_and_may_be_called_twice(
    open_window: OpenWindow,
) -> None:
    threads = set(threading.enumerate())
    rig = open_window()
    rig.click("first_order_button")
    rig.wait_results(["Accepted"])
    assert any(timer.isActive() for timer in rig.window.findChildren(QTimer))
    rig.stop()
    rig.stop()
    left = [t for t in set(threading.enumerate()) - threads if t.name != "keyring"]
    assert not left
    assert not rig.window.isVisible()


def test_two_programs_run_one_after_the_other_in_one_process(open_window: OpenWindow) -> None:
    for count in (1, 2):
        rig = open_window()
        rig.click("call_all_chip")
        rig.new_order()
        rig.type("po_number_edit", f"PO-{count}")
        rig.click("send_button")
        rig.wait_results(["Accepted"] * count)
        rig.stop()


def test_two_programs_run_side_by_side_on_two_data_folders(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    rigs = [open_window(tmp_path / name) for name in ("one", "two")]
    for rig in rigs:
        rig.click("first_order_button")
        rig.wait_results(["Accepted"])
    rigs[0].stop()
    rigs[1].click("call_all_chip")
    assert len(rigs[1].calls()) == 1
