"""The tab itself: empty until it is opened or the program has time to build it.

Invariant: nothing of a batch is loaded before the window's first frame. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
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
    from b2b_desktop.ui.batch.run.run_standing import RunStanding
    from b2b_desktop.ui.bridge import BatchesFoundEvent

_RUN_ACTIONS: Final = {
    "pause_batch": "pause",
    "stop_batch": "stop",
    "send_batch_again": "again",
    "export_results": "export",
}
"""Actions of the menus and the buttons they press (`RunAction`)."""
_ROW_ACTIONS: Final = (
    *("import_rows", "check_rows", "run_batch", "undo_rows", "redo_rows", "copy_cells"),
    *("paste_cells", "clear_cells", "fill_down", "insert_row", "delete_rows", "tick_rows"),
    *("untick_rows", "choose_column_use"),
)
"""Actions of the menus that are about rows before they are sent."""


class BatchTab(QWidget):
    """Build the panel and its flows once they are needed.

    Signals:
        status_said(str): a line for the status bar.
        title_changed(str): the tab's title, such as `Batch 23/40`.
        tokens_wanted(): open the token dialog.
        batch_confirmed(object, object): the `BatchPlan` that was started and its `PlanFacts`.
        front_wanted(): bring this tab to the front.
        attention_wanted(str, str): a long run has ended; title and text of a notification.
        offer_made(object): an `Offer` for the top of the window.
        offer_ended(str): the key of an offer that is over.
    """

    status_said = Signal(str)
    title_changed = Signal(str)
    tokens_wanted = Signal()
    batch_confirmed = Signal(object, object)
    front_wanted = Signal()
    attention_wanted = Signal(str, str)
    offer_made = Signal(object)
    offer_ended = Signal(str)

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
        self._found: list[BatchesFoundEvent] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        bridge.listen("batches_found", self._on_batches_found)

    def minimumSizeHint(self) -> QSize:
        """Ask for room only while it is in front: the order form keeps its width."""
        return super().minimumSizeHint() if self.isVisible() else QSize()

    def showEvent(self, event: QShowEvent) -> None:
        """Take its room."""
        super().showEvent(event)
        self.updateGeometry()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give its room back."""
        super().hideEvent(event)
        self.updateGeometry()

    def living(self) -> list[RunStanding]:
        """Return every batch that sends or can go on, of both modes."""
        return [] if self._runs is None else self._runs.flow.living()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the menus can do with a batch."""
        doing = {name: partial(self._do, action) for name, action in _RUN_ACTIONS.items()}
        rows = {name: partial(self._do_with_rows, name) for name in _ROW_ACTIONS}
        return {**rows, **doing, "show_late": self.show_late}

    @Slot()
    def build(self) -> None:
        """Build what is inside; only the first call does it."""
        if self._panel is not None:
            return
        from b2b_desktop.ui.batch.batch_input import BatchInput
        from b2b_desktop.ui.batch.batch_panel import BatchPanel
        from b2b_desktop.ui.batch.batch_runs import BatchRuns
        from b2b_desktop.ui.batch.step_bar import BatchStep
        from b2b_desktop.ui.batch.tab_title import TabTitle

        panel = self._panel = BatchPanel(self)
        self._layout.addWidget(panel)
        self._input = BatchInput(
            panel, self._bridge, self._target, self._tokens, self._keeper, self._form
        )
        self._input.batch_confirmed.connect(self.batch_confirmed)
        self._input.said.connect(self.status_said)
        runs = self._runs = BatchRuns(panel, self._bridge, self._target, self._tokens)
        self._layout.addWidget(runs.late.page)
        runs.status_said.connect(self.status_said)
        runs.tokens_wanted.connect(self.tokens_wanted)
        title = TabTitle(panel)
        title.changed.connect(self.title_changed)
        runs.flow.title_changed.connect(title.show)
        for wanted in (runs.rows_wanted, runs.new_wanted):
            wanted.connect(partial(panel.step_wanted.emit, BatchStep.ROWS))
        runs.notifier.attention_wanted.connect(self.attention_wanted)
        runs.interrupted.offer_made.connect(self.offer_made)
        runs.interrupted.offer_ended.connect(self.offer_ended)
        runs.interrupted.front_wanted.connect(self.front_wanted)
        runs.take_found(self._found)

    def keep_draft(self) -> None:
        """Write down rows that were changed a moment ago."""
        if self._input is not None:
            self._input.keep_draft()

    @Slot()
    def look_again(self) -> None:
        """Look at the rows again: whom they would act as may be another one now."""
        if self._input is not None:
            self._input.look()

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Show this mode's batches."""
        if self._runs is not None:
            self._runs.show_mode(mode)

    @Slot()
    def show_late(self) -> None:
        """Show the late list."""
        self.build()
        if self._runs is not None:
            self.front_wanted.emit()
            self._runs.late.show()

    @Slot(str)
    def take_rows(self, text: str) -> None:
        """Read a text as rows, as if it were pasted, and come to the front."""
        self.build()
        if self._input is not None:
            self.front_wanted.emit()
            self._input.take_text(text)

    @Slot(str, str)
    def answer_offer(self, key: str, action: str) -> None:
        """Take the answer to an offer."""
        if self._runs is not None:
            self._runs.interrupted.answer(key, action)

    def _do_with_rows(self, name: str) -> None:
        self.build()
        if self._input is not None:
            self._input.slots()[name]()
            self.front_wanted.emit()

    def _do(self, action: str) -> None:
        from b2b_desktop.ui.batch.run.run_foot import RunAction

        self.build()
        if self._runs is not None:
            self._runs.actions.do(RunAction(action))

    @Slot(object)
    def _on_batches_found(self, event: BatchesFoundEvent) -> None:
        if self._runs is None:
            self._found.append(event)
        else:
            self._runs.interrupted.take(event)
