"""A batch whose log refuses, whose computer slept, or that is told what it cannot do now."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.engine.batch_events import (
    BatchesFoundEvent,
    BatchFailedEvent,
    BatchStoredEvent,
)
from b2b_desktop.engine.events import JobId
from b2b_desktop.engine.sleep_watch import SleepWatch
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.paths import DataPaths
from tests.batch_rig import (
    ENDS,
    SWITCHES,
    BatchRig,
    accepted,
    options_for,
    place_orders,
    plan_for,
)

ONE_BY_ONE = options_for(1)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store that takes its time."""
    server = SandboxServer(0, replace(SWITCHES, delay_s=0.05))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def rig(data_dir: Path) -> Iterator[BatchRig]:
    """Run an engine."""
    rig = BatchRig(data_dir)
    yield rig
    rig.stop()


@contextmanager
def without(data_dir: Path, table: str) -> Iterator[None]:
    """Let a log miss a table meanwhile, as a damaged one may."""
    with closing(sqlite3.connect(DataPaths(data_dir).database(Mode.LIVE))) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        connection.execute(f"ALTER TABLE {table} RENAME TO lost")
        yield
        connection.execute(f"ALTER TABLE lost RENAME TO {table}")


def answers(job: JobId, event: BatchFailedEvent) -> bool:
    """Tell whether an event answers a job."""
    return event.job == job


def finished(rig: BatchRig, server: SandboxServer) -> BatchId:
    """Run a batch of one order to its end."""
    batch_id = rig.start(plan_for(rig.add_token(server), place_orders(server, 1)))
    rig.state(batch_id, BatchState.FINISHED)
    return batch_id


def test_a_batch_that_cannot_be_stored_is_not_sent(
    rig: BatchRig, server: SandboxServer, data_dir: Path
) -> None:
    plan = plan_for(rig.add_token(server), place_orders(server, 3))
    with without(data_dir, "batches"):
        job = rig.engine.batches.start(plan)
        rig.wait(BatchFailedEvent, lambda event: event.job == job)
    assert rig.events(BatchStoredEvent) == []
    assert accepted(server.requests()) == {}


def test_a_batch_that_cannot_be_read_says_so_to_each_command(
    rig: BatchRig, server: SandboxServer, data_dir: Path
) -> None:
    batch_id, batches = finished(rig, server), rig.engine.batches
    sent = len(server.requests())
    with without(data_dir, "batches"):
        jobs = [
            batches.resume(Mode.LIVE, batch_id),
            batches.discard(Mode.LIVE, batch_id),
            batches.load(Mode.LIVE, batch_id),
            batches.send_again(Mode.LIVE, batch_id, (0,)),
            batches.list_interrupted(Mode.LIVE),
            batches.load_late_orders(Mode.LIVE),
        ]
        for job in jobs:
            rig.wait(BatchFailedEvent, partial(answers, job))
    assert len(server.requests()) == sent


def test_a_batch_that_has_ended_is_neither_paused_nor_stopped(
    rig: BatchRig, server: SandboxServer
) -> None:
    batch_id = finished(rig, server)
    reports = rig.reports()
    rig.engine.batches.pause(Mode.LIVE, batch_id)
    rig.engine.batches.stop(Mode.LIVE, batch_id)
    rig.load(batch_id)
    rig.engine.batches.send_again(Mode.LIVE, batch_id, (0,))
    end = rig.state(batch_id, *ENDS, after=reports)
    assert end.state is BatchState.FINISHED
    assert rig.rows(batch_id)[0].attempt == 2


def test_a_row_is_sent_again_while_the_others_are_on_their_way(
    rig: BatchRig, server: SandboxServer
) -> None:
    orders = [1, *place_orders(server, 12)]
    batch_id = rig.start(plan_for(rig.add_token(server), orders, ONE_BY_ONE))
    rig.progress(batch_id, lambda event: event.counts.rejected == 1)
    rig.engine.batches.send_again(Mode.LIVE, batch_id, (0,))
    end = rig.state(batch_id, *ENDS)
    assert (end.counts.accepted, end.counts.rejected) == (12, 1)
    assert rig.rows(batch_id)[0].attempt == 2
    assert set(accepted(server.requests()).values()) == {1}


def test_a_batch_that_runs_cannot_be_left(rig: BatchRig, server: SandboxServer) -> None:
    orders = place_orders(server, 10)
    batch_id = rig.start(plan_for(rig.add_token(server), orders, ONE_BY_ONE))
    rig.accepted(batch_id, 1)
    job = rig.engine.batches.discard(Mode.LIVE, batch_id)
    found = rig.wait(BatchesFoundEvent, lambda event: event.job == job)
    assert found.batches == ()
    assert rig.state(batch_id, *ENDS).counts.accepted == 10


@pytest.mark.warns
def test_a_log_that_refuses_pauses_the_batch_and_nothing_is_lost(
    rig: BatchRig, server: SandboxServer, data_dir: Path
) -> None:
    orders = place_orders(server, 12)
    batch_id = rig.start(plan_for(rig.add_token(server), orders, ONE_BY_ONE))
    rig.accepted(batch_id, 2)
    with without(data_dir, "calls"):
        rig.paused(batch_id, PauseReason.STORAGE_FAILED)
        sent = len(server.requests())
    assert len(server.requests()) == sent, "nothing leaves that is not on disk"
    rig.engine.batches.resume(Mode.LIVE, batch_id)
    end = rig.state(batch_id, *ENDS)
    assert end.counts.accepted == 12
    assert accepted(server.requests()) == dict.fromkeys(orders, 1)
    assert {row.outcome for row in rig.load(batch_id).rows} == {Outcome.ACCEPTED}


def test_a_batch_that_waits_in_line_when_the_program_ends_is_offered_at_the_next_start(
    server: SandboxServer, data_dir: Path
) -> None:
    rig = BatchRig(data_dir)
    token = rig.add_token(server)
    first = rig.start(plan_for(token, place_orders(server, 40), ONE_BY_ONE))
    behind = place_orders(server, 2)
    second = rig.start(plan_for(token, behind))
    rig.accepted(first, 1)
    rig.stop()
    rig = BatchRig(data_dir)
    rig.add_token(server)
    job = rig.engine.batches.list_interrupted(Mode.LIVE)
    found = rig.wait(BatchesFoundEvent, lambda event: event.job == job)
    assert {batch.batch_id for batch in found.batches} == {first, second}
    for _ in range(2):  # A double click goes on with it once.
        rig.engine.batches.resume(Mode.LIVE, second)
    rig.state(second, BatchState.FINISHED)
    rig.stop()
    times = accepted(server.requests())
    assert [times[order] for order in behind] == [1, 1]


def test_after_a_sleep_of_the_computer_it_asks_and_uses_no_old_connection(
    rig: BatchRig, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = place_orders(server, 60)
    batch_id = rig.start(plan_for(rig.add_token(server), orders, ONE_BY_ONE))
    rig.accepted(batch_id, 1)
    opened, slept = server.state.connections, [True]
    monkeypatch.setattr(SleepWatch, "has_slept", lambda _watch: bool(slept and slept.pop()))
    rig.paused(batch_id, PauseReason.YOUNG_ORDERS_AGED)
    rig.engine.batches.resume(Mode.LIVE, batch_id)
    assert rig.state(batch_id, *ENDS).counts.accepted == 60
    assert server.state.connections == opened + 1
