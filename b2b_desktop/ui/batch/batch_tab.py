"""The tab itself: empty until it is opened or the program has time to build it.

Invariant: nothing of a batch is loaded before the window's first frame. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderDraft
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from b2b_desktop.ui.batch.batch_input import BatchInput
    from b2b_desktop.ui.batch.batch_panel import BatchPanel
    from b2b_desktop.ui.batch.batch_runs import BatchRuns
    from b2b_desktop.ui.batch.run_standing import RunStanding


class BatchTab(QWidget):
    """Build the panel and its flows once they are needed.

    Signals:
        status_said(str): a line for the status bar.
        title_changed(str): the tab's title, such as `Batch 23/40`.
        tokens_wanted(): open the token dialog.
        batch_confirmed(object, object): the `BatchPlan` that was started and its `PlanFacts`.
    """

    status_said = Signal(str)
    title_changed = Signal(str)
    tokens_wanted = Signal()
    batch_confirmed = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
        tokens: Callable[[Mode], tuple[Token, ...]],
        keeper: SettingsKeeper,
        form: Callable[[], OrderDraft],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("batch_tab")
        self._bridge = bridge
        self._target = target
        self._tokens = tokens
        self._keeper = keeper
        self._form = form
        self._panel: BatchPanel | None = None
        self._input: BatchInput | None = None
        self._runs: BatchRuns | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @Slot()
    def build(self) -> None:
        """Build what is inside; only the first call does it."""
        if self._panel is not None:
            return
        from b2b_desktop.ui.batch.batch_input import BatchInput
        from b2b_desktop.ui.batch.batch_panel import BatchPanel
        from b2b_desktop.ui.batch.batch_runs import BatchRuns

        panel = self._panel = BatchPanel(self)
        self._layout.addWidget(panel)
        self._input = BatchInput(
            panel, self._bridge, self._target, self._tokens, self._keeper, self._form
        )
        self._input.batch_confirmed.connect(self.batch_confirmed)
        runs = self._runs = BatchRuns(panel, self._bridge, self._target, self._tokens)
        runs.status_said.connect(self.status_said)
        runs.tokens_wanted.connect(self.tokens_wanted)
        runs.rows_wanted.connect(self._input.show_rows)
        runs.new_wanted.connect(self._input.show_rows)
        runs.flow.title_changed.connect(self._on_title_changed)

    @Slot()
    def look_again(self) -> None:
        """Look at the rows again: whom they would act as may be another one now."""
        if self._input is not None:
            self._input.look()

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Show this mode's batches."""
        if self._runs is not None:
            self._runs.flow.show_mode(mode)

    @Slot(object)
    def _on_title_changed(self, standing: RunStanding | None) -> None:
        text = self.tr("Batch")
        if standing is not None:
            text = self.tr("Batch {done}/{all}").replace("{done}", str(standing.sent))
            text = text.replace("{all}", str(standing.counts.total))
        self.title_changed.emit(text)
