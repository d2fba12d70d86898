"""The menus: every action with its shortcut, as a table.

Invariant: the table and the window's slots name the same actions; there are no dead ones.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

Shortcut = QKeySequence.StandardKey | str
Entry = tuple[str, object, Shortcut]


class TableKeys(str):
    """Keys that act in one table alone: shown in the menu, taken by the table."""

    __slots__ = ()


_MENUS: Final[tuple[tuple[object, tuple[Entry, ...]], ...]] = (
    (
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            ("import_rows", QT_TRANSLATE_NOOP("Menus", "&Import rows..."), "Ctrl+O"),
            ("export", QT_TRANSLATE_NOOP("Menus", "&Export calls..."), "Ctrl+E"),
            ("import_log", QT_TRANSLATE_NOOP("Menus", "Add calls of another &desk..."), ""),
            ("quit", QT_TRANSLATE_NOOP("Menus", "&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            ("clear", QT_TRANSLATE_NOOP("Menus", "&Clear form"), "Ctrl+N"),
            ("undo_clear", QT_TRANSLATE_NOOP("Menus", "&Undo clear"), "Ctrl+Shift+N"),
            (
                "find_calls",
                QT_TRANSLATE_NOOP("Menus", "&Filter calls"),
                QKeySequence.StandardKey.Find,
            ),
            ("duplicate_field", QT_TRANSLATE_NOOP("Menus", "D&uplicate field"), "Ctrl+D"),
            ("delete_field", QT_TRANSLATE_NOOP("Menus", "De&lete field"), "Ctrl+Shift+D"),
            ("move_field_up", QT_TRANSLATE_NOOP("Menus", "Move field u&p"), "Alt+Up"),
            ("move_field_down", QT_TRANSLATE_NOOP("Menus", "Move field do&wn"), "Alt+Down"),
            ("edit_fields", QT_TRANSLATE_NOOP("Menus", "Edit fields as &text..."), "Ctrl+Shift+E"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Order"),
        (
            ("send", QT_TRANSLATE_NOOP("Menus", "&Attach to new order"), "Ctrl+Return; Ctrl+Enter"),
            ("find_order", QT_TRANSLATE_NOOP("Menus", "Go to order &ID"), "Ctrl+L"),
            ("copy_curl", QT_TRANSLATE_NOOP("Menus", "&Copy as curl"), "Ctrl+Shift+C"),
            ("save_template", QT_TRANSLATE_NOOP("Menus", "Sa&ve as template..."), ""),
            (
                "new_practice_order",
                QT_TRANSLATE_NOOP("Menus", "New p&ractice order"),
                "Ctrl+Shift+P",
            ),
            ("check", QT_TRANSLATE_NOOP("Menus", "Chec&k chosen calls now"), ""),
            ("settle", QT_TRANSLATE_NOOP("Menus", "&Dealt with..."), ""),
            ("reopen", QT_TRANSLATE_NOOP("Menus", "Open chosen calls a&gain"), ""),
            ("order_history", QT_TRANSLATE_NOOP("Menus", "&History of the order"), "Ctrl+H"),
            ("resend", QT_TRANSLATE_NOOP("Menus", "&Send chosen call again"), ""),
            ("load_into_form", QT_TRANSLATE_NOOP("Menus", "&Load chosen call into form"), ""),
            ("compare", QT_TRANSLATE_NOOP("Menus", "Co&mpare two chosen calls..."), ""),
            ("copy_order_id", QT_TRANSLATE_NOOP("Menus", "Copy &order IDs of chosen calls"), ""),
            ("copy_call", QT_TRANSLATE_NOOP("Menus", "Copy chosen call as c&url"), ""),
            (
                "copy_call_with_token",
                QT_TRANSLATE_NOOP("Menus", "Copy chosen call as curl &with token..."),
                "",
            ),
            ("copy_rows", QT_TRANSLATE_NOOP("Menus", "Copy chosen calls as &rows"), ""),
            (
                "delete_calls",
                QT_TRANSLATE_NOOP("Menus", "D&elete chosen calls..."),
                TableKeys("Del"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Batch"),
        (
            ("check_rows", QT_TRANSLATE_NOOP("Menus", "&Check rows"), ""),
            (
                "run_batch",
                QT_TRANSLATE_NOOP("Menus", "&Run batch..."),
                "Ctrl+Shift+Return; Ctrl+Shift+Enter",
            ),
            ("pause_batch", QT_TRANSLATE_NOOP("Menus", "&Pause or resume"), "Ctrl+Shift+R"),
            ("stop_batch", QT_TRANSLATE_NOOP("Menus", "&Stop"), ""),
            ("send_batch_again", QT_TRANSLATE_NOOP("Menus", "Send &again what can help"), ""),
            ("export_results", QT_TRANSLATE_NOOP("Menus", "&Export results..."), ""),
            ("show_late", QT_TRANSLATE_NOOP("Menus", "&Late list"), ""),
            ("undo_rows", QT_TRANSLATE_NOOP("Menus", "&Undo edit of rows"), TableKeys("Ctrl+Z")),
            ("redo_rows", QT_TRANSLATE_NOOP("Menus", "Re&do edit of rows"), TableKeys("Ctrl+Y")),
            ("copy_cells", QT_TRANSLATE_NOOP("Menus", "C&opy cells"), TableKeys("Ctrl+C")),
            ("paste_cells", QT_TRANSLATE_NOOP("Menus", "Paste cells"), TableKeys("Ctrl+V")),
            ("clear_cells", QT_TRANSLATE_NOOP("Menus", "Clear cells"), TableKeys("Del")),
            ("fill_down", QT_TRANSLATE_NOOP("Menus", "&Fill down"), TableKeys("Ctrl+D")),
            ("insert_row", QT_TRANSLATE_NOOP("Menus", "&Insert row"), TableKeys("Ctrl++")),
            ("delete_rows", QT_TRANSLATE_NOOP("Menus", "Delete ro&ws"), TableKeys("Ctrl+-")),
            ("tick_rows", QT_TRANSLATE_NOOP("Menus", "&Tick rows"), ""),
            ("untick_rows", QT_TRANSLATE_NOOP("Menus", "U&ntick rows"), ""),
            ("choose_column_use", QT_TRANSLATE_NOOP("Menus", "What a colu&mn is for"), ""),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            ("show_todo", QT_TRANSLATE_NOOP("Menus", "&To do"), "Ctrl+1"),
            ("show_today", QT_TRANSLATE_NOOP("Menus", "T&oday"), "Ctrl+2"),
            ("show_all", QT_TRANSLATE_NOOP("Menus", "&All calls"), "Ctrl+3"),
            ("go_to_day", QT_TRANSLATE_NOOP("Menus", "&Go to day..."), "Ctrl+G"),
            ("toggle_days", QT_TRANSLATE_NOOP("Menus", "Calls per &day"), ""),
            ("show_order", QT_TRANSLATE_NOOP("Menus", "Order &form"), "Ctrl+Shift+1"),
            ("show_batch", QT_TRANSLATE_NOOP("Menus", "&Batch"), "Ctrl+Shift+2"),
            ("toggle_log", QT_TRANSLATE_NOOP("Menus", "Call &log beside the batch"), "F8"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Tools"),
        (
            ("open_tokens", QT_TRANSLATE_NOOP("Menus", "&Tokens..."), "Ctrl+T"),
            ("toggle_practice", QT_TRANSLATE_NOOP("Menus", "&Practice on or off"), ""),
            ("verify_log", QT_TRANSLATE_NOOP("Menus", "&Verify log"), ""),
            ("open_log_data", QT_TRANSLATE_NOOP("Menus", "&Log data..."), ""),
            ("open_settings", QT_TRANSLATE_NOOP("Menus", "&Settings..."), "Ctrl+,"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        (
            ("open_shortcuts", QT_TRANSLATE_NOOP("Menus", "&Shortcuts..."), "F1"),
            ("open_about", QT_TRANSLATE_NOOP("Menus", "&About B2B Desktop..."), ""),
        ),
    ),
)


_FIRST_OF_GROUPS: Final = frozenset(
    (
        *("quit", "find_calls", "duplicate_field", "check", "order_history", "resend"),
        *("copy_order_id", "delete_calls", "export_results", "undo_rows", "copy_cells"),
        *("insert_row", "tick_rows", "choose_column_use", "toggle_days", "show_order"),
        *("verify_log", "open_settings", "open_about"),
    )
)
"""Above these a line divides a long menu."""


def build_menus(window: QMainWindow, slots: dict[str, Callable[[], object]]) -> list[QAction]:
    """Build the menu bar; each action is named `<verb>_action` and calls its slot."""
    actions: list[QAction] = []
    for title, entries in _MENUS:
        menu = window.menuBar().addMenu(_tr(title))
        for name, text, shortcut in entries:
            if name in _FIRST_OF_GROUPS and not menu.isEmpty():
                menu.addSeparator()
            action = QAction(_tr(text), window)
            action.setObjectName(f"{name}_action")
            if isinstance(shortcut, TableKeys):
                keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(f"{_tr(text)}\t{keys}")
            elif isinstance(shortcut, str):
                action.setShortcuts(QKeySequence.listFromString(shortcut))
            else:
                action.setShortcut(shortcut)
            action.triggered.connect(slots[name])
            menu.addAction(action)
            actions.append(action)
    return actions


def shortcuts(actions: list[QAction]) -> list[tuple[str, str]]:
    """Return every shortcut with what it does."""
    native = QKeySequence.SequenceFormat.NativeText
    found = []
    for action in actions:
        text, _, in_table = action.text().replace("&", "").partition("\t")
        keys = action.shortcut().toString(native) or in_table
        if keys:
            found.append((keys, text.rstrip(".")))
    return found


def _tr(text: object) -> str:
    return QCoreApplication.translate("Menus", str(text))
