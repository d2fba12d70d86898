"""Editing a cell of the extra fields.

Invariant: a paste that is more than one value goes to the table, never into one cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from b2b_desktop.ui.whole_text_edit import WholeTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem


class FieldDelegate(QStyledItemDelegate):
    """Make the cells' editors.

    Signals:
        refused(object): a text (a `str`) that is no single value, as it was pasted.
    """

    refused = Signal(object)

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return an editor that never cuts silently."""
        editor = _CellEdit(parent, one_line=True)
        editor.setObjectName("field_cell_edit")
        editor.setFrame(False)
        editor.refused.connect(self.refused)
        return editor


class _CellEdit(WholeTextEdit):
    """A cell's editor."""

    def paste_text(self, text: str) -> None:
        """Insert one value; two columns are the table's."""
        if "\t" in text.strip("\r\n"):
            self.refused.emit(text)
            return
        super().paste_text(text)
