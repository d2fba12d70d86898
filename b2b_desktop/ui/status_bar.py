"""The status bar: connection, budget, what is in flight, what is open, where secrets are."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from b2b_desktop.domain.budget import BudgetReading
from b2b_desktop.domain.token import KeptIn
from b2b_desktop.ui.elided_label import ElidedLabel


class StatusBar(QStatusBar):
    """Show facts that are always true; `status_label` says the last thing that happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setSizeGripEnabled(False)
        self._status_label = ElidedLabel(self)
        self._status_label.setObjectName("status_label")
        self.addWidget(self._status_label, 1)
        self._connection_label = self._add("connection_label")
        self._budget_label = self._add("budget_label")
        self._flight_label = self._add("in_flight_label")
        self._open_label = self._add("open_label")
        self._store_label = self._add("kept_in_label")
        self._budget_timer = QTimer(self)
        self._budget_timer.setSingleShot(True)
        self._budget_timer.timeout.connect(self._on_window_ended)
        self.set_in_flight(0)
        self.set_open(0)

    def set_status(self, text: str) -> None:
        """Say what happened last."""
        self._status_label.setText(text)

    def set_connection(self, text: str) -> None:
        """Say how the last contact with the store went."""
        self._connection_label.setText(text)

    def set_budget(self, budget: BudgetReading | None, others: int = 0) -> None:
        """Show the store's own word on the budget, until its window ends.

        Args:
            budget: what the newest reply told.
            others: what other clients of the store used of this window.
        """
        if budget is None or budget.remaining is None:
            self._budget_label.clear()
            return
        words = self.tr("{left} of {all} left this minute")
        if budget.window_s != 60:
            words = self.tr("{left} of {all} left this window")
        left, allowed = str(budget.remaining), str(budget.allocated)
        text = words.replace("{left}", left).replace("{all}", allowed)
        if others:
            text += self.tr(" (others {n})").replace("{n}", str(others))
        self._budget_label.setText(text)
        self._budget_timer.start(int((budget.resets_after_s or budget.window_s) * 1000))

    def set_in_flight(self, count: int) -> None:
        """Show how many calls are on their way."""
        self._flight_label.setText(self.tr("in flight {n}").replace("{n}", str(count)))

    def set_open(self, count: int) -> None:
        """Show how many calls are open."""
        self._open_label.setText(self.tr("To do {n}").replace("{n}", str(count)))

    def set_kept_in(self, kept_in: KeptIn | None) -> None:
        """Show where tokens are kept; None while practising."""
        words = {
            KeptIn.KEYRING: self.tr("tokens: keyring"),
            KeptIn.MEMORY: self.tr("tokens: memory, until you close"),
        }
        self._store_label.setText("" if kept_in is None else words[kept_in])

    def _on_window_ended(self) -> None:
        self._budget_label.clear()

    def _add(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", "quiet")
        self.addPermanentWidget(label)
        return label
