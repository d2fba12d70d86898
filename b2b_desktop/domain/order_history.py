"""The history of one order: everything that was done for it, in time order.

Invariant: an order is identified by store and order ID (design.md section 2); what other stores did
under the same number is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from b2b_desktop.domain.call import CallRow, NewCall
from b2b_desktop.domain.check import CallCheck
from b2b_desktop.domain.order import OrderId


class HistoryKind(StrEnum):
    """What happened."""

    CALLED = "called"
    CHECKED = "checked"
    SETTLED = "settled"
    REOPENED = "reopened"
    """A call that was dealt with by hand was opened again."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that was done for an order.

    Attributes:
        kind: what.
        at: when, aware UTC; a call's click.
        by: the operator's name.
        computer: where.
        row: the call it concerns, as it is now.
        call: what was asked, for every kind.
        check: what reading back showed, for `CHECKED`.
        note: what the operator wrote, for `SETTLED`.
    """

    kind: HistoryKind
    at: datetime
    by: str
    computer: str
    row: CallRow
    call: NewCall
    check: CallCheck | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrderHistory:
    """Everything the log knows of an order, oldest first."""

    store: str
    order_id: OrderId
    entries: tuple[HistoryEntry, ...]
