"""The first half of the Batch tab, put together: from what is pasted to a confirmed batch.

Invariant: parts know nothing of each other; they are tied here. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_panel import BatchPanel
from b2b_desktop.ui.batch.check_rows_flow import CheckRowsFlow
from b2b_desktop.ui.batch.check_rows_page import CheckRowsFoot, CheckRowsHead
from b2b_desktop.ui.batch.rows_flow import RowsFlow
from b2b_desktop.ui.batch.rows_page import RowsFoot, RowsHead
from b2b_desktop.ui.batch.run_flow import RunFlow
from b2b_desktop.ui.batch.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.sheet_work import SheetWork
from b2b_desktop.ui.batch.step_bar import BatchStep
from b2b_desktop.ui.batch.table_flow import TableFlow
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import StoreOfRows


class BatchInput(QObject):
    """Build the steps Rows and Check rows.

    Signals:
        batch_confirmed(object, object): the `BatchPlan` that was started and its `PlanFacts`.
    """

    batch_confirmed = Signal(object, object)

    def __init__(
        self,
        panel: BatchPanel,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
        tokens: Callable[[Mode], tuple[Token, ...]],
        keeper: SettingsKeeper,
        form: Callable[[], OrderDraft],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._target = target
        self._tokens = tokens
        self._keeper = keeper
        self._form = form
        self._work = SheetWork(bridge, self)
        self._edits = SheetEdits(bridge, self._work, self)
        self._head, self._foot = RowsHead(), RowsFoot()
        panel.add_step(BatchStep.ROWS, self._head, self._foot)
        self._foot.work_bar.follow(self._work)
        self._table = TableFlow(panel.table, self._head, self._foot, self._edits)
        self._rows = RowsFlow(bridge, self._head, self._work, self._edits, self._store_of_rows)
        self._build_check_rows(bridge)
        self._connect()
        self.show_rows()

    @Slot()
    def show_rows(self) -> None:
        """Go to the step Rows."""
        self._checks.leave()
        self._panel.show_step(BatchStep.ROWS)
        self._table.show_rows()

    @Slot()
    def check(self) -> None:
        """Go to the step Check rows, after what is typed was read."""
        self._rows.check()

    @Slot()
    def run(self) -> None:
        """Ask for the confirmation; from step Rows the rows are looked at first."""
        if self._panel.step is BatchStep.CHECK_ROWS:
            self._run.run()
        else:
            self._rows.check()

    @Slot()
    def look(self) -> None:
        """Look at the rows again: token, mode or tokens may be others now."""
        self._checks.look()

    def _build_check_rows(self, bridge: EngineBridge) -> None:
        panel, head, foot = self._panel, CheckRowsHead(), CheckRowsFoot()
        panel.add_step(BatchStep.CHECK_ROWS, head, foot)
        foot.work_bar.follow(self._work)
        self._checks = CheckRowsFlow(
            bridge, panel.table, head, foot, self._work, self._edits, self._target, self._tokens
        )
        self._run = RunFlow(
            panel, bridge, head, foot, self._work, self._checks, self._keeper, self._rows.name
        )

    def _connect(self) -> None:
        self._foot.check_requested.connect(self._rows.check)
        self._panel.step_wanted.connect(self._on_step_wanted)
        self._rows.check_wanted.connect(self._on_check_wanted)
        self._edits.changed.connect(self._on_rows_changed)
        self._run.confirmed.connect(self.batch_confirmed)
        self._run.stored.connect(self._on_stored)

    @Slot(object)
    def _on_step_wanted(self, step: BatchStep) -> None:
        if step is self._panel.step:
            return
        if step is BatchStep.ROWS:
            self.show_rows()
        elif step is BatchStep.CHECK_ROWS:
            self._rows.check()

    @Slot()
    def _on_check_wanted(self) -> None:
        self._table.leave()
        self._panel.show_step(BatchStep.CHECK_ROWS)
        self._checks.show()

    @Slot()
    def _on_rows_changed(self) -> None:
        self._panel.set_reachable(BatchStep.CHECK_ROWS, reachable=not self._edits.is_empty)

    @Slot()
    def _on_stored(self) -> None:
        """The rows are the batch's own now: none of them is sent a second time by surprise."""
        self._edits.forget()
        if self._panel.step is BatchStep.CHECK_ROWS:
            self.show_rows()

    def _store_of_rows(self) -> StoreOfRows:
        from b2b_desktop.ui.bridge import StoreOfRows

        token, mode = self._target()
        names = tuple(row.name for row in self._form().fields if row.name)
        return StoreOfRows(mode, token.store if token else "", names)
