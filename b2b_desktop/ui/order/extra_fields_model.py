"""The extra fields as a table: Use, Name, Value.

Invariant: there is always one empty row at the end; every change goes through the model. GUI
thread only.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from b2b_desktop.domain.order import FieldRow
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.text import has_invisible, visible
from b2b_desktop.ui.theme import faint
from b2b_desktop.ui.whole_text_edit import LONGEST_TEXT

Index = QModelIndex | QPersistentModelIndex
_EMPTY = FieldRow(enabled=True, name="", value="")
_LONGEST_PASTE = 1_000_000


class FieldColumn(IntEnum):
    """The columns."""

    USE = 0
    NAME = 1
    VALUE = 2


class ExtraFieldsModel(QAbstractTableModel):
    """Hold the rows of the extra fields table.

    Signals:
        edited(): a person or a paste changed a row.
        too_long(): a text was refused; nothing was changed.
    """

    edited = Signal()
    too_long = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FieldRow] = [_EMPTY]
        self._faulty: int | None = None

    def rows(self) -> tuple[FieldRow, ...]:
        """Return the rows but the empty one at the end."""
        return tuple(self._rows[:-1])

    def set_rows(self, rows: tuple[FieldRow, ...]) -> None:
        """Replace all rows; `edited` is not raised."""
        self.beginResetModel()
        self._rows = [*(row for row in rows if not row.is_blank), _EMPTY]
        self._faulty = None
        self.endResetModel()

    def set_faulty(self, row: int | None) -> None:
        """Mark the row an error is about."""
        former, self._faulty = self._faulty, row
        for changed in {former, row} - {None}:
            if changed is not None and changed < len(self._rows):
                self._tell(changed)

    def remove(self, row: int) -> None:
        """Delete a row."""
        if not 0 <= row < len(self._rows) - 1:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()
        self.edited.emit()

    def duplicate(self, row: int) -> None:
        """Copy a row below itself."""
        if not 0 <= row < len(self._rows) - 1:
            return
        self.beginInsertRows(QModelIndex(), row + 1, row + 1)
        self._rows.insert(row + 1, self._rows[row])
        self.endInsertRows()
        self.edited.emit()

    def move(self, row: int, by: int) -> int:
        """Move a row up (-1) or down (1); returns where it is now."""
        target = row + by
        last = len(self._rows) - 2
        if not (0 <= row <= last and 0 <= target <= last):
            return row
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), target + (by > 0))
        self._rows.insert(target, self._rows.pop(row))
        self.endMoveRows()
        self.edited.emit()
        return target

    def paste(self, row: int, text: str) -> int:
        """Fill rows from two columns of a spreadsheet; returns how many were filled."""
        if len(text) > _LONGEST_PASTE:
            self.too_long.emit()
            return 0
        lines = [line for line in text.splitlines() if line.strip()]
        pairs = [line.split("\t", 1) if "\t" in line else [line, ""] for line in lines]
        pasted = [FieldRow(enabled=True, name=p[0], value=p[1]) for p in pairs]
        if not pasted:
            return 0
        self.beginResetModel()
        head = self._rows[: min(row, len(self._rows) - 1)]
        tail = self._rows[row + len(pasted) :]
        self._rows = [r for r in (*head, *pasted, *tail) if not r.is_blank]
        self._rows.append(_EMPTY)
        self.endResetModel()
        self.edited.emit()
        return len(pasted)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the rows with the empty one."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return three."""
        return 0 if parent is not None and parent.isValid() else len(FieldColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let Use be ticked, Name and Value be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == FieldColumn.USE:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Use"), self.tr("Name"), self.tr("Value"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; invisible characters are shown, never changed."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if column == FieldColumn.USE:
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if row.enabled else Qt.CheckState.Unchecked
            return None
        text = row.name if column == FieldColumn.NAME else row.value
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(text)
        if role == Qt.ItemDataRole.BackgroundRole and index.row() == self._faulty:
            return faint("error")
        if role == Qt.ItemDataRole.ToolTipRole and has_invisible(text):
            return self.tr("Characters one cannot see are shown as their code points.")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a cell; typing into the last row adds a new empty one."""
        if not index.isValid():
            return False
        number, column = index.row(), index.column()
        row = self._rows[number]
        if len(str(value)) > LONGEST_TEXT:
            self.too_long.emit()
            return False
        if column == FieldColumn.USE and role == Qt.ItemDataRole.CheckStateRole:
            changed = replace(row, enabled=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif column == FieldColumn.NAME and role == Qt.ItemDataRole.EditRole:
            changed = replace(row, name=str(value))
        elif column == FieldColumn.VALUE and role == Qt.ItemDataRole.EditRole:
            changed = replace(row, value=str(value))
        else:
            return False
        if changed != row:
            self._rows[number] = changed
            self._grow()
            self._tell(number)
            self.edited.emit()
        return True

    def _grow(self) -> None:
        if self._rows[-1].is_blank:
            return
        end = len(self._rows)
        self.beginInsertRows(QModelIndex(), end, end)
        self._rows.append(_EMPTY)
        self.endInsertRows()

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(FieldColumn) - 1))
