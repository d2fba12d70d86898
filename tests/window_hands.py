"""Hands on a window: find, wait and act by object name.

Invariant: acts as a person would, and waits for a condition, never for time.
"""

from __future__ import annotations

from collections.abc import Callable
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

from b2b_desktop.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
LIMIT_MS = 10_000


class WindowHands:
    """Find what a window and its dialogs hold, and act on it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

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

    def activate(self) -> None:
        """Make the window in front the active one, as a window system does by itself."""
        front = QApplication.activeModalWidget() or self.window
        if front.isVisible():
            front.activateWindow()
            self.wait(front.isActiveWindow)

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

    def type_here(self, text: str) -> None:
        """Type where the cursor is."""
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the cursor"
        QTest.keyClicks(target, text)

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

    def edit_cell(self, row: int, column: int) -> None:
        """Open the editor of a cell of the extra fields."""
        table = self.find(QTableView, "extra_fields_table")
        index = table.model().index(row, column)
        table.setCurrentIndex(index)
        table.edit(index)

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
