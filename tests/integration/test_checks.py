"""Reading back through real sockets: each row ends in the right check state.

An accepted call is never shown as confirmed unless the store was seen to hold what was sent.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId, Mode, Outcome
from b2b_desktop.domain.check import (
    PO_NUMBER,
    CheckState,
    Difference,
    ProvenFormat,
)
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.domain.store_read import ReadKind
from b2b_desktop.domain.token import Token
from b2b_desktop.domain.wire_format import CHECKOUT, DOCUMENTED
from b2b_desktop.engine import checker
from b2b_desktop.engine.events import (
    CallChangedEvent,
    CheckFinishedEvent,
    FormatProvenEvent,
    LogOpenedEvent,
    TokenSavedEvent,
    TokensChangedEvent,
    TokenTestedEvent,
)
from b2b_desktop.engine.network_desk import NetworkDesk
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.database import open_reader
from b2b_desktop.storage.paths import DataPaths
from b2b_desktop.storage.request_journal import newest_reads
from tests.check_rig import check_now, newest_check, reads, send_and_check, sent
from tests.engine_rig import PO_NUMBER as PO
from tests.engine_rig import EngineRig
from tests.pauses import Pauses


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def pauses() -> Pauses:
    """Return pauses that take no time."""
    return Pauses()


@pytest.fixture
def rig(server: SandboxServer, pauses: Pauses, data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine with a short patience."""
    limits = Timeouts(connect_s=3.0, read_s=0.3, total_s=1.0)
    rig = EngineRig(data_dir, timeouts=limits, sleep=pauses)
    yield rig
    rig.stop()


@pytest.fixture
def token(rig: EngineRig, server: SandboxServer) -> Token:
    """Return a live token for the store."""
    return rig.add_token(server)


