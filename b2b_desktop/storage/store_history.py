"""What a log knows of a store's orders: which it used, accepted, may have got, or will get.

Invariant: reads only, on the `reader` thread, and no more of the log than the question needs.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from b2b_desktop.domain.batch.row_groups import EarlierCall, StoreFacts
from b2b_desktop.domain.batch.slices import Step, no_step
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import OrderId
from b2b_desktop.storage.database import one_moment, translated
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
_CALLS: Final = """
SELECT order_id, outcome, check_state, done_us, po_number FROM calls
WHERE store = ? AND order_id IN ({marks})
    AND outcome IN ('accepted', 'unknown', 'queued', 'sending')
ORDER BY call_id
"""
_WAITING: Final = """
SELECT json_extract(r.plan, '$[8]'), json_extract(r.plan, '$[2]'), b.name
FROM batches AS b JOIN batch_rows AS r ON r.batch_id = b.batch_id
WHERE b.is_whole = 1 AND b.state IN ('waiting', 'running', 'paused', 'interrupted')
    AND r.is_queued = 1
"""
"""A row's store and order, see `batch_codec.encode_row`."""
_CONFIRMED: Final = CheckState.CONFIRMED.value


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


def store_facts(
    connection: sqlite3.Connection,
    path: Path,
    orders: Mapping[str, Sequence[OrderId]],
    step: Step = no_step,
) -> dict[str, StoreFacts]:
    """Return what is known of these orders, by store, as of one moment.

    Args:
        connection: of the log.
        path: its file.
        orders: the orders asked for by store; order IDs of two stores have nothing to do with each
            other.
        step: counts orders.

    Raises:
        StorageError: the log cannot be read.
    """
    with translated(path), one_moment(connection):
        waiting = _waiting_orders(connection)
        facts = {}
        for store, order_ids in orders.items():
            found = _Found(under_way=waiting.get(store, {}))
            _look_up(connection, store, order_ids, found, step)
            facts[store] = found.facts(order_ids, known_orders(connection, path, store))
    return facts


@dataclass(slots=True)
class _Found:
    """What was found of one store's orders so far."""

    under_way: dict[OrderId, str]
    accepted: dict[OrderId, EarlierCall] = field(default_factory=dict)
    unanswered: dict[OrderId, EarlierCall] = field(default_factory=dict)

    def add(self, outcome: str, check: str, order_id: OrderId, earlier: EarlierCall) -> None:
        """Take a call; a newer one of its order comes later."""
        if outcome in (Outcome.QUEUED, Outcome.SENDING):
            self.under_way.setdefault(order_id, "")
        elif outcome == Outcome.ACCEPTED or check == _CONFIRMED:
            self.accepted[order_id] = earlier
        else:
            self.unanswered[order_id] = earlier

    def facts(self, order_ids: Sequence[OrderId], known: KnownOrders) -> StoreFacts:
        """Return it for those orders; what was accepted is asked about only once."""
        unanswered = {n: call for n, call in self.unanswered.items() if n not in self.accepted}
        asked = set(order_ids)
        under_way = {n: name for n, name in self.under_way.items() if n in asked}
        return StoreFacts(self.accepted, unanswered, under_way, known)


def _look_up(
    connection: sqlite3.Connection,
    store: str,
    order_ids: Sequence[OrderId],
    found: _Found,
    step: Step,
) -> None:
    left = iter(order_ids)
    done = 0
    while some := tuple(islice(left, _ASKED_AT_ONCE)):
        step(done, len(order_ids))
        done += len(some)
        sql = _CALLS.format(marks=",".join("?" * len(some)))
        for number, outcome, check, done_us, po_number in connection.execute(sql, (store, *some)):
            earlier = EarlierCall(from_us(done_us or 0), po_number)
            found.add(outcome, check, OrderId(number), earlier)


def _waiting_orders(connection: sqlite3.Connection) -> dict[str, dict[OrderId, str]]:
    """Return the orders that wait in batches that are not over, each with its batch, by store."""
    waiting: dict[str, dict[OrderId, str]] = {}
    for store, order_id, name in connection.execute(_WAITING):
        if order_id is not None:
            waiting.setdefault(store, {})[OrderId(order_id)] = name
    return waiting
