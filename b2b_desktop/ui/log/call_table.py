"""The table of calls: columns, their menu, and copying cells.

Invariant: rows have one fixed height, and nothing is ever sized by its contents
(findings.md section 9).
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from b2b_desktop.ui.log.call_delegate import ROW_HEIGHT, CallDelegate
from b2b_desktop.ui.log.call_log_model import CallColumn, CallLogModel

_WIDTHS = {
    CallColumn.TIME: 128,
    CallColumn.ORDER: 84,
    CallColumn.PO: 130,
    CallColumn.RESULT: 226,
}


class CallTable(QTableView):
    """Show calls; Ctrl+C copies the selected rows."""

    def __init__(self, model: CallLogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
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
        header.setSectionResizeMode(CallColumn.MESSAGE, QHeaderView.ResizeMode.Stretch)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        for hidden in range(CallColumn.HTTP, len(CallColumn)):
            self.setColumnHidden(hidden, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy cells as a spreadsheet takes them."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return
        super().keyPressEvent(event)

    def _copy(self) -> None:
        model = self._model
        places = sorted({index.row() for index in self.selectedIndexes()})
        columns = [c for c in range(model.columnCount()) if not self.isColumnHidden(c)]
        lines = [
            "\t".join(str(model.index(row, column).data() or "") for column in columns)
            for row in places
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

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
