"""The table of calls: columns, their menu, and copying cells.

Invariant: rows have one fixed height, and nothing is ever sized by its contents
(findings.md section 9).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from b2b_desktop.domain.call import CallRow
from b2b_desktop.domain.call_order import NEWEST_FIRST, CallOrder, SortColumn
from b2b_desktop.ui.log.call_delegate import ROW_HEIGHT, CallDelegate, result_width
from b2b_desktop.ui.log.call_log_model import MOST_ROWS, CallColumn, CallLogModel

_ASCENDING = Qt.SortOrder.AscendingOrder
_ONE_CELL = str.maketrans("\t\r\n", "   ")
_WIDTHS = {
    CallColumn.TIME: 128,
    CallColumn.ORDER: 84,
    CallColumn.PO: 130,
}


class CallTable(QTableView):
    """Show calls; Ctrl+C copies the selected rows.

    Signals:
        order_chosen(): the calls are to be sorted anew; `order` says how.
        delete_requested(): the Delete key was pressed.
    """

    order_chosen = Signal()
    delete_requested = Signal()

    def __init__(self, model: CallLogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._order = NEWEST_FIRST
        self.setModel(model)
        self.setObjectName("call_log_table")
        self.setAccessibleName(self.tr("Calls"))
        self.setItemDelegate(CallDelegate(self, model))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_header_clicked)
        self._draw_order()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.resizeSection(CallColumn.RESULT, result_width(self.fontMetrics()))
        for hidden in range(CallColumn.HTTP, len(CallColumn)):
            self.setColumnHidden(hidden, True)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the title of the column that takes what is left whole; its style is on by now."""
        super().showEvent(event)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(header.sectionSizeHint(CallColumn.MESSAGE))
        header.setSectionResizeMode(CallColumn.MESSAGE, QHeaderView.ResizeMode.Stretch)

    def order(self) -> CallOrder:
        """Return how the calls are to be sorted."""
        return self._order

    def restore_columns(self, state: QByteArray) -> None:
        """Take kept places, widths and hidden columns; the newest calls come first as ever."""
        self.horizontalHeader().restoreState(state)
        self._draw_order()

    def put_still(self, rows: Sequence[CallRow]) -> None:
        """Show calls without moving what is in view, and unload old ones that nobody looks at."""
        is_at_top = self.verticalScrollBar().value() == 0
        top = QPersistentModelIndex(self.indexAt(QPoint(0, 0)))
        self._model.put(rows)
        if not is_at_top:
            self.updateGeometries()  # Else the scroll bar ends where it ended before.
            place = self._model.index(top.row(), top.column())
            self.scrollTo(place, QTableView.ScrollHint.PositionAtTop)
        elif self.currentIndex().row() < MOST_ROWS:
            self._model.trim()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy cells as a spreadsheet takes them, or ask to delete the selected calls."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit()
            return
        super().keyPressEvent(event)

    def _copy(self) -> None:
        model = self._model
        places = sorted({index.row() for index in self.selectedIndexes()})
        shown = [c for c in range(model.columnCount()) if not self.isColumnHidden(c)]
        columns = sorted(shown, key=self.horizontalHeader().visualIndex)
        lines = [
            "\t".join(_pasted(model.index(row, column).data()) for column in columns)
            for row in places
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _draw_order(self) -> None:
        """Mark the column that is sorted by, unless the newest come first."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(self._order != NEWEST_FIRST)
        way = Qt.SortOrder.DescendingOrder if self._order.descending else _ASCENDING
        header.setSortIndicator(CallColumn[self._order.column.name], way)

    @Slot(int)
    def _on_header_clicked(self, section: int) -> None:
        """Sort by a column, the other way round at the second click; Time brings the newest."""
        column = SortColumn[CallColumn(section).name]
        again = self._order.column is column
        first_way = column is SortColumn.TIME
        self._order = CallOrder(column, not self._order.descending if again else first_way)
        self._draw_order()
        self.order_chosen.emit()

    @Slot(QPoint)
    def _on_header_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in CallColumn:
            title = self._model.headerData(column, Qt.Orientation.Horizontal)
            action = menu.addAction(str(title))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.setEnabled(column not in (CallColumn.ORDER, CallColumn.RESULT))
            action.setData(int(column))
        menu.triggered.connect(self._on_column_toggled)
        menu.popup(self.horizontalHeader().mapToGlobal(point))

    @Slot(QAction)
    def _on_column_toggled(self, action: QAction) -> None:
        self.setColumnHidden(action.data(), not action.isChecked())


def _pasted(cell: str | None) -> str:
    """Return a cell as a spreadsheet is to take it: in one cell, and as no formula."""
    from b2b_desktop.domain.batch.result_columns import guarded

    return guarded((cell or "").translate(_ONE_CELL))
