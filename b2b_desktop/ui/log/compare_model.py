"""Two calls side by side, as rows of a table.

Invariant: a difference is marked by a sign, and by its weight among what is the same; never by
colour alone.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from b2b_desktop.domain.call_comparison import CallComparison, ComparedField
from b2b_desktop.ui.log.compare_words import compared_cells
from b2b_desktop.ui.plain_tooltip import plain_tooltip

Index = QModelIndex | QPersistentModelIndex


class CompareModel(QAbstractTableModel):
    """Adapt a comparison to a table."""

    def __init__(
        self, comparison: CallComparison, calls: tuple[str, str], parent: QObject | None = None
    ) -> None:
        """Take the comparison and what the two calls are called."""
        super().__init__(parent)
        self._comparison = comparison
        self._titles = ("", self.tr("Part"), self.tr("What"), *calls)
        self._fields: tuple[ComparedField, ...] = ()
        self._stand_out = False
        self.show_fields(all_of_them=False)

    def show_fields(self, *, all_of_them: bool) -> None:
        """Show every field, or the differences only."""
        self.beginResetModel()
        shown = self._comparison
        self._stand_out = all_of_them
        self._fields = shown.fields if all_of_them else shown.differences
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many fields are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._fields)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' names, on the left as their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; among what is the same, heavier where the two calls differ."""
        if not index.isValid():
            return None
        field = self._fields[index.row()]
        if role == Qt.ItemDataRole.FontRole and field.differs and self._stand_out:
            font = QFont()
            font.setBold(True)
            return font
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            mark = "≠" if field.differs else ""
            text = (mark, *compared_cells(field))[index.column()]
            return plain_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None
