"""The four steps of a batch, as a row of buttons that says where the operator is.

Invariant: exactly one step is current; a step that cannot be reached yet is disabled.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

_ROOM: Final = 22
"""What the style sheet puts around the words."""


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
            bold = button.font()
            bold.setBold(True)  # As the current step is written: nothing moves, nothing is cut.
            width = QFontMetrics(bold).horizontalAdvance(text)
            button.setMinimumWidth(width + _ROOM)
            self._group.addButton(button, step)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)
        for step in BatchStep:
            self.set_reachable(step, reachable=step is BatchStep.ROWS)
        self.set_current(BatchStep.ROWS)

    def set_current(self, step: BatchStep) -> None:
        """Mark a step as the one that is shown."""
        self._group.button(step).setChecked(True)
        self._current = step

    def set_reachable(self, step: BatchStep, *, reachable: bool) -> None:
        """Let the operator go to a step, or not."""
        self._group.button(step).setEnabled(reachable)

    @Slot(int)
    def _on_clicked(self, step: int) -> None:
        self._group.button(self._current).setChecked(True)  # Whoever listens decides.
        self.step_chosen.emit(step)
