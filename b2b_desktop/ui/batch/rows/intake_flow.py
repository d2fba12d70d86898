"""Rows that were read become rows of the table; the first as they are, later ones as asked.

Invariant: rows that are there change only by an answer of the operator, and what happened is said.
GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.merging import Merged, add_rows, fill_in, replace_all
from b2b_desktop.domain.batch.sheet import Sheet
from b2b_desktop.ui.batch.editing.sheet_edits import Merge, SheetEdits
from b2b_desktop.ui.batch.editing.sheet_work import SheetWork
from b2b_desktop.ui.batch.rows.input_words import merged_words
from b2b_desktop.ui.batch.rows.rows_page import RowsHead


@dataclass(frozen=True, slots=True)
class Intake:
    """How rows came in last.

    Attributes:
        origin: who read them.
        before: the rows there were, None for none.
        merge: how these were brought in.
    """

    origin: QObject
    before: EditedSheet | None
    merge: Merge = replace_all


class IntakeFlow(QObject):
    """Bring rows in.

    Signals:
        asked(): a question waits for its answer.
        dropped(): the operator wants none of the new rows.
    """

    asked = Signal()
    dropped = Signal()

    def __init__(self, head: RowsHead, work: SheetWork, edits: SheetEdits) -> None:
        super().__init__(head)
        self._head = head
        self._work = work
        self._edits = edits
        self._name = ""
        self._second: tuple[QObject, Sheet, str] | None = None
        self._last: Intake | None = None
        self._depth = 0
        self._counts_next = False
        head.merge_bar.add_chosen.connect(self._on_add_chosen)
        head.merge_bar.fill_in_chosen.connect(self._on_fill_in_chosen)
        head.merge_bar.replace_chosen.connect(self._on_replace_chosen)
        head.merge_bar.cancelled.connect(self._on_cancelled)
        edits.changed.connect(self._on_changed)
        edits.merged.connect(self._on_merged)

    @property
    def name(self) -> str:
        """Where the rows came from: a file's name, or "pasted"."""
        return self._name or "pasted"

    @property
    def file_name(self) -> str:
        """The name of the file the rows came from, `""` for none."""
        return self._name

    @property
    def is_asking(self) -> bool:
        """Whether a question waits for its answer."""
        return self._second is not None

    def is_newest(self, origin: QObject) -> bool:
        """Tell whether the newest rows were read by this one."""
        if self._second is not None:
            return self._second[0] is origin
        return self._last is not None and self._last.origin is origin and not self._edits.is_empty

    def may_retake(self, origin: QObject) -> bool:
        """Tell whether its rows can be read another way: nothing was edited since they came."""
        untouched = self.is_asking or len(self._edits.edited.done) == self._depth
        return untouched and self.is_newest(origin)

    def take(self, origin: QObject, sheet: Sheet, name: str) -> None:
        """Bring in rows that were read; asks what they shall do when there are rows already.

        Args:
            origin: who read them.
            sheet: the rows.
            name: of the file they come from, `""` for a paste.
        """
        if self._edits.is_empty:
            # What was cleared can still be had back.
            before = self._edits.edited if self._edits.edited.done else None
            self._bring(sheet, name, Intake(origin, before))
            return
        self._second = origin, sheet, name
        self._head.merge_bar.ask(len(sheet.rows), len(self._edits.edited.sheet.rows))
        self.asked.emit()

    def retake(self, origin: QObject, sheet: Sheet, name: str) -> None:
        """Bring the newest rows in again, read another way."""
        if self.is_asking or self._last is None:
            self.take(origin, sheet, name)
        else:
            self._bring(sheet, name, self._last)

    def _bring(self, sheet: Sheet, name: str, intake: Intake) -> None:
        if intake.merge is replace_all:
            self._name = name
        self._last = intake
        self._counts_next = True
        if intake.before is None:
            self._edits.start(sheet)
        else:
            self._edits.merge(sheet, intake.merge, intake.before)

    @Slot()
    def _on_add_chosen(self) -> None:
        self._answer(add_rows)

    @Slot()
    def _on_fill_in_chosen(self) -> None:
        self._answer(fill_in)

    @Slot()
    def _on_replace_chosen(self) -> None:
        self._answer(replace_all)

    def _answer(self, merge: Merge) -> None:
        if self._second is None or self._work.is_busy:
            return
        (origin, sheet, name), self._second = self._second, None
        self._head.merge_bar.hide()
        self._bring(sheet, name, Intake(origin, self._edits.edited, merge))

    @Slot()
    def _on_cancelled(self) -> None:
        self._second = None
        self._head.merge_bar.hide()
        self._head.say(self.tr("The new rows were dropped; the others are as they were."))
        self.dropped.emit()

    @Slot(object)
    def _on_merged(self, merged: Merged) -> None:
        before = None if self._last is None else self._last.before
        if before is not None and before.sheet.rows:
            self._head.say(merged_words(merged))

    @Slot()
    def _on_changed(self) -> None:
        if self._counts_next:
            self._counts_next = False
            self._depth = len(self._edits.edited.done)
