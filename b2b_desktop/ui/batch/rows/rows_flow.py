"""From what was pasted, typed or dropped to rows in the table.

Invariant: a text leaves the input only when its rows are there; what could not be read stays or
comes back. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.batch.pasted_text import PastedInput, TextChoice
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.editing.sheet_work import SheetWork
from b2b_desktop.ui.batch.rows.input_words import shape_words
from b2b_desktop.ui.batch.rows.intake_flow import IntakeFlow
from b2b_desktop.ui.batch.rows.rows_page import RowsHead
from b2b_desktop.ui.batch.rows.text_bar import TextBar
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
        bar: TextBar,
        work: SheetWork,
        edits: SheetEdits,
        intake: IntakeFlow,
        store_of_rows: Callable[[], StoreOfRows],
    ) -> None:
        super().__init__(head)
        self._bridge = bridge
        self._head = head
        self._bar = bar
        self._work = work
        self._edits = edits
        self._intake = intake
        self._store_of_rows = store_of_rows
        self._text = ""
        self._read: tuple[str, PastedInput] | None = None
        self._corrects = False
        self._goes_on = False
        bridge.listen("text_read", self._on_text_read)
        head.input_edit.text_given.connect(self.read)
        head.read_requested.connect(self._on_read_requested)
        bar.reading_wanted.connect(self._on_reading_wanted)
        intake.dropped.connect(self._on_dropped)
        edits.changed.connect(self._on_changed)
        edits.failed.connect(self._on_failed)

    @Slot(object)
    def read(self, text: str) -> None:
        """Read a text; its rows come by themselves."""
        if self.is_occupied():
            self._head.input_edit.put_back(text)
            return
        self._begin(text, None)

    def _begin(self, text: str, choice: TextChoice | None) -> None:
        self._text, self._corrects = text, choice is not None
        job = self._bridge.sheets.read_text(text, self._store_of_rows(), choice)
        self._work.begin(job, self.tr("Reading..."), self._on_read_failed)

    def is_occupied(self) -> bool:
        """Tell whether a command runs or a question waits, and say so."""
        words = ""
        if self._intake.is_asking:
            words = self.tr("First say what the rows read before shall do.")
        elif self._work.is_busy:
            words = self.tr("The rows are being worked on; try again in a moment.")
        if words:
            self._head.say(words)
        return bool(words)

    @Slot()
    def check(self) -> None:
        """Read what is typed, then go on to Check rows."""
        typed = self._head.input_edit.typed
        if self._work.is_busy:
            self._goes_on = True
        elif typed.strip():
            self._goes_on = True
            self.read(typed)
        elif self._intake.is_asking:
            self.is_occupied()
        elif self._edits.is_empty:
            self._head.say(self.tr("There are no rows yet: paste order IDs, or import a file."))
            self._head.input_edit.setFocus()
        else:
            self.check_wanted.emit()

    @Slot()
    def _on_read_requested(self) -> None:
        self.read(self._head.input_edit.typed)

    @Slot(object)
    def _on_reading_wanted(self, choice: TextChoice) -> None:
        if self._read is not None and not self._work.is_busy:
            self._begin(self._read[0], choice)
        else:
            self._draw_bar()

    @Slot(object)
    def _on_text_read(self, event: TextReadEvent) -> None:
        if not self._work.take(event.job):
            return
        text, self._text = self._text, ""
        self._head.say(shape_words(event.pasted))
        if self._head.input_edit.typed == text:
            self._head.input_edit.clear()
        if event.pasted.sheet.rows:
            self._read = text, event.pasted
            bring = self._intake.retake if self._corrects else self._intake.take
            bring(self, event.pasted.sheet, "")
        else:
            self._goes_on = False
        self._draw_bar()

    def _on_read_failed(self, error: B2BError | None) -> None:
        text, self._text = self._text, ""
        words = self.tr("Reading was cancelled.") if error is None else error_words(error)
        if self._corrects:
            self._draw_bar()  # The choices say again what is in the table.
        elif not self._head.input_edit.put_back(text):
            words += " " + self.tr("The text is too long to be shown here; paste it again.")
        self._head.say(words, is_error=error is not None)
        self._goes_on = False

    @Slot()
    def _on_dropped(self) -> None:
        self._goes_on = False
        self._draw_bar()

    @Slot(object)
    def _on_failed(self, error: B2BError | None) -> None:
        self._goes_on = False
        if error is not None:
            self._head.say(error_words(error), is_error=True)

    @Slot()
    def _on_changed(self) -> None:
        self._draw_bar()
        if self._goes_on and not self._work.is_busy:
            self._goes_on = False
            self.check()

    def _draw_bar(self) -> None:
        """Show how the newest text was read; what can be corrected no more is let go."""
        if not self._intake.is_newest(self):
            self._read = None
        self._bar.setVisible(self._read is not None)
        if self._read is not None:
            self._bar.set_read(self._read[1])
            self._bar.set_changeable(changeable=self._intake.may_retake(self))
