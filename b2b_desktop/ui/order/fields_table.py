"""The extra fields' table and its keys.

Invariant: Tab goes from cell to cell and out at the last one, Shift+Tab out at the first one: a
table that turned in a circle would let nobody go on by the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QTableView, QWidget


class FieldsTable(QTableView):
    """The table; it passes on the keys that change more than a cell.

    Signals:
        paste_requested(), undo_requested(), delete_requested(): the key for it was pressed.
    """

    paste_requested = Signal()
    undo_requested = Signal()
    delete_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key means here."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Stay in the last cell, or the first: then Qt goes to the next field."""
        moves = QTableView.CursorAction
        if self._is_end(forward=action is moves.MoveNext, back=action is moves.MovePrevious):
            return self.currentIndex()
        return super().moveCursor(action, modifiers)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next cell, or out of the table behind the last one."""
        hints = QAbstractItemDelegate.EndEditHint
        forward, back = hint is hints.EditNextItem, hint is hints.EditPreviousItem
        if not self._is_end(forward=forward, back=back):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, hints.NoHint)
        QWidget.focusNextPrevChild(self, forward)

    def _is_end(self, *, forward: bool, back: bool) -> bool:
        at, model = self.currentIndex(), self.model()
        last = model.index(model.rowCount() - 1, model.columnCount() - 1)
        return (forward and at == last) or (back and at == model.index(0, 0))
