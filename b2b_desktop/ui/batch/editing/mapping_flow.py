"""What the columns are used for: shown above them, chosen by the operator.

Invariant: every choice is an edit that can be taken back. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from b2b_desktop.domain.batch.column_titles import with_column
from b2b_desktop.domain.batch.editing import set_columns
from b2b_desktop.domain.batch.row_check import flag_readings
from b2b_desktop.domain.batch.sheet import Change, Column, ColumnKind, Sheet
from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.editing.column_choices import ColumnChoice, column_choices, present_choice
from b2b_desktop.ui.batch.editing.column_header import ColumnHeader
from b2b_desktop.ui.batch.editing.mapping_bar import MappingBar
from b2b_desktop.ui.batch.editing.row_words import column_basis, flag_words
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.editing.sheet_model import FIRST_COLUMN


class MappingFlow(QObject):
    """Tie the columns' uses to bar and header.

    Signals:
        names_wanted(): a column's use may be chosen next; `set_known_names` takes what the log
            knows.
    """

    names_wanted = Signal()

    def __init__(
        self,
        table: BatchTable,
        bar: MappingBar,
        edits: SheetEdits,
        known_fields: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__(bar)
        self._table = table
        self._bar = bar
        self._edits = edits
        self._known_fields = known_fields
        self._logged_names: tuple[str, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._column = -1
        self._choices: tuple[ColumnChoice, ...] = ()
        self._header = ColumnHeader(table)
        table.setHorizontalHeader(self._header)
        self._header.use_wanted.connect(self._on_use_wanted)
        table.column_chosen.connect(self._on_column_chosen)
        bar.use_chosen.connect(self._on_use_chosen)
        bar.name_chosen.connect(self._on_name_chosen)
        edits.changed.connect(self._on_rows_changed)
        self._draw()

    @Slot(object)
    def set_known_names(self, names: tuple[str, ...]) -> None:
        """Offer the names of fields that the log knows, after those of form and templates."""
        if names == self._logged_names:
            return
        self._logged_names = names
        self._bar.set_known_names(self._all_names())
        if not self._bar.is_typed_into:
            self._draw()

    @Slot()
    def focus(self) -> None:
        """Let the current column's use be chosen with the keyboard."""
        if self._column < 0 and self._edits.edited.sheet.columns:
            self._on_column_chosen(FIRST_COLUMN)
        self._bar.focus()

    @Slot(int)
    def _on_column_chosen(self, section: int) -> None:
        self._column = section - FIRST_COLUMN
        self._draw()
        self.names_wanted.emit()

    @Slot()
    def _on_rows_changed(self) -> None:
        columns = self._edits.edited.sheet.columns
        self._draw()
        if columns is not self._columns:
            self._columns = columns
            self.names_wanted.emit()

    def _all_names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self._known_fields(), *self._logged_names)))

    @Slot()
    def _draw(self) -> None:
        sheet = self._edits.edited.sheet
        self._bar.setVisible(not self._edits.is_empty)
        self._bar.set_not_sent(sheet.not_sent)
        if not 0 <= self._column < len(sheet.columns):
            self._bar.set_column(None, (), "")
            return
        column = sheet.columns[self._column]
        self._choices = column_choices(column, self._all_names())
        note = column_basis(column)
        if column.kind is ColumnKind.SAVE_COMMENT:
            note = flag_words(flag_readings(sheet.rows, self._column)) or note
        self._bar.set_column(column, self._choices, note)

    @Slot(int)
    def _on_use_wanted(self, section: int) -> None:
        """Open the menu of a column below its title."""
        sheet = self._edits.edited.sheet
        column = section - FIRST_COLUMN
        if not 0 <= column < len(sheet.columns):
            return
        index = self._table.currentIndex()
        row = index.row() if index.isValid() else 0
        self._table.setCurrentIndex(self._table.model().index(row, section, QModelIndex()))
        if sheet.columns[column].kind is ColumnKind.RESULT:
            return
        menu = QMenu(self._table)
        menu.setObjectName("batch_column_menu")
        present = present_choice(sheet.columns[column], self._choices)
        for place, choice in enumerate(self._choices):
            action = menu.addAction(choice.text)
            action.setCheckable(True)
            action.setChecked(place == present)
            action.triggered.connect(partial(self._on_use_chosen, place))
        menu.aboutToHide.connect(menu.deleteLater)
        left = self._header.sectionViewportPosition(section)
        menu.popup(self._header.mapToGlobal(QPoint(left, self._header.height())))

    @Slot(int)
    def _on_use_chosen(self, place: int) -> None:
        choice = self._choices[place]
        self._use(choice.kind, choice.field_name)

    @Slot(str)
    def _on_name_chosen(self, name: str) -> None:
        self._use(ColumnKind.FIELD, name)

    def _use(self, kind: ColumnKind, field_name: str) -> None:
        column = self._column

        def edit(sheet: Sheet) -> Change:
            return set_columns(sheet, with_column(sheet.columns, column, kind, field_name))

        if not self._edits.edit(edit):
            self._draw()  # The box says again what is so.
