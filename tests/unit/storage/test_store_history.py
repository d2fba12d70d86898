"""What a log knows of one store's orders."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.order import OrderId
from b2b_desktop.storage.store_history import accepted_before, known_orders
from tests.logged_calls import ACCEPTED, ACTOR, REJECTED, call_for, finished, opened

STORE = ACTOR.store
OTHER = replace(ACTOR, store="other", store_hash="other")


def test_the_newest_accepted_call_of_each_order_counts(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    with opened(path) as (journal, connection):
        for po_number in ("PO-1", "PO-2"):
            finished(journal, call_for(5012, po_number), ACCEPTED)
        finished(journal, call_for(5012, "PO-3"), REJECTED)
        finished(journal, call_for(5013), REJECTED)
        finished(journal, call_for(5014, actor=OTHER), ACCEPTED)
        asked = [OrderId(number) for number in (5012, 5013, 5014)]
        found = accepted_before(connection, path, STORE, asked)
    assert {order_id: before.po_number for order_id, before in found.items()} == {5012: "PO-2"}
    assert found[OrderId(5012)].at == ACCEPTED.done_at


def test_many_orders_are_asked_for_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    steps: list[tuple[int, int]] = []
    with opened(path) as (journal, connection):
        for number in (1, 700, 1200):
            finished(journal, call_for(number), ACCEPTED)
        asked = [OrderId(number) for number in range(1, 1201)]
        found = accepted_before(
            connection, path, STORE, asked, lambda done, total: steps.append((done, total))
        )
    assert set(found) == {1, 700, 1200}
    assert steps == [(0, 1200), (500, 1200), (1000, 1200)]


def test_the_range_of_orders_is_that_of_the_stores_accepted_ones(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    with opened(path) as (journal, connection):
        assert known_orders(connection, path, STORE) == KnownOrders()
        for number in (5014, 5012, 5013):
            finished(journal, call_for(number), ACCEPTED)
        finished(journal, call_for(9), REJECTED)
        finished(journal, call_for(70_000, actor=OTHER), ACCEPTED)
        known = known_orders(connection, path, STORE)
    assert known == KnownOrders(OrderId(5012), OrderId(5014))
