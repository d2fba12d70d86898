"""What can be done with the log as a whole, and what cannot be taken back.

Invariant: loaded when it is first asked for; what takes long is shown in a line of its own and
leaves the window usable. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallRow, Mode
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.delete_flow import DeleteFlow
from b2b_desktop.ui.log.log_data_flow import LogDataFlow
from b2b_desktop.ui.log.log_import_flow import LogImportFlow
from b2b_desktop.ui.log.log_tasks import LogTasks
from b2b_desktop.ui.log.task_bar import TaskBar
from b2b_desktop.ui.log.verify_flow import VerifyFlow
from b2b_desktop.ui.settings_keeper import SettingsKeeper
from b2b_desktop.ui.window_page import WindowPage

_MARGIN: Final = 16
"""As the notices have."""


class LogCare(QObject):
    """Build the flows and tell what comes of them.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        page: WindowPage,
        keeper: SettingsKeeper,
        mode: Callable[[], Mode],
    ) -> None:
        super().__init__(window)
        self._notices = page.notice_bar
        self._tasks = LogTasks(self, bridge)
        page.add_bar(TaskBar(self._tasks, _MARGIN, page))
        self._deletes = DeleteFlow(window, bridge, mode, self._tasks)
        self._verifies = VerifyFlow(window, bridge, mode, self._tasks)
        self._imports = LogImportFlow(window, bridge, mode, self._tasks)
        self._data = LogDataFlow(window, bridge, mode, self._tasks, keeper)
        self._data.told.connect(self._on_told)
        self._imports.show_requested.connect(page.log_panel.head.show_imported)
        self._verifies.offer_ended.connect(self._notices.drop_offer)
        for offering in (self._verifies, self._imports, self._data):
            offering.offer_made.connect(self._notices.show_offer)
            self._notices.offer_answered.connect(offering.answer)
        for flow in (self._deletes, self._verifies, self._imports):
            flow.status_said.connect(self.status_said)
            flow.told.connect(self._on_told)

    def delete(self, rows: Sequence[CallRow]) -> None:
        """Ask whether calls shall be deleted."""
        self._deletes.ask(rows)

    def verify(self) -> None:
        """Look at everything the log on the screen holds."""
        self._verifies.verify()

    def add_calls(self) -> None:
        """Ask for another desk's file."""
        self._imports.choose()

    def remind(self) -> None:
        """Say when there are calls older than what is kept."""
        self._data.remind()

    def open_data(self) -> None:
        """Show the log's size, what is kept, and its backups."""
        self._data.open()

    @Slot(str, bool)
    def _on_told(self, words: str, warning: bool) -> None:
        self._notices.show_notice(words, warning=warning)
