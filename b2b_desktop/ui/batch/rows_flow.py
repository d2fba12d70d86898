"""From what was pasted, typed or dropped to rows in the table.

Invariant: a text leaves the input only when its rows are there; what could not be read stays or
comes back. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.batch.merging import Merged, add_rows, fill_in, replace_all
from b2b_desktop.domain.batch.sheet import Sheet
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.ui.batch.input_words import merged_words, shape_words
from b2b_desktop.ui.batch.rows_page import RowsHead
from b2b_desktop.ui.batch.sheet_edits import Merge, SheetEdits
from b2b_desktop.ui.batch.sheet_work import SheetWork
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import StoreOfRows, TextReadEvent


class RowsFlow(QObject):
    """Bring input in.

    Signals:
        check_wanted(): the rows shall be checked; nothing is left to be read.
    """

    check_wanted = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        head: RowsHead,
        work: SheetWork,
        edits: SheetEdits,
        store_of_rows: Callable[[], StoreOfRows],
    ) -> None:
        super().__init__(head)
        self._bridge = bridge
        self._head = head
        self._work = work
        self._edits = edits
        self._store_of_rows = store_of_rows
        self._text = ""
        self._name = ""
        self._second: tuple[Sheet, str] | None = None
        self._goes_on = False
        bridge.listen("text_read", self._on_text_read)
        head.input_edit.text_given.connect(self.read)
        head.read_requested.connect(self._on_read_requested)
        head.merge_bar.add_chosen.connect(self._on_add_chosen)
        head.merge_bar.fill_in_chosen.connect(self._on_fill_in_chosen)
        head.merge_bar.replace_chosen.connect(self._on_replace_chosen)
        head.merge_bar.cancelled.connect(self._on_merge_cancelled)
        edits.changed.connect(self._on_changed)
        edits.merged.connect(self._on_merged)
        edits.failed.connect(self._on_failed)

    @Slot(object)
    def read(self, text: str) -> None:
        """Read a text; its rows come by themselves."""
        if self.is_occupied():
            self._head.input_edit.put_back(text)
            return
        self._text = text
        job = self._bridge.sheets.read_text(text, self._store_of_rows())
        self._work.begin(job, self.tr("Reading..."), self._on_read_failed)

    def is_occupied(self) -> bool:
        """Tell whether a command runs or a question waits, and say so."""
        words = ""
        if self._second is not None:
            words = self.tr("First say what the rows read before shall do.")
        elif self._work.is_busy:
            words = self.tr("The rows are being worked on; try again in a moment.")
        if words:
            self._head.say(words)
        return bool(words)

    def name(self) -> str:
        """Return where the rows came from: a file's name, or "pasted"."""
        return self._name or "pasted"

    @Slot()
    def check(self) -> None:
        """Read what is typed, then go on to Check rows."""
        typed = self._head.input_edit.typed
        if self._work.is_busy:
            self._goes_on = True
        elif typed.strip():
            self._goes_on = True
            self.read(typed)
        elif self._second is not None:
            self.is_occupied()
        elif self._edits.is_empty:
            self._head.say(self.tr("There are no rows yet: paste order IDs, or import a file."))
            self._head.input_edit.setFocus()
        else:
            self.check_wanted.emit()

    def take(self, sheet: Sheet, name: str) -> None:
        """Bring in rows that were read; asks what they shall do when there are rows already."""
        if self._edits.is_empty:
            self._name = name
            if self._edits.edited.done:
                self._edits.merge(sheet, replace_all)  # What was cleared can still be had back.
            else:
                self._edits.start(sheet)
            return
        self._second = sheet, name
        self._head.merge_bar.ask(len(sheet.rows), len(self._edits.edited.sheet.rows))

    @Slot()
    def _on_read_requested(self) -> None:
        self.read(self._head.input_edit.typed)

    @Slot(object)
    def _on_text_read(self, event: TextReadEvent) -> None:
        if not self._work.take(event.job):
            return
        text, self._text = self._text, ""
        self._head.say(shape_words(event.pasted))
        if self._head.input_edit.typed == text:
            self._head.input_edit.clear()
        if event.pasted.sheet.rows:
            self.take(event.pasted.sheet, "")
        else:
            self._goes_on = False

    def _on_read_failed(self, error: B2BError | None) -> None:
        text, self._text = self._text, ""
        shown = self._head.input_edit.typed == text or self._head.input_edit.put_back(text)
        if error is not None:
            words = error_words(error)
            if not shown:
                words += " " + self.tr("The text is still on the clipboard.")
            self._head.say(words, is_error=True)
        self._goes_on = False

    @Slot()
    def _on_add_chosen(self) -> None:
        self._merge(add_rows)

    @Slot()
    def _on_fill_in_chosen(self) -> None:
        self._merge(fill_in)

    @Slot()
    def _on_replace_chosen(self) -> None:
        self._merge(replace_all)

    @Slot()
    def _on_merge_cancelled(self) -> None:
        self._second = None
        self._goes_on = False
        self._head.merge_bar.hide()
        self._head.say(self.tr("The new rows were dropped; the others are as they were."))

    def _merge(self, merge: Merge) -> None:
        if self._second is None or self._work.is_busy:
            return
        (sheet, name), self._second = self._second, None
        self._head.merge_bar.hide()
        if merge is replace_all:
            self._name = name
        self._edits.merge(sheet, merge)

    @Slot(object)
    def _on_merged(self, merged: Merged) -> None:
        self._head.say(merged_words(merged))

    @Slot(object)
    def _on_failed(self, error: B2BError | None) -> None:
        self._goes_on = False
        if error is not None:
            self._head.say(error_words(error), is_error=True)

    @Slot()
    def _on_changed(self) -> None:
        if self._goes_on and not self._work.is_busy:
            self._goes_on = False
            self.check()
