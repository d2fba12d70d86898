"""The whole program with its real window, acted on as a person would.

Invariant: built by `app.create` and ended as `app.main` ends it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop import app
from b2b_desktop.domain.call import CallRow
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.ui.log.call_log_model import ROW_ROLE
from tests.window_hands import LIMIT_MS, WindowHands

_SENDING = ("Queued", "Sending")


class WindowRig(WindowHands):
    """Build, start and stop the program, and act on its window."""

    def __init__(self, qtbot: QtBot, data_dir: Path) -> None:
        """Build the program on a data folder; `start` shows the window."""
        arguments = ["--data-dir", str(data_dir), "--keyring", "memory"]
        self.application = app.create(arguments)
        super().__init__(qtbot, self.application.window)
        # These tests are about sending; tests/ui/test_checks_in_window.py is about reading back.
        self.find(QAbstractButton, "check_toggle").setChecked(False)

    def start(self) -> None:
        """Show the window and wait for its first frame."""
        with self.qtbot.waitSignal(self.window.painted, timeout=LIMIT_MS):
            self.application.start()
        self.activate()

    def stop(self) -> None:
        """End the program; a second time does nothing."""
        self.application.stop()

    # The main job.

    def practise(self) -> None:
        """Wait until practice mode can be used."""
        self.wait(lambda: self.find(QWidget, "practice_new_order_button").isEnabled())

    def fill_in(self, order_id: str, po_number: str = "PO-7781") -> None:
        """Type an order ID and a PO number."""
        self.type("order_id_edit", order_id)
        self.type("po_number_edit", po_number)

    def practice_server(self) -> SandboxServer:
        """Return the running sandbox of practice mode."""
        server = self.application.practice._server
        assert server is not None
        return server

    def new_order(self) -> str:
        """Ask for a fresh practice order and return its ID from the form."""
        self.type("order_id_edit", "")
        self.practise()
        self.click("practice_new_order_button")
        self.wait(lambda: self.text("order_id_edit"))
        return self.text("order_id_edit")

    def calls(self) -> list[list[str]]:
        """Return the visible columns of the call log, row by row, as text."""
        table = self.find(QTableView, "call_log_table")
        if not table.isVisible():
            return []
        model = table.model()
        shown = [c for c in range(model.columnCount()) if not table.isColumnHidden(c)]
        return [
            [str(model.index(row, column).data() or "") for column in shown]
            for row in range(model.rowCount())
        ]

    def results(self, order_id: str) -> list[str]:
        """Return what the log says of an order's calls, newest first."""
        return [row[3] for row in self.calls() if row[1] == order_id]

    def wait_result(self, order_id: str, result: str) -> None:
        """Wait until the newest call of an order came to this result."""
        self.wait(lambda: self.results(order_id)[:1] == [result])

    def wait_results(self, results: list[str]) -> None:
        """Wait until the calls in view, newest first, came to these results."""
        self.wait(lambda: [row[3] for row in self.calls()] == results)

    def wait_orders(self, order_ids: list[str]) -> None:
        """Wait until the log shows these orders, newest first."""
        self.wait(lambda: [row[1] for row in self.calls()] == order_ids)

    def choose_call(self, order_id: str) -> CallRow:
        """Select the newest call of an order, as a click does."""
        table = self.find(QTableView, "call_log_table")
        model = table.model()
        row = next(n for n in range(model.rowCount()) if model.index(n, 1).data() == order_id)
        place = table.visualRect(model.index(row, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        value = model.index(row, 0).data(ROW_ROLE)
        assert isinstance(value, CallRow)
        return value

    def is_idle(self) -> bool:
        """Tell whether no call of the log is under way."""
        return not any(row[3] in _SENDING for row in self.calls())

    # Tokens.

    def add_token(self, pasted: str, address: str, *, name: str = "Anna") -> None:
        """Add a live token through the dialog, and switch to live."""
        self.click("tokens_button")
        self.dialog("token_dialog")
        self.click("token_add_button")
        self.paste("token_paste_edit", pasted)
        self.type("token_name_edit", name)
        self.type("token_address_edit", address)
        self.click("token_save_button")
        self.wait_text("token_message_label", "Saved.")
        self.click("token_close_button")
        self.wait_gone("token_dialog")
        self.activate()
        self.go_live()

    def go_live(self) -> None:
        """Switch practice off, if it is on."""
        toggle = self.find(QAbstractButton, "mode_toggle")
        if toggle.isChecked():
            self.click("mode_toggle")

    def go_practising(self) -> None:
        """Switch practice on, if it is off."""
        toggle = self.find(QAbstractButton, "mode_toggle")
        if not toggle.isChecked():
            self.click("mode_toggle")
        self.practise()
