"""SIGKILL at random moments of a batch: after restart every row is accepted exactly once.

The store's own record is compared with the log; only rows shown as unknown may differ, and the
record settles them.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState, StoredBatch
from b2b_desktop.domain.call import CallFilter, CallRow, CallView, Mode, Outcome
from b2b_desktop.domain.call_order import PageKey
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.engine.batch_events import BatchesFoundEvent
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.paths import DataPaths
from tests.batch_rig import ENDS, SWITCHES, BatchRig, accepted, place_orders, stored_batch
from tests.child_program import ChildProgram

DRIVER = "tests.integration.driven_batch"
BATCH = BatchId(1)
FAULTS = ("reset_unread", "drop_before", "drop_after", "reset_after", "half_status", "silence")


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store that outlives the program, with answers that take a moment."""
    server = SandboxServer(0, replace(SWITCHES, delay_s=0.01))
    server.start()
    yield server
    server.stop()


def calls_of(data_dir: Path) -> list[CallRow]:
    """Return every call of the live log, oldest first."""
    log = CallLog(DataPaths(data_dir).database(Mode.LIVE))
    rows: list[CallRow] = []
    before: PageKey | None = None
    while True:
        page = log.page(CallFilter(CallView.ALL), before)
        rows += page.rows
        before = page.before
        if before is None:
            log.close()
            return rows[::-1]


def kill_a_run(
    data_dir: Path, server: SandboxServer, orders: list[int], after_s: float, *, resume: bool
) -> None:
    """Let the program run the batch, or go on with it, and kill it so long after its first call."""
    args = ["--data-dir", str(data_dir), "--address", server.address]
    args += ["--first", str(orders[0]), "--count", str(len(orders))]
    if resume:
        args += ["--resume", str(BATCH)]
    secret = server.practice_tokens()[0].text + "\n"
    with ChildProgram(DRIVER, args, stdin=secret) as child:
        child.wait_for("sending")
        threading.Event().wait(after_s)  # The moment is the test's input, not a wait for something.
        child.kill()


def finish(data_dir: Path, server: SandboxServer) -> StoredBatch:
    """Start anew, look at what is offered, and run the batch to its end."""
    before = stored_batch(data_dir, BATCH)
    rig = BatchRig(data_dir, timeouts=Timeouts(connect_s=2.0, read_s=0.5, total_s=1.0))
    rig.add_token(server)
    if before.state is not BatchState.FINISHED:
        found = rig.wait(BatchesFoundEvent).batches
        assert [summary.batch_id for summary in found] == [BATCH]
        sending = [row.outcome for row in before.rows].count(Outcome.SENDING)
        unknown = [row.outcome for row in before.rows].count(Outcome.UNKNOWN)
        assert found[0].counts.sending == 0
        assert found[0].counts.unknown == unknown + sending
        rig.engine.batches.resume(Mode.LIVE, BATCH)
        rig.state(BATCH, *ENDS)
    rig.stop()
    return stored_batch(data_dir, BATCH)


def compare(data_dir: Path, server: SandboxServer, orders: list[int], stored: StoredBatch) -> None:
    """Compare the store's record with the log and the batch; any difference is a failure."""
    assert stored.state is BatchState.FINISHED
    times = accepted(server.requests())
    received = {request.order_id for request in server.requests() if request.order_id in orders}
    logged = {call.order_id for call in calls_of(data_dir)}
    assert received <= logged, "the store received what the log does not know"
    for order_id, row in zip(orders, stored.rows, strict=True):
        if row.outcome is Outcome.ACCEPTED:
            assert times.get(order_id) == 1, f"order {order_id} was stored {times.get(order_id)}"
        else:
            assert row.outcome is Outcome.UNKNOWN, f"order {order_id} is {row}"
            assert times.get(order_id, 0) <= 1
    newest: dict[int, CallRow] = {call.order_id: call for call in calls_of(data_dir)}
    for order_id, row in zip(orders, stored.rows, strict=True):
        assert newest[order_id].outcome is row.outcome
        assert newest[order_id].call_id == row.call_id


def has_rows_to_send(data_dir: Path) -> bool:
    """Tell whether a killed batch has rows that were never sent."""
    rows = stored_batch(data_dir, BATCH).rows
    return any(row.outcome is Outcome.QUEUED for row in rows)


def check_runs(
    tmp_path: Path, server: SandboxServer, rng: random.Random, runs: int, rows: int
) -> None:
    """Kill so many batches, some of them twice."""
    for number in range(runs):
        data_dir = tmp_path / f"run-{number}"
        orders = place_orders(server, rows)
        longest_s = rows / 4 * 0.015
        kill_a_run(data_dir, server, orders, rng.random() * longest_s, resume=False)
        if number % 2 and has_rows_to_send(data_dir):
            kill_a_run(data_dir, server, orders, rng.random() * longest_s, resume=True)
        compare(data_dir, server, orders, finish(data_dir, server))


def test_after_a_kill_every_row_is_accepted_exactly_once(
    tmp_path: Path, server: SandboxServer, rng: random.Random
) -> None:
    check_runs(tmp_path, server, rng, 5, 40)


@pytest.mark.long
def test_after_fifty_kills_every_row_is_accepted_exactly_once(
    tmp_path: Path, server: SandboxServer, rng: random.Random
) -> None:
    check_runs(tmp_path, server, rng, 50, 200)


def check_faults(
    data_dir: Path, server: SandboxServer, rng: random.Random, rows: int, kills: int
) -> None:
    """Run a batch over faults spread at random, killing it on the way."""
    orders = place_orders(server, rows)
    for order_id in rng.sample(orders, rows // 5):
        server.state.plan_fault(order_id, rng.choice(FAULTS), {})
    for number in range(kills):
        if number and not has_rows_to_send(data_dir):
            break  # The last kill came after the last row had left; `finish` takes it from there.
        kill_a_run(data_dir, server, orders, rng.random() * 0.5, resume=number > 0)
    compare(data_dir, server, orders, finish(data_dir, server))


def test_over_faults_of_the_network_no_row_is_stored_twice_or_lost(
    data_dir: Path, server: SandboxServer, rng: random.Random
) -> None:
    check_faults(data_dir, server, rng, 40, 1)


@pytest.mark.long
@pytest.mark.parametrize("number", range(5))
def test_over_faults_and_kills_no_row_is_stored_twice_or_lost(
    data_dir: Path, server: SandboxServer, rng: random.Random, number: int
) -> None:
    check_faults(data_dir / str(number), server, rng, 200, 4)
