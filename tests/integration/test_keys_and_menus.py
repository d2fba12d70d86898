"""The keyboard and the menus: every action is in a menu with its shortcut and does something."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QTableView, QWidget

from b2b_desktop.sandbox.faults import RANGES
from tests.window_rig import WindowRig

NO_BATCH = "There is no batch for which this can be done now."
REJECTED = str(RANGES["order_unknown"].start)
SHORTCUTS = {
    "quit_action": "Ctrl+Q",
    "clear_action": "Ctrl+N",
    "undo_clear_action": "Ctrl+Shift+N",
    "find_calls_action": "Ctrl+F",
    "send_action": "Ctrl+Return",
    "find_order_action": "Ctrl+L",
    "copy_curl_action": "Ctrl+Shift+C",
    "order_history_action": "Ctrl+H",
    "export_action": "Ctrl+E",
    "show_todo_action": "Ctrl+1",
    "show_today_action": "Ctrl+2",
    "show_all_action": "Ctrl+3",
    "go_to_day_action": "Ctrl+G",
    "show_order_action": "Ctrl+Shift+1",
    "show_batch_action": "Ctrl+Shift+2",
    "toggle_log_action": "F8",
    "import_rows_action": "Ctrl+O",
    "run_batch_action": "Ctrl+Shift+Return",
    "open_tokens_action": "Ctrl+T",
    "open_settings_action": "Ctrl+,",
    "open_shortcuts_action": "F1",
}


def is_checked(rig: WindowRig, name: str) -> bool:
    """Tell whether a toggle is on."""
    return rig.find(QAbstractButton, name).isChecked()


def focused(rig: WindowRig) -> str:
    """Return the name of what has the cursor."""
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def calls_of_rejected(rig: WindowRig) -> int:
    """Count the calls of the rejected order."""
    return len(rig.results(REJECTED))


ROW_ACTIONS = (
    *("undo_rows_action", "redo_rows_action", "copy_cells_action", "paste_cells_action"),
    *("clear_cells_action", "fill_down_action", "insert_row_action", "delete_rows_action"),
    *("tick_rows_action", "untick_rows_action", "choose_column_use_action"),
)
"""What they do with rows is shown in tests/ui/test_batch_editing.py; here they bring the tab."""

EFFECTS: dict[str, Callable[[WindowRig], object]] = {
    "clear_action": lambda rig: rig.text("order_id_edit") == "",
    "undo_clear_action": lambda rig: rig.text("order_id_edit") == "4711",
    "find_calls_action": lambda rig: focused(rig) == "call_filter_edit",
    "send_action": lambda rig: rig.results("4711") == ["Rejected"],
    "find_order_action": lambda rig: focused(rig) == "order_id_edit",
    "save_template_action": lambda rig: rig.shows("template_dialog"),
    "copy_curl_action": lambda rig: QGuiApplication.clipboard().text().startswith("curl"),
    "check_action": lambda rig: rig.text("status_label").startswith("Choose calls that were acc"),
    "settle_action": lambda rig: rig.shows("settle_dialog"),
    "reopen_action": lambda rig: rig.text("status_label").startswith(
        "Choose calls that were dealt"
    ),
    "order_history_action": lambda rig: rig.shows("order_history_table"),
    "go_to_day_action": lambda rig: focused(rig) == "call_last_day_edit",
    "toggle_days_action": lambda rig: rig.shows("day_chart"),
    "export_action": lambda rig: rig.shows("export_dialog"),
    "compare_action": lambda rig: rig.text("status_label").startswith("Choose two calls"),
    "copy_call_action": lambda rig: QGuiApplication.clipboard().text().startswith("curl"),
    "copy_call_with_token_action": lambda rig: rig.shows("confirm_dialog"),
    "copy_rows_action": lambda rig: REJECTED in QGuiApplication.clipboard().text(),
    "delete_calls_action": lambda rig: rig.shows("confirm_dialog"),
    "verify_log_action": lambda rig: "The call log is whole" in " ".join(rig.notices()),
    "import_log_action": lambda rig: rig.shows("import_log_file_dialog"),
    "open_log_data_action": lambda rig: rig.text("log_calls_label").startswith("1 call of"),
    "resend_action": lambda rig: calls_of_rejected(rig) == 2,
    "load_into_form_action": lambda rig: rig.text("order_id_edit") == REJECTED,
    "copy_order_id_action": lambda rig: QGuiApplication.clipboard().text() == REJECTED,
    "show_todo_action": lambda rig: is_checked(rig, "call_todo_chip"),
    "show_today_action": lambda rig: is_checked(rig, "call_today_chip"),
    "show_all_action": lambda rig: is_checked(rig, "call_all_chip"),
    "show_order_action": lambda rig: rig.shows("order_panel"),
    "show_batch_action": lambda rig: rig.shows("batch_panel"),
    "toggle_log_action": lambda rig: rig.shows("batch_panel") and rig.shows("log_panel"),
    "open_tokens_action": lambda rig: rig.shows("token_dialog"),
    "toggle_practice_action": lambda rig: not is_checked(rig, "mode_toggle"),
    "new_practice_order_action": lambda rig: rig.text("order_id_edit") not in ("", "4711"),
    "duplicate_field_action": lambda rig: rig.fields() == [("A", "1"), ("A", "1"), ("B", "2")],
    "delete_field_action": lambda rig: rig.fields() == [("B", "2")],
    "move_field_up_action": lambda rig: rig.fields() == [("A", "1"), ("B", "2")],
    "move_field_down_action": lambda rig: rig.fields() == [("B", "2"), ("A", "1")],
    "edit_fields_action": lambda rig: rig.shows("fields_text_dialog"),
    "open_settings_action": lambda rig: rig.shows("settings_dialog"),
    "open_shortcuts_action": lambda rig: rig.shows("shortcuts_dialog"),
    "open_about_action": lambda rig: rig.shows("about_dialog"),
    "pause_batch_action": lambda rig: rig.text("status_label") == NO_BATCH,
    "stop_batch_action": lambda rig: rig.text("status_label") == NO_BATCH,
    "send_batch_again_action": lambda rig: rig.text("status_label") == NO_BATCH,
    "export_results_action": lambda rig: rig.text("status_label") == NO_BATCH,
    "show_late_action": lambda rig: rig.text("late_head_label") == "Late list: 0",
    "import_rows_action": lambda rig: rig.shows("batch_import_dialog"),
    **dict.fromkeys(
        ("check_rows_action", "run_batch_action"),
        lambda rig: rig.text("batch_said_label").startswith("There are no rows yet"),
    ),
    **dict.fromkeys(ROW_ACTIONS, lambda rig: rig.shows("batch_input_edit")),
    "quit_action": lambda rig: not rig.window.isVisible(),
}


@pytest.fixture
def used(rig: WindowRig) -> WindowRig:
    """Return a window with a call chosen, a form filled in and two fields, the first chosen."""
    rig.click("call_all_chip")
    rig.practise()
    rig.fill_in(REJECTED, "PO-1")
    rig.click("send_button")
    rig.wait_result(REJECTED, "Rejected")
    rig.choose_call(REJECTED)
    rig.fill_in("4711", "PO-2")
    rig.set_field(0, "A", "1")
    rig.set_field(1, "B", "2")
    table = rig.find(QTableView, "extra_fields_table")
    table.setCurrentIndex(table.model().index(0, 1))
    rig.find(QWidget, "tokens_button").setFocus()
    QGuiApplication.clipboard().clear()
    return rig


def test_each_action_has_its_shortcut_in_the_menu_and_no_two_share_one(rig: WindowRig) -> None:
    shown = {
        action.objectName(): action.shortcut().toString()
        for action in rig.menu_actions()
        if action.shortcut().toString()
    }
    assert SHORTCUTS.items() <= shown.items()
    assert len(set(shown.values())) == len(shown)


def test_the_table_of_effects_names_every_action(rig: WindowRig) -> None:
    assert {action.objectName() for action in rig.menu_actions()} == set(EFFECTS)


def make_room(used: WindowRig, name: str) -> None:
    """Bring the window into a state in which an action has an effect."""
    if name == "undo_clear_action":
        used.click("clear_button")
    if name == "show_all_action":
        used.click("call_todo_chip")
    if name in ("show_order_action", "toggle_log_action"):
        used.action("show_batch_action").trigger()
        used.wait_shown("batch_panel")


@pytest.mark.parametrize("name", EFFECTS)
def test_each_action_does_something(used: WindowRig, name: str) -> None:
    make_room(used, name)
    if name == "clear_action":
        assert used.text("order_id_edit") == "4711"
    used.action(name).trigger()
    used.wait(lambda: EFFECTS[name](used))


@pytest.mark.parametrize("name", SHORTCUTS)
def test_each_shortcut_does_what_its_action_does(used: WindowRig, name: str) -> None:
    make_room(used, name)
    used.keys(SHORTCUTS[name])
    used.wait(lambda: EFFECTS[name](used))


def test_the_main_job_is_done_by_keys_alone(rig: WindowRig) -> None:
    rig.practise()
    order = rig.practice_server().state.new_order("anna@maple.example")
    rig.keys("Ctrl+L")
    rig.type_here(str(order.order_id))
    rig.keys("Tab")
    rig.type_here("PO-7781")
    rig.keys("Ctrl+Return")
    rig.wait_result(str(order.order_id), "Accepted")
    rig.wait(lambda: focused(rig) == "order_id_edit")


def test_tab_follows_the_reading_order(rig: WindowRig) -> None:
    rig.practise()
    rig.find(QWidget, "mode_toggle").setFocus()
    seen = ["mode_toggle"]
    for _ in range(60):
        QTest.keyClick(rig.window, Qt.Key.Key_Tab)
        name = focused(rig)
        if name == seen[0]:
            break
        if name != seen[-1]:
            seen.append(name)
    wanted = [
        "mode_toggle",
        "token_box",
        "tokens_button",
        "first_order_button",
        "practice_new_order_button",
        "order_id_edit",
        "po_number_edit",
        "save_comment_toggle",
        "template_box",
        "template_save_button",
        "extra_fields_table",
        "preview_toggle",
        "copy_curl_button",
        "send_button",
        "clear_button",
        "call_todo_chip",
        "call_filter_edit",
    ]
    assert [name for name in seen if name in wanted] == wanted, seen


def test_clear_is_undone_from_the_button_too(used: WindowRig) -> None:
    used.click("clear_button")
    assert used.text("order_id_edit") == ""
    assert used.fields() == []
    used.click("undo_clear_button")
    assert used.text("order_id_edit") == "4711"
    assert used.text("po_number_edit") == "PO-2"
    assert used.fields() == [("A", "1"), ("B", "2")]
    assert not used.shows("undo_clear_button")


def test_undo_of_clear_loses_nothing_typed_since(used: WindowRig) -> None:
    used.click("clear_button")
    used.fill_in("5012", "PO-9")
    used.keys("Ctrl+Shift+N")
    assert used.text("order_id_edit") == "4711"
    used.keys("Ctrl+Shift+N")
    assert used.text("order_id_edit") == "5012"
    assert used.text("po_number_edit") == "PO-9"


def test_a_deleted_field_comes_back_by_undo_in_the_table(used: WindowRig) -> None:
    used.click("field_delete_button")
    assert used.fields() == [("B", "2")]
    table = used.find(QTableView, "extra_fields_table")
    table.setFocus()
    used.keys("Ctrl+Z")
    assert used.fields() == [("A", "1"), ("B", "2")]


def test_two_columns_are_pasted_into_the_table_and_into_an_open_cell(used: WindowRig) -> None:
    table = used.find(QTableView, "extra_fields_table")
    table.setFocus()
    QGuiApplication.clipboard().setText("Cost Center\tCC-42\nFintech ID\teg934\n")
    used.keys("Ctrl+V")
    assert used.fields() == [("Cost Center", "CC-42"), ("Fintech ID", "eg934")]
    last = table.model().index(2, 1)
    table.setCurrentIndex(last)
    table.edit(last)
    QGuiApplication.clipboard().setText("Site\tHamburg")
    used.keys("Ctrl+V")
    assert used.fields()[2] == ("Site", "Hamburg")


def test_one_value_is_pasted_into_the_chosen_cell(used: WindowRig) -> None:
    table = used.find(QTableView, "extra_fields_table")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    QGuiApplication.clipboard().setText("CC-42\r\n")
    used.keys("Ctrl+V")
    assert used.fields()[0] == ("A", "CC-42")


def test_all_fields_are_edited_as_text(used: WindowRig) -> None:
    used.click("fields_text_button")
    used.dialog("fields_text_dialog")
    assert used.text("fields_text_edit") == "A\t1\nB\t2"
    used.find(QPlainTextEdit, "fields_text_edit").setPlainText("Site: Hamburg\n// B\t2")
    used.click("fields_text_cancel_button")
    used.wait_gone("fields_text_dialog")
    assert used.fields() == [("A", "1"), ("B", "2")]
    used.keys("Ctrl+Shift+E")
    used.dialog("fields_text_dialog")
    used.find(QPlainTextEdit, "fields_text_edit").setPlainText("Site: Hamburg\n// B\t2")
    used.click("fields_text_use_button")
    used.wait_gone("fields_text_dialog")
    assert used.fields() == [("Site", "Hamburg"), ("B", "2")]
    used.find(QTableView, "extra_fields_table").setFocus()
    used.keys("Ctrl+Z")
    assert used.fields() == [("A", "1"), ("B", "2")]
