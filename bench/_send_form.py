"""The order form as an operator's hands use it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from b2b_desktop.domain.call import Mode
from bench._window import Window

_REST_MS = 120


class SendForm:
    """Fill in the form and press Ctrl+Enter."""

    def __init__(self, folder: str, address: str, secret: str) -> None:
        self._window = Window(folder)
        self._window.add_token(address, secret)
        self._order_id_edit = self._window.find(QLineEdit, "order_id_edit")
        self._po_number_edit = self._window.find(QLineEdit, "po_number_edit")
        self._order_id_edit.setFocus()

    def fill_in(self, order_id: int) -> None:
        """Type an order ID and a PO number."""
        self._order_id_edit.setText(str(order_id))
        self._po_number_edit.setText(f"PO-{order_id}")

    def rest(self) -> None:
        """Let the window come to rest; a person takes longer from the last key to Ctrl+Enter."""
        QTest.qWait(_REST_MS)

    def press(self) -> datetime:
        """Press Ctrl+Enter, and return when the request's last byte was handed to the socket."""
        control = Qt.KeyboardModifier.ControlModifier
        finished = self._window.wait(
            "send_finished",
            lambda _event: True,
            lambda: QTest.keyClick(self._order_id_edit, Qt.Key.Key_Return, control),
        )
        bridge, row = self._window.bridge, finished.row
        # The window asks for details by itself, also before there is an answer.
        details = self._window.wait(
            "details_loaded",
            lambda event: event.details.row.call_id == row.call_id and event.details.answer,
            lambda: bridge.log.load_details(Mode.LIVE, row.call_id),
        ).details
        written_at: datetime = details.answer.written_at
        return written_at

    def stop(self) -> None:
        """Stop the program."""
        self._window.stop()
        QApplication.processEvents()
