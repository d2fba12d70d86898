"""The buttons below the rows of a batch that was started.

Invariant: a button is there exactly while it can do something, and says to how many rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from b2b_desktop.ui.chip_row import ChipLayout


class RunAction(StrEnum):
    """What can be done with a batch; in the order of the buttons, which are named after them."""

    RESUME_OR_PAUSE = "pause"
    STOP = "stop"
    OPEN_TOKENS = "tokens"
    SEND_AGAIN = "again"
    SEND_SELECTED = "again_selected"
    CHECK_UNKNOWN = "check_unknown"
    GO_ON_ANYWAY = "go_on"
    SHOW_LATE = "late"
    LEAVE = "leave"
    EXPORT = "export"
    START_NEW = "new"


_AT_THE_END: Final = (RunAction.EXPORT, RunAction.START_NEW)


class RunFoot(QWidget):
    """Show what can be done.

    Signals:
        action_wanted(object): the operator pressed the button of this `RunAction`.
    """

    action_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_foot")
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        left, right = QWidget(self), QHBoxLayout()
        line = ChipLayout(left, 8)
        self._buttons: dict[RunAction, QPushButton] = {}
        for action in RunAction:
            button = self._buttons[action] = QPushButton(self)
            button.setObjectName(f"batch_{action.value}_button")
            button.hide()
            self._group.addButton(button)
            (right if action in _AT_THE_END else line).addWidget(button)
        right.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(left, 1)
        layout.addLayout(right)
        layout.setAlignment(right, Qt.AlignmentFlag.AlignBottom)
        self._group.buttonClicked.connect(self._on_clicked)

    def set_actions(self, texts: Mapping[RunAction, str], primary: RunAction | None) -> None:
        """Offer these actions under these words; one of them may stand out."""
        for action, button in self._buttons.items():
            text = texts.get(action, "")
            if text and button.text() != text:
                button.setText(text)
                button.setAccessibleName(text)
            _dress(button, "primary" if action is primary else "")
            if button.isHidden() is bool(text):
                button.setVisible(bool(text))

    def offers(self, action: RunAction) -> bool:
        """Tell whether an action is offered."""
        return not self._buttons[action].isHidden()

    @Slot(QAbstractButton)
    def _on_clicked(self, pressed: QAbstractButton) -> None:
        found = (action for action, button in self._buttons.items() if button is pressed)
        self.action_wanted.emit(next(found))


def _dress(button: QPushButton, role: str) -> None:
    if (button.property("role") or "") != role:
        button.setProperty("role", role)
        style = button.style()
        style.unpolish(button)
        style.polish(button)
