"""One question, asked beside the window it is about.

Invariant: window-modal and opened with `open()`; Cancel is the default, also for Escape.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from b2b_desktop.ui.wrapped_label import WrappedLabel

_WIDTH = 360


class ConfirmDialog(QDialog):
    """Ask whether to go on.

    Signals:
        accepted(), rejected(): Qt's own.
        keep_running_chosen(): the third answer, offered when closing.
    """

    keep_running_chosen = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        text: str,
        confirm: str,
        keep_running: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("confirm_dialog")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(title, text, confirm, keep_running)

    def _build(self, title: str, text: str, confirm: str, keep_running: str) -> None:
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        for words, name, role in (
            (title, "confirm_title_label", "headline"),
            (text, "confirm_text_label", ""),
        ):
            label = WrappedLabel(self, name=name, role=role)
            label.setMinimumWidth(_WIDTH)
            label.setText(words)
            layout.addWidget(label)
        buttons = self._buttons = QHBoxLayout()
        buttons.addStretch(1)
        if keep_running:
            buttons.addWidget(self._button(keep_running, "keep_running_button", self._on_keep))
        buttons.addWidget(self._button(confirm, "confirm_button", self.accept))
        cancel = self._button(self.tr("Cancel"), "cancel_button", self.reject)
        cancel.setDefault(True)
        buttons.addWidget(cancel)
        layout.addLayout(buttons)
        cancel.setFocus()

    def add_part(self, part: QWidget, place: int) -> None:
        """Put more between the title (place 0) and the buttons."""
        self._layout.insertWidget(place, part)

    def add_choice(self, text: str, name: str, slot: object) -> QPushButton:
        """Put another answer before the others."""
        button = self._button(text, name, slot)
        self._buttons.insertWidget(1, button)
        return button

    def _button(self, text: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _on_keep(self) -> None:
        self.keep_running_chosen.emit()
        self.done(QDialog.DialogCode.Rejected)
