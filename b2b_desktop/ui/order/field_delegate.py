"""Editing a cell of the extra fields.

Invariant: a paste that is more than one value goes to the table, never into one cell; a known name
is offered, and taken only when it is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from b2b_desktop.ui.names_completer import NamesCompleter
from b2b_desktop.ui.order.extra_fields_model import FieldColumn
from b2b_desktop.ui.whole_text_edit import WholeTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem


class FieldDelegate(QStyledItemDelegate):
    """Make the cells' editors.

    Signals:
        refused(object): a text (a `str`) that is no single value, as it was pasted.
        names_wanted(): a name is about to be typed; `set_names` may offer some.
    """

    refused = Signal(object)
    names_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these names, in this order, also to an editor that is open."""
        self._names.setStringList(list(names))

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return an editor that never cuts silently."""
        editor = _CellEdit(parent, one_line=True)
        editor.setObjectName("field_cell_edit")
        editor.setFrame(False)
        editor.refused.connect(self.refused)
        if index.column() == FieldColumn.NAME:
            editor.setCompleter(NamesCompleter(self._names, editor))
            self.names_wanted.emit()
        return editor


class _CellEdit(WholeTextEdit):
    """A cell's editor."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show what is offered on the down key, also before anything is typed."""
        completer = self.completer()
        if event.key() == Qt.Key.Key_Down and completer is not None:
            completer.setCompletionPrefix(self.text())
            completer.complete()
            return
        super().keyPressEvent(event)

    def paste_text(self, text: str) -> None:
        """Insert one value; two columns are the table's."""
        if "\t" in text.strip("\r\n"):
            self.refused.emit(text)
            return
        super().paste_text(text)
