"""How contact with the service stands: the facts behind the status bar.

Invariant: the budget shown is the server's own word, never our count. Lives on the `network`
thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from b2b_desktop.domain.budget import BudgetReading
from b2b_desktop.domain.call import Mode
from b2b_desktop.engine.events import ConnectionEvent, ConnectionState, Event


class Contact:
    """Keep connection state, calls in flight and budget by mode, and report changes."""

    def __init__(self, report: Callable[[Event], None]) -> None:
        self._report = report
        self._in_flight: Counter[Mode] = Counter()
        self._state: dict[Mode, ConnectionState] = {}
        self._budget: dict[Mode, BudgetReading] = {}

    def begin(self, mode: Mode) -> None:
        """Count a call that goes out; reported once its bytes have left."""
        self._in_flight[mode] += 1

    def written(self, mode: Mode) -> None:
        """Report that a call is on its way."""
        self._tell(mode)

    def end(self, mode: Mode, state: ConnectionState, budget: BudgetReading | None) -> None:
        """Count a call that came back."""
        self._in_flight[mode] -= 1
        self.heard(mode, state, budget)

    def heard(self, mode: Mode, state: ConnectionState, budget: BudgetReading | None) -> None:
        """Take what a reply tells, also that of a read, which is not counted as in flight."""
        if state is not ConnectionState.UNTRIED:
            self._state[mode] = state
        if budget is not None:
            self._budget[mode] = budget
        self._tell(mode)

    def _tell(self, mode: Mode) -> None:
        state = self._state.get(mode, ConnectionState.UNTRIED)
        self._report(ConnectionEvent(mode, state, self._in_flight[mode], self._budget.get(mode)))
