"""The dialogs of the menus: settings, shortcuts, about; each is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from b2b_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from b2b_desktop.ui.batch.run.run_standing import RunStanding


class WindowDialogs(QObject):
    """Open what the menus name."""

    def __init__(self, window: QWidget, keeper: SettingsKeeper, data_folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._data_folder = data_folder
        self._actions: list[QAction] = []

    def set_actions(self, actions: list[QAction]) -> None:
        """Say what the menus hold, for the list of shortcuts."""
        self._actions = actions

    @Slot()
    def open_settings(self) -> None:
        """Open the settings."""
        from b2b_desktop.ui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._keeper.settings, self._window)
        dialog.settings_changed.connect(self._keeper.change)
        dialog.open()

    @Slot()
    def open_about(self) -> None:
        """Open About."""
        from b2b_desktop.ui.help.info_dialog import about_dialog

        about_dialog(self._window, self._data_folder).open()

    @Slot()
    def open_shortcuts(self) -> None:
        """Open the list of shortcuts."""
        from b2b_desktop.ui.help.info_dialog import shortcuts_dialog
        from b2b_desktop.ui.main_menus import shortcuts

        shortcuts_dialog(self._window, shortcuts(self._actions)).open()

    def ask_to_close(
        self, calls: int, batches: Sequence[RunStanding], close: Callable[[], None]
    ) -> None:
        """Ask whether what runs shall be stopped; `close` is the yes.

        Args:
            calls: calls sent by hand that are on their way.
            batches: the batches that send or can go on.
            close: closes the window.
        """
        from b2b_desktop.ui.batch.run.closing_words import closing_question
        from b2b_desktop.ui.confirm_dialog import ConfirmDialog

        if any(dialog.isVisible() for dialog in self._window.findChildren(ConfirmDialog)):
            return  # It is asked already.
        title, text = closing_question(calls, batches)
        dialog = ConfirmDialog(
            self._window,
            title=title,
            text=text,
            confirm=self.tr("Stop and close"),
            keep_running=self.tr("Keep running"),
        )
        dialog.accepted.connect(close)
        dialog.open()
