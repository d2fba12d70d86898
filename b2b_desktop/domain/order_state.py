"""What an order has come to, seen over all its calls.

Invariant: a call that did not reach the store, or was refused, changes nothing of what an earlier
one has put there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.domain.check import CheckState


@dataclass(frozen=True, slots=True)
class OrderCall:
    """One call of an order, as its state needs it."""

    call_id: CallId
    queued_at: datetime
    outcome: Outcome
    check: CheckState
    is_open: bool

    @property
    def result(self) -> Outcome | CheckState:
        """What is known best: what a check has seen, else the outcome."""
        return self.check if self.check.is_verdict else self.outcome

    @property
    def may_stand(self) -> bool:
        """Whether the store has, or may have, what this call brought."""
        if self.outcome is Outcome.ACCEPTED or self.check is CheckState.CONFIRMED:
            return True
        # An unknown call after which the store was seen to hold something else did not arrive.
        return self.outcome is Outcome.UNKNOWN and self.check is not CheckState.STORED_DIFFERENTLY


@dataclass(frozen=True, slots=True)
class OrderState:
    """What an order has come to.

    Attributes:
        standing: the newest call whose values stand or may stand, else the newest of all.
        newest: the newest call.
        calls: how many there were.
        is_open: whether any of them is still open.
    """

    standing: OrderCall
    newest: OrderCall
    calls: int
    is_open: bool


def order_state(calls: Sequence[OrderCall]) -> OrderState:
    """Return the state of an order from all its calls, at least one, in any order.

    Calls of several desks are put in order by the times they were taken up.
    """
    ordered = sorted(calls, key=lambda call: (call.queued_at, call.call_id))
    newest = ordered[-1]
    standing = next((call for call in reversed(ordered) if call.may_stand), newest)
    return OrderState(standing, newest, len(ordered), any(call.is_open for call in ordered))
