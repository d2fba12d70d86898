"""Orders that came too late for the call: the list for whoever holds a store key.

Invariant: an order is in the list because the store said so, or because its batch stopped for it;
the list says which.
"""

from __future__ import annotations

from datetime import datetime

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.domain.order import OrderValues
from b2b_desktop.domain.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class LateOrder:
    """An order whose values were not saved because its record stands already.

    Attributes:
        values: what should have been saved.
        store: what stands for the store, `""` when the order was never called.
        buyer_email: whom the refused call acted for, `""` when unknown.
        outcome: `rejected` when the store said so, `stopped` when the batch ended before it.
        message: the store's own words, `""` for none.
        at: when it was refused or left, aware UTC.
        call_id: the refused call.
        batch_id: the batch it came from.
        number: its row there, counted from 0.
    """

    values: OrderValues
    store: str
    buyer_email: str
    outcome: Outcome
    message: str
    at: datetime
    call_id: CallId | None = None
    batch_id: BatchId | None = None
    number: int | None = None
