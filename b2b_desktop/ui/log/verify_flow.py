"""Verifying the log: begun from the menu, told in a line, shown in a dialog when asked for.

Invariant: the window stays usable meanwhile, and no dialog comes by itself: it would take the keys
of somebody who is sending. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.log_check import LogCheck
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.log_tasks import LogTasks
from b2b_desktop.ui.log.verify_words import verified_words
from b2b_desktop.ui.messages import error_words, mode_word
from b2b_desktop.ui.notice_bar import Offer

if TYPE_CHECKING:
    from b2b_desktop.ui.log.log_tasks import TaskEnd

VERIFIED: Final = "log_verified"
"""The key of the offer to show what was found."""
_SHOW: Final = "show_findings"


class VerifyFlow(QObject):
    """Verify and tell.

    Signals:
        status_said(str): a line for the status bar.
        told(str, bool): what became of it, and whether it is a warning.
        offer_made(object): an `Offer` for the notice bar.
        offer_ended(str): the key of an offer that is over.
    """

    status_said = Signal(str)
    told = Signal(str, bool)
    offer_made = Signal(object)
    offer_ended = Signal(str)

    def __init__(
        self, window: QWidget, bridge: EngineBridge, mode: Callable[[], Mode], tasks: LogTasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._mode = mode
        self._tasks = tasks
        self._is_running = False
        self._check: LogCheck | None = None

    def verify(self) -> None:
        """Look at everything the log on the screen holds."""
        if self._is_running:
            self.status_said.emit(self.tr("The log is being verified already."))
            return
        self._is_running = True
        self.offer_ended.emit(VERIFIED)
        upkeep = self._bridge.upkeep
        words = self.tr("Verifying the call log...")
        self._tasks.begin(upkeep.verify(self._mode()), words, upkeep.cancel, self._on_ended)

    @Slot(str, str)
    def answer(self, key: str, action: str) -> None:
        """Show what was found, if that is asked for."""
        if key == VERIFIED and action == _SHOW and self._check is not None:
            from b2b_desktop.ui.log.findings_dialog import FindingsDialog

            FindingsDialog(self._window, self._check).open()

    def _on_ended(self, event: TaskEnd) -> None:
        from b2b_desktop.ui.bridge import LogVerifiedEvent, UpkeepFailedEvent

        self._is_running = False
        if isinstance(event, LogVerifiedEvent):
            self._tell(event.check, event.mode)
        elif isinstance(event, UpkeepFailedEvent):
            words = self.tr("The call log could not be verified. {why}")
            self.told.emit(words.replace("{why}", error_words(event.error)), True)
        else:
            words = self.tr("Verifying was ended: not all of the call log was looked at.")
            self.status_said.emit(words)

    def _tell(self, check: LogCheck, mode: Mode) -> None:
        words = verified_words(check)
        if mode is not self._mode():  # Another log is on the screen by now.
            words = f"{mode_word(practice=mode is Mode.PRACTICE)}: {words}"
        self._check = check
        actions = () if check.is_sound else ((_SHOW, self.tr("Show...")),)
        self.offer_made.emit(Offer(VERIFIED, words, actions, is_warning=not check.is_sound))
