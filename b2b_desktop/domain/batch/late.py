"""Orders that came too late for the call: the list for whoever holds a store key.

Invariant: an order is in the list because the store said so, or because its batch stopped for it;
the list says which.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.domain.order import OrderValues
from b2b_desktop.domain.quick_dataclass import dataclass

ORDER_TITLES: Final = ("orderId", "poNumber", "isSaveOrderComment")
LATE_TITLES: Final = (
    "result: late",
    "result: message",
    "result: store",
    "result: buyer",
    "result: time",
)
"""In the order of the export; never translated. The prefix keeps them from being taken for extra
fields when the list is imported as rows; without an outcome among them, every row is a new one."""


@dataclass(frozen=True, slots=True)
class LateOrder:
    """An order whose values were not saved because its record stands already.

    Attributes:
        values: what should have been saved.
        store: what stands for the store.
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


def late_fields(orders: Iterable[LateOrder]) -> tuple[str, ...]:
    """Return the names of the extra fields of these orders, in the order met."""
    names = (field.name for order in orders for field in order.values.extra_fields)
    return tuple(dict.fromkeys(names))


def order_cells(values: OrderValues, fields: Sequence[str]) -> tuple[str, ...]:
    """Return what is sent for an order under `ORDER_TITLES` and these fields."""
    given = {field.name: field.value for field in values.extra_fields}
    return (
        str(values.order_id),
        values.po_number,
        "yes" if values.save_comment else "no",
        *(given.get(name, "") for name in fields),
    )


def late_cells(order: LateOrder, fields: Sequence[str]) -> tuple[str, ...]:
    """Return an order's cells under `ORDER_TITLES`, these fields, and `LATE_TITLES`.

    The time is ISO 8601 in UTC.
    """
    return (
        *order_cells(order.values, fields),
        "refused" if order.outcome is Outcome.REJECTED else "not sent",
        order.message,
        order.store,
        order.buyer_email,
        order.at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
    )
