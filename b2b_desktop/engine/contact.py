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
from b2b_desktop.engine.scheduler import Store


class Contact:
    """Keep connection state, calls in flight and budget by mode, and report them when asked."""

    def __init__(self, report: Callable[[Event], None]) -> None:
        self._report = report
        self._in_flight: Counter[Mode] = Counter()
        self._state: dict[Mode, ConnectionState] = {}
        self._budget: dict[Mode, tuple[BudgetReading, int, str]] = {}

    def begin(self, mode: Mode) -> None:
        """Count a call that goes out; told once its bytes have left."""
        self._in_flight[mode] += 1

    def end(self, mode: Mode, state: ConnectionState) -> None:
        """Count a call that came back."""
        self._in_flight[mode] -= 1
        self.heard(mode, state)

    def heard(self, mode: Mode, state: ConnectionState) -> None:
        """Take what a reply tells, also that of a read, which is not counted as in flight."""
        if state is not ConnectionState.UNTRIED:
            self._state[mode] = state

    def read(self, store: Store, budget: BudgetReading | None, others: int) -> None:
        """Take what a reply told of a store's budget, and what it shows of other clients' use."""
        if budget is not None:
            self._budget[store.mode] = budget, others, store.name

    def tell(self, mode: Mode) -> None:
        """Report how things stand."""
        state = self._state.get(mode, ConnectionState.UNTRIED)
        budget, others, store = self._budget.get(mode, (None, 0, ""))
        self._report(ConnectionEvent(mode, state, self._in_flight[mode], budget, others, store))