def test_what_the_store_kept_is_confirmed_for_one_more_request(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    row = send_and_check(rig, server, token)
    assert row.check is CheckState.CONFIRMED
    assert row.outcome is Outcome.ACCEPTED
    assert reads(server) == [f"GET /api/v2/orders/{row.order_id}/details HTTP/1.1".encode()]
    check = newest_check(rig, row)
    assert check.stored == rig.details(row.call_id).call.kept_values
    assert check.http_status == 200
    assert check.company == "Maple Tools"
    assert check.order_created_at is not None


def test_without_a_check_an_accepted_call_stays_not_checked(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    row = sent(rig, server, token)
    assert row.check is CheckState.NOT_CHECKED
    assert reads(server) == []


def test_fields_dropped_by_the_wire_format_are_stored_differently_until_the_other_is_used(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    server.state.switches.fields_form = "list"
    row = send_and_check(rig, server, token)
    assert row.check is CheckState.STORED_DIFFERENTLY
    assert row.is_open
    assert newest_check(rig, row).differences == (Difference("Cost Center", "CC-42", None),)
    assert rig.events(FormatProvenEvent) == []
    rig.engine.use_format(Mode.LIVE, token.store, CHECKOUT)
    rig.wait(TokensChangedEvent, lambda e: bool(e.tokens) and e.tokens[0].wire_format == CHECKOUT)
    for _ in range(2):
        assert send_and_check(rig, server, token).check is CheckState.CONFIRMED
    (event,) = rig.events(FormatProvenEvent)
    assert (event.mode, event.proven.store) == (Mode.LIVE, token.store)
    assert event.proven.wire_format == CHECKOUT


def test_a_proven_format_is_known_after_a_restart(server: SandboxServer, data_dir: Path) -> None:
    rig = EngineRig(data_dir)
    odd = replace(DOCUMENTED, sends_blank_po=True)
    token = rig.add_token(server)
    job = rig.engine.save_token(replace(token, wire_format=odd), None)
    token = rig.wait(TokenSavedEvent, lambda event: event.job == job).token
    assert send_and_check(rig, server, token).check is CheckState.CONFIRMED
    proven = rig.wait(FormatProvenEvent).proven
    rig.stop()
    again = EngineRig(data_dir)
    opened = again.wait(LogOpenedEvent, lambda event: event.mode is Mode.LIVE)
    assert opened.proven == (proven,)
    # The plain format gives the same bytes for this call; what the token speaks goes first.
    assert proven == ProvenFormat(token.store, odd, proven.proven_at)
    again.stop()


def test_a_call_without_fields_proves_no_format(
    rig: EngineRig, server: SandboxServer, token: Token, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.engine_rig.FIELDS", ())
    assert send_and_check(rig, server, token).check is CheckState.CONFIRMED
    assert rig.events(FormatProvenEvent) == []


def test_values_that_show_late_are_looked_for_again_with_growing_pauses(
    rig: EngineRig, server: SandboxServer, token: Token, pauses: Pauses
) -> None:
    switches = server.state.switches
    switches.shows_late_s = 1_000

    def show_in_the_second_pause(_seconds: float) -> None:
        if pauses.asked:
            switches.shows_late_s = 0

    pauses.on_pause = show_in_the_second_pause
    row = send_and_check(rig, server, token)
    assert row.check is CheckState.CONFIRMED
    assert pauses.asked == [1.0, 3.0]
    states = [event.row.check for event in rig.events(CallChangedEvent)]
    assert states[-3:] == [
        CheckState.NOT_VISIBLE_YET,
        CheckState.NOT_VISIBLE_YET,
        CheckState.CONFIRMED,
    ]


def test_values_that_never_show_are_stored_differently_in_the_end(
    rig: EngineRig, server: SandboxServer, token: Token, pauses: Pauses
) -> None:
    server.state.switches.shows_late_s = 1_000
    row = send_and_check(rig, server, token)
    assert row.check is CheckState.STORED_DIFFERENTLY
    assert pauses.asked == [1.0, 3.0, 10.0]
    names = [difference.name for difference in newest_check(rig, row).differences]
    assert names == [PO_NUMBER, "Cost Center"]


def test_an_old_call_that_shows_nothing_is_not_waited_for(
    rig: EngineRig,
    server: SandboxServer,
    token: Token,
    pauses: Pauses,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checker, "YOUNG_S", 0.0)
    server.state.switches.shows_late_s = 1_000
    assert send_and_check(rig, server, token).check is CheckState.STORED_DIFFERENTLY
    assert pauses.asked == []


def test_another_desks_values_are_listed_beside_what_was_sent(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    server.state.switches.other_po = "PO-9"
    row = send_and_check(rig, server, token)
    assert row.check is CheckState.STORED_DIFFERENTLY
    assert newest_check(rig, row).differences == (
        Difference(PO_NUMBER, PO, "PO-9"),
        Difference("Cost Center", "CC-42", "another desk's"),
    )


def test_too_late_and_silent_is_stored_differently(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    order = server.state.new_order(order_id=RANGES["too_late_silent"].start)
    order.record = {"poNumber": "", "extraFields": [{"fieldName": "Department", "fieldValue": "7"}]}
    job = rig.send(token, order.order_id, check=True)
    (row,) = rig.checked(job).rows
    assert row.outcome is Outcome.ACCEPTED
    assert row.check is CheckState.STORED_DIFFERENTLY
    assert row.is_open


def test_many_calls_are_checked_each_once_and_a_rejected_one_not_at_all(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    accepted = [sent(rig, server, token).call_id for _ in range(9)]
    refused = rig.finished(rig.send(token, RANGES["too_late"].start)).row
    assert refused is not None
    rows = check_now(rig, *accepted, refused.call_id)
    assert sorted(row.call_id for row in rows) == accepted
    assert {row.check for row in rows} == {CheckState.CONFIRMED}
    assert len(reads(server)) == 9


def test_asking_twice_while_a_check_runs_reads_once(
    rig: EngineRig, server: SandboxServer, token: Token, pauses: Pauses
) -> None:
    row = sent(rig, server, token)
    server.state.switches.shows_late_s = 1_000
    jobs = []

    def ask_again_and_show(_seconds: float) -> None:
        jobs.append(rig.engine.check_calls(Mode.LIVE, (row.call_id,)))
        server.state.switches.shows_late_s = 0

    pauses.on_pause = ask_again_and_show
    assert check_now(rig, row.call_id)[0].check is CheckState.CONFIRMED
    assert rig.checked(jobs[0]).rows[0].check is CheckState.CONFIRMED
    assert len(reads(server)) <= 3


def test_reads_are_in_the_request_journal_without_secrets(
    rig: EngineRig, server: SandboxServer, token: Token, data_dir: Path
) -> None:
    row = send_and_check(rig, server, token)
    server.state.switches.details_case = "server_error"
    check_now(rig, row.call_id)
    job = rig.engine.test_token(Mode.LIVE, token.token_id)
    assert rig.wait(TokenTestedEvent, lambda event: event.job == job).error is not None
    with closing(open_reader(DataPaths(data_dir).database(Mode.LIVE))) as connection:
        details, listing, failed, whole = newest_reads(connection)
    assert (details.kind, listing.kind) == (ReadKind.TOKEN_TEST,) * 2
    assert listing.path.startswith("/api/v2/orders?limit=1")
    assert (whole.kind, whole.http_status, whole.error) == (ReadKind.CHECK, 200, "")
    assert (failed.http_status, failed.error) == (500, "Get order error.")
    assert whole.path == f"/api/v2/orders/{row.order_id}/details"
    assert (whole.token_id, whole.token_name) == (token.token_id, token.name)
    assert rig.details(row.call_id).row.check is CheckState.CONFIRMED  # what was seen stays


def test_stopping_while_a_check_waits_ends_at_once_and_keeps_what_was_seen(
    server: SandboxServer, data_dir: Path
) -> None:
    pauses = Pauses(1.0)
    rig = EngineRig(data_dir, sleep=pauses)
    server.state.switches.shows_late_s = 1_000
    job = rig.send(rig.add_token(server), server.state.new_order().order_id, check=True)
    pauses.wait_held()
    rig.stop()
    assert [event for event in rig.events(CheckFinishedEvent) if event.job == job] == []
    again = EngineRig(data_dir)
    assert again.details(CallId(1)).row.check is CheckState.NOT_VISIBLE_YET
    again.stop()


def test_another_flow_may_check_one_call_and_gets_its_state(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    row = sent(rig, server, token)
    states: list[CheckState] = []
    done = threading.Event()

    async def check(desk: NetworkDesk) -> None:
        states.append(await desk.checker.check(row))
        states.append(await desk.checker.check(replace(row, call_id=CallId(99))))
        done.set()

    rig.engine._network.spawn(check)
    assert done.wait(20)
    assert states == [CheckState.CONFIRMED, CheckState.NOT_CHECKED]
