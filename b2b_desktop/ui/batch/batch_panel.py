"""The frame of the Batch tab: the steps on top, a step's own part below, one table for all.

Invariant: there is one table; which model it shows, and what stands above and below it, belongs to
the current step. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.step_bar import BatchStep, StepBar


class BatchPanel(QWidget):
    """Hold the parts of the four steps.

    Signals:
        step_wanted(object): the operator clicked this `BatchStep` in the step bar.
        step_shown(object): this `BatchStep` has the table from now on.

    Attributes:
        table: the rows, in every step.
    """

    step_wanted = Signal(object)
    step_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_panel")
        self._steps = StepBar(self)
        self._heads = QVBoxLayout()
        self._feet = QVBoxLayout()
        self.table = BatchTable(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._steps)
        layout.addLayout(self._heads)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._feet)
        self._parts: dict[BatchStep, tuple[QWidget, QWidget]] = {}
        self._step = BatchStep.ROWS
        self._steps.step_chosen.connect(self._on_step_chosen)

    def add_step(self, step: BatchStep, head: QWidget, foot: QWidget) -> None:
        """Give a step what stands above and below the table; steps may share it."""
        for layout, part in ((self._heads, head), (self._feet, foot)):
            if layout.indexOf(part) < 0:
                layout.addWidget(part)
                part.hide()
        self._parts[step] = (head, foot)

    @property
    def step(self) -> BatchStep:
        """The step that is shown."""
        return self._step

    def show_step(self, step: BatchStep) -> None:
        """Show a step's parts; whoever calls this sets the table's model too."""
        self._step = step
        shown = self._parts.get(step, ())
        # First away, then here: both at once would make the window taller for a moment.
        for parts in self._parts.values():
            for part in parts:
                if part not in shown:
                    part.hide()
        for part in shown:
            part.show()
        self._steps.set_current(step)
        self.step_shown.emit(step)

    def set_reachable(self, step: BatchStep, *, reachable: bool) -> None:
        """Let the operator go to a step, or not."""
        self._steps.set_reachable(step, reachable=reachable)

    @Slot(int)
    def _on_step_chosen(self, step: int) -> None:
        self.step_wanted.emit(BatchStep(step))
