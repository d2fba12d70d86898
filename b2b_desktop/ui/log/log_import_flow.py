"""Adding another desk's calls: which file, what it holds, what became of it.

Invariant: nothing is added before it was said what the file holds; one file at a time. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.log_import import ImportPreview
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.log.log_import_words import imported_words, preview_words
from b2b_desktop.ui.log.log_tasks import LogTasks
from b2b_desktop.ui.messages import error_words
from b2b_desktop.ui.notice_bar import Offer

if TYPE_CHECKING:
    from b2b_desktop.ui.log.log_tasks import TaskEnd

ADDED: Final = "calls_added"
"""The key of the offer to show what was added."""
_SHOW: Final = "show_added"


class LogImportFlow(QObject):
    """Ask for a file, look into it, add it.

    Signals:
        status_said(str): a line for the status bar.
        told(str, bool): what became of it, and whether it is a warning.
        offer_made(object): an `Offer` for the notice bar: to show what was added.
        show_requested(): other desks' calls are to be shown.
    """

    status_said = Signal(str)
    told = Signal(str, bool)
    offer_made = Signal(object)
    show_requested = Signal()

    def __init__(
        self, window: QWidget, bridge: EngineBridge, mode: Callable[[], Mode], tasks: LogTasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._mode = mode
        self._tasks = tasks
        self._is_running = False

    def choose(self) -> None:
        """Ask for the file."""
        if self._is_running:
            self.status_said.emit(self.tr("Calls are being added already."))
            return
        title, kinds = self.tr("Add calls of another desk"), self.tr("JSON Lines (*.jsonl)")
        dialog = QFileDialog(self._window, title, "", f"{kinds};;{self.tr('All files (*)')}")
        dialog.setObjectName("import_log_file_dialog")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str, str)
    def answer(self, key: str, action: str) -> None:
        """Show what was added, if that is asked for."""
        if key == ADDED and action == _SHOW:
            self.show_requested.emit()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        file, mode = Path(path), self._mode()
        words = self.tr("Looking into {name}...").replace("{name}", file.name)
        job = self._bridge.log.imports.preview(mode, file)
        cancel = self._bridge.log.exports.cancel
        self._is_running = True
        self._tasks.begin(job, words, cancel, partial(self._on_looked_into, mode, file))

    def _on_looked_into(self, mode: Mode, file: Path, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import ExportFailedEvent, ImportPreviewEvent

        self._is_running = False
        if isinstance(event, ImportPreviewEvent) and mode is self._mode():
            self._ask(mode, file, event.preview)
        elif isinstance(event, ExportFailedEvent):
            self.told.emit(error_words(event.error), True)

    def _ask(self, mode: Mode, file: Path, preview: ImportPreview) -> None:
        dialog = ConfirmDialog(
            self._window,
            title=self.tr("Add calls of another desk?"),
            text=preview_words(preview, mode),
            confirm=self.tr("Add them"),
        )
        dialog.accepted.connect(partial(self._add, mode, file))
        dialog.open()

    def _add(self, mode: Mode, file: Path) -> None:
        words = self.tr("Adding the calls of {name}...").replace("{name}", file.name)
        job = self._bridge.log.imports.start(mode, file)
        cancel = self._bridge.log.exports.cancel
        self._is_running = True
        self._tasks.begin(job, words, cancel, partial(self._on_added, file.name))

    def _on_added(self, name: str, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import CallsImportedEvent, ExportFailedEvent

        self._is_running = False
        if isinstance(event, CallsImportedEvent):
            counts = event.counts
            left_out = counts.unreadable + counts.other_mode
            actions = ((_SHOW, self.tr("Show them")),)
            words = imported_words(event, name)
            self.offer_made.emit(Offer(ADDED, words, actions, is_warning=bool(left_out)))
        elif isinstance(event, ExportFailedEvent):
            words = self.tr(
                "Not all calls of {name} were added: {why} What was added stays; adding the file "
                "again goes on from there."
            )
            words = words.replace("{why}", error_words(event.error))
            self.told.emit(words.replace("{name}", name), True)
        else:
            self.status_said.emit(self.tr("No call was added."))
