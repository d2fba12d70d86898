"""The four steps of a batch, as a row of buttons that says where the operator is.

Invariant: exactly one step is current; a step that cannot be reached yet is disabled.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class BatchStep(IntEnum):
    """The steps, in their order (design.md section 6)."""

    ROWS = 0
    CHECK_ROWS = 1
    SEND = 2
    RESULT = 3


class StepBar(QWidget):
    """Show the steps and let the operator go to one.

    Signals:
        step_chosen(int): the operator wants to see this `BatchStep`.
    """

    step_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        words = {
            BatchStep.ROWS: self.tr("1  Rows"),
            BatchStep.CHECK_ROWS: self.tr("2  Check rows"),
            BatchStep.SEND: self.tr("3  Send"),
            BatchStep.RESULT: self.tr("4  Result"),
        }
        for step, text in words.items():
            button = QPushButton(text, self)
            button.setObjectName(f"batch_step_{step.name.lower()}_button")
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setProperty("role", "step")
            self._group.addButton(button, step)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)
        self.set_reachable({BatchStep.ROWS})
        self.set_current(BatchStep.ROWS)

    def set_current(self, step: BatchStep) -> None:
        """Mark a step as the one that is shown."""
        self._group.button(step).setChecked(True)
        self._current = step

    def set_reachable(self, steps: set[BatchStep]) -> None:
        """Let the operator go to these steps only."""
        for step in BatchStep:
            self._group.button(step).setEnabled(step in steps)

    @Slot(int)
    def _on_clicked(self, step: int) -> None:
        self._group.button(self._current).setChecked(True)  # Whoever listens decides.
        self.step_chosen.emit(step)
