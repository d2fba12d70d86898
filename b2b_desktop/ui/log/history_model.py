"""The rows of an order's history.

Invariant: rows are plain texts, oldest first, changed as a whole.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from b2b_desktop.domain.order_history import OrderHistory
from b2b_desktop.ui.log.history_words import history_cells, history_titles
from b2b_desktop.ui.plain_tooltip import plain_tooltip

_TO_THE_SECOND = "%Y-%m-%d %H:%M:%S"
Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """Adapt a history to a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = history_titles()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._times: tuple[str, ...] = ()

    def set_history(self, history: OrderHistory | None) -> None:
        """Show an order's history, or nothing."""
        self.beginResetModel()
        entries = () if history is None else history.entries
        self._rows = tuple(map(history_cells, entries))
        self._times = tuple(entry.at.astimezone().strftime(_TO_THE_SECOND) for entry in entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many things were done."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

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
        """Return a cell's text; the whole of it, the time to the millisecond, as its tooltip."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        if role == Qt.ItemDataRole.DisplayRole:
            return text if index.column() else self._times[index.row()]
        return None
