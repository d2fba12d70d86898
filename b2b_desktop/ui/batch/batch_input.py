"""The first half of the Batch tab, put together: from what is pasted to a confirmed batch.

Invariant: parts know nothing of each other; they are tied here. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_panel import BatchPanel
from b2b_desktop.ui.batch.rows_flow import RowsFlow
from b2b_desktop.ui.batch.rows_page import RowsFoot, RowsHead
from b2b_desktop.ui.batch.sheet_edits import SheetEdits
from b2b_desktop.ui.batch.sheet_work import SheetWork
from b2b_desktop.ui.batch.step_bar import BatchStep
from b2b_desktop.ui.batch.table_flow import TableFlow
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import StoreOfRows


class BatchInput(QObject):
    """Build the steps Rows and Check rows."""

    def __init__(
        self,
        panel: BatchPanel,
        bridge: EngineBridge,
        keeper: SettingsKeeper,
        target: Callable[[], tuple[Token | None, Mode]],
        tokens: Callable[[Mode], tuple[Token, ...]],
        form: Callable[[], OrderDraft],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._keeper = keeper
        self._target = target
        self._tokens = tokens
        self._form = form
        self._work = SheetWork(bridge, self)
        self._edits = SheetEdits(bridge, self._work, self)
        self._head, self._foot = RowsHead(), RowsFoot()
        panel.add_step(BatchStep.ROWS, self._head, self._foot)
        self._foot.work_bar.follow(self._work)
        self._table = TableFlow(panel.table, self._head, self._foot, self._edits)
        self._rows = RowsFlow(bridge, self._head, self._work, self._edits, self._store_of_rows)
        self._foot.check_requested.connect(self._rows.check)
        panel.step_wanted.connect(self._on_step_wanted)
        self.show_rows()

    def show_rows(self) -> None:
        """Go to the step Rows."""
        self._panel.show_step(BatchStep.ROWS)
        self._table.show_rows()

    @Slot(object)
    def _on_step_wanted(self, step: BatchStep) -> None:
        if step is BatchStep.ROWS:
            self.show_rows()

    def _store_of_rows(self) -> StoreOfRows:
        from b2b_desktop.ui.bridge import StoreOfRows

        token, mode = self._target()
        names = tuple(row.name for row in self._form().fields if row.name)
        return StoreOfRows(mode, token.store if token else "", names)
