"""The half of the Batch tab that starts where rows are on disk: Send, Result and the late list.

Invariant: assembles and ties together; nothing is decided here. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_panel import BatchPanel
from b2b_desktop.ui.batch.result.export_flow import ExportFlow
from b2b_desktop.ui.batch.result.late_flow import LateFlow
from b2b_desktop.ui.batch.run.batch_flow import BatchFlow
from b2b_desktop.ui.batch.run.interrupted_flow import InterruptedFlow
from b2b_desktop.ui.batch.run.run_actions import RunActions
from b2b_desktop.ui.batch.run.run_notifier import RunNotifier
from b2b_desktop.ui.batch.run.run_page import RunPage
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import BatchesFoundEvent


class BatchRuns(QObject):
    """Hold the flows of batches that were started.

    Signals:
        status_said(str): a line for the status bar.
        tokens_wanted(): open the token dialog.
        rows_wanted(): there is nothing to show; go back to the rows.
        new_wanted(): begin another batch.

    Attributes:
        flow: shows how batches go.
        actions: what the buttons do.
        late: the late list.
        interrupted: offers what an earlier run did not end.
        notifier: tells that a long run has ended.
    """

    status_said = Signal(str)
    tokens_wanted = Signal()
    rows_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        panel: BatchPanel,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
        tokens: Callable[[Mode], tuple[Token, ...]],
    ) -> None:
        super().__init__(panel)
        page = RunPage(panel.table)
        export = ExportFlow(panel, bridge)
        self.flow = BatchFlow(panel, page, bridge, target, tokens)
        self.actions = RunActions(panel, bridge, self.flow, page)
        self.late = LateFlow(panel, bridge, export, target)
        self.interrupted = InterruptedFlow(panel, bridge, self.flow, target)
        self.notifier = RunNotifier(self)
        for speaker in (self.flow, self.actions, self.interrupted, export):
            speaker.status_said.connect(self.status_said)
        self.flow.rows_wanted.connect(self.rows_wanted)
        self.flow.moved.connect(self.notifier.note)
        self.flow.moved.connect(self.late.reload)
        self.actions.tokens_wanted.connect(self.tokens_wanted)
        self.actions.new_wanted.connect(self.new_wanted)
        self.actions.late_wanted.connect(self.late.show)
        self.actions.export_wanted.connect(export.export_results)
        self.actions.leave_wanted.connect(self.interrupted.leave_shown)

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Show this mode's batches."""
        self.flow.show_mode(mode)
        self.interrupted.show_mode(mode)
        self.late.reload()

    def take_found(self, events: list[BatchesFoundEvent]) -> None:
        """Take what was found before this was built."""
        for event in events:
            self.interrupted.take(event)
