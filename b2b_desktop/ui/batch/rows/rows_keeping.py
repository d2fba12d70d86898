"""The rows survive a crash: kept a moment after each change, shown again at the next start.

Invariant: rows that come back are looked at before they are sent, as any others; rows that became
a batch do not come back. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.batch.editing import without_secrets
from b2b_desktop.domain.batch.rows_draft import RowsDraft
from b2b_desktop.domain.call import Mode
from b2b_desktop.ui.batch.editing.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.rows.input_edit import InputEdit
from b2b_desktop.ui.batch.rows.intake_flow import IntakeFlow
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words, mode_word

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId, RowsRestoredEvent, SheetFailedEvent

_PAUSE_MS: Final = 1_000


class RowsKeeping(QObject):
    """Keep rows on disk and bring them back.

    Signals:
        said(str): what came back, or why it could not.
    """

    said = Signal(str)

    def __init__(
        self,
        bridge: EngineBridge,
        edit: InputEdit,
        edits: SheetEdits,
        intake: IntakeFlow,
        mode: Callable[[], Mode],
    ) -> None:
        super().__init__(edit)
        self._bridge = bridge
        self._edit = edit
        self._edits = edits
        self._intake = intake
        self._mode = mode
        self._is_blank = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        bridge.listen("rows_restored", self._on_rows_restored)
        bridge.listen("sheet_failed", self._on_failed)
        self._job: JobId | None = bridge.sheets.load_draft()
        edits.changed.connect(self._timer.start)
        edit.textChanged.connect(self._timer.start)

    @Slot()
    def keep(self) -> None:
        """Write what there is now; nothing is written twice for nothing."""
        self._timer.stop()
        sheet = self._edits.edited.sheet
        typed = without_secrets(self._edit.typed)
        draft = RowsDraft(sheet, typed, self._intake.file_name, self._mode())
        if not (draft.is_blank and self._is_blank):
            self._is_blank = draft.is_blank
            self._bridge.sheets.keep_draft(draft)

    def keep_pending(self) -> None:
        """Write what was changed a moment ago; the window closes."""
        if self._timer.isActive():
            self.keep()

    @Slot(object)
    def _on_failed(self, event: SheetFailedEvent) -> None:
        if event.job == self._job:
            self._job = None
            self.said.emit(error_words(event.error))

    @Slot(object)
    def _on_rows_restored(self, event: RowsRestoredEvent) -> None:
        draft = event.draft
        if event.job != self._job or draft is None or draft.is_blank:
            return
        self._job = None
        if not self._edits.is_empty or self._edit.typed:
            return  # The operator was quicker.
        self._is_blank = False
        if draft.typed:
            self._edit.put_back(draft.typed)
        if draft.sheet.rows:
            self._intake.take(self, draft.sheet, draft.name)
        words = self.tr("From the last run, in {mode}: rows {n}. Look at them before you send.")
        said = words.replace("{n}", str(len(draft.sheet.rows)))
        self.said.emit(said.replace("{mode}", mode_word(practice=draft.mode is Mode.PRACTICE)))
