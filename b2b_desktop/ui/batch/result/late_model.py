"""The late list as a table.

Invariant: rows are plain values, replaced as a whole. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from b2b_desktop.domain.batch.late import LateOrder
from b2b_desktop.domain.call import Outcome
from b2b_desktop.ui.plain_tooltip import plain_tooltip

Index = QModelIndex | QPersistentModelIndex


class LateColumn(IntEnum):
    """The columns."""

    ORDER = 0
    PO = 1
    WHEN = 2
    BUYER = 3
    REASON = 4


class LateModel(QAbstractTableModel):
    """Adapt late orders to a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: Sequence[LateOrder] = ()

    def set_orders(self, orders: Sequence[LateOrder]) -> None:
        """Show these orders."""
        self.beginResetModel()
        self._orders = orders
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many orders there are."""
        return 0 if parent is not None and parent.isValid() else len(self._orders)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(LateColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' names, aligned as their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Order ID"),
            self.tr("PO"),
            self.tr("When"),
            self.tr("Buyer"),
            self.tr("Reason"),
        )
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; times are local."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._orders[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._text(self._orders[index.row()], index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def _text(self, order: LateOrder, column: int) -> str:
        match column:
            case LateColumn.ORDER:
                return str(order.values.order_id)
            case LateColumn.PO:
                return order.values.po_number
            case LateColumn.WHEN:
                return order.at.astimezone().strftime("%Y-%m-%d %H:%M")
            case LateColumn.BUYER:
                return order.buyer_email
            case _:
                return self._reason(order)

    def _reason(self, order: LateOrder) -> str:
        if order.outcome is Outcome.STOPPED:
            return self.tr("Not sent: those before it in the batch were too late")
        words = self.tr("Refused: the store has its record already")
        return f"{words}: “{order.message}”" if order.message else words


def _alignment(column: int) -> Qt.AlignmentFlag:
    right = column in (LateColumn.ORDER, LateColumn.WHEN)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
