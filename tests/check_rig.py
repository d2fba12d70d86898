"""Sending, checking and looking at what arrived, on an `EngineRig` with a sandbox server.

Invariant: waiting is for events of the engine, never for time.
"""

from __future__ import annotations

from b2b_desktop.domain.call import CallId, CallRow, Mode, Outcome
from b2b_desktop.domain.check import (
    CallCheck,
)
from b2b_desktop.domain.token import Token
from b2b_desktop.sandbox.server import SandboxServer
from tests.engine_rig import EngineRig


def send_and_check(rig: EngineRig, server: SandboxServer, token: Token) -> CallRow:
    """Send a new order, and return its row once it is checked."""
    job = rig.send(token, server.state.new_order().order_id, check=True)
    assert rig.finished(job).row is not None
    (row,) = rig.checked(job).rows
    return row


def sent(rig: EngineRig, server: SandboxServer, token: Token) -> CallRow:
    """Send a new order without a check, and return its accepted row."""
    row = rig.finished(rig.send(token, server.state.new_order().order_id)).row
    assert row is not None
    assert row.outcome is Outcome.ACCEPTED
    return row


def check_now(rig: EngineRig, *call_ids: CallId) -> tuple[CallRow, ...]:
    """Check calls, and return their rows."""
    return rig.checked(rig.engine.check_calls(Mode.LIVE, call_ids)).rows


def newest_check(rig: EngineRig, row: CallRow) -> CallCheck:
    """Return what the log holds of the newest look."""
    return rig.details(row.call_id).checks[-1]


def reads(server: SandboxServer) -> list[bytes]:
    """Return the first lines of the reads that arrived."""
    lines = [bytes(request.raw).partition(b"\r\n")[0] for request in server.requests()]
    return [line for line in lines if line.startswith(b"GET")]
