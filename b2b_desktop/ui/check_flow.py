"""Checking calls by hand, telling how checks ended, and the offer of the other wire format.

Invariant: a check changes nothing at the store; a store's format changes only after a question.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.call import CallDetails, CallId, CallRow, Mode, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.token import Token
from b2b_desktop.domain.wire_format import WireFormat, WireFormatName, other_format
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.log_panel import LogPanel
from b2b_desktop.ui.log.summary_words import CHECK_NOW, USE_OTHER_FORMAT
from b2b_desktop.ui.messages import format_word, result_words
from b2b_desktop.ui.token_flow import TokenFlow

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import CheckFinishedEvent, DetailsLoadedEvent, JobId


class CheckFlow(QObject):
    """Tie Check now and the format offer to the bridge.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        log: LogPanel,
        tokens: TokenFlow,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._log = log
        self._tokens = tokens
        self._target = target
        self._offer_job: JobId | None = None
        self._offered: CallDetails | None = None
        self._asked_for: set[tuple[str, WireFormat]] = set()
        tokens.tokens_changed.connect(self._on_tokens_changed)
        log.action_requested.connect(self._on_action_requested)
        bridge.listen("check_finished", self._on_check_finished)
        bridge.listen("details_loaded", self._on_details_loaded)

    @Slot()
    def check_chosen(self) -> None:
        """Check the selected calls, one or many."""
        checked = (Outcome.ACCEPTED, Outcome.UNKNOWN)
        chosen = self._log.chosen_rows()
        rows = [row for row in chosen if row.outcome in checked and not row.is_imported]
        if rows:
            self._check([row.call_id for row in rows])
        else:
            words = self.tr("Choose calls that were accepted or got no answer to check them.")
            self.status_said.emit(words)

    def _check(self, call_ids: Sequence[CallId]) -> None:
        self._bridge.check_calls(self._target()[1], tuple(call_ids))
        words = self.tr("Reading orders back: {n}...").replace("{n}", str(len(call_ids)))
        self.status_said.emit(words)

    @Slot(str, object)
    def _on_action_requested(self, action: str, call_id: CallId) -> None:
        if action == CHECK_NOW:
            self._check((call_id,))
        elif action == USE_OTHER_FORMAT:
            self._offer_job = self._bridge.log.load_details(self._target()[1], call_id)

    @Slot(object)
    def _on_tokens_changed(self, _mode: Mode) -> None:
        self._asked_for.clear()  # From now on the tokens tell.

    @Slot(object)
    def _on_check_finished(self, event: CheckFinishedEvent) -> None:
        rows: tuple[CallRow, ...] = event.rows
        if event.mode is not self._target()[1] or not rows:
            return
        if len(rows) == 1:
            words = self.tr("Order {n}: {result}").replace("{n}", str(rows[0].order_id))
            self.status_said.emit(words.replace("{result}", result_words(rows[0])))
            return
        confirmed = sum(row.check is CheckState.CONFIRMED for row in rows)
        words = self.tr("{n} calls checked: {confirmed} confirmed, {others} not.")
        words = words.replace("{n}", str(len(rows))).replace("{confirmed}", str(confirmed))
        self.status_said.emit(words.replace("{others}", str(len(rows) - confirmed)))

    @Slot(object)
    def _on_details_loaded(self, event: DetailsLoadedEvent) -> None:
        if event.job != self._offer_job:
            return
        self._offer_job = None
        details: CallDetails = event.details
        call = details.call
        changed = [
            token.name
            for token in self._tokens.tokens(call.mode)
            if token.store == call.actor.store and token.wire_format.name == call.wire_format
        ]
        wanted = other_format(WireFormatName(call.wire_format))
        other = format_word(wanted)
        if not changed or (call.actor.store, wanted) in self._asked_for:
            words = self.tr("The tokens of this store have another format already.")
            self.status_said.emit(words)
            return
        self._offered = details
        self._ask(details, other, changed)

    def _ask(self, details: CallDetails, other: str, changed: Sequence[str]) -> None:
        from b2b_desktop.ui.confirm_dialog import ConfirmDialog

        text = self.tr(
            "From the next order on, the format {format} is used with this store. It changes for: "
            "{tokens}. Order {n} stays as it is."
        )
        text = text.replace("{format}", f"“{other}”").replace("{n}", str(details.call.order_id))
        dialog = ConfirmDialog(
            self._window,
            title=self.tr("Use the other format for this store?"),
            text=text.replace("{tokens}", ", ".join(changed)),
            confirm=self.tr("Use it"),
        )
        dialog.accepted.connect(self._on_format_confirmed)
        dialog.open()

    @Slot()
    def _on_format_confirmed(self) -> None:
        details, self._offered = self._offered, None
        if details is None:
            return
        call = details.call
        other = other_format(WireFormatName(call.wire_format))
        self._asked_for.add((call.actor.store, other))
        self._bridge.use_format(call.mode, call.actor.store, other)
        words = self.tr("The next orders of this store go out in the format {format}.")
        self.status_said.emit(words.replace("{format}", f"“{format_word(other)}”"))
