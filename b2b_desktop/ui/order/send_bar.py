"""The foot of the order form: Send, Clear, what a send waits for, why nothing can be sent.

Invariant: the send button always names the order and the mode it would act on.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import OrderId
from b2b_desktop.ui.messages import mode_word
from b2b_desktop.ui.wrapped_label import WrappedLabel


class SendBar(QWidget):
    """Hold and draw the form's buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.send_button = QPushButton(self)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.undo_clear_button = QPushButton(self.tr("Undo clear"), self)
        self.cancel_wait_button = QPushButton(self.tr("Cancel"), self)
        self._wait_label = WrappedLabel(self, name="wait_label")
        self._block_label = WrappedLabel(self, name="block_label", role="warning")
        self._name_widgets()
        self._build()

    def draw_send(
        self, order_id: OrderId | None, mode: Mode, *, in_flight: bool, enabled: bool
    ) -> None:
        """Draw the send button."""
        words = self.tr("Attach to new order - {mode}")
        if order_id is not None:
            in_words = self.tr("Sending {order}... - {mode}")
            words = in_words if in_flight else self.tr("Attach to {order} - {mode}")
        shown = mode_word(practice=mode is Mode.PRACTICE)
        text = words.replace("{order}", str(order_id)).replace("{mode}", shown)
        self.send_button.setText(text)
        self.send_button.setAccessibleName(text)
        self.send_button.setEnabled(enabled and not in_flight)

    def show_wait(self, words: str) -> None:
        """Show what a send waits for, with Cancel."""
        self._wait_label.setText(words)
        self._wait_label.setVisible(bool(words))
        self.cancel_wait_button.setVisible(bool(words))

    def show_block(self, words: str) -> None:
        """Say why nothing can be sent."""
        self._block_label.setText(words)
        self._block_label.setVisible(bool(words))

    def _name_widgets(self) -> None:
        for button, name in (
            (self.clear_button, "clear_button"),
            (self.undo_clear_button, "undo_clear_button"),
            (self.cancel_wait_button, "cancel_wait_button"),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        self.send_button.setObjectName("send_button")
        self.send_button.setProperty("role", "primary")
        for hidden in (
            self._wait_label,
            self._block_label,
            self.undo_clear_button,
            self.cancel_wait_button,
        ):
            hidden.hide()

    def _build(self) -> None:
        wait = QHBoxLayout()
        wait.addWidget(self._wait_label, 1)
        wait.addWidget(self.cancel_wait_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.send_button, 1)
        foot.addWidget(self.clear_button)
        foot.addWidget(self.undo_clear_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._block_label)
        layout.addLayout(wait)
        layout.addLayout(foot)
