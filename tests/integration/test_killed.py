"""SIGKILL while sending: nothing the store received is missing in the log, nothing goes twice."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallFilter, CallView, Mode, Outcome
from b2b_desktop.domain.call_order import PageKey
from b2b_desktop.engine.events import LogOpenedEvent
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Switches
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.paths import DataPaths
from tests.child_program import ChildProgram
from tests.engine_rig import EngineRig

DRIVER = "tests.integration.driven_app"
ROUND = 1_000
"""Order IDs a round of killing gets to itself."""


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store that outlives the program."""
    server = SandboxServer(0, Switches(quota=1_000_000, keep_requests=1_000_000))
    server.start()
    yield server
    server.stop()


def logged(data_dir: Path) -> dict[int, Outcome]:
    """Return every call of the live log by its order ID."""
    log = CallLog(DataPaths(data_dir).database(Mode.LIVE))
    rows: dict[int, Outcome] = {}
    before: PageKey | None = None
    while True:
        page = log.page(CallFilter(CallView.ALL), before)
        for row in page.rows:
            assert row.order_id not in rows, f"order {row.order_id} is there twice"
            rows[row.order_id] = row.outcome
        before = page.before
        if before is None:
            log.close()
            return rows


def kill_while_sending(data_dir: Path, server: SandboxServer, first: int, after_s: float) -> None:
    """Let the program send without an end and kill it so long after its first call."""
    args = ["--data-dir", str(data_dir), "--address", server.address, "--many"]
    secret = server.practice_tokens()[0].text + "\n"
    with ChildProgram(DRIVER, [*args, "--order", str(first)], stdin=secret) as child:
        child.wait_for("in flight")
        threading.Event().wait(after_s)  # The moment is the test's input, not a wait for something.
        child.kill()


def check_kills(data_dir: Path, server: SandboxServer, rng: random.Random, kills: int) -> None:
    """Kill so many times, each on the same data folder, and count what is missing."""
    for number in range(kills):
        before = len(server.requests())
        first = 1_000_000 + number * ROUND
        kill_while_sending(data_dir, server, first, rng.random() * 0.2)
        received = [r.order_id for r in server.requests()[before:] if r.order_id is not None]
        assert received
        rows = logged(data_dir)
        missing = [order_id for order_id in received if order_id not in rows]
        assert not missing, f"kill {number}: the store has {missing}, the log does not"
        assert len(received) == len(set(received)), f"kill {number}: sent twice"


def test_what_the_store_received_is_in_the_log_after_a_kill(
    data_dir: Path, server: SandboxServer, rng: random.Random
) -> None:
    check_kills(data_dir, server, rng, 5)


@pytest.mark.long
def test_what_the_store_received_is_in_the_log_after_fifty_kills(
    data_dir: Path, server: SandboxServer, rng: random.Random
) -> None:
    check_kills(data_dir, server, rng, 50)


def test_rows_in_flight_are_unknown_at_the_next_start_and_nothing_is_sent_again(
    data_dir: Path, server: SandboxServer
) -> None:
    order_id = RANGES["silence"].start
    args = ["--data-dir", str(data_dir), "--address", server.address]
    secret = server.practice_tokens()[0].text + "\n"
    with ChildProgram(DRIVER, [*args, "--order", str(order_id)], stdin=secret) as child:
        child.wait_for("in flight")
        assert logged(data_dir) == {order_id: Outcome.SENDING}
        child.kill()
    received = len(server.requests())
    rig = EngineRig(data_dir)
    opened = rig.wait(LogOpenedEvent, lambda event: event.mode is Mode.LIVE)
    assert [(row.order_id, row.outcome) for row in opened.interrupted] == [
        (order_id, Outcome.UNKNOWN)
    ]
    assert opened.counts.to_do == 1
    rig.stop()
    assert logged(data_dir) == {order_id: Outcome.UNKNOWN}
    assert len(server.requests()) == received
