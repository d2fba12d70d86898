"""The window as a process of its own, with a form being filled in when it is killed.

Invariant: it never ends by itself; its parent kills it.
"""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView

from b2b_desktop import app
from b2b_desktop.ui.main_window import MainWindow

FIELDS = (("Cost Center", "0042 "), ("Fintech ID", "eg934"), ("", "数"))
"""What is typed; the second row is switched off."""


def fill_in(window: MainWindow) -> None:
    """Type a form and tell the parent."""
    for name, text in (("order_id_edit", "5012"), ("po_number_edit", "007 781")):
        edit = window.findChild(QLineEdit, name)
        if edit is not None:
            QTest.keyClicks(edit, text)
    toggle = window.findChild(QAbstractButton, "save_comment_toggle")
    if toggle is not None:
        toggle.click()
    table = window.findChild(QTableView, "extra_fields_table")
    if table is not None:
        model = table.model()
        for row, (name, value) in enumerate(FIELDS):
            model.setData(model.index(row, 1), name)
            model.setData(model.index(row, 2), value)
        unticked = Qt.CheckState.Unchecked
        model.setData(model.index(1, 0), unticked, Qt.ItemDataRole.CheckStateRole)
    print("filled in", flush=True)  # noqa: T201 - the parent reads it


def main() -> int:
    """Run until killed."""
    application = app.create(["--data-dir", sys.argv[1], "--keyring", "memory"])
    application.window.painted.connect(partial(fill_in, application.window))
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
