"""The half of the Batch tab that starts where rows are on disk: Send and Result.

Invariant: assembles and ties together; nothing is decided here. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_flow import BatchFlow
from b2b_desktop.ui.batch.batch_panel import BatchPanel
from b2b_desktop.ui.batch.run_actions import RunActions
from b2b_desktop.ui.batch.run_page import RunPage
from b2b_desktop.ui.bridge import EngineBridge


class BatchRuns(QObject):
    """Hold the flows of batches that were started.

    Signals:
        status_said(str): a line for the status bar.
        tokens_wanted(): open the token dialog.
        rows_wanted(): there is nothing to show; go back to the rows.
        new_wanted(): begin another batch.

    Attributes:
        flow: shows how batches go.
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
        self.flow = BatchFlow(panel, page, bridge, target, tokens)
        self._actions = RunActions(panel, bridge, self.flow, page)
        self.flow.status_said.connect(self.status_said)
        self.flow.rows_wanted.connect(self.rows_wanted)
        self._actions.status_said.connect(self.status_said)
        self._actions.tokens_wanted.connect(self.tokens_wanted)
        self._actions.new_wanted.connect(self.new_wanted)
