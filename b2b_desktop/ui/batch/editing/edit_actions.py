"""What can be done with rows as in a spreadsheet: by keys, by the table's own menu, by the menus.

Invariant: every action is one edit that can be taken back, and acts on what is selected in the step
Rows only; copying alone works in every step. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from b2b_desktop.domain.batch.column_titles import CANONICAL
from b2b_desktop.domain.batch.editing import (
    Area,
    delete_rows,
    fill_down,
    insert_rows,
    read_block,
    set_block,
    set_cells,
    tick_rows,
)
from b2b_desktop.domain.batch.sheet import (
    Change,
    Column,
    ColumnBasis,
    ColumnKind,
    Sheet,
    SheetRow,
)
from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.editing.sheet_edits import Edit, SheetEdits
from b2b_desktop.ui.batch.editing.sheet_model import FIRST_COLUMN, SheetModel
from b2b_desktop.ui.batch.editing.sliced_copy import SlicedCopy

_STANDARD: Final = (
    (QKeySequence.StandardKey.Undo, "undo_rows"),
    (QKeySequence.StandardKey.Redo, "redo_rows"),
    (QKeySequence.StandardKey.Copy, "copy_cells"),
    (QKeySequence.StandardKey.Paste, "paste_cells"),
)
_KEYS: Final = {
    "Del": "clear_cells",
    "Ctrl+D": "fill_down",
    "Ctrl++": "insert_row",
    "Ctrl+=": "insert_row",
    "Ctrl+-": "delete_rows",
    "Ctrl+Y": "redo_rows",
}


class EditActions(QObject):
    """Act on the selected cells.

    Signals:
        refused(): an edit was not made because another command runs.
    """

    refused = Signal()

    def __init__(self, table: BatchTable, edits: SheetEdits, may_edit: Callable[[], bool]) -> None:
        super().__init__(table)
        self._table = table
        self._edits = edits
        self._may_edit = may_edit
        self._copying = SlicedCopy(self)
        table.installEventFilter(self)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return the actions by the names of the menu's."""
        return {
            "undo_rows": self._edits.undo,
            "redo_rows": self._edits.redo,
            "copy_cells": self.copy,
            "paste_cells": self.paste,
            "clear_cells": self.clear,
            "fill_down": self.fill_down,
            "insert_row": self.insert_row,
            "delete_rows": self.delete_rows,
            "tick_rows": self.tick,
            "untick_rows": self.untick,
        }

    @Slot()
    def copy(self) -> None:
        """Put the selected cells on the clipboard, line by line; very many take a moment."""
        if areas := self._areas(whole=True):
            cells = [self._texts(area) for area in areas]
            self._copying.start(chain.from_iterable(cells), self._table.model())

    @Slot()
    def paste(self) -> None:
        """Write what is on the clipboard from the current cell on."""
        self._copying.finish()
        self.take(QGuiApplication.clipboard().text())

    @Slot(object)
    def take(self, text: str) -> None:
        """Write cells from the current one on; one value goes into every selected cell."""
        if not text:
            return
        index, areas = self._table.currentIndex(), self._areas()
        row, column = max(0, index.row()), max(0, index.column() - FIRST_COLUMN)
        cells = sum(len(rows) * len(columns) for rows, columns in areas)
        is_one = not any(mark in text.rstrip("\r\n") for mark in "\t\r\n")

        def edit(sheet: Sheet) -> Change:
            block = read_block(text)
            if is_one and cells > 1:
                return set_cells(sheet, areas, block[0][0])
            return set_block(sheet, row, column, block)

        self._edit(edit, text.count("\n"))

    @Slot()
    def clear(self) -> None:
        """Empty the selected cells."""
        if areas := self._areas():
            self._edit(lambda sheet: set_cells(sheet, areas, ""))

    @Slot()
    def fill_down(self) -> None:
        """Fill the selected cells from the first row of them."""
        if areas := self._areas():
            self._edit(lambda sheet: fill_down(sheet, areas[0]))

    @Slot()
    def insert_row(self) -> None:
        """Put an empty row above the current one."""
        place = max(0, self._table.currentIndex().row())
        if not self._edits.edited.sheet.columns:
            kind = ColumnKind.ORDER_ID
            column = Column(CANONICAL[kind], kind, basis=ColumnBasis.OPERATOR)
            self._edits.start(Sheet((column,), (SheetRow(0, 0, ("",)),)))
        else:
            self._edit(lambda sheet: insert_rows(sheet, min(place, len(sheet.rows)), 1))

    @Slot()
    def delete_rows(self) -> None:
        """Take the selected rows out."""
        if numbers := self._numbers():
            self._edit(lambda sheet: delete_rows(sheet, numbers))

    @Slot()
    def tick(self) -> None:
        """Let the selected rows take part."""
        self._tick(ticked=True)

    @Slot()
    def untick(self) -> None:
        """Leave the selected rows out."""
        self._tick(ticked=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a spreadsheet, before shortcuts of the window do."""
        if isinstance(event, QKeyEvent):
            name = _action_of(event)
            if name and (name == "copy_cells" or self._may_edit()):
                if event.type() is QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() is QEvent.Type.KeyPress:
                    self.slots()[name]()
                    return True
        if isinstance(event, QContextMenuEvent) and self._may_edit():
            self._open_menu(event)
            return True
        return super().eventFilter(watched, event)

    def _open_menu(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self._table)
        menu.setObjectName("batch_rows_menu")
        slots = self.slots()
        for name, text in (
            ("copy_cells", self.tr("Copy")),
            ("paste_cells", self.tr("Paste")),
            ("clear_cells", self.tr("Clear cells")),
            ("fill_down", self.tr("Fill down")),
            ("insert_row", self.tr("Insert row")),
            ("delete_rows", self.tr("Delete rows")),
            ("tick_rows", self.tr("Tick rows")),
            ("untick_rows", self.tr("Untick rows")),
        ):
            menu.addAction(text).triggered.connect(slots[name])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _tick(self, *, ticked: bool) -> None:
        if numbers := self._numbers():
            self._edit(lambda sheet: tick_rows(sheet, numbers, ticked=ticked))

    def _edit(self, edit: Edit, rows: int = 0) -> None:
        if not self._edits.edit(edit, rows):
            self.refused.emit()

    def _areas(self, *, whole: bool = False) -> list[Area]:
        """Return the selected rectangles, in columns of the input or of the whole table."""
        selection = self._table.selectionModel().selection()
        width = len(self._edits.edited.sheet.columns)
        areas = []
        for found in map(selection.at, range(selection.count())):
            columns = range(found.left(), found.right() + 1)
            if not whole:
                left, right = found.left() - FIRST_COLUMN, found.right() - FIRST_COLUMN
                columns = range(max(0, left), min(width, right + 1))
            if columns:
                areas.append((range(found.top(), found.bottom() + 1), columns))
        return sorted(areas, key=lambda area: (area[0].start, area[1].start))

    def _texts(self, area: Area) -> Iterable[Sequence[str]]:
        model, (rows, columns) = self._table.model(), area
        if isinstance(model, SheetModel):
            return model.texts(rows, columns)
        return ([str(model.index(row, column).data() or "") for column in columns] for row in rows)

    def _numbers(self) -> set[int]:
        return set(_rows_of(self._areas(whole=True)))


def _rows_of(areas: Iterable[Area]) -> Iterable[int]:
    for rows, _ in areas:
        yield from rows


def _action_of(event: QKeyEvent) -> str:
    for key, name in _STANDARD:
        if event.matches(key):
            return name
    return _KEYS.get(QKeySequence(event.keyCombination()).toString(), "")
