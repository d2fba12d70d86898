"""A sheet with its checks and the edits that can be taken back.

Invariant: there is one check for each row, always of the row as it is; an edit checks the rows it
touched and no others, unless it changed what the columns are for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from b2b_desktop.domain.batch.row_check import RowCheck, RowReader
from b2b_desktop.domain.batch.sheet import Change, Sheet, SheetRow, spliced
from b2b_desktop.domain.batch.slices import SLICE, Step, no_step

MOST_CHANGES: Final = 100
"""Edits that can be taken back."""


@dataclass(frozen=True, slots=True)
class EditedSheet:
    """A sheet, its checks, what can be taken back and done again.

    Attributes:
        sheet: the rows as they are.
        checks: one for each row.
        done: the changes that led here, the newest last.
        undone: the changes that were taken back, the next to do again last.
    """

    sheet: Sheet
    checks: tuple[RowCheck, ...]
    done: tuple[Change, ...] = ()
    undone: tuple[Change, ...] = ()

    @classmethod
    def of(cls, sheet: Sheet, step: Step = no_step) -> EditedSheet:
        """Check a sheet that nobody has edited yet; step counts rows."""
        return cls(sheet, checked_rows(sheet, sheet.rows, step))

    def changed(self, change: Change, step: Step = no_step) -> EditedSheet:
        """Return what an edit makes of it; one that changes nothing leaves no trace."""
        if change.is_nothing:
            return self
        sheet, checks = self._after(change, step)
        done = (*self.done, change)[-MOST_CHANGES:]
        return EditedSheet(sheet, checks, done)

    def undo(self, step: Step = no_step) -> EditedSheet:
        """Take the newest edit back, if there is one."""
        if not self.done:
            return self
        *done, change = self.done
        sheet, checks = self._after(change.inverse, step)
        return EditedSheet(sheet, checks, tuple(done), (*self.undone, change))

    def redo(self, step: Step = no_step) -> EditedSheet:
        """Do again what was taken back last, if anything was."""
        if not self.undone:
            return self
        *undone, change = self.undone
        sheet, checks = self._after(change, step)
        return EditedSheet(sheet, checks, (*self.done, change), tuple(undone))

    def _after(self, change: Change, step: Step) -> tuple[Sheet, tuple[RowCheck, ...]]:
        sheet = change.applied(self.sheet)
        if change.columns_before != change.columns_after:
            return sheet, checked_rows(sheet, sheet.rows, step)
        parts = (
            (splice.start, len(splice.removed), checked_rows(sheet, splice.added, step))
            for splice in change.splices
        )
        return sheet, spliced(self.checks, parts)


def checked_rows(sheet: Sheet, rows: tuple[SheetRow, ...], step: Step) -> tuple[RowCheck, ...]:
    """Check rows with the columns of a sheet; step counts rows."""
    reader = RowReader(sheet.columns)
    checks = []
    for start in range(0, len(rows), SLICE):
        step(start, len(rows))
        checks += [reader.check(row) for row in rows[start : start + SLICE]]
    return tuple(checks)
