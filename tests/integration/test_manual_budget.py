"""A manual send when the store's budget is used up: it says why it waits, and goes by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.budget import WaitReason
from b2b_desktop.domain.call import Outcome
from b2b_desktop.engine.events import ConnectionEvent, RetryWaitingEvent, TokenTestedEvent
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Switches
from tests.engine_rig import EngineRig, now


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store with two calls a window, of which another client uses none yet."""
    server = SandboxServer(0, Switches(quota=2, quota_window_s=1.5, window_s=100.0))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def rig(data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine."""
    rig = EngineRig(data_dir)
    yield rig
    rig.stop()


def spend_the_window(rig: EngineRig, server: SandboxServer) -> None:
    """Send calls until one has to wait, and let that one go."""
    token = rig.add_token(server)
    while not rig.events(RetryWaitingEvent):
        order = server.state.new_order()
        rig.finished(rig.send(token, order.order_id))


def test_it_waits_for_the_budget_and_is_never_refused(
    rig: EngineRig, server: SandboxServer
) -> None:
    before = now()
    spend_the_window(rig, server)
    waiting = rig.events(RetryWaitingEvent)[0]
    assert waiting.reason is WaitReason.BUDGET
    assert waiting.row.outcome is Outcome.QUEUED
    assert before < waiting.until
    row = rig.finished(waiting.job).row
    assert row is not None
    assert row.outcome is Outcome.ACCEPTED
    assert row.attempt == 1
    assert {request.status for request in server.requests()} == {200}


def test_its_wait_can_be_cancelled(rig: EngineRig, server: SandboxServer) -> None:
    server.state.switches.quota_window_s = 60.0
    token = rig.add_token(server)
    for _ in range(2):
        rig.finished(rig.send(token, server.state.new_order().order_id))
    job = rig.send(token, server.state.new_order().order_id)
    rig.wait(RetryWaitingEvent, lambda event: event.job == job)
    rig.engine.cancel_wait(job)
    row = rig.finished(job).row
    assert row is not None
    assert row.outcome is Outcome.STOPPED
    assert len(server.requests()) == 2


def test_what_others_used_and_the_reads_of_a_test_are_seen(
    rig: EngineRig, server: SandboxServer
) -> None:
    server.state.switches.quota = 100
    server.state.switches.quota_window_s = 60.0
    token = rig.add_token(server)
    server.state.use_elsewhere(30)
    order = server.state.new_order()
    rig.finished(rig.send(token, order.order_id))
    told = rig.wait(ConnectionEvent, lambda event: event.budget is not None)
    assert told.budget is not None
    assert (told.budget.remaining, told.others) == (69, 30)
    job = rig.engine.test_token(told.mode, token.token_id)
    tested = rig.wait(TokenTestedEvent, lambda event: event.job == job)
    assert tested.order_id == order.order_id
    rig.finished(rig.send(token, server.state.new_order().order_id))
    told = rig.events(ConnectionEvent)[-1]
    assert told.budget is not None
    assert (told.budget.remaining, told.others) == (66, 30)
