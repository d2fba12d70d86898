"""The log as a file: measuring, compacting, deleting what is old, backing up, going back.

Invariant: what deletes or replaces asks first and says how many calls it is about; one of these at
a time, also when the dialog was closed meanwhile. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.deletion import RetentionPreview
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_size import Backup
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.confirm_dialog import ConfirmDialog
from b2b_desktop.ui.log.delete_words import delete_title
from b2b_desktop.ui.log.log_data_dialog import LogDataDialog
from b2b_desktop.ui.log.log_data_ends import ended_words
from b2b_desktop.ui.log.log_data_words import (
    delete_older_question,
    minute_words,
    reminder_words,
    restore_question,
)
from b2b_desktop.ui.log.log_tasks import LogTasks
from b2b_desktop.ui.messages import error_words, mode_word
from b2b_desktop.ui.notice_bar import Offer
from b2b_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId
    from b2b_desktop.ui.log.log_tasks import TaskEnd

OLDER: Final = "older_calls"
"""The key of the offer to show how many calls are older than what is kept."""
_SHOW: Final = "show_log_data"
_LONGEST_DAYS: Final = 36_500


class LogDataFlow(QObject):
    """Tie the dialog to the bridge.

    Signals:
        told(str, bool): what came of a task whose dialog is closed, and whether it is a warning.
        offer_made(object): an `Offer` for the notice bar: there are calls older than what is kept.
    """

    told = Signal(str, bool)
    offer_made = Signal(object)

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        mode: Callable[[], Mode],
        tasks: LogTasks,
        keeper: SettingsKeeper,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._mode_now = mode
        self._mode = mode()
        self._tasks = tasks
        self._keeper = keeper
        self._dialog: LogDataDialog | None = None
        self._preview: RetentionPreview | None = None
        self._backups: tuple[Backup, ...] = ()
        self._calls = 0
        self._is_running = False
        self._reminded_of: datetime | None = None

    def remind(self) -> None:
        """Say once a day when the live log has calls older than what is kept."""
        before = self._before()
        if self._mode_now() is Mode.LIVE and self._days() and self._reminded_of != before:
            self._reminded_of = before
            upkeep = self._bridge.upkeep
            job = upkeep.preview_retention(Mode.LIVE, before)
            self._tasks.begin(job, "", upkeep.cancel, self._on_counted_older)

    @Slot(str, str)
    def answer(self, key: str, action: str) -> None:
        """Show the log's data, if that is asked for."""
        if key == OLDER and action == _SHOW:
            self.open()

    def _on_counted_older(self, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import RetentionPreviewedEvent

        if isinstance(event, RetentionPreviewedEvent) and event.preview.calls:
            actions = ((_SHOW, self.tr("Log data...")),)
            words = reminder_words(event.preview)
            self.offer_made.emit(Offer(OLDER, words, actions, is_warning=False))

    def open(self) -> None:
        """Show the log's size, what is kept, and the backups."""
        if self._dialog is not None:
            return
        self._mode = self._mode_now()
        title = self.tr("Log data: {mode}")
        title = title.replace("{mode}", mode_word(practice=self._mode is Mode.PRACTICE))
        settings = self._keeper.settings
        live = self._mode is Mode.LIVE
        dialog = self._dialog = LogDataDialog(
            self._window, self._tasks, title, settings.backup_folder, daily=live
        )
        dialog.keep.set_days(self._days())
        dialog.keep.compact_requested.connect(self._on_compact_requested)
        dialog.keep.days_chosen.connect(self._on_days_chosen)
        dialog.keep.delete_requested.connect(self._on_delete_requested)
        dialog.backups.backup_requested.connect(self._on_backup_requested)
        dialog.backups.restore_requested.connect(self._on_restore_requested)
        dialog.backups.folder_chosen.connect(self._on_folder_chosen)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.set_busy(busy=self._is_running)
        self._look()
        dialog.open()

    def _days(self) -> int:
        days = self._keeper.settings.keep_days
        return days if 0 <= days <= _LONGEST_DAYS else 0

    def _before(self) -> datetime:
        """Return the first moment of the days that are kept."""
        zone = LocalZone("")
        today = zone.local(datetime.now(UTC)).date()
        return zone.starts_at(today - timedelta(days=self._days()))

    def _look(self) -> None:
        """Measure, and count what is older."""
        upkeep = self._bridge.upkeep
        self._tasks.begin(upkeep.measure(self._mode), "", upkeep.cancel, self._on_measured)
        self._preview = None
        if self._dialog is not None:
            self._dialog.keep.set_older(None)
        if self._days():
            job = upkeep.preview_retention(self._mode, self._before())
            self._tasks.begin(job, "", upkeep.cancel, self._on_previewed)

    def _on_measured(self, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import LogMeasuredEvent

        if isinstance(event, LogMeasuredEvent):
            self._calls, self._backups = event.size.calls, event.backups
            if self._dialog is not None:
                self._dialog.set_measured(event.size, event.backups)
        else:
            self._tell_unread(event)

    def _on_previewed(self, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import RetentionPreviewedEvent

        if isinstance(event, RetentionPreviewedEvent) and event.preview.before == self._before():
            self._preview = event.preview
            if self._dialog is not None:
                self._dialog.keep.set_older(event.preview)

    def _run(self, job: JobId, words: str) -> None:
        """Take a task that changes something."""
        self._set_running(running=True)
        if self._dialog is not None:
            self._dialog.say("")
        self._tasks.begin(job, words, self._bridge.upkeep.cancel, self._on_ended)

    def _on_ended(self, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import UpkeepFailedEvent

        self._set_running(running=False)
        self._tell_end(event)
        if self._dialog is not None and not isinstance(event, UpkeepFailedEvent):
            self._look()

    def _tell_end(self, event: TaskEnd) -> None:
        words, warning = ended_words(event)
        if self._dialog is not None:
            self._dialog.say(words, warning=warning)
        else:
            self.told.emit(words, warning)

    def _tell_unread(self, event: TaskEnd) -> None:
        """Say why the log could not be looked at."""
        from b2b_desktop.ui.bridge import UpkeepFailedEvent

        if isinstance(event, UpkeepFailedEvent) and self._dialog is not None:
            self._dialog.say(error_words(event.error), warning=True)

    def _set_running(self, *, running: bool) -> None:
        self._is_running = running
        if self._dialog is not None:
            self._dialog.set_busy(busy=running)

    @Slot()
    def _on_compact_requested(self) -> None:
        self._run(self._bridge.upkeep.compact(self._mode), self.tr("Compacting the call log..."))

    @Slot()
    def _on_backup_requested(self) -> None:
        self._run(self._bridge.upkeep.back_up(self._mode), self.tr("Backing the call log up..."))

    @Slot(int)
    def _on_days_chosen(self, days: int) -> None:
        self._keeper.change(replace(self._keeper.settings, keep_days=days))
        self._look()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        if self._dialog is None or folder == self._keeper.settings.backup_folder:
            return
        if folder and not Path(folder).is_absolute():
            words = self.tr("Type the whole path of the folder, or choose it.")
            self._dialog.say(words, warning=True)
            return
        self._keeper.change(replace(self._keeper.settings, backup_folder=folder))
        words = self.tr("From the next backup on there is a copy in {folder}.")
        if not folder:
            words = self.tr("Backups are made in the data folder alone.")
        self._dialog.say(words.replace("{folder}", folder))

    @Slot()
    def _on_delete_requested(self) -> None:
        preview = self._preview
        if preview is None or self._dialog is None:
            return
        title = delete_title(preview.calls)
        text = delete_older_question(preview)
        dialog = ConfirmDialog(self._dialog, title=f"{title}?", text=text, confirm=title)
        dialog.accepted.connect(partial(self._delete_older, preview.before))
        dialog.open()

    def _delete_older(self, before: datetime) -> None:
        job = self._bridge.upkeep.keep_newer(self._mode, before)
        self._run(job, self.tr("Deleting old calls..."))

    @Slot(object)
    def _on_restore_requested(self, path: Path) -> None:
        """Count what was made since, then ask."""
        made_at = next((b.made_at for b in self._backups if b.path == path), None)
        if made_at is None:
            self._ask_to_restore(path, str(path), None)
            return
        upkeep = self._bridge.upkeep
        job = upkeep.preview_retention(self._mode, made_at)
        self._tasks.begin(job, "", upkeep.cancel, partial(self._on_counted, path))

    def _on_counted(self, path: Path, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import RetentionPreviewedEvent

        if isinstance(event, RetentionPreviewedEvent):
            before = event.preview
            older = before.calls + before.kept_open + before.kept_in_use
            made = self.tr("of {time}").replace("{time}", minute_words(before.before))
            self._ask_to_restore(path, made, self._calls - older)
        else:
            self._tell_unread(event)

    def _ask_to_restore(self, path: Path, made: str, since: int | None) -> None:
        if self._dialog is None:
            return
        dialog = ConfirmDialog(
            self._dialog,
            title=self.tr("Restore the call log?"),
            text=restore_question(made, since),
            confirm=self.tr("Restore"),
        )
        dialog.accepted.connect(partial(self._restore, path))
        dialog.open()

    def _restore(self, path: Path) -> None:
        words = self.tr("Restoring the call log...")
        self._run(self._bridge.upkeep.restore(self._mode, path), words)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
