"""The frame of the Batch tab: the steps on top, a step's own part below, one table for all.

Invariant: there is one table; which model it shows, and what stands above and below it, belongs to
the current step. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.step_bar import BatchStep, StepBar


class BatchPanel(QWidget):
    """Hold the parts of the four steps.

    Signals:
        step_wanted(object): the operator clicked this `BatchStep` in the step bar.

    Attributes:
        table: the rows, in every step.
    """

    step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_panel")
        self._steps = StepBar(self)
        self._heads = QStackedWidget(self)
        self._feet = QStackedWidget(self)
        self.table = BatchTable(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._steps)
        layout.addWidget(self._heads)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._feet)
        self._places: dict[BatchStep, tuple[int, int]] = {}
        self._steps.step_chosen.connect(self._on_step_chosen)

    def add_step(self, step: BatchStep, head: QWidget, foot: QWidget) -> None:
        """Give a step what stands above and below the table."""
        self._places[step] = (self._heads.addWidget(head), self._feet.addWidget(foot))

    def show_step(self, step: BatchStep) -> None:
        """Show a step's parts; whoever calls this sets the table's model too."""
        head, foot = self._places[step]
        self._heads.setCurrentIndex(head)
        self._feet.setCurrentIndex(foot)
        self._steps.set_current(step)

    def set_reachable(self, steps: set[BatchStep]) -> None:
        """Let the operator go to these steps only."""
        self._steps.set_reachable(steps)

    @Slot(int)
    def _on_step_chosen(self, step: int) -> None:
        self.step_wanted.emit(BatchStep(step))
