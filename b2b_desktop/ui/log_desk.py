"""What can be done with the calls of the log beyond showing them.

Invariant: each flow is loaded when it is first asked for, so that a start waits for none of them.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallId, Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.log_panel import LogPanel
from b2b_desktop.ui.log.summary_words import DEAL_WITH, LEAVE_IT, OPEN_AGAIN
from b2b_desktop.ui.notice_bar import NoticeBar

if TYPE_CHECKING:
    from b2b_desktop.ui.log.settle_flow import SettleFlow


class LogDesk(QObject):
    """Hand what is asked of the log's calls to the flow that does it.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        log: LogPanel,
        notices: NoticeBar,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._log = log
        self._notices = notices
        self._target = target
        self._settles: SettleFlow | None = None
        log.action_requested.connect(self._on_action_requested)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the menus' actions do."""
        return {
            "settle": self.settle_chosen,
            "reopen": self.open_chosen_again,
        }

    @Slot(object)
    def show_mode(self, _mode: Mode) -> None:
        """Offer nothing that concerns the log that was shown before."""
        if self._settles is not None:
            self._settles.forget()

    def settle_chosen(self) -> None:
        """Ask what was done about the chosen calls."""
        self._settling().ask(self._log.chosen_rows())

    def open_chosen_again(self) -> None:
        """Open chosen calls again that were dealt with."""
        self._settling().open_again(self._log.chosen_rows())

    @Slot(str, object)
    def _on_action_requested(self, action: str, call_id: CallId) -> None:
        row = self._log.chosen_row()
        if row is None or row.call_id != call_id:
            return
        if action in (DEAL_WITH, LEAVE_IT, OPEN_AGAIN):
            self._settling().do(action, row)

    def _mode(self) -> Mode:
        return self._target()[1]

    def _settling(self) -> SettleFlow:
        if self._settles is None:
            from b2b_desktop.ui.log.settle_flow import SettleFlow

            flow = self._settles = SettleFlow(self._window, self._bridge, self._mode)
            flow.status_said.connect(self.status_said)
            flow.offer_made.connect(self._notices.show_offer)
            flow.offer_ended.connect(self._notices.drop_offer)
            self._notices.offer_answered.connect(flow.answer)
        return self._settles
