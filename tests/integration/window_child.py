"""The window as a process of its own: which of its words are cut.

Invariant: it says one JSON line for each question and ends as the program ends. With a second
argument it speaks the language below that folder.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from b2b_desktop import app
from b2b_desktop.demo import Hands
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.ui import translation
from b2b_desktop.ui.main_window import MainWindow
from tests.cut_words import cut_words, too_large

DIALOGS = ("open_tokens", "open_settings", "open_shortcuts", "open_about", "edit_fields")
DIALOGS_OF_CALLS = (*("export", "settle", "copy_call_with_token", "delete_calls", "open_log_data"),)
ROWS = "orderId\tpoNumber\tNote\n5012\tPO-1\tx\n5013\t\ty\n5012\tPO-3\tz\nfive\tPO-4\tq\n"
CASES = ("too_late", "order_unknown", "no_permission", "server_error", "drop_after")


def say(word: str, value: object) -> None:
    """Tell the parent."""
    print(f"{word}: {json.dumps(value)}", flush=True)  # noqa: T201 - the parent reads it


def look(word: str, shown: QWidget) -> None:
    """Say what is cut in a window, as it stands and as small as it can be made."""
    settle()
    found = cut_words(shown) + too_large(shown)
    before = shown.size()
    shown.resize(shown.minimumSizeHint().expandedTo(shown.minimumSize()))
    settle()
    found += [f"small: {cut}" for cut in cut_words(shown)]
    shown.resize(before)
    settle()
    say(f"cut {word}", found)


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def press(parent: QWidget, name: str) -> None:
    """Press a button, so that what it shows is in view."""
    button = parent.findChild(QAbstractButton, name)
    if button is not None:
        button.click()
        settle()


def look_at_form(window: MainWindow) -> None:
    """Make every field of the form wrong, and unfold what can be unfolded."""
    for name, text in (("order_id_edit", "five"), ("po_number_edit", "a\tb")):
        edit = window.findChild(QLineEdit, name)
        if edit is not None:
            edit.setText(text)
    press(window, "send_button")
    press(window, "clear_button")
    press(window, "undo_clear_button")
    press(window, "send_button")
    look("errors", window)
    press(window, "preview_toggle")
    look("errors over the preview", window)
    press(window, "preview_toggle")
    press(window, "clear_button")


def trigger(window: MainWindow, name: str) -> None:
    """Choose an entry of a menu."""
    next(a for a in window.findChildren(QAction) if a.objectName() == f"{name}_action").trigger()
    settle()


def open_dialogs(window: MainWindow) -> list[QDialog]:
    """Return the dialogs on the screen."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def look_at_dialogs(window: MainWindow, hands: Hands, names: Sequence[str]) -> None:
    """Open dialogs and look for clipped words in each."""
    for name in names:
        trigger(window, name)
        hands.wait(name, lambda: bool(open_dialogs(window)))
        (dialog,) = open_dialogs(window)
        if name == "open_tokens":
            press(dialog, "token_override_toggle")
            press(dialog, "token_save_button")
        if name == "export":
            preview = hands.find(QTableWidget, "export_preview_table")
            hands.wait("the first rows", lambda: preview.columnCount() > 0)  # noqa: B023 - waits here
        if name == "open_log_data":
            size = hands.find(QLabel, "log_size_label")
            hands.wait("its size", lambda: bool(size.text()))  # noqa: B023 - waits here
        look(name, dialog)
        dialog.close()
        settle()


def look_at_calls(window: MainWindow, hands: Hands) -> None:
    """Send practice orders that end in every way, and look at what the log says of each."""
    hands.click("first_order_button")
    hands.confirmed("PO-1001")
    look("confirmed", window)
    for number, case in enumerate(CASES, 1002):
        hands.send(RANGES[case].start, f"PO-{number}")
        look(case, window)
        details = hands.find(QTabWidget, "call_details")
        for place, tab in enumerate(("timing", "history"), details.count() - 2):
            details.setCurrentIndex(place)
            look(f"{case} {tab}", window)
        details.setCurrentIndex(0)


def look_at_questions(window: MainWindow, hands: Hands) -> None:
    """Ask what can be asked of the form, and switch to live without a token."""
    press(window, "clear_button")
    hands.find(QLineEdit, "order_id_edit").setText("4711")
    hands.click("send_button")
    settle()
    dialog = hands.find(QDialog, "confirm_dialog")
    look("question", dialog)
    dialog.close()
    press(window, "mode_toggle")
    look("no token", window)


def look_at_batch(window: MainWindow, hands: Hands) -> None:
    """Paste rows that are good, repeated, without a PO number and wrong, and check them."""
    trigger(window, "show_batch")
    look("rows", window)
    hands.find(QPlainTextEdit, "batch_input_edit").setPlainText(ROWS)
    hands.click("batch_check_button")
    hands.wait("the rows", lambda: hands.find(QWidget, "batch_sum_label").isVisible())
    look("checked rows", window)
    trigger(window, "show_order")


def on_painted(window: MainWindow) -> None:
    """Answer everything, then close."""
    hands = Hands(window)
    say("scale", window.devicePixelRatio())
    screen = window.screen().availableGeometry()
    say("on screen", screen.contains(window.frameGeometry()))
    try:
        # The token comes by itself; its words would change while they are looked at.
        ready = hands.find(QAbstractButton, "practice_new_order_button")
        hands.wait("practice", ready.isEnabled)
        look("window", window)
        look_at_form(window)
        look_at_dialogs(window, hands, DIALOGS)
        look_at_calls(window, hands)
        look_at_dialogs(window, hands, DIALOGS_OF_CALLS)
        look_at_batch(window, hands)
        look_at_questions(window, hands)
    finally:
        window.close_now()


def main() -> int:
    """Run until everything is answered."""
    if len(sys.argv) > 2:
        folder = Path(sys.argv[2])
        pytest.MonkeyPatch().setattr(translation, "resource", lambda name: folder / name)
    application = app.create(["--data-dir", sys.argv[1], "--keyring", "memory"])
    application.window.painted.connect(partial(on_painted, application.window))
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
