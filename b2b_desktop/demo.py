"""The demo: drives the real window through the main job against the sandbox server.

Invariant: it acts as a person would, by the widgets' names, and its exit code says whether every
call ended as it should.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

from b2b_desktop.domain.call import CallRow
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.settings import Theme
from b2b_desktop.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
_LIMIT_S: Final = 30.0
_PICTURE: Final = (1240, 780)
"""Pictures have one size, whatever the screen."""
_NAMES: Final = ("accepted", "rejected", "unknown")
_ROWS: Final = 10


class DemoError(AssertionError):
    """Something did not happen in time, or not as it should."""


class Hands:
    """Act on the window as a person would."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def find(self, kind: type[W], name: str) -> W:
        """Return a widget by its object name."""
        found = self._window.findChild(kind, name)
        if found is None:
            raise DemoError(f"there is no {name}")
        return found

    def has(self, kind: type[W], name: str) -> bool:
        """Tell whether there is a widget of this name yet."""
        return self._window.findChild(kind, name) is not None

    def wait(self, what: str, happened: Callable[[], bool]) -> None:
        """Let the window work until something happened."""
        ticking = QTimer()
        ticking.start(20)
        ends_at = monotonic() + _LIMIT_S
        while not happened():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if monotonic() > ends_at:
                raise DemoError(f"waited in vain for {what}")

    def click(self, name: str) -> None:
        """Press a button once it is there and can be pressed."""
        self.wait(name, lambda: self.has(QPushButton, name))
        button = self.find(QPushButton, name)
        self.wait(name, lambda: button.isVisible() and button.isEnabled())
        button.click()

    def choose(self, name: str) -> None:
        """Choose an action of the menus."""
        action = self._window.findChild(QAction, name)
        if action is None:
            raise DemoError(f"there is no {name}")
        action.trigger()

    def new_order(self) -> str:
        """Place a practice order and return its ID."""
        edit = self.find(QLineEdit, "order_id_edit")
        edit.clear()
        self.click("practice_new_order_button")
        self.wait("a new order", lambda: bool(edit.text()))
        return edit.text()

    def send(self, order_id: int, po_number: str) -> CallRow:
        """Fill in the form, send it, and return the call once it has ended."""
        self.find(QLineEdit, "order_id_edit").setText(str(order_id))
        self.find(QLineEdit, "po_number_edit").setText(po_number)
        self.click("send_button")
        return self.ended(po_number)

    def ended(self, po_number: str) -> CallRow:
        """Return the newest call with this PO number once it has ended."""

        def row() -> CallRow | None:
            calls = [call for call in self.rows() if call.po_number == po_number]
            return calls[0] if calls and calls[0].outcome.is_final else None

        self.wait(f"the answer to {po_number}", lambda: row() is not None)
        found = row()
        if found is None:
            raise DemoError(f"{po_number} went away")
        return found

    def confirmed(self, po_number: str) -> None:
        """Wait until the newest call with this PO number is confirmed."""

        def happened() -> bool:
            calls = [call for call in self.rows() if call.po_number == po_number]
            return bool(calls) and calls[0].check is CheckState.CONFIRMED

        self.wait(f"the check of {po_number}", happened)

    def rows(self) -> list[CallRow]:
        """Return the calls in the table."""
        model = self.find(QTableView, "call_log_table").model()
        places = range(model.rowCount(QModelIndex()))
        values = [model.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in places]
        return [value for value in values if isinstance(value, CallRow)]

    def picture(self, folder: Path, name: str) -> None:
        """Save what the window shows."""
        for _ in range(3):
            QApplication.processEvents()
        if not self._window.grab().save(str(folder / f"{name}.png")):
            raise DemoError(f"{name}.png could not be written")


