"""The connection goes out in a batch: few rows are touched, and it goes on by itself."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.budget import WaitReason
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.engine.batch_events import BatchProgressEvent
from b2b_desktop.engine.events import ConnectionEvent, ConnectionState
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_rig import (
    ENDS,
    SWITCHES,
    BatchRig,
    accepted,
    options_for,
    place_orders,
    plan_for,
)

AT_ONCE = 4


def check_outage(data_dir: Path, rows: int, out_s: float) -> None:
    """Stop the store in the middle of a batch and start it again on the same port."""
    server = SandboxServer(0, replace(SWITCHES, delay_s=0.02))
    server.start()
    rig = BatchRig(data_dir)
    rig.limit_s = 60.0  # A probe after a minute waits up to half a minute.
    orders = place_orders(server, rows)
    batch_id = rig.start(plan_for(rig.add_token(server), orders, options_for(AT_ONCE)))
    rig.accepted(batch_id, rows // 4)
    server.stop()
    rig.paused(batch_id, PauseReason.NO_CONNECTION)
    threading.Event().wait(out_s)  # The length of the outage is the test's input.
    out = rig.events(BatchProgressEvent)[-1]
    assert out.counts.not_sent == 0, "what never left waits again"
    assert rig.events(ConnectionEvent)[-1].state is ConnectionState.OFFLINE
    again = SandboxServer(int(server.address.rpartition(":")[2]))
    again.state = server.state
    again.start()
    end = rig.state(batch_id, *ENDS)
    rig.stop()
    again.stop()
    assert end.state is BatchState.FINISHED
    assert end.counts.accepted + end.counts.unknown == rows
    assert end.counts.unknown <= AT_ONCE
    calls = {call.call_id: call for e in rig.events(BatchProgressEvent) for call in e.calls}
    bad = (Outcome.UNKNOWN, Outcome.NOT_SENT)
    failed = {call.order_id for call in calls.values() if call.outcome in bad}
    assert 3 <= len(failed) <= AT_ONCE + 3
    times = accepted(again.requests())
    assert max(times.values()) == 1
    reasons = {e.waiting.reason for e in rig.events(BatchProgressEvent) if e.waiting}
    assert WaitReason.NO_CONNECTION in reasons


def test_a_short_outage_touches_few_rows_and_ends_by_itself(data_dir: Path) -> None:
    check_outage(data_dir, 40, 1.2)


@pytest.mark.long
def test_an_outage_of_a_minute_touches_few_rows_and_ends_by_itself(data_dir: Path) -> None:
    check_outage(data_dir, 200, 60.0)


def test_a_batch_that_waits_for_the_connection_can_be_stopped(data_dir: Path) -> None:
    server = SandboxServer(0, replace(SWITCHES))
    server.start()
    rig = BatchRig(data_dir)
    token, orders = rig.add_token(server), place_orders(server, 20)
    server.stop()
    batch_id = rig.start(plan_for(token, orders))
    rig.paused(batch_id, PauseReason.NO_CONNECTION)
    rig.engine.batches.stop(Mode.LIVE, batch_id)
    end = rig.state(batch_id, BatchState.STOPPED)
    assert end.counts.stopped == 20
    rig.stop()
