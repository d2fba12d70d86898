"""The whole program with its real window, acted on as a person would.

Invariant: built by `app.create` and ended as `app.main` ends it; widgets are found by object name,
and waiting is for a condition, never for time.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from b2b_desktop import app
from b2b_desktop.domain.call import CallRow
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.ui.log.call_log_model import ROW_ROLE
from b2b_desktop.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
LIMIT_MS = 10_000
_SENDING = ("Queued", "Sending")


class WindowRig:
    """Build, start and stop the program, and act on its window."""

    def __init__(self, qtbot: QtBot, data_dir: Path) -> None:
        """Build the program on a data folder; `start` shows the window."""
        self.qtbot = qtbot
        arguments = ["--data-dir", str(data_dir), "--keyring", "memory"]
        self.application = app.create(arguments)

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.application.window

    def start(self) -> None:
        """Show the window and wait for its first frame."""
        with self.qtbot.waitSignal(self.window.painted, timeout=LIMIT_MS):
            self.application.start()
        self.activate()

    def activate(self) -> None:
        """Make the window in front the active one, as a window system does by itself."""
        front = QApplication.activeModalWidget() or self.window
        if front.isVisible():
            front.activateWindow()
            self.wait(front.isActiveWindow)

    def stop(self) -> None:
        """End the program; a second time does nothing."""
        self.application.stop()

    # Finding.

    def find(self, kind: type[W], name: str) -> W:
        """Return a widget of the window or a dialog of it; a visible one before a hidden one."""
        found = self.window.findChildren(kind, name)
        assert found, f"there is no {kind.__name__} {name}"
        return next((widget for widget in found if widget.isVisible()), found[0])

    def shows(self, name: str) -> bool:
        """Tell whether a widget of this name is on the screen."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def text(self, name: str) -> str:
        """Return what a visible label, button, field or box says; `""` when it is not shown."""
        widget = self.find(QWidget, name)
        if not widget.isVisible():
            return ""
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            return widget.text()
        if isinstance(widget, QComboBox):
            return widget.currentText()
        assert isinstance(widget, QPlainTextEdit)
        return widget.toPlainText()

    def action(self, name: str) -> QAction:
        """Return an action of the menus."""
        found = self.window.findChild(QAction, name)
        assert found is not None, f"there is no {name}"
        return found

    def menu_actions(self) -> list[QAction]:
        """Return every action of the menu bar, in its order."""
        menus = [entry.menu() for entry in self.window.menuBar().actions()]
        actions = [a for menu in menus if isinstance(menu, QMenu) for a in menu.actions()]
        return [action for action in actions if not action.isSeparator()]

    def notices(self) -> list[str]:
        """Return the notices on top of the window."""
        labels = self.window.findChildren(QLabel, "notice_label")
        return [label.text() for label in labels if label.isVisible()]

    # Waiting.

    def wait(self, happened: Callable[[], object]) -> None:
        """Let the window work until something is true."""
        self.qtbot.waitUntil(lambda: bool(happened()), timeout=LIMIT_MS)

    def wait_shown(self, name: str) -> None:
        """Wait until a widget is on the screen."""
        self.wait(lambda: self.shows(name))

    def wait_text(self, name: str, words: str) -> None:
        """Wait until a visible widget says these words among others."""
        self.wait(lambda: words in self.text(name))

    def wait_gone(self, name: str) -> None:
        """Wait until no widget of this name is on the screen."""
        self.wait(lambda: not self.shows(name))

    # Acting.

    def click(self, name: str) -> None:
        """Press a button once it can be pressed."""
        self.wait(lambda: self.shows(name) and self.find(QWidget, name).isEnabled())
        button = self.find(QWidget, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_hot_spot(button))

    def type(self, name: str, text: str) -> None:
        """Replace a field's content by typing."""
        edit = self.find(QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, text)

    def paste(self, name: str, text: str) -> None:
        """Replace a field's content by pasting."""
        edit = self.find(QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        QGuiApplication.clipboard().setText(text)
        QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Paste))

    def keys(self, keys: str) -> None:
        """Press a key combination where the cursor is."""
        target = QApplication.focusWidget() or self.window
        QTest.keySequence(target, QKeySequence(keys))

    def entries(self, name: str) -> list[str]:
        """Return the entries of a box."""
        box = self.find(QComboBox, name)
        return [box.itemText(place) for place in range(box.count())]

    def choose(self, name: str, words: str) -> None:
        """Choose the first entry of a box that holds these words."""
        box = self.find(QComboBox, name)
        place = next(n for n, entry in enumerate(self.entries(name)) if words in entry)
        box.setCurrentIndex(place)
        box.activated.emit(place)

    def set_field(self, row: int, name: str, value: str) -> None:
        """Fill in a row of the extra fields through the table's model."""
        model = self.find(QTableView, "extra_fields_table").model()
        assert model.setData(model.index(row, 1), name)
        assert model.setData(model.index(row, 2), value)

    def use_field(self, row: int, *, used: bool) -> None:
        """Tick or untick a row of the extra fields."""
        model = self.find(QTableView, "extra_fields_table").model()
        state = Qt.CheckState.Checked if used else Qt.CheckState.Unchecked
        assert model.setData(model.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)

    def fields(self) -> list[tuple[str, str]]:
        """Return name and value of each extra field, without the empty row at the end."""
        model = self.find(QTableView, "extra_fields_table").model()
        edited = Qt.ItemDataRole.EditRole
        rows = range(model.rowCount() - 1)
        return [(model.index(r, 1).data(edited), model.index(r, 2).data(edited)) for r in rows]

    def dialog(self, name: str) -> QDialog:
        """Wait for a dialog and return it."""
        self.wait_shown(name)
        return self.find(QDialog, name)

    def answer(self, button: str) -> str:
        """Answer the question that is asked, and return its words."""
        self.dialog("confirm_dialog")
        words = f"{self.text('confirm_title_label')} {self.text('confirm_text_label')}"
        self.click(button)
        self.wait_gone("confirm_dialog")
        self.activate()
        return words

    # The main job.

    def practise(self) -> None:
        """Wait until practice mode can be used."""
        self.wait(lambda: self.find(QWidget, "practice_new_order_button").isEnabled())

    def fill_in(self, order_id: str, po_number: str = "PO-7781") -> None:
        """Type an order ID and a PO number."""
        self.type("order_id_edit", order_id)
        self.type("po_number_edit", po_number)

    def practice_server(self) -> SandboxServer:
        """Return the running sandbox of practice mode."""
        server = self.application.practice._server
        assert server is not None
        return server

    def new_order(self) -> str:
        """Ask for a fresh practice order and return its ID from the form."""
        self.type("order_id_edit", "")
        self.practise()
        self.click("practice_new_order_button")
        self.wait(lambda: self.text("order_id_edit"))
        return self.text("order_id_edit")

    def calls(self) -> list[list[str]]:
        """Return the visible columns of the call log, row by row, as text."""
        table = self.find(QTableView, "call_log_table")
        if not table.isVisible():
            return []
        model = table.model()
        shown = [c for c in range(model.columnCount()) if not table.isColumnHidden(c)]
        return [
            [str(model.index(row, column).data() or "") for column in shown]
            for row in range(model.rowCount())
        ]

    def results(self, order_id: str) -> list[str]:
        """Return what the log says of an order's calls, newest first."""
        return [row[3] for row in self.calls() if row[1] == order_id]

    def wait_result(self, order_id: str, result: str) -> None:
        """Wait until the newest call of an order came to this result."""
        self.wait(lambda: self.results(order_id)[:1] == [result])

    def wait_results(self, results: list[str]) -> None:
        """Wait until the calls in view, newest first, came to these results."""
        self.wait(lambda: [row[3] for row in self.calls()] == results)

    def choose_call(self, order_id: str) -> CallRow:
        """Select the newest call of an order, as a click does."""
        table = self.find(QTableView, "call_log_table")
        model = table.model()
        row = next(n for n in range(model.rowCount()) if model.index(n, 1).data() == order_id)
        place = table.visualRect(model.index(row, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        value = model.index(row, 0).data(ROW_ROLE)
        assert isinstance(value, CallRow)
        return value

    def is_idle(self) -> bool:
        """Tell whether no call of the log is under way."""
        return not any(row[3] in _SENDING for row in self.calls())

    # Tokens.

    def add_token(self, pasted: str, address: str, *, name: str = "Anna") -> None:
        """Add a live token through the dialog, and switch to live."""
        self.click("tokens_button")
        self.dialog("token_dialog")
        self.click("token_add_button")
        self.paste("token_paste_edit", pasted)
        self.type("token_name_edit", name)
        self.type("token_address_edit", address)
        self.click("token_save_button")
        self.wait_text("token_message_label", "Saved.")
        self.click("token_close_button")
        self.wait_gone("token_dialog")
        self.activate()
        self.go_live()

    def go_live(self) -> None:
        """Switch practice off, if it is on."""
        toggle = self.find(QAbstractButton, "mode_toggle")
        if toggle.isChecked():
            self.click("mode_toggle")

    def go_practising(self) -> None:
        """Switch practice on, if it is off."""
        toggle = self.find(QAbstractButton, "mode_toggle")
        if not toggle.isChecked():
            self.click("mode_toggle")
        self.practise()


def rows_of(model: QAbstractItemModel) -> list[list[str]]:
    """Return a model's cells as text."""
    columns = range(model.columnCount(QModelIndex()))
    return [
        [str(model.index(row, column).data() or "") for column in columns]
        for row in range(model.rowCount(QModelIndex()))
    ]


def _hot_spot(widget: QWidget) -> QPoint:
    """Return where a click surely hits: check boxes react on their mark and text only."""
    return QPoint(10, widget.height() // 2)
