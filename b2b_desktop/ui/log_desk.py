"""What can be done with the calls of the log beyond showing them.

Invariant: each flow is loaded when it is first asked for, so that a start waits for none of them.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallId, CallRow, Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.summary_words import DEAL_WITH, LEAVE_IT, OPEN_AGAIN
from b2b_desktop.ui.log.token_offers import token_offers
from b2b_desktop.ui.settings_keeper import SettingsKeeper
from b2b_desktop.ui.token_flow import TokenFlow
from b2b_desktop.ui.window_page import WindowPage

if TYPE_CHECKING:
    from b2b_desktop.domain.used_token import UsedToken
    from b2b_desktop.ui.bridge import (
        BackupMadeEvent,
        FilterOffersEvent,
        JobId,
        OrderHistoryEvent,
    )
    from b2b_desktop.ui.log.copy_flow import CopyFlow
    from b2b_desktop.ui.log.log_export_flow import LogExportFlow
    from b2b_desktop.ui.log.settle_flow import SettleFlow
    from b2b_desktop.ui.log_care import LogCare


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
        page: WindowPage,
        tokens: TokenFlow,
        keeper: SettingsKeeper,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._page = page
        log = self._log = page.log_panel
        self._tokens = tokens
        self._keeper = keeper
        self._target = target
        self._settles: SettleFlow | None = None
        self._copies: CopyFlow | None = None
        self._exports: LogExportFlow | None = None
        self._care: LogCare | None = None
        self._history_job: JobId | None = None
        log.action_requested.connect(self._on_action_requested)
        log.details.history_requested.connect(self._on_history_requested)
        log.export_requested.connect(self.export)
        log.delete_requested.connect(self.delete_chosen)
        log.offers_requested.connect(self._on_offers_requested)
        log.details.status_said.connect(self.status_said)
        self._offers_job: JobId | None = None
        self._used_tokens: tuple[UsedToken, ...] = ()
        bridge.listen("offers_loaded", self._on_offers_loaded)
        bridge.listen("backup_made", self._on_backup_made)
        bridge.listen("order_history_loaded", self._on_order_history_loaded)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the menus' actions do."""
        return {
            "settle": self.settle_chosen,
            "reopen": self.open_chosen_again,
            "order_history": self.show_history,
            "export": self.export,
            "go_to_day": self._log.head.go_to_day,
            "toggle_days": self._log.head.toggle_days,
            "compare": self.compare_chosen,
            "copy_call": partial(self.copy_chosen, with_token=False),
            "copy_call_with_token": partial(self.copy_chosen, with_token=True),
            "copy_rows": self.copy_chosen_rows,
            "delete_calls": self.delete_chosen,
            "verify_log": lambda: self._caring().verify(),
            "import_log": lambda: self._caring().add_calls(),
            "open_log_data": lambda: self._caring().open_data(),
        }

    @Slot(object)
    def show_mode(self, _mode: Mode) -> None:
        """Offer and show nothing that concerns the log that was shown before."""
        self._used_tokens = ()
        if self._log.head.filters.is_unfolded():
            self._on_offers_requested()
        if self._settles is not None:
            self._settles.forget()

    def settle_chosen(self) -> None:
        """Ask what was done about the chosen calls."""
        self._settling().ask(self._log.chosen_rows())

    def open_chosen_again(self) -> None:
        """Open chosen calls again that were dealt with."""
        self._settling().open_again(self._log.chosen_rows())

    def show_history(self) -> None:
        """Show the history of the chosen call's order."""
        if self._log.chosen_row() is None:
            self.status_said.emit(self.tr("Choose a call to see the history of its order."))
        self._log.details.show_history()

    def compare_chosen(self) -> None:
        """Show the two chosen calls side by side."""
        self._copying().compare(self._log.chosen_rows())

    def copy_chosen(self, *, with_token: bool) -> None:
        """Copy the chosen call's request as curl."""
        self._copying().copy_curl(self._log.chosen_row(), with_token=with_token)

    def copy_chosen_rows(self) -> None:
        """Copy the chosen calls for a spreadsheet."""
        self._copying().copy_rows(self._log.chosen_rows())

    @Slot()
    def delete_chosen(self) -> None:
        """Ask whether the chosen calls shall be deleted."""
        self._caring().delete(self._log.chosen_rows())

    @Slot()
    def export(self) -> None:
        """Ask how to export the filtered calls, or the chosen ones."""
        if self._exports is None:
            from b2b_desktop.ui.log.log_export_flow import LogExportFlow

            self._exports = LogExportFlow(self._window, self._bridge, self._mode)
            self._exports.status_said.connect(self.status_said)
        chosen = tuple(row.call_id for row in self._log.chosen_rows())
        self._exports.open(self._log.wanted(), self._log.head.words(), chosen)

    @Slot(object)
    def _on_backup_made(self, event: BackupMadeEvent) -> None:
        """Once the day's backup is there, say what need not be kept any longer."""
        if event.mode is Mode.LIVE and self._keeper.settings.keep_days:
            self._caring().remind()

    @Slot()
    def _on_offers_requested(self) -> None:
        self._offer_tokens()
        self._offers_job = self._bridge.log.load_offers(self._mode())

    @Slot(object)
    def _on_offers_loaded(self, event: FilterOffersEvent) -> None:
        if event.job == self._offers_job:
            self._used_tokens = event.tokens
            self._offer_tokens()
            self._log.head.filters.set_batches(event.batches)

    def _offer_tokens(self) -> None:
        kept = self._tokens.tokens(self._mode())
        self._log.head.filters.set_tokens(token_offers(kept, self._used_tokens))

    @Slot(object)
    def _on_history_requested(self, row: CallRow) -> None:
        load = self._bridge.log.load_history
        self._history_job = load(self._mode(), row.store, row.order_id)

    @Slot(object)
    def _on_order_history_loaded(self, event: OrderHistoryEvent) -> None:
        if event.job == self._history_job:
            self._log.details.set_history(event.history)

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
            notices = self._page.notice_bar
            flow.offer_made.connect(notices.show_offer)
            flow.offer_ended.connect(notices.drop_offer)
            notices.offer_answered.connect(flow.answer)
        return self._settles

    def _copying(self) -> CopyFlow:
        if self._copies is None:
            from b2b_desktop.ui.log.copy_flow import CopyFlow

            flow = self._copies = CopyFlow(self._window, self._bridge, self._tokens, self._mode)
            flow.status_said.connect(self.status_said)
        return self._copies

    def _caring(self) -> LogCare:
        if self._care is None:
            from b2b_desktop.ui.log_care import LogCare

            self._care = LogCare(self._window, self._bridge, self._page, self._keeper, self._mode)
            self._care.status_said.connect(self.status_said)
        return self._care
