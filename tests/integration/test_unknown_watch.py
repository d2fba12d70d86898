"""Unknown calls are looked for by themselves, told of, and never sent again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallRow, Mode, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.engine.events import CallChangedEvent, CheckFinishedEvent
from b2b_desktop.sandbox.server import SandboxServer
from tests.engine_rig import EngineRig
from tests.pauses import Pauses

OUT_S = 30.0
"""The pause of a look that found no connection."""


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def pauses() -> Pauses:
    """Hold the first pause, so that a test can say what a look will find."""
    return Pauses(5.0, OUT_S)


@pytest.fixture
def rig(server: SandboxServer, pauses: Pauses, data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine."""
    rig = EngineRig(data_dir, timeouts=Timeouts(3.0, 1.0, 2.0), sleep=pauses)
    yield rig
    rig.stop()


def lost(rig: EngineRig, server: SandboxServer, case: str) -> CallRow:
    """Send a new order that meets a case, and return its unknown row."""
    token = rig.add_token(server)
    order = server.state.new_order()
    server.state.plan_fault(order.order_id, case, {})
    row = rig.finished(rig.send(token, order.order_id)).row
    assert row is not None
    assert row.outcome is Outcome.UNKNOWN
    return row


def looks(rig: EngineRig, count: int) -> list[CallRow]:
    """Wait for so many looks, and return what each showed."""
    rig.wait(CheckFinishedEvent, lambda _event: len(rig.events(CheckFinishedEvent)) >= count)
    return [event.rows[0] for event in rig.events(CheckFinishedEvent)]


def posts(server: SandboxServer) -> int:
    """Return how many calls arrived."""
    return sum(bytes(request.raw).startswith(b"POST") for request in server.requests())


def test_a_call_that_had_arrived_is_confirmed_and_no_longer_open(
    rig: EngineRig, server: SandboxServer, pauses: Pauses
) -> None:
    row = lost(rig, server, "drop_after")
    assert row.is_open
    pauses.release()
    (seen,) = looks(rig, 1)
    assert (seen.call_id, seen.outcome) == (row.call_id, Outcome.UNKNOWN)
    assert seen.check is CheckState.CONFIRMED
    assert not seen.is_open
    counts = rig.events(CallChangedEvent)[-1].counts
    assert counts is not None
    assert (counts.to_do, counts.today_confirmed) == (0, 1)
    assert pauses.asked == [5.0]
    assert posts(server) == 1


def test_a_call_that_never_arrived_is_looked_for_three_times_and_stays_open(
    rig: EngineRig, server: SandboxServer, pauses: Pauses
) -> None:
    row = lost(rig, server, "drop_before")
    pauses.release()
    seen = looks(rig, 3)
    assert [look.check for look in seen] == [CheckState.NOT_VISIBLE_YET] * 3
    assert all(look.is_open for look in seen)
    assert pauses.asked == [5.0, 25.0, 90.0]
    assert len(rig.details(row.call_id).checks) == 3
    assert posts(server) == 1


def test_another_desks_values_end_the_search(
    rig: EngineRig, server: SandboxServer, pauses: Pauses
) -> None:
    row = lost(rig, server, "drop_after")
    server.state.switches.other_po = "PO-9"
    pauses.release()
    (seen,) = looks(rig, 1)
    assert seen.check is CheckState.STORED_DIFFERENTLY
    assert seen.is_open
    assert rig.details(row.call_id).checks[0].differences[0].stored == "PO-9"


@pytest.mark.parametrize("case", ["order_missing", "server_error"])
def test_a_look_that_fails_is_tried_again_at_the_next_time(
    rig: EngineRig, server: SandboxServer, pauses: Pauses, case: str
) -> None:
    lost(rig, server, "drop_after")
    server.state.switches.details_case = case

    def relent(seconds: float) -> None:
        if seconds == 25.0:
            server.state.switches.details_case = ""

    pauses.on_pause = relent
    pauses.release()
    states = [look.check for look in looks(rig, 2)]
    assert states == [CheckState.COULD_NOT_CHECK, CheckState.CONFIRMED]


def test_looking_waits_for_a_connection_and_does_not_count_tries_without_one(
    rig: EngineRig, server: SandboxServer, pauses: Pauses
) -> None:
    row = lost(rig, server, "drop_after")
    port = int(server.address.rpartition(":")[2])
    pauses.wait_held()
    server.stop()
    pauses.release(for_good=False)
    pauses.wait_held()
    assert pauses.asked == [5.0, OUT_S]
    assert rig.details(row.call_id).row.check is CheckState.NOT_CHECKED
    again = SandboxServer(port)
    again.state = server.state
    again.start()
    pauses.release()
    (seen,) = looks(rig, 1)
    again.stop()
    assert seen.check is CheckState.CONFIRMED
    assert len(rig.details(row.call_id).checks) == 1


def test_a_call_settled_meanwhile_is_not_looked_for(
    rig: EngineRig, server: SandboxServer, pauses: Pauses
) -> None:
    row = lost(rig, server, "drop_after")
    rig.checked(rig.engine.check_calls(Mode.LIVE, (row.call_id,)))
    read = len(server.requests())
    pauses.release()
    looks(rig, 2)
    assert len(server.requests()) == read


def test_what_the_last_run_left_unknown_is_looked_for_at_the_next_start(
    server: SandboxServer, data_dir: Path
) -> None:
    held = Pauses(5.0)
    first = EngineRig(data_dir, sleep=held)
    row = lost(first, server, "drop_after")
    first.stop()
    pauses = Pauses(5.0)
    rig = EngineRig(data_dir, sleep=pauses)
    pauses.wait_held()
    rig.add_token(server)
    pauses.release()
    (seen,) = looks(rig, 1)
    rig.stop()
    assert (seen.call_id, seen.check) == (row.call_id, CheckState.CONFIRMED)


def test_stopping_while_a_call_is_watched_ends_at_once(
    server: SandboxServer, data_dir: Path
) -> None:
    pauses = Pauses(5.0)
    rig = EngineRig(data_dir, sleep=pauses)
    lost(rig, server, "drop_before")
    pauses.wait_held()
    rig.stop()
    assert rig.events(CheckFinishedEvent) == []
