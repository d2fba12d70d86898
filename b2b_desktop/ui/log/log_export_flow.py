"""From "Export" above the log to a whole file.

Invariant: one export at a time; giving up leaves no file. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallFilter, CallId, Mode
from b2b_desktop.domain.local_days import DateRange, LocalZone
from b2b_desktop.domain.log_export import Period, SavedExport
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.export_words import sheet_words
from b2b_desktop.ui.log.log_export_dialog import LogExportDialog
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        ExportCancelledEvent,
        ExportFailedEvent,
        ExportFinishedEvent,
        ExportPreviewEvent,
        ExportProgressEvent,
        JobId,
        SavedExportsEvent,
    )


class LogExportFlow(QObject):
    """Tie the export dialog to the bridge.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(self, window: QWidget, bridge: EngineBridge, mode: Callable[[], Mode]) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._mode_now = mode
        self._mode = mode()
        self._dialog: LogExportDialog | None = None
        self._filter: CallFilter | None = None
        self._chosen: tuple[CallId, ...] = ()
        self._folder: Path | None = None
        self._preview_job: JobId | None = None
        self._saved_job: JobId | None = None
        self._job: JobId | None = None
        for name, slot in (
            ("export_previewed", self._on_previewed),
            ("export_progressed", self._on_progressed),
            ("export_finished", self._on_finished),
            ("export_cancelled", self._on_cancelled),
            ("export_failed", self._on_failed),
            ("saved_exports_changed", self._on_saved_exports),
        ):
            bridge.listen(name, slot)

    def open(self, wanted: CallFilter, words: str, chosen: tuple[CallId, ...]) -> None:
        """Ask how to export what is filtered, as `words` say, or the chosen calls."""
        if self._dialog is not None:
            return
        self._mode, self._filter, self._chosen = self._mode_now(), wanted, chosen
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._folder or Path(QStandardPaths.writableLocation(documents))
        dialog = self._dialog = LogExportDialog(self._window, folder, len(chosen), words)
        dialog.changed.connect(self._ask_preview)
        dialog.start_requested.connect(self._on_start_requested)
        dialog.save_requested.connect(self._on_save_requested)
        dialog.remove_requested.connect(self._on_remove_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._saved_job = self._bridge.log.exports.load_saved()
        self._ask_preview()
        dialog.open()

    def _wanted(self, dialog: LogExportDialog) -> CallFilter | tuple[CallId, ...]:
        if dialog.only_chosen() or self._filter is None:
            return self._chosen
        if dialog.period() is Period.ALL:
            return self._filter
        filtered = DateRange(self._filter.since, self._filter.until)
        dates = filtered.common(dialog.period().dates(datetime.now(UTC), LocalZone("")))
        return replace(self._filter, since=dates.since, until=dates.until)

    @Slot()
    def _ask_preview(self) -> None:
        if self._dialog is None:
            return
        exports = self._bridge.log.exports
        if self._preview_job is not None:
            exports.cancel(self._preview_job)
        wanted, export = self._wanted(self._dialog), self._dialog.export()
        self._preview_job = exports.preview(self._mode, wanted, export, sheet_words())

    @Slot(object)
    def _on_start_requested(self, path: Path) -> None:
        if self._dialog is not None:
            self._folder = path.parent
            wanted, export = self._wanted(self._dialog), self._dialog.export()
            start = self._bridge.log.exports.start
            self._job = start(self._mode, wanted, export, sheet_words(), path)

    @Slot(object)
    def _on_save_requested(self, export: SavedExport) -> None:
        self._saved_job = self._bridge.log.exports.save(export)

    @Slot(str)
    def _on_remove_requested(self, name: str) -> None:
        self._saved_job = self._bridge.log.exports.remove_saved(name)

    @Slot(object)
    def _on_previewed(self, event: ExportPreviewEvent) -> None:
        if event.job == self._preview_job and self._dialog is not None:
            self._preview_job = None
            self._dialog.set_preview(event.preview)

    @Slot(object)
    def _on_progressed(self, event: ExportProgressEvent) -> None:
        if event.job == self._job and self._dialog is not None:
            self._dialog.set_progress(event.done, event.total)

    @Slot(object)
    def _on_finished(self, event: ExportFinishedEvent) -> None:
        if event.job == self._job and self._dialog is not None:
            self._job = None
            self._dialog.accept()
            self.status_said.emit(self.tr("Written: {path}").replace("{path}", str(event.path)))

    @Slot(object)
    def _on_cancelled(self, event: ExportCancelledEvent) -> None:
        if event.job == self._job:
            self._job = None
            self.status_said.emit(self.tr("The export was given up; there is no new file."))

    @Slot(object)
    def _on_failed(self, event: ExportFailedEvent) -> None:
        known = (self._job, self._preview_job, self._saved_job)
        if event.job not in known or self._dialog is None:
            return
        words = error_words(event.error)
        if event.job != self._job:
            is_preview = event.job == self._preview_job
            say = self._dialog.set_message if is_preview else self._dialog.set_name_fault
            say(words)
            return
        self._job = None
        words = self.tr("There is no new file. {why}").replace("{why}", words)
        self._dialog.set_failed(words)

    @Slot(object)
    def _on_saved_exports(self, event: SavedExportsEvent) -> None:
        if event.job == self._saved_job and self._dialog is not None:
            self._dialog.set_saved(event.exports)

    @Slot(int)
    def _on_dialog_finished(self, _result: int) -> None:
        self._dialog = None
        for job in (self._job, self._preview_job):
            if job is not None:
                self._bridge.log.exports.cancel(job)
        self._preview_job = None
