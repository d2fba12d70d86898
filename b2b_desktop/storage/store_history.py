"""What a log knows of one store's orders: which it used, which it accepted.

Invariant: reads only, on the `reader` thread, and no more of the log than the question needs.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from b2b_desktop.domain.batch.row_groups import AcceptedBefore
from b2b_desktop.domain.batch.slices import Step, no_step
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.order import OrderId
from b2b_desktop.storage.database import translated
from b2b_desktop.storage.event_codec import from_us

_NEWEST_CALLS: Final = 10_000
"""How far back in the log a store's lately used orders are looked for."""
_KNOWN_ORDERS: Final = 200
_ASKED_AT_ONCE: Final = 500

_RANGE: Final = """
SELECT min(order_id), max(order_id) FROM (
    SELECT order_id FROM calls
    WHERE call_id > (SELECT coalesce(max(call_id), 0) FROM calls) - ?
        AND store = ? AND outcome = 'accepted'
    ORDER BY call_id DESC LIMIT ?
)
"""
_ACCEPTED: Final = """
SELECT order_id, done_us, po_number FROM calls
WHERE store = ? AND order_id IN ({marks}) AND outcome = 'accepted' ORDER BY call_id
"""


def known_orders(connection: sqlite3.Connection, path: Path, store: str) -> KnownOrders:
    """Return the range of the order IDs that this store accepted lately.

    Raises:
        StorageError: the log cannot be read.
    """
    with translated(path):
        lowest, highest = connection.execute(
            _RANGE, (_NEWEST_CALLS, store, _KNOWN_ORDERS)
        ).fetchone()
    return KnownOrders() if lowest is None else KnownOrders(OrderId(lowest), OrderId(highest))


def accepted_before(
    connection: sqlite3.Connection,
    path: Path,
    store: str,
    order_ids: Sequence[OrderId],
    step: Step = no_step,
) -> dict[OrderId, AcceptedBefore]:
    """Return the newest accepted call of each of these orders that has one.

    Args:
        connection: of the log.
        path: its file.
        store: the store; order IDs of two stores have nothing to do with each other.
        order_ids: the orders asked for.
        step: counts orders.

    Raises:
        StorageError: the log cannot be read.
    """
    accepted: dict[OrderId, AcceptedBefore] = {}
    left = iter(order_ids)
    done = 0
    while some := tuple(islice(left, _ASKED_AT_ONCE)):
        step(done, len(order_ids))
        done += len(some)
        sql = _ACCEPTED.format(marks=",".join("?" * len(some)))
        with translated(path):
            found = connection.execute(sql, (store, *some)).fetchall()
        for order_id, done_us, po_number in found:
            accepted[OrderId(order_id)] = AcceptedBefore(from_us(done_us or 0), po_number)
    return accepted
