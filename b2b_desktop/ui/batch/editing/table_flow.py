"""The rows in the table: shown as they are, edited as a spreadsheet.

Invariant: the table shows what `SheetEdits` holds; every change of a cell is an edit that can be
taken back. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.batch.editing import (
    delete_rows,
    set_block,
    tick_rows,
    without_secrets,
)
from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.editing.edit_actions import EditActions
from b2b_desktop.ui.batch.editing.row_words import row_remark
from b2b_desktop.ui.batch.editing.sheet_delegate import SheetDelegate
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.editing.sheet_model import FIRST_COLUMN, SheetModel
from b2b_desktop.ui.batch.rows.input_words import counts_words
from b2b_desktop.ui.batch.rows.rows_page import RowsFoot, RowsHead


class TableFlow(QObject):
    """Tie the table to the rows.

    Attributes:
        actions: what can be done with the selected cells.
    """

    def __init__(
        self, table: BatchTable, head: RowsHead, foot: RowsFoot, edits: SheetEdits
    ) -> None:
        super().__init__(head)
        self._table = table
        self._head = head
        self._foot = foot
        self._edits = edits
        self._model = SheetModel(self)
        self._delegate = SheetDelegate(table)
        self._shown = False
        self._titles: tuple[object, ...] = ()
        head.undo_requested.connect(edits.undo)
        head.redo_requested.connect(edits.redo)
        head.clear_requested.connect(self._on_clear_requested)
        self.actions = EditActions(table, edits, self._may_edit)
        self.actions.refused.connect(self._on_refused)
        self._delegate.refused.connect(self.actions.take)
        self._model.cell_typed.connect(self._on_cell_typed)
        self._model.tick_wanted.connect(self._on_tick_wanted)
        table.row_chosen.connect(self._on_row_chosen)
        edits.changed.connect(self._draw)

    def show_rows(self) -> None:
        """Show all rows, to be edited."""
        self._shown = True
        self._table.show_model(self._model, self._delegate)
        self._draw()

    def go_to(self, number: int) -> None:
        """Put the cursor into a row, where it is at fault if it is."""
        faults = self._edits.edited.checks[number].faults
        column = faults[0].column if faults and faults[0].column is not None else 0
        self._table.setCurrentIndex(self._model.index(number, FIRST_COLUMN + column))
        self._table.setFocus()

    def leave(self) -> None:
        """Another step has the table now."""
        self._shown = False

    def _may_edit(self) -> bool:
        return self._shown

    @Slot()
    def _on_refused(self) -> None:
        self._head.say(self.tr("The rows are being worked on; try again in a moment."))

    @Slot()
    def _draw(self) -> None:
        edited = self._edits.edited
        place = self._table.currentIndex()
        self._model.show(edited)
        self._head.show_counts(counts_words(self._edits.counts, edited))
        self._head.set_state(
            has_rows=not self._edits.is_empty,
            may_undo=bool(edited.done),
            may_redo=bool(edited.undone),
        )
        if not self._shown:
            return
        self._table.setHidden(self._edits.is_empty)
        if edited.sheet.columns != self._titles:
            self._titles = edited.sheet.columns
            self._table.fit_columns()
        if place.isValid() and not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(place.row(), place.column()))
        self._on_row_chosen(self._table.currentIndex().row())

    @Slot()
    def _on_clear_requested(self) -> None:
        self._edits.edit(lambda sheet: delete_rows(sheet, range(len(sheet.rows))))

    @Slot(int, int, str)
    def _on_cell_typed(self, row: int, column: int, text: str) -> None:
        cells = ((without_secrets(text),),)
        if not self._edits.write(lambda sheet: set_block(sheet, row, column, cells)):
            self._on_refused()

    @Slot(int, bool)
    def _on_tick_wanted(self, row: int, ticked: bool) -> None:
        if not self._edits.write(lambda sheet: tick_rows(sheet, [row], ticked=ticked)):
            self._on_refused()

    @Slot(int)
    def _on_row_chosen(self, place: int) -> None:
        number = self._model.number_at(place) if self._shown else None
        words = ""
        if number is not None:
            row, check = self._edits.edited.sheet.rows[number], self._edits.edited.checks[number]
            words = row_remark(row, check)
            line = self.tr("Line {n}: {words}").replace("{n}", str(row.line))
            words = line.replace("{words}", words) if words and row.line else words
        self._foot.show_row(words)
