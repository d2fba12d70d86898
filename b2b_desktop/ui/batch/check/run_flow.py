"""From decisions to a stored batch: plan, confirm, start.

Invariant: what is confirmed is what is sent: the plan in the question is the one that starts, and
it is made anew when rows, token, mode or what the log knows changed meanwhile. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from b2b_desktop.domain.batch.plan import BatchPlan
from b2b_desktop.domain.batch.plan_facts import PlanFacts
from b2b_desktop.domain.budget import BudgetReading
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import B2BError
from b2b_desktop.ui.batch.check.batch_confirmation import BatchConfirmation
from b2b_desktop.ui.batch.check.check_rows_flow import CheckRowsFlow, LookedAt
from b2b_desktop.ui.batch.check.check_rows_page import CheckRowsFoot, CheckRowsHead
from b2b_desktop.ui.batch.check.confirm_words import Pace, confirmation
from b2b_desktop.ui.batch.editing.sheet_work import SheetWork
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words
from b2b_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        BatchFailedEvent,
        BatchPlannedEvent,
        BatchStoredEvent,
        ConnectionEvent,
        JobId,
        RowsGroupedEvent,
    )


class RunFlow(QObject):
    """Plan a batch, ask, start it.

    Signals:
        confirmed(object, object): the `BatchPlan` that was started and its `PlanFacts`.
        stored(): it is on disk; the rows are its own now.
    """

    confirmed = Signal(object, object)
    stored = Signal()

    def __init__(
        self,
        window: QWidget,
        bridge: EngineBridge,
        head: CheckRowsHead,
        foot: CheckRowsFoot,
        work: SheetWork,
        checks: CheckRowsFlow,
        keeper: SettingsKeeper,
        name: Callable[[], str],
    ) -> None:
        super().__init__(head)
        self._window = window
        self._bridge = bridge
        self._head = head
        self._foot = foot
        self._work = work
        self._checks = checks
        self._keeper = keeper
        self._name = name
        self._planned: tuple[BatchPlan, PlanFacts] | None = None
        self._looked_at: LookedAt | None = None
        self._started: JobId | None = None
        self._limits: dict[Mode, dict[str, BudgetReading]] = {mode: {} for mode in Mode}
        bridge.listen("connection_changed", self._on_connection_changed)
        bridge.listen("batch_planned", self._on_batch_planned)
        bridge.listen("rows_grouped", self._on_rows_grouped)
        bridge.listen("batch_stored", self._on_batch_stored)
        bridge.listen("batch_failed", self._on_batch_failed)
        foot.run_requested.connect(self.run)

    @Slot()
    def run(self) -> None:
        """Plan what was decided, then ask."""
        if self._work.is_busy or self._started is not None:
            return
        found = self._checks.result
        if found is None:
            self._checks.look()
            return
        if self._head.groups.po_fault():
            self._head.groups.focus_po()
            return
        self._looked_at = found
        job = self._bridge.sheets.plan_rows(
            found.edited,
            found.groups,
            self._checks.decisions,
            found.around,
            self._head.options.options(found.mode),
            self._name(),
        )
        self._work.begin(job, self.tr("Planning..."), self._on_failed)

    def _on_failed(self, error: B2BError | None) -> None:
        if error is not None:
            self._foot.note(error_words(error), is_error=True)

    @Slot(object)
    def _on_rows_grouped(self, event: RowsGroupedEvent) -> None:
        """Ask anew: since the rows were looked at, calls were made for some of their orders."""
        if self._work.take(event.job) and self._checks.result is self._looked_at:
            self._checks.take_anew(event.groups, event.around)

    @Slot(object)
    def _on_batch_planned(self, event: BatchPlannedEvent) -> None:
        if not self._work.take(event.job) or self._looked_at is None:
            return
        found = self._looked_at
        if event.facts.to_send == 0 or self._checks.result is not found:
            self._checks.look()
            return
        self._planned = event.plan, event.facts
        tokens = {token.token_id: token for token in found.tokens}
        pace = Pace(self._keeper.settings.share, self._limits[found.mode])
        said = confirmation(event.facts, event.plan.options, tokens, pace, datetime.now(UTC))
        dialog = BatchConfirmation(
            self._window, said, event.facts.to_send, practice=found.mode is Mode.PRACTICE
        )
        dialog.accepted.connect(self._on_all_confirmed)
        dialog.first_chosen.connect(self._on_first_confirmed)
        dialog.open()

    @Slot()
    def _on_all_confirmed(self) -> None:
        self._start(first_alone=False)

    @Slot()
    def _on_first_confirmed(self) -> None:
        self._start(first_alone=True)

    def _start(self, *, first_alone: bool) -> None:
        if self._planned is None:
            return
        (plan, facts), self._planned = self._planned, None
        if self._checks.result is not self._looked_at:
            self._foot.note(self.tr("Token or mode changed meanwhile; nothing was sent."))
            self._checks.look()
            return
        plan = replace(plan, options=replace(plan.options, first_alone=first_alone))
        self._foot.set_ready(ready=False)
        self._started = self._bridge.start_batch(plan)
        self.confirmed.emit(plan, facts)

    @Slot(object)
    def _on_batch_stored(self, event: BatchStoredEvent) -> None:
        if event.job == self._started:
            self._started = None
            self.stored.emit()

    @Slot(object)
    def _on_batch_failed(self, event: BatchFailedEvent) -> None:
        if event.job != self._started:
            return
        self._started = None
        words = self.tr("The batch was not started and nothing was sent. {why}")
        self._foot.note(words.replace("{why}", error_words(event.error)), is_error=True)
        self._checks.draw()

    @Slot(object)
    def _on_connection_changed(self, event: ConnectionEvent) -> None:
        if event.budget is not None:
            self._limits[event.mode][event.store] = event.budget
