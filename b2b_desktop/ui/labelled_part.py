"""A label and its control, kept together where lines wrap.

Invariant: the label is the control's buddy, and its text the control's accessible name.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

_GAP = 8


class LabelledPart(QWidget):
    """Hold a label and a control."""

    def __init__(self, parent: QWidget, text: str, control: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(text, self)
        label.setBuddy(control)
        control.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(label)
        layout.addWidget(control)
