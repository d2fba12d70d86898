"""What a log knows of one store's orders."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.row_groups import EarlierCall, StoreFacts
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.batch.slices import Step, no_step
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import OrderId
from b2b_desktop.storage.store_history import known_orders, store_facts
from tests.check_values import a_check
from tests.logged_calls import ACCEPTED, ACTOR, REJECTED, UNKNOWN, call_for, finished, opened
from tests.unit.storage.batch_desk import BatchDesk, plan_of, row

STORE = ACTOR.store
OTHER = replace(ACTOR, store="other", store_hash="other")
OVER = (BatchState.STOPPED, BatchState.FINISHED)


def facts_of(
    connection: sqlite3.Connection, path: Path, order_ids: Iterable[int], step: Step = no_step
) -> StoreFacts:
    """Return what the log knows of these orders of one store."""
    asked = {STORE: [OrderId(number) for number in order_ids]}
    return store_facts(connection, path, asked, step)[STORE]


def pos(found: Mapping[OrderId, EarlierCall]) -> dict[OrderId, str]:
    """Return which PO number each of these calls carried."""
    return {order_id: earlier.po_number for order_id, earlier in found.items()}


def test_the_newest_accepted_call_of_each_order_counts(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    with opened(path) as (journal, connection):
        for po_number in ("PO-1", "PO-2"):
            finished(journal, call_for(5012, po_number), ACCEPTED)
        finished(journal, call_for(5012, "PO-3"), REJECTED)
        finished(journal, call_for(5013), REJECTED)
        finished(journal, call_for(5014, actor=OTHER), ACCEPTED)
        found = facts_of(connection, path, (5012, 5013, 5014)).accepted
    assert pos(found) == {5012: "PO-2"}
    assert found[OrderId(5012)].at == ACCEPTED.done_at


def test_a_call_without_an_answer_counts_until_a_check_confirms_it(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    with opened(path) as (journal, connection):
        for number in (1, 2, 3):
            lost = finished(journal, call_for(number), UNKNOWN)
        journal.checked(lost, a_check(CheckState.CONFIRMED))
        finished(journal, call_for(2, "PO-2"), ACCEPTED)
        finished(journal, call_for(1, "PO-9"), REJECTED)
        journal.created(call_for(4))
        found = facts_of(connection, path, range(1, 9))
    assert pos(found.unanswered) == {1: "PO-7781"}
    assert pos(found.accepted) == {2: "PO-2", 3: "PO-7781"}
    assert found.under_way == {4: ""}


@pytest.mark.parametrize("state", BatchState)
def test_an_order_waits_while_its_batch_is_not_over(tmp_path: Path, state: BatchState) -> None:
    desk = BatchDesk(tmp_path / "calls.sqlite3")
    with closing(desk):
        ours = replace(row(5012), store=STORE)
        batch_id = desk.store(plan_of(ours, row(5013)))
        desk.batches.set_state(batch_id, state, PauseReason.NONE)
        found = facts_of(desk.connection, desk.path, (5012, 5013, 9))
    assert found.under_way == ({} if state in OVER else {5012: "orders.csv"})


def test_many_orders_are_asked_for_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "calls.sqlite3"
    steps: list[tuple[int, int]] = []
    with opened(path) as (journal, connection):
        for number in (1, 700, 1200):
            finished(journal, call_for(number), ACCEPTED)
        asked = range(1, 1201)
        found = facts_of(connection, path, asked, lambda done, total: steps.append((done, total)))
    assert set(found.accepted) == {1, 700, 1200}
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
