"""Reading back that fails, through real sockets: the call stays accepted, and why is said."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId, Mode, Outcome
from b2b_desktop.domain.check import (
    CheckFault,
    CheckState,
)
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.events import (
    ConnectionEvent,
    NoticeEvent,
    NoticeKind,
    TokenRemovedEvent,
    TokenSavedEvent,
    TokensChangedEvent,
)
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.paths import DataPaths
from tests.check_rig import check_now, newest_check, reads, send_and_check, sent
from tests.engine_rig import EngineRig, now
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


FAULTS = {
    "order_missing": (CheckFault.ORDER_NOT_FOUND, 404, "Order Does not Exist"),
    "token_expired": (CheckFault.TOKEN_ENDED, 401, "Token is expired"),
    "server_error": (CheckFault.SERVER_FAULT, 500, "Get order error."),
    "gateway_html": (CheckFault.SERVER_FAULT, 502, "502 Bad Gateway"),
    "redirect": (CheckFault.REFUSED, 302, ""),
    "no_json": (CheckFault.NO_ANSWER, 200, "OK"),
    "cut_body": (CheckFault.NO_ANSWER, 200, "RemoteProtocolError"),
    "silence": (CheckFault.NO_ANSWER, None, "ReadTimeout"),
    "reset_after": (CheckFault.NO_ANSWER, None, "ReadError"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_reading_that_fails_leaves_the_call_accepted_and_says_why(
    rig: EngineRig, server: SandboxServer, token: Token, case: str
) -> None:
    server.state.switches.details_case = case
    row = send_and_check(rig, server, token)
    assert row.outcome is Outcome.ACCEPTED
    assert row.check is CheckState.COULD_NOT_CHECK
    check = newest_check(rig, row)
    fault, status, words = FAULTS[case]
    assert (check.fault, check.http_status) == (fault, status)
    assert check.message.startswith(words)
    assert check.stored is None
    server.state.switches.details_case = ""
    if case != "token_expired":
        assert check_now(rig, row.call_id)[0].check is CheckState.CONFIRMED


def test_a_429_is_obeyed_before_the_check_goes_on(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    row = sent(rig, server, token)
    server.state.switches.details_case = "overload"
    heard = len(rig.events(ConnectionEvent))
    job = rig.engine.check_calls(Mode.LIVE, (row.call_id,))
    rig.wait(ConnectionEvent, lambda _event: len(rig.events(ConnectionEvent)) > heard)
    server.state.switches.details_case = ""
    (row,) = rig.checked(job).rows
    assert row.check is CheckState.CONFIRMED
    asked = [request.at for request in server.requests()][-2:]
    assert asked[1] - asked[0] >= 5.0  # what a 429 without a word asks for


def test_a_token_the_store_refuses_is_marked(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    server.state.switches.details_case = "token_detail"
    send_and_check(rig, server, token)
    rig.wait(TokensChangedEvent, lambda e: bool(e.tokens) and e.tokens[0].refused_at is not None)


def test_an_ended_token_asks_nothing(rig: EngineRig, server: SandboxServer, token: Token) -> None:
    row = sent(rig, server, token)
    ended = replace(token.claims, expires_at=now() - timedelta(seconds=1))
    job = rig.engine.save_token(replace(token, claims=ended), None)
    rig.wait(TokenSavedEvent, lambda event: event.job == job)
    (row,) = check_now(rig, row.call_id)
    assert row.check is CheckState.COULD_NOT_CHECK
    assert newest_check(rig, row).fault is CheckFault.TOKEN_ENDED
    assert reads(server) == []


def test_a_token_that_is_gone_or_opens_another_store_asks_nothing(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    row = sent(rig, server, token)
    moved = replace(token.claims, store_hash="another")
    job = rig.engine.save_token(replace(token, claims=moved), None)
    rig.wait(TokenSavedEvent, lambda event: event.job == job)
    check_now(rig, row.call_id)
    job = rig.engine.remove_token(token.token_id)
    rig.wait(TokenRemovedEvent, lambda event: event.job == job)
    (row,) = check_now(rig, row.call_id)
    assert row.check is CheckState.COULD_NOT_CHECK
    faults = [check.fault for check in rig.details(row.call_id).checks]
    assert faults == [CheckFault.TOKEN_GONE] * 2
    assert reads(server) == []


def test_no_connection_is_said_and_nothing_is_lost(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    row = sent(rig, server, token)
    server.stop()
    (row,) = check_now(rig, row.call_id)
    assert row.check is CheckState.COULD_NOT_CHECK
    assert newest_check(rig, row).fault is CheckFault.NO_CONNECTION


def test_a_check_that_cannot_be_written_down_says_so_and_can_be_repeated(
    rig: EngineRig, server: SandboxServer, token: Token, data_dir: Path
) -> None:
    row = sent(rig, server, token)
    path = DataPaths(data_dir).database(Mode.LIVE)
    with closing(sqlite3.connect(path)) as other:
        other.execute("ALTER TABLE proven_formats RENAME TO hidden")
        assert check_now(rig, row.call_id) == ()
        notice = rig.wait(NoticeEvent, lambda event: event.kind is NoticeKind.STORAGE_FAILED)
        assert notice.mode is Mode.LIVE
        assert rig.details(row.call_id).row.check is CheckState.NOT_CHECKED
        other.execute("ALTER TABLE hidden RENAME TO proven_formats")
    assert check_now(rig, row.call_id)[0].check is CheckState.CONFIRMED


def test_a_call_that_is_not_in_the_log_is_left_out(rig: EngineRig) -> None:
    assert check_now(rig, CallId(99)) == ()
    rig.wait(NoticeEvent, lambda event: event.kind is NoticeKind.STORAGE_FAILED)
