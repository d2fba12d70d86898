"""A batch and the store's budget: alone no 429, beside others every 429 obeyed."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.run_state import BatchState
from b2b_desktop.domain.budget import BudgetShare, WaitReason
from b2b_desktop.domain.call import Outcome
from b2b_desktop.engine.batch_events import BatchProgressEvent
from b2b_desktop.engine.events import RetryWaitingEvent
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Request
from tests.batch_rig import SWITCHES, BatchRig, accepted, place_orders, plan_for
from tests.engine_rig import now


def check_alone(data_dir: Path, rows: int, quota: int, window_s: float, reserve: int) -> None:
    """Run a batch alone from a window's beginning; judge its time and its 429s."""
    switches = replace(SWITCHES, quota=quota, quota_window_s=window_s)
    server = SandboxServer(0, switches)
    server.start()
    rig = BatchRig(data_dir, share=BudgetShare(100, round(reserve * 60 / window_s)))
    rig.limit_s = 10.0 + 2 * rows / quota * window_s
    plan = plan_for(rig.add_token(server), place_orders(server, rows))
    server.state.restart_window()
    batch_id = rig.start(plan)
    rig.state(batch_id, BatchState.FINISHED)
    requests = server.requests()
    rig.stop()
    server.stop()
    assert {request.status for request in requests} == {200}
    took_s = requests[-1].at - requests[0].at
    assert took_s <= 1.02 * rows / ((quota - reserve) / window_s)
    waits = [event.waiting for event in rig.events(BatchProgressEvent) if event.waiting]
    assert {waiting.reason for waiting in waits} == {WaitReason.BUDGET}


def test_alone_a_batch_is_never_refused_and_spends_each_window_at_once(data_dir: Path) -> None:
    check_alone(data_dir, 65, quota=24, window_s=1.5, reserve=2)


@pytest.mark.long
def test_alone_six_hundred_rows_are_never_refused(data_dir: Path) -> None:
    check_alone(data_dir, 600, quota=150, window_s=6.0, reserve=6)


def check_beside_another(data_dir: Path, rows: int, quota: int, window_s: float) -> None:
    """Run a batch while another client takes half, and send one by hand every window."""
    switches = replace(SWITCHES, quota=quota, quota_window_s=window_s)
    server = SandboxServer(0, replace(switches, others_per_s=quota / window_s / 2))
    server.start()
    rig = BatchRig(data_dir, share=BudgetShare(100, round(6 * 60 / window_s)))
    token = rig.add_token(server)
    orders = place_orders(server, rows)
    batch_id = rig.start(plan_for(token, orders))
    slow = sent = 0
    by_hand = []
    while not any(e.state is BatchState.FINISHED for e in rig.events(BatchProgressEvent)):
        began = now()
        by_hand += place_orders(server, 1)
        job = rig.send(token, by_hand[-1])
        row = rig.finished(job).row
        assert row is not None
        assert row.outcome is Outcome.ACCEPTED
        sent += 1
        if (now() - began).total_seconds() > 2.0:
            slow += 1
            waiting = rig.wait(RetryWaitingEvent, lambda event, own=job: event.job == own)  # type: ignore[misc]  # mypy cannot see through the default
            assert waiting.reason in (WaitReason.BUDGET, WaitReason.ASKED_TO_WAIT)
        threading.Event().wait(window_s)  # One a window is the test's input.
    end = rig.state(batch_id, BatchState.FINISHED)
    requests = server.requests()
    rig.stop()
    server.stop()
    assert end.counts.accepted == rows
    assert accepted(requests) == dict.fromkeys((*orders, *by_hand), 1)
    assert slow <= max(1, sent // 20)
    grid = server.state._window_start

    def window_of(request: Request) -> int:
        return int((request.at - grid) // window_s)

    for refused in (request for request in requests if request.status == 429):
        # What was under way together with it is all that may still come in its window.
        later = [request for request in requests if request.at > refused.at + 0.1]
        assert all(window_of(request) > window_of(refused) for request in later)


def test_beside_another_client_nothing_is_lost_and_sends_by_hand_are_quick(
    data_dir: Path,
) -> None:
    check_beside_another(data_dir, 90, quota=50, window_s=1.5)


@pytest.mark.long
def test_beside_another_client_in_windows_of_six_seconds(data_dir: Path) -> None:
    check_beside_another(data_dir, 1_300, quota=150, window_s=6.0)
