"""A check that the end of the program cut off is brought to its end at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallRow, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.engine import checker
from b2b_desktop.engine.events import CallChangedEvent, CheckFinishedEvent
from b2b_desktop.engine.unknown_watch import LOOKS_S
from b2b_desktop.sandbox.server import SandboxServer
from tests.check_rig import reads, send_and_check
from tests.engine_rig import EngineRig
from tests.pauses import Pauses

FIRST_S = LOOKS_S[0]
"""How long after a start the look comes."""
OUT_S = 30.0
"""The pause of a look that found no connection."""
NEVER_S = 3600.0
StartAgain = Callable[[Pauses], EngineRig]


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store whose records show nothing of what was attached."""
    server = SandboxServer()
    server.state.switches.shows_late_s = NEVER_S
    server.start()
    yield server
    server.stop()


@pytest.fixture
def left(server: SandboxServer, data_dir: Path) -> CallRow:
    """Attach to an order and end the program after the first look; returns the call's row."""
    pauses = Pauses(checker.PAUSES_S[0])
    rig = EngineRig(data_dir, sleep=pauses)
    token = rig.add_token(server)
    rig.send(token, server.state.new_order().order_id, check=True)
    pauses.wait_held()
    rig.stop()
    row = rig.events(CallChangedEvent)[-1].row
    assert (row.outcome, row.check) == (Outcome.ACCEPTED, CheckState.NOT_VISIBLE_YET)
    return row


@pytest.fixture
def start_again(server: SandboxServer, data_dir: Path) -> Iterator[StartAgain]:
    """Return what starts the engine anew and holds it before its first look."""
    rigs: list[EngineRig] = []

    def start(pauses: Pauses) -> EngineRig:
        rig = EngineRig(data_dir, sleep=pauses)
        rigs.append(rig)
        pauses.wait_held()
        rig.add_token(server)
        return rig

    yield start
    for rig in rigs:
        rig.stop()


def end_of(rig: EngineRig) -> CallRow:
    """Wait until a check has come to its end by itself, and return what it showed."""
    (row,) = rig.wait(CheckFinishedEvent).rows
    return row


def test_what_has_become_visible_meanwhile_is_confirmed(
    left: CallRow, server: SandboxServer, start_again: StartAgain
) -> None:
    pauses = Pauses(FIRST_S)
    rig = start_again(pauses)
    server.state.switches.shows_late_s = 0.0
    pauses.release()
    row = end_of(rig)
    assert (row.call_id, row.check) == (left.call_id, CheckState.CONFIRMED)
    assert not row.is_open
    assert len(rig.details(row.call_id).checks) == 2


def test_a_young_call_is_given_the_same_time_as_right_after_sending(
    left: CallRow, start_again: StartAgain
) -> None:
    pauses = Pauses(FIRST_S)
    rig = start_again(pauses)
    pauses.release()
    row = end_of(rig)
    assert (row.call_id, row.check) == (left.call_id, CheckState.STORED_DIFFERENTLY)
    assert row.is_open
    assert pauses.asked == [FIRST_S, *checker.PAUSES_S]


def test_an_older_call_is_judged_by_one_look(
    left: CallRow, start_again: StartAgain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checker, "YOUNG_S", 0.0)
    pauses = Pauses(FIRST_S)
    rig = start_again(pauses)
    pauses.release()
    row = end_of(rig)
    assert (row.call_id, row.check) == (left.call_id, CheckState.STORED_DIFFERENTLY)
    assert pauses.asked == [FIRST_S]
    assert len(rig.details(row.call_id).checks) == 2


def test_it_waits_for_a_connection_and_records_no_try_without_one(
    left: CallRow, server: SandboxServer, start_again: StartAgain
) -> None:
    pauses = Pauses(FIRST_S, OUT_S)
    rig = start_again(pauses)
    port = int(server.address.rpartition(":")[2])
    server.stop()
    pauses.release(for_good=False)
    pauses.wait_held()
    assert pauses.asked == [FIRST_S, OUT_S]
    assert len(rig.details(left.call_id).checks) == 1
    again = SandboxServer(port)
    again.state = server.state
    again.state.switches.shows_late_s = 0.0
    again.start()
    pauses.release()
    row = end_of(rig)
    again.stop()
    assert row.check is CheckState.CONFIRMED


def test_a_check_that_had_its_end_is_not_repeated(server: SandboxServer, data_dir: Path) -> None:
    server.state.switches.shows_late_s = 0.0
    first = EngineRig(data_dir)
    row = send_and_check(first, server, first.add_token(server))
    first.stop()
    assert row.check is CheckState.CONFIRMED
    before = reads(server)
    second = EngineRig(data_dir, sleep=Pauses())
    token = second.add_token(server)
    send_and_check(second, server, token)  # By now the start has looked at the log.
    second.stop()
    assert len(reads(server)) == len(before) + 1
