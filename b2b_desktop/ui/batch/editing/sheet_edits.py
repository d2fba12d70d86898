"""The rows as they are now, and every edit of them.

Invariant: an edit of a few rows is done at once, one of many on the `jobs` thread while the table
still shows the rows as they were; what failed or was cancelled changed nothing. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.merging import Merged
from b2b_desktop.domain.batch.row_check import RowCounts, count_rows
from b2b_desktop.domain.batch.sheet import Change, Sheet
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.ui.batch.editing.sheet_work import SheetWork
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId, SheetChangedEvent

Edit = Callable[[Sheet], Change]
Merge = Callable[[Sheet, Sheet], Merged]
MOST_AT_ONCE: Final = 2_000
"""Rows that are edited and checked on the GUI thread: some 30 ms."""
_NONE: Final = EditedSheet(Sheet((), ()), ())


class SheetEdits(QObject):
    """Hold the rows and change them.

    Signals:
        changed(): the rows, their columns or their checks are others than before.
        merged(object): a second input was brought in; the `Merged` says what it did.
        failed(object): an edit was not made; the `B2BError`, or None when it was cancelled.
    """

    changed = Signal()
    merged = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: EngineBridge, work: SheetWork, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._work = work
        self._edited = _NONE
        self._counts = RowCounts(0, 0, 0, 0)
        self._writes = False
        self._waiting: list[Edit] = []
        bridge.listen("sheet_changed", self._on_sheet_changed)

    @property
    def edited(self) -> EditedSheet:
        """The rows, their checks and the edits that led to them."""
        return self._edited

    @property
    def counts(self) -> RowCounts:
        """How many rows there are, by what can be done with them."""
        return self._counts

    @property
    def is_empty(self) -> bool:
        """Whether there are no rows."""
        return not self._edited.sheet.rows

    def start(self, sheet: Sheet) -> None:
        """Take rows that nobody has edited yet in place of all there are."""
        if len(sheet.rows) <= MOST_AT_ONCE:
            self._show(EditedSheet.of(sheet))
        else:
            self._begin(self._bridge.sheets.check_rows(sheet))

    def edit(self, edit: Edit, rows: int = 0) -> bool:
        """Make an edit that brings so many rows; False when another command runs."""
        if self._work.is_busy:
            return False
        if self._is_small() and rows <= MOST_AT_ONCE:
            self._show(self._edited.changed(edit(self._edited.sheet)))
        else:
            self._begin(self._bridge.sheets.change_rows(self._edited, edit))
        return True

    def write(self, edit: Edit) -> bool:
        """Write into a cell; behind another such edit it waits for its turn."""
        if self._writes:
            self._waiting.append(edit)
            return True
        if not self.edit(edit):
            return False
        self._writes = self._work.is_busy
        return True

    def merge(self, second: Sheet, merge: Merge, into: EditedSheet | None = None) -> None:
        """Bring a second input in.

        Args:
            second: its rows.
            merge: one of `domain.batch.merging`.
            into: rows to bring it into instead of those that are shown.
        """
        first = self._edited if into is None else into
        if len(first.sheet.rows) + len(second.rows) <= MOST_AT_ONCE:
            merged = merge(first.sheet, second)
            self._show(first.changed(merged.change))
            self.merged.emit(merged)
        else:
            self._begin(self._bridge.sheets.merge_rows(first, second, merge))

    @Slot()
    def undo(self) -> None:
        """Take the newest edit back."""
        if self._work.is_busy or not self._edited.done:
            return
        if self._is_small():
            self._show(self._edited.undo())
        else:
            self._begin(self._bridge.sheets.undo_rows(self._edited))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        if self._work.is_busy or not self._edited.undone:
            return
        if self._is_small():
            self._show(self._edited.redo())
        else:
            self._begin(self._bridge.sheets.redo_rows(self._edited))

    def forget(self) -> None:
        """Hold no rows any more: they are a batch now."""
        self._show(_NONE)

    def _is_small(self) -> bool:
        changes = (*self._edited.done[-1:], *self._edited.undone[-1:])
        touched = max(
            (len(s.added) + len(s.removed) for c in changes for s in c.splices), default=0
        )
        return max(len(self._edited.sheet.rows), touched) <= MOST_AT_ONCE

    def _begin(self, job: JobId) -> None:
        self._work.begin(job, self.tr("Working on the rows..."), self._on_failed)

    def _show(self, edited: EditedSheet) -> None:
        self._edited = edited
        self._counts = count_rows(edited.checks)
        self.changed.emit()

    @Slot(object)
    def _on_sheet_changed(self, event: SheetChangedEvent) -> None:
        if not self._work.take(event.job):
            return
        self._edited = event.edited
        self._counts = event.counts
        self._writes = False
        waiting, self._waiting = self._waiting, []
        self.changed.emit()
        if event.merged is not None:
            self.merged.emit(event.merged)
        for edit in waiting:
            self.write(edit)

    def _on_failed(self, error: B2BError | None) -> None:
        self._writes = False
        self._waiting.clear()
        self.failed.emit(error)
