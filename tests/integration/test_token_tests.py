"""Testing a token reads one order, and tells what the store said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import ServerFaultError, TokenStoreError, UnauthorizedError
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.engine.events import TokensChangedEvent, TokenTestedEvent
from b2b_desktop.sandbox.server import SandboxServer
from tests.engine_rig import EngineRig


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def rig(data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine."""
    rig = EngineRig(data_dir)
    yield rig
    rig.stop()


@pytest.fixture
def token(rig: EngineRig, server: SandboxServer) -> Token:
    """Return a live token for the store."""
    return rig.add_token(server)


def tried(rig: EngineRig, token_id: TokenId) -> TokenTestedEvent:
    """Test a token and wait for what came of it."""
    job = rig.engine.test_token(Mode.LIVE, token_id)
    return rig.wait(TokenTestedEvent, lambda event: event.job == job)


def test_a_store_without_orders_takes_the_token(rig: EngineRig, token: Token) -> None:
    event = tried(rig, token.token_id)
    assert (event.order_id, event.error) == (None, None)


def test_the_newest_order_is_read(rig: EngineRig, server: SandboxServer, token: Token) -> None:
    server.state.new_order()
    newest = server.state.new_order().order_id
    event = tried(rig, token.token_id)
    assert (event.order_id, event.error) == (newest, None)


def test_an_order_that_cannot_be_read_is_named_with_the_reason(
    rig: EngineRig, server: SandboxServer, token: Token
) -> None:
    order_id = server.state.new_order().order_id
    server.state.switches.details_case = "server_error"
    event = tried(rig, token.token_id)
    assert event.order_id == order_id
    assert isinstance(event.error, ServerFaultError)


def test_a_refused_token_is_marked(rig: EngineRig, server: SandboxServer, token: Token) -> None:
    server.state.plan_fault(None, "token_expired", {})
    event = tried(rig, token.token_id)
    assert event.order_id is None
    assert isinstance(event.error, UnauthorizedError)
    rig.wait(TokensChangedEvent, lambda e: bool(e.tokens) and e.tokens[0].refused_at is not None)


def test_a_token_that_is_not_there_is_an_error(rig: EngineRig) -> None:
    assert isinstance(tried(rig, TokenId("b" * 32)).error, TokenStoreError)
