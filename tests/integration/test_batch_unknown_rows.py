"""Rows of a batch that got no answer are looked for by themselves, and never sent again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.engine.events import CheckFinishedEvent
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_rig import ENDS, SWITCHES, BatchRig, accepted, options_for, place_orders, plan_for
from tests.check_rig import reads
from tests.pauses import Pauses

FIRST_S = 5.0
"""The pause before the first look."""


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer(0, replace(SWITCHES))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def pauses() -> Pauses:
    """Hold what comes before the first look."""
    return Pauses(FIRST_S)


@pytest.fixture
def rig(data_dir: Path, pauses: Pauses) -> Iterator[BatchRig]:
    """Run an engine."""
    rig = BatchRig(data_dir, timeouts=Timeouts(3.0, 1.0, 2.0), sleep=pauses)
    yield rig
    rig.stop()


def run_with_losses(rig: BatchRig, server: SandboxServer, orders: list[int]) -> BatchId:
    """Send orders of which the second was stored and the fourth was not, both without an answer."""
    server.state.plan_fault(orders[1], "drop_after", {})
    server.state.plan_fault(orders[3], "drop_before", {})
    return rig.start(plan_for(rig.add_token(server), orders, options_for(1)))


def looks(rig: BatchRig, count: int) -> list[tuple[int, CheckState]]:
    """Wait for so many looks, and return what each showed of which order."""
    rig.wait(CheckFinishedEvent, lambda _event: len(rig.events(CheckFinishedEvent)) >= count)
    rows = [event.rows[0] for event in rig.events(CheckFinishedEvent)]
    assert {row.outcome for row in rows} == {Outcome.UNKNOWN}
    return [(row.order_id, row.check) for row in rows]


def test_the_same_run_finds_out_what_became_of_them(
    rig: BatchRig, server: SandboxServer, pauses: Pauses
) -> None:
    orders = place_orders(server, 6)
    batch_id = run_with_losses(rig, server, orders)
    end = rig.state(batch_id, *ENDS)
    assert (end.counts.accepted, end.counts.unknown) == (4, 2)
    assert rig.events(CheckFinishedEvent) == []
    pauses.release()
    seen = looks(rig, 4)
    assert seen.count((orders[1], CheckState.CONFIRMED)) == 1
    assert seen.count((orders[3], CheckState.NOT_VISIBLE_YET)) == 3
    rows = rig.load(batch_id).rows
    assert [rows[1].check, rows[3].check] == [CheckState.CONFIRMED, CheckState.NOT_VISIBLE_YET]
    assert [row.attempt for row in rows] == [1] * 6
    assert accepted(server.requests()) == dict.fromkeys([*orders[:3], *orders[4:]], 1)


def test_a_batch_that_was_stopped_leaves_no_row_in_doubt(
    rig: BatchRig, server: SandboxServer, pauses: Pauses
) -> None:
    orders = place_orders(server, 6)
    for order_id in orders[:3]:
        server.state.plan_fault(order_id, "drop_after", {})
    batch_id = rig.start(plan_for(rig.add_token(server), orders, options_for(1)))
    rig.paused(batch_id, PauseReason.NO_CONNECTION)
    rig.engine.batches.stop(Mode.LIVE, batch_id)
    rig.state(batch_id, BatchState.STOPPED)
    pauses.release()
    assert sorted(looks(rig, 3)) == [(order_id, CheckState.CONFIRMED) for order_id in orders[:3]]
    assert len(server.requests()) == 3 + len(reads(server))


def test_their_looks_wait_for_the_stores_budget(
    rig: BatchRig, server: SandboxServer, pauses: Pauses
) -> None:
    # A part of one is kept for manual sends, so five sends leave one read to the window.
    server.state.switches.quota, server.state.switches.quota_window_s = 7, 2.0
    orders = place_orders(server, 5)
    server.state.plan_fault(orders[1], "drop_after", {})
    server.state.plan_fault(orders[3], "drop_after", {})
    batch_id = rig.start(plan_for(rig.add_token(server), orders, options_for(1)))
    rig.state(batch_id, *ENDS)
    pauses.release()
    assert {check for _, check in looks(rig, 2)} == {CheckState.CONFIRMED}
    asked = [request.at for request in server.requests() if request.raw.startswith(b"GET")]
    assert asked[1] - asked[0] > 0.5, "the second look came in the next window"
    assert all(request.status != 429 for request in server.requests())


def test_the_end_of_the_program_ends_the_looks(
    data_dir: Path, server: SandboxServer, pauses: Pauses
) -> None:
    rig = BatchRig(data_dir, sleep=pauses)
    batch_id = run_with_losses(rig, server, place_orders(server, 6))
    rig.state(batch_id, *ENDS)
    pauses.wait_held(2)
    rig.stop()
    assert rig.events(CheckFinishedEvent) == []
    assert reads(server) == []
