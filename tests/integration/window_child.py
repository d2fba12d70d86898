"""The window as a process of its own: what of it is clipped.

Invariant: it says one JSON line for each question and ends as the program ends.
"""

from __future__ import annotations

import json
import sys
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from b2b_desktop import app
from b2b_desktop.ui.main_window import MainWindow

DIALOGS = ("open_tokens", "open_settings", "open_shortcuts", "open_about", "edit_fields")


def say(word: str, value: object) -> None:
    """Tell the parent."""
    print(f"{word}: {json.dumps(value)}", flush=True)  # noqa: T201 - the parent reads it


def clipped(parent: QWidget) -> list[str]:
    """Return the visible labels, buttons and fields that have less room than they need."""
    found = []
    for widget in parent.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not parent.window():
            continue
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
            continue
        if isinstance(widget.parent(), QLineEdit | QComboBox | QAbstractSpinBox):
            continue  # Qt's own parts are cut to what they stand in.
        if isinstance(widget, QLabel) and widget.wordWrap():
            lacks = widget.height() < widget.heightForWidth(widget.width())
        else:
            needed = widget.minimumSizeHint()
            lacks = widget.width() < needed.width() or widget.height() < needed.height()
        if lacks:
            found.append(f"{widget.objectName()} {widget.size().toTuple()}")
    return found


def look_at_dialogs(window: MainWindow) -> None:
    """Open each dialog and look for clipped words in it."""
    for name in DIALOGS:
        action = next(a for a in window.findChildren(QAction) if a.objectName() == f"{name}_action")
        action.trigger()
        QApplication.processEvents()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                if name == "open_tokens":
                    press(dialog, "token_save_button")
                say(f"clipped {name}", clipped(dialog))
                dialog.close()
        QApplication.processEvents()


def press(parent: QWidget, name: str) -> None:
    """Press a button, so that what it complains about is in view."""
    button = parent.findChild(QAbstractButton, name)
    if button is not None:
        button.click()
        QApplication.processEvents()


def on_painted(window: MainWindow) -> None:
    """Answer everything, then close."""
    say("clipped window", clipped(window))
    for name, text in (("order_id_edit", "five"), ("po_number_edit", "a\tb")):
        edit = window.findChild(QLineEdit, name)
        if edit is not None:
            edit.setText(text)
    press(window, "send_button")
    press(window, "clear_button")
    press(window, "undo_clear_button")
    press(window, "send_button")
    say("clipped errors", clipped(window))
    look_at_dialogs(window)
    say("scale", window.devicePixelRatio())
    window.close_now()


def main() -> int:
    """Run until everything is answered."""
    application = app.create(["--data-dir", sys.argv[1], "--keyring", "memory"])
    application.window.painted.connect(partial(on_painted, application.window))
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