def run_demo(
    window: MainWindow, case_ids: dict[str, int], out: Path, *, every_picture: bool
) -> int:
    """Send an accepted order, a rejected one and one whose connection drops.

    Args:
        window: shown and running.
        case_ids: an order ID for each of the sandbox's cases.
        out: where the pictures go.
        every_picture: also those for the README.

    Returns:
        0 when every call ended as it should.
    """
    out.mkdir(parents=True, exist_ok=True)
    window.resize(*_PICTURE)
    hands = Hands(window)
    hands.wait("practice mode", hands.find(QPushButton, "first_order_button").isEnabled)
    hands.picture(out, "first-start")
    # The pictures are shown to others; whose account and computer this is does not belong there.
    window.change_settings(replace(window.settings, operator="the order desk", computer="desk-3"))
    hands.click("first_order_button")
    hands.confirmed("PO-1001")
    outcomes = [
        hands.ended("PO-1001").outcome,
        hands.send(case_ids["too_late"], "PO-1002").outcome,
        hands.send(case_ids["drop_after"], "PO-1003").outcome,
    ]
    shown = hands.find(QLabel, "summary_about_label")
    hands.wait("its summary", lambda: str(case_ids["drop_after"]) in shown.text())
    hands.picture(out, "light")
    _fold_out(hands)
    hands.picture(out, "preview")
    window.change_settings(replace(window.settings, theme=Theme.DARK))
    hands.picture(out, "dark")
    if every_picture:
        hands.find(QToolButton, "preview_toggle").setChecked(False)
        hands.find(QLineEdit, "order_id_edit").setText("12.5")
        hands.click("send_button")
        hands.picture(out, "error")
        _send_batch(hands)
        hands.picture(out, "batch-dark")
        window.change_settings(replace(window.settings, theme=Theme.LIGHT))
        hands.picture(out, "batch")
    _print_log(hands.rows())
    return 0 if tuple(outcomes) == _NAMES else 1


def _fold_out(hands: Hands) -> None:
    hands.find(QLineEdit, "order_id_edit").setText("5012")
    hands.find(QLineEdit, "po_number_edit").setText("PO-7781")
    hands.find(QToolButton, "preview_toggle").setChecked(True)
    preview = hands.find(QWidget, "request_preview")
    hands.wait("the preview", preview.isVisible)


def _send_batch(hands: Hands) -> None:
    """Send ten new orders as a batch, and two numbers that no order has yet."""
    orders = [int(hands.new_order()) for _ in range(_ROWS)]
    orders += [orders[-1] + 50, orders[-1] + 51]
    hands.find(QLineEdit, "order_id_edit").clear()
    hands.choose("show_batch_action")
    hands.wait("the Batch tab", lambda: hands.has(QPlainTextEdit, "batch_input_edit"))
    lines = [f"{order}\tPO-{2000 + n}\tCC-4{n % 3}" for n, order in enumerate(orders, 1)]
    text = "\n".join(("orderId\tpoNumber\tCost Center", *lines))
    hands.find(QPlainTextEdit, "batch_input_edit").setPlainText(text)
    hands.click("batch_check_button")
    hands.click("batch_run_button")
    hands.click("confirm_button")
    hands.wait("the Result step", lambda: hands.has(QLabel, "batch_summary_label"))
    words = hands.find(QLabel, "batch_summary_label")
    confirmed = f"{_ROWS} of them confirmed"
    hands.wait("the batch", lambda: confirmed in words.text() and "2 rejected" in words.text())
    head = hands.find(QLabel, "batch_state_label")
    tabs = hands.find(QTabWidget, "main_tabs")
    hands.wait("its end", lambda: head.text().startswith("Finished"))
    hands.wait("its tab", lambda: "/" not in tabs.tabText(tabs.currentIndex()))


def _print_log(rows: list[CallRow]) -> None:
    print(f"{'order':>8}  {'PO':10} {'outcome':10} {'HTTP':>4}  message")
    for row in rows:
        status = "" if row.http_status is None else str(row.http_status)
        print(f"{row.order_id:>8}  {row.po_number:10} {row.outcome:10} {status:>4}  {row.message}")
    sys.stdout.flush()


def demo_folder() -> tempfile.TemporaryDirectory[str]:
    """Return a data folder for one demo, which goes away with it."""
    return tempfile.TemporaryDirectory(prefix="b2b-desktop-demo-", ignore_cleanup_errors=True)
