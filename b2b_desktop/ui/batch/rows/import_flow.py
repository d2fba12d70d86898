"""From a file to rows: chosen or dropped, read, corrected.

Invariant: a correction reads the same file again and never touches rows that were edited since.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from b2b_desktop.domain.batch.table import Table
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.editing.sheet_work import SheetWork
from b2b_desktop.ui.batch.rows.import_bar import ImportBar
from b2b_desktop.ui.batch.rows.input_words import formulas_words
from b2b_desktop.ui.batch.rows.intake_flow import IntakeFlow
from b2b_desktop.ui.batch.rows.rows_flow import RowsFlow
from b2b_desktop.ui.batch.rows.rows_page import RowsHead
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        FileChoice,
        SheetMadeEvent,
        StoreOfRows,
        TableOpenedEvent,
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file as it was read, and how rows were made of it."""

    table: Table
    header: int | None
    with_hidden: bool


class ImportFlow(QObject):
    """Read files."""

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        head: RowsHead,
        bar: ImportBar,
        work: SheetWork,
        edits: SheetEdits,
        intake: IntakeFlow,
        rows: RowsFlow,
        store_of_rows: Callable[[], StoreOfRows],
    ) -> None:
        super().__init__(head)
        self._window = window
        self._bridge = bridge
        self._head = head
        self._bar = bar
        self._work = work
        self._edits = edits
        self._intake = intake
        self._rows = rows
        self._store_of_rows = store_of_rows
        self._folder = ""
        self._choice: FileChoice | None = None
        self._shown: _Reading | None = None
        self._asked: _Reading | None = None
        self._corrects = False
        bridge.listen("table_opened", self._on_table_opened)
        bridge.listen("sheet_made", self._on_sheet_made)
        head.import_requested.connect(self.choose)
        head.input_edit.file_given.connect(self.open)
        bar.read_again_wanted.connect(self._on_read_again_wanted)
        bar.rows_wanted.connect(self._on_rows_wanted)
        intake.dropped.connect(self._on_dropped)
        edits.changed.connect(self._draw)

    @Slot()
    def choose(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(self._window, self.tr("Import rows"), self._folder)
        dialog.setObjectName("batch_import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = self.tr("Tables") + " (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)"
        dialog.setNameFilters([tables, self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Read a file, without knowing anything about it."""
        from b2b_desktop.ui.bridge import FileChoice

        if not self._rows.is_occupied():
            self._folder = str(path.parent)
            self._read(FileChoice(path), False)

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.open(Path(name))

    @Slot()
    def _on_read_again_wanted(self) -> None:
        from b2b_desktop.ui.bridge import FileChoice

        bar, choice = self._bar, self._choice
        if choice is not None and not self._work.is_busy:
            self._read(FileChoice(choice.path, bar.encoding, bar.delimiter, bar.sheet), True)

    @Slot()
    def _on_rows_wanted(self) -> None:
        if self._shown is not None and not self._work.is_busy:
            self._corrects = True
            self._make(_Reading(self._shown.table, self._bar.header, self._bar.with_hidden))

    def _read(self, choice: FileChoice, corrects: bool) -> None:
        self._corrects = corrects
        job = self._bridge.sheets.open_file(choice)
        self._choice = choice
        words = self.tr("Reading {file}...").replace("{file}", choice.path.name)
        self._work.begin(job, words, self._on_failed)

    @Slot(object)
    def _on_table_opened(self, event: TableOpenedEvent) -> None:
        if self._work.take(event.job):
            self._make(_Reading(event.table, event.header, with_hidden=False))

    def _make(self, asked: _Reading) -> None:
        self._asked = asked
        job = self._bridge.sheets.make_sheet(
            asked.table,
            asked.header,
            with_hidden=asked.with_hidden,
            rows_of=self._store_of_rows(),
        )
        words = self.tr("Reading {file}...").replace("{file}", asked.table.name)
        self._work.begin(job, words, self._on_failed)

    @Slot(object)
    def _on_sheet_made(self, event: SheetMadeEvent) -> None:
        asked = self._asked
        if asked is None or not self._work.take(event.job):
            return
        self._shown, self._asked = asked, None
        name = asked.table.name
        self._head.say(_read_words(asked.table, bool(event.sheet.rows)))
        if event.sheet.rows and self._corrects:
            self._intake.retake(self, event.sheet, name)
        elif event.sheet.rows:
            self._intake.take(self, event.sheet, name)
        self._draw_table()
        self._draw()

    def _on_failed(self, error: B2BError | None) -> None:
        name = "" if self._choice is None else self._choice.path.name
        words = self.tr("Reading {file} was cancelled.").replace("{file}", name)
        if error is not None:
            words = f"{name}: {error_words(error)}"
        self._head.say(words, is_error=error is not None)
        self._draw_table()  # The choices say again what is in the table.

    @Slot()
    def _on_dropped(self) -> None:
        self._draw()

    def _draw_table(self) -> None:
        if self._shown is not None:
            shown = self._shown
            self._bar.set_table(shown.table, shown.header, with_hidden=shown.with_hidden)

    @Slot()
    def _draw(self) -> None:
        self._bar.setVisible(self._intake.is_newest(self))
        self._bar.set_changeable(changeable=self._intake.may_retake(self))


def _read_words(table: Table, has_rows: bool) -> str:
    words = QCoreApplication.translate("ImportFlow", "There are no rows in {file}.")
    if has_rows:
        words = QCoreApplication.translate("ImportFlow", "Read {file}.")
    said = words.replace("{file}", table.name)
    if table.merged:
        merged = QCoreApplication.translate(
            "ImportFlow", "Cells that took the value of their merged range: {n}."
        )
        said += " " + merged.replace("{n}", str(table.merged))
    if table.formulas:
        said += " " + formulas_words(table.formulas)
    return said
