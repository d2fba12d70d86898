"""Hands on the Batch tab: from what is pasted to a confirmed batch.

Invariant: acts as a person would, in practice mode, and waits for a condition, never for time.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.batch.plan import BatchPlan
from b2b_desktop.domain.batch.run_state import BatchState
from b2b_desktop.ui.batch.batch_tab import BatchTab
from b2b_desktop.ui.bridge import BatchProgressEvent, BatchStoredEvent
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

BUYER = "anna@maple.example"
STANDS = (BatchState.FINISHED, BatchState.PAUSED, BatchState.STOPPED)


class BatchHands(WindowRig):
    """Act on the Batch tab.

    Attributes:
        plans: what was confirmed.
        stored: what is on disk since.
        folder: where the test may put files.
    """

    def __init__(self, qtbot: QtBot, data_dir: Path) -> None:
        super().__init__(qtbot, data_dir)
        self.folder = data_dir.parent
        self.plans: list[BatchPlan] = []
        self.stored: list[BatchStoredEvent] = []
        self._states: list[BatchState] = []

    def start(self) -> None:
        """Show the window with the Batch tab in front, in practice mode."""
        super().start()
        self.practise()
        self.action("show_batch_action").trigger()
        self.wait_shown("batch_input_edit")
        self.find(BatchTab, "batch_tab").batch_confirmed.connect(self._on_confirmed)
        self.application.bridge.batch_stored.connect(self.stored.append)
        self.application.bridge.batch_progressed.connect(self._on_progressed)

    def orders(self, count: int) -> list[int]:
        """Place practice orders."""
        state = self.practice_server().state
        return [state.new_order(BUYER).order_id for _ in range(count)]

    # Input.

    def set_input(self, text: str) -> None:
        """Set the input's text, as a program would."""
        self.find(QPlainTextEdit, "batch_input_edit").setPlainText(text)

    def paste_input(self, text: str) -> None:
        """Paste into the input with the keyboard."""
        QGuiApplication.clipboard().setText(text)
        self.find(QPlainTextEdit, "batch_input_edit").setFocus()
        self.keys("Ctrl+V")

    def read(self, text: str, rows: int) -> None:
        """Set a text and wait until so many rows are there."""
        self.set_input(text)
        self.wait(lambda: len(self.table()) == rows)

    def check(self, text: str) -> None:
        """Set a text, go to Check rows, and wait until the rows were looked at."""
        self.set_input(text)
        self.click("batch_check_button")
        self.wait_text("batch_sum_label", "will be sent")

    # What is seen.

    def view(self) -> QTableView:
        """Return the table."""
        return self.find(QTableView, "batch_table")

    def table(self) -> list[list[str]]:
        """Return the rows of the table."""
        return rows_of(self.view().model())

    def column(self, number: int) -> list[str]:
        """Return the cells of a column."""
        return [row[number] for row in self.table()]

    def enabled(self, name: str) -> bool:
        """Tell whether a button can be pressed."""
        return self.find(QAbstractButton, name).isEnabled()

    def wait_sent(self) -> BatchPlan:
        """Wait until the batch is on disk and runs no more."""
        self.wait(lambda: self.stored and self._states and self._states[-1] in STANDS)
        return self.plans[-1]

    def _on_confirmed(self, plan: BatchPlan, _facts: object) -> None:
        self.plans.append(plan)

    def _on_progressed(self, event: BatchProgressEvent) -> None:
        self._states.append(event.state)


def grid(orders: Sequence[int]) -> str:
    """Return a grid that gives each order a PO number."""
    return "orderId\tpoNumber\n" + "\n".join(f"{n}\tPO-{n}" for n in orders)
