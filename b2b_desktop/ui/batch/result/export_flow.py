"""From "Export" to a whole file, for results and for the late list.

Invariant: one export at a time; giving up leaves no file. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.batch.export_choice import ExportChoice
from b2b_desktop.domain.call import Mode
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.batch.result.export_dialog import ExportDialog
    from b2b_desktop.ui.bridge import (
        JobId,
        ResultsExportedEvent,
        SheetFailedEvent,
        SheetStepEvent,
    )


class ExportFlow(QObject):
    """Tie the export dialog to the bridge.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(self, window: QWidget, bridge: EngineBridge) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._dialog: ExportDialog | None = None
        self._start: Callable[[Path, ExportChoice], JobId] | None = None
        self._job: JobId | None = None
        self._folder: Path | None = None
        bridge.listen("results_exported", self._on_results_exported)
        bridge.listen("sheet_stepped", self._on_sheet_stepped)
        bridge.listen("sheet_failed", self._on_sheet_failed)

    @Slot(object)
    def export_results(self, standing: RunStanding) -> None:
        """Ask how to export a batch's results."""
        sheets, mode, batch_id = self._bridge.sheets, standing.mode, standing.batch_id
        self._open(
            self.tr("Export results"),
            f"{Path(standing.name).stem}-results",
            lambda path, choice: sheets.export_results(mode, batch_id, path, choice),
        )

    def export_late_orders(self, mode: Mode) -> None:
        """Ask how to export the late list."""
        sheets = self._bridge.sheets
        self._open(
            self.tr("Export the late list"),
            "late-orders",
            lambda path, choice: sheets.export_late_orders(mode, path, choice),
        )

    def _open(self, title: str, name: str, start: Callable[[Path, ExportChoice], JobId]) -> None:
        from b2b_desktop.ui.batch.result.export_dialog import ExportDialog

        if self._dialog is not None:
            return
        self._start = start
        dialog = self._dialog = ExportDialog(self._window, title, self._suggested(name))
        dialog.export_requested.connect(self._on_export_requested)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _suggested(self, name: str) -> Path:
        if self._folder is not None:
            return self._folder / name
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents)) / name

    @Slot(object, object)
    def _on_export_requested(self, path: Path, choice: ExportChoice) -> None:
        if self._start is not None:
            self._folder = path.parent
            self._job = self._start(path, choice)

    @Slot(object)
    def _on_sheet_stepped(self, event: SheetStepEvent) -> None:
        if event.job == self._job and self._dialog is not None:
            self._dialog.set_progress(event.done, event.total)

    @Slot(object)
    def _on_sheet_failed(self, event: SheetFailedEvent) -> None:
        if event.job == self._job and self._dialog is not None:
            self._job = None
            words = self.tr("There is no new file. {why}")
            self._dialog.set_failed(words.replace("{why}", error_words(event.error)))

    @Slot(object)
    def _on_results_exported(self, event: ResultsExportedEvent) -> None:
        if event.job == self._job and self._dialog is not None:
            self._job = None
            self._dialog.accept()
            self.status_said.emit(self.tr("Written: {path}").replace("{path}", str(event.path)))

    @Slot(int)
    def _on_dialog_finished(self, _result: int) -> None:
        job, self._job, self._dialog = self._job, None, None
        if job is not None:
            self._bridge.sheets.abandon(job)
            self.status_said.emit(self.tr("The export was given up; there is no new file."))
