"""Batches in the real window: started through the bridge, watched as a person would.

Invariant: the Batch tab is in front, and what is asserted is what it shows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QTableView

from b2b_desktop.domain.batch.plan import BatchOptions, BatchPlan
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.token import Token
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_rig import plan_for
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

BUYER = "anna@maple.example"


class BatchWindow:
    """A person at the Batch tab.

    Attributes:
        rig: the program.
        server: the store that the mode on the screen talks to.
    """

    def __init__(self, rig: WindowRig, store: SandboxServer | None = None) -> None:
        """Open the tab.

        Args:
            rig: the program, in practice mode, or in live mode when a store is given.
            store: the store of the live token that is chosen.
        """
        self.rig = rig
        if store is None:
            rig.practise()
        self.server: SandboxServer = store or rig.practice_server()
        self.server.state.switches.quota = 1_000_000
        self.server.state.switches.window_s = 1e9
        rig.action("show_batch_action").trigger()

    @property
    def token(self) -> Token:
        """The token that is chosen."""
        token, _mode = self.rig.window.target()
        assert token is not None
        return token

    def orders(self, count: int, *, age_s: float = 0.0) -> list[int]:
        """Place so many orders of the token's buyer and return their IDs."""
        state = self.server.state
        return [state.new_order(BUYER, age_s=age_s).order_id for _ in range(count)]

    def start(
        self,
        orders: Sequence[int],
        options: BatchOptions | None = None,
        name: str = "pasted",
        sent_before: Mapping[int, CheckState] | None = None,
    ) -> None:
        """Start a batch in the mode on the screen, as the confirmation does.

        Args:
            orders: what it is about.
            options: how it runs; the mode in them does not matter.
            name: where its rows came from.
            sent_before: orders that an exported result shows as accepted, and their checks.
        """
        _token, mode = self.rig.window.target()
        chosen = replace(options or BatchOptions(mode, check=False), mode=mode)
        plan: BatchPlan = replace(plan_for(self.token, orders, chosen), name=name)
        rows = list(plan.rows)
        for place, order_id in enumerate(orders):
            if (check := (sent_before or {}).get(order_id)) is not None:
                rows[place] = replace(rows[place], outcome=Outcome.ACCEPTED, check=check)
        plan = replace(plan, rows=tuple(rows))
        self.rig.application.bridge.start_batch(plan)

    def renew_token(self, pasted: str) -> None:
        """Give the chosen token a new secret, by the button of the batch that waits for it."""
        self.rig.click("batch_tokens_button")
        self.rig.dialog("token_dialog")
        self.rig.paste("token_paste_edit", pasted)
        self.rig.click("token_save_button")
        self.rig.wait_text("token_message_label", "Saved.")
        self.rig.click("token_close_button")
        self.rig.wait_gone("token_dialog")
        self.rig.activate()

    # What is seen.

    def head(self) -> str:
        """Return the line that says what the batch does."""
        return self.rig.text("batch_state_label")

    def following(self) -> str:
        """Return the line that says what comes next."""
        return self.rig.text("batch_next_label")

    def summary(self) -> str:
        """Return the counts in words."""
        return self.rig.text("batch_summary_label")

    def wait_head(self, words: str) -> None:
        """Wait until the head says these words among others."""
        self.rig.wait(lambda: words in self.head())

    def progress(self) -> tuple[int, int]:
        """Return the bar's value and its end."""
        bar = self.rig.find(QProgressBar, "batch_progress")
        return bar.value(), bar.maximum()

    def chip(self, name: str) -> str:
        """Return what a chip says, `""` when it is not shown."""
        return self.rig.text(f"batch_{name}_chip")

    def buttons(self) -> dict[str, str]:
        """Return the visible buttons below the rows: name and words."""
        found = self.rig.window.findChildren(QPushButton)
        shown = [b for b in found if b.isVisible() and b.objectName().startswith("batch_")]
        names = [b for b in shown if b.objectName().endswith("_button")]
        steps = [b for b in names if "_step_" in b.objectName()]
        return {b.objectName()[6:-7]: b.text() for b in names if b not in steps}

    def button(self, name: str) -> QPushButton:
        """Return a button below the rows."""
        return self.rig.find(QPushButton, f"batch_{name}_button")

    def table(self) -> QTableView:
        """Return the table."""
        return self.rig.find(QTableView, "batch_table")

    def rows(self) -> list[list[str]]:
        """Return the cells of the table."""
        return rows_of(self.table().model())

    def row_count(self) -> int:
        """Return how many rows the table shows."""
        return self.table().model().rowCount(QModelIndex())

    def choose_file(self, path: Path) -> None:
        """Choose where to save in the file dialog."""
        self.rig.wait_shown("export_file_dialog")
        dialog = self.rig.find(QFileDialog, "export_file_dialog")
        dialog.selectFile(str(path))
        dialog.accept()

    def give_file(self, path: Path) -> None:
        """Answer the file dialog with a path that it would not let a person choose."""
        self.rig.wait_shown("export_file_dialog")
        dialog = self.rig.find(QFileDialog, "export_file_dialog")
        dialog.fileSelected.emit(str(path))
        dialog.reject()

    def select(self, *places: int) -> None:
        """Select rows of the table."""
        flags = QItemSelectionModel.SelectionFlag
        selection = self.table().selectionModel()
        selection.clearSelection()
        for place in places:
            index = self.table().model().index(place, 0)
            selection.select(index, flags.Select | flags.Rows)
