"""Rows as a table: Use, the columns of the input, where a number was found, a remark.

Invariant: texts are made when a cell is drawn and never before; each change of the rows is one
reset or one `dataChanged`. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.row_check import RowCheck
from b2b_desktop.domain.batch.sheet import ColumnKind, Sheet, SheetRow
from b2b_desktop.domain.text import has_invisible, visible
from b2b_desktop.ui.batch.editing.row_words import column_basis, column_use, fault_words, row_remark
from b2b_desktop.ui.plain_tooltip import plain_tooltip
from b2b_desktop.ui.whole_text_edit import LONGEST_TEXT

Index = QModelIndex | QPersistentModelIndex
Remark = Callable[[int], str]
CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""Gives the `SheetCell`, so that a delegate asks once a cell."""
TITLE_ROLE: Final = CELL_ROLE + 1
"""Of a header: the column's title in the input; None for a column that is not of the input."""
USE_COLUMN: Final = 0
FIRST_COLUMN: Final = 1
"""The first column of the input."""
_SHOWN_CHARACTERS: Final = 300
_QUIET_KINDS: Final = (ColumnKind.NOT_SENT, ColumnKind.RESULT)


class CellMark(IntEnum):
    """How a cell is drawn."""

    PLAIN = 0
    QUIET = 1
    FILLED = 2
    FAULTY = 3
    REMARK = 4


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What a delegate draws.

    Attributes:
        text: the words.
        mark: how they are drawn.
        right: on which side they stand.
        strong: the part of the text that the row is about.
    """

    text: str
    mark: CellMark
    right: bool = False
    strong: str = ""


class SheetModel(QAbstractTableModel):
    """Adapt rows to a table.

    Signals:
        cell_typed(int, int, str): a row of the sheet, a column of it, and what was typed there.
        tick_wanted(int, bool): a row of the sheet shall take part or not.
    """

    cell_typed = Signal(int, int, str)
    tick_wanted = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet((), ())
        self._checks: tuple[RowCheck, ...] = ()
        self._numbers: Sequence[int] = range(0)
        self._remark: Remark | None = None
        self._has_context = False
        self._may_edit = True

    def show(
        self,
        edited: EditedSheet,
        *,
        numbers: Sequence[int] | None = None,
        remark: Remark | None = None,
    ) -> None:
        """Show rows.

        Args:
            edited: all rows.
            numbers: which of them, counted from 0; None for all.
            remark: what to say of one of them instead of what is wrong with it.
        """
        shown = range(len(edited.sheet.rows)) if numbers is None else numbers
        context = any(row.context for row in edited.sheet.rows[:1])
        same_rows = shown == self._numbers if numbers is None else numbers is self._numbers
        same_shape = (
            same_rows
            and edited.sheet.columns == self._sheet.columns
            and context is self._has_context
        )
        if not same_shape:
            self.beginResetModel()
        self._sheet, self._checks = edited.sheet, edited.checks
        self._numbers, self._remark, self._has_context = shown, remark, context
        if not same_shape:
            self.endResetModel()
        elif shown:
            end = self.index(len(shown) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), end)

    def set_editable(self, *, editable: bool) -> None:
        """Let cells be typed into, or not: then rows can be looked at only."""
        self._may_edit = editable

    @property
    def width(self) -> int:
        """How many columns the input has."""
        return len(self._sheet.columns)

    def number_at(self, place: int) -> int | None:
        """Return which row of the sheet a row of the table is, None beyond the last."""
        return self._numbers[place] if 0 <= place < len(self._numbers) else None

    def texts(self, rows: range, columns: range) -> Iterator[list[str]]:
        """Return cells as they were typed, row by row; of a mark only whether it is ticked.

        The cells are those of this moment, also where an edit ends before they are asked for.
        """
        marks = {True: self.tr("yes"), False: self.tr("no")}
        sheet, numbers, has_context = self._sheet, self._numbers, self._has_context

        def made() -> Iterator[list[str]]:
            for place in rows:
                row = sheet.rows[numbers[place]]
                cells = [marks[row.ticked], *row.cells]
                if has_context:
                    cells.append(row.context)
                if columns.stop > len(cells):
                    cells.append(self._remark_of(numbers[place]))
                yield cells[columns.start : columns.stop]

        return made()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return Use, the input's columns, the context if there is one, and the remark."""
        if (parent is not None and parent.isValid()) or not self._sheet.columns:
            return 0
        return FIRST_COLUMN + len(self._sheet.columns) + self._has_context + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let Use be ticked and the input's cells be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._may_edit:
            return flags
        if index.column() == USE_COLUMN:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        column = self._input_column(index.column())
        if column is not None and len(self._row(index).cells[column]) <= LONGEST_TEXT:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is used for, or a row's line in the input."""
        if orientation is Qt.Orientation.Vertical:
            return self._line(section) if role == Qt.ItemDataRole.DisplayRole else None
        column = self._input_column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            if column is not None:
                return column_use(self._sheet.columns[column])
            return self._own_title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column is not None and self._is_order_id(column))
        if column is None:
            return None
        if role == TITLE_ROLE:
            return self._sheet.columns[column].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column_basis(self._sheet.columns[column])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; invisible characters are shown, never changed."""
        if not index.isValid():
            return None
        if index.column() == USE_COLUMN:
            return self._use(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role == CELL_ROLE:
            return self._cell(index)
        column = self._input_column(index.column())
        if role == Qt.ItemDataRole.EditRole:
            return self._text(index) if column is None else self._row(index).cells[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(index, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say what a person typed or ticked; the rows change when the edit is made."""
        if not index.isValid() or not self._may_edit:
            return False
        number, column = self._numbers[index.row()], self._input_column(index.column())
        if index.column() == USE_COLUMN and role == Qt.ItemDataRole.CheckStateRole:
            self.tick_wanted.emit(number, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if column is None or role != Qt.ItemDataRole.EditRole or len(str(value)) > LONGEST_TEXT:
            return False
        if str(value) != self._row(index).cells[column]:
            self.cell_typed.emit(number, column, str(value))
        return True

    # Inside.

    def _input_column(self, section: int) -> int | None:
        """Return which column of the input a column of the table is."""
        column = section - FIRST_COLUMN
        return column if 0 <= column < len(self._sheet.columns) else None

    def _row(self, index: Index) -> SheetRow:
        return self._sheet.rows[self._numbers[index.row()]]

    def _is_order_id(self, column: int) -> bool:
        return self._sheet.columns[column].kind is ColumnKind.ORDER_ID

    def _line(self, section: int) -> str:
        number = self.number_at(section)
        line = 0 if number is None else self._sheet.rows[number].line
        return str(line) if line else self.tr("new")

    def _own_title(self, section: int) -> str:
        if section == USE_COLUMN:
            return self.tr("Use")
        is_context = self._has_context and section == FIRST_COLUMN + self.width
        return self.tr("Found in") if is_context else self.tr("Remark")

    def _use(self, index: Index, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._row(index).ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Only ticked rows are sent.")
        return None

    def _text(self, index: Index) -> str:
        column = self._input_column(index.column())
        row = self._row(index)
        if column is not None:
            return visible(row.cells[column][:_SHOWN_CHARACTERS])
        if self._has_context and index.column() == FIRST_COLUMN + self.width:
            return row.context
        return self._remark_of(self._numbers[index.row()])

    def _remark_of(self, number: int) -> str:
        if self._remark is not None:
            return self._remark(number)
        row, check = self._sheet.rows[number], self._checks[number]
        return row_remark(row, check) if check.faults or row.look is not None else ""

    def _cell(self, index: Index) -> SheetCell:
        column, row = self._input_column(index.column()), self._row(index)
        text = self._text(index)
        if column is None:
            if index.column() == self.columnCount() - 1:
                return SheetCell(text, CellMark.REMARK)
            return SheetCell(text, CellMark.QUIET, strong=row.cells[0])
        kind = self._sheet.columns[column].kind
        mark = CellMark.PLAIN
        if not row.ticked or kind in _QUIET_KINDS:
            mark = CellMark.QUIET
        elif any(f.column == column for f in self._checks[self._numbers[index.row()]].faults):
            mark = CellMark.FAULTY
        elif column in row.filled:
            mark = CellMark.FILLED
        return SheetCell(text, mark, right=self._is_order_id(column))

    def _tool_tip(self, index: Index, column: int | None) -> str | None:
        row, check = self._row(index), self._checks[self._numbers[index.row()]]
        if column is None:
            return plain_tooltip(self._text(index)) or None
        for fault in check.faults:
            if fault.column == column:
                return plain_tooltip(fault_words(fault))
        if column in row.filled:
            return self.tr("Filled in from the template.")
        if has_invisible(row.cells[column][:_SHOWN_CHARACTERS]):
            return self.tr("Characters one cannot see are shown as their code points.")
        return None


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
