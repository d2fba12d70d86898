"""Batches through real sockets: run, pause, resume, stop, again, one behind the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import CallRow, Mode, Outcome, Reason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import decode_claims
from b2b_desktop.engine.batch_events import BatchProgressEvent, LateOrdersEvent
from b2b_desktop.engine.events import CallChangedEvent
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_rig import (
    ENDS,
    STANDS,
    SWITCHES,
    BatchRig,
    accepted,
    options_for,
    place_orders,
    plan_for,
    stored_batch,
)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer(0, replace(SWITCHES))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def rig(data_dir: Path) -> Iterator[BatchRig]:
    """Run an engine."""
    rig = BatchRig(data_dir)
    yield rig
    rig.stop()


def test_every_row_is_sent_once_and_told_in_batches(rig: BatchRig, server: SandboxServer) -> None:
    orders = place_orders(server, 120)
    batch_id = rig.start(plan_for(rig.add_token(server), orders))
    end = rig.state(batch_id, *ENDS)
    assert end.state is BatchState.FINISHED
    assert (end.counts.accepted, end.counts.total) == (120, 120)
    assert accepted(server.requests()) == dict.fromkeys(orders, 1)
    assert rig.rows(batch_id).keys() == set(range(120))
    assert rig.events(CallChangedEvent) == []
    told = rig.progress(batch_id, lambda event: is_finished(event) and event.log_counts is not None)
    assert told.log_counts is not None, "the last event has the log's counts"
    assert (told.log_counts.all, told.log_counts.today_accepted) == (120, 120)
    reports = rig.events(BatchProgressEvent)
    assert len(reports) < 40
    calls = {call.call_id: call for event in reports for call in event.calls}
    assert [call.order_id for call in calls.values()] == orders
    assert {call.outcome for call in calls.values()} == {Outcome.ACCEPTED}
    assert {call.batch_id for call in calls.values()} == {batch_id}
    stored = rig.load(batch_id)
    assert stored.state is BatchState.FINISHED
    assert {row.outcome for row in stored.rows} == {Outcome.ACCEPTED}


def is_finished(event: BatchProgressEvent) -> bool:
    """Tell whether a batch has come to its end."""
    return event.state is BatchState.FINISHED


def _is_under_way(call: CallRow) -> bool:
    return call.outcome is Outcome.SENDING


def test_pause_and_resume_lose_nothing(rig: BatchRig, server: SandboxServer) -> None:
    server.state.switches.delay_s = 0.02
    orders = place_orders(server, 60)
    batch_id = rig.start(plan_for(rig.add_token(server), orders))
    for wanted in (10, 30):
        rig.accepted(batch_id, wanted)
        after = rig.reports()
        rig.engine.batches.pause(Mode.LIVE, batch_id)
        rig.progress(
            batch_id,
            lambda event: event.state is BatchState.PAUSED and event.counts.sending == 0,
            after=after,
        )
        assert rig.load(batch_id).state is BatchState.PAUSED
        before = len(server.requests())
        rig.finished(rig.send(rig.add_token(server, name="By hand"), place_orders(server, 1)[0]))
        assert len(server.requests()) == before + 1, "a paused batch sends nothing"
        rig.engine.batches.resume(Mode.LIVE, batch_id)
    rig.state(batch_id, BatchState.FINISHED)
    times = accepted(server.requests())
    assert {order: times.get(order) for order in orders} == dict.fromkeys(orders, 1)


def test_stop_sends_nothing_more_and_shows_what_was_in_flight(
    rig: BatchRig, server: SandboxServer
) -> None:
    server.state.switches.delay_s = 0.4
    orders = place_orders(server, 60)
    batch_id = rig.start(plan_for(rig.add_token(server), orders))
    rig.progress(
        batch_id,
        lambda event: event.counts.accepted >= 8 and any(_is_under_way(c) for c in event.calls),
    )
    rig.engine.batches.stop(Mode.LIVE, batch_id)
    first = rig.state(batch_id, BatchState.STOPPED)
    end = rig.progress(
        batch_id, lambda event: event.state is BatchState.STOPPED and event.counts.sending == 0
    )
    assert first.counts.sending > 0
    assert end.counts.accepted == first.counts.accepted + first.counts.sending
    assert end.counts.accepted + end.counts.stopped == 60
    assert len(server.requests()) == end.counts.accepted
    stored = rig.load(batch_id)
    assert stored.state is BatchState.STOPPED
    assert [row.outcome for row in stored.rows].count(Outcome.STOPPED) == end.counts.stopped
    server.state.switches.delay_s = 0.0
    assert rig.send_again(batch_id).counts.accepted == 60
    assert accepted(server.requests()) == dict.fromkeys(orders, 1)


def test_a_second_batch_waits_its_turn_visibly(rig: BatchRig, server: SandboxServer) -> None:
    server.state.switches.delay_s = 0.05
    token = rig.add_token(server)
    first = rig.start(plan_for(token, place_orders(server, 30)))
    second = rig.start(plan_for(token, place_orders(server, 10)))
    rig.state(second, BatchState.WAITING)
    assert rig.load(second).state is BatchState.WAITING
    rig.state(second, BatchState.FINISHED)
    order = [(event.batch_id, event.state) for event in rig.events(BatchProgressEvent)]
    assert order.index((first, BatchState.FINISHED)) < order.index((second, BatchState.RUNNING))


def test_a_batch_that_is_resumed_in_the_line_waits_for_its_turn(
    rig: BatchRig, server: SandboxServer
) -> None:
    token = rig.add_token(server)
    server.state.switches.delay_s = 0.05
    first = rig.start(plan_for(token, place_orders(server, 20)))
    second = rig.start(plan_for(token, place_orders(server, 3)))
    rig.state(second, BatchState.WAITING)
    rig.engine.batches.pause(Mode.LIVE, first)
    rig.state(first, BatchState.PAUSED)
    rig.engine.batches.pause(Mode.LIVE, second)
    rig.state(second, BatchState.PAUSED)
    after = rig.reports()
    rig.engine.batches.resume(Mode.LIVE, second)
    told = rig.progress(second, lambda event: event.state is not BatchState.PAUSED, after=after)
    assert told.state is BatchState.WAITING
    rig.engine.batches.resume(Mode.LIVE, first)
    rig.state(first, BatchState.FINISHED)
    rig.state(second, BatchState.FINISHED)


def test_a_batch_can_be_stopped_while_it_waits(rig: BatchRig, server: SandboxServer) -> None:
    server.state.switches.delay_s = 0.05
    token = rig.add_token(server)
    first = rig.start(plan_for(token, place_orders(server, 20)))
    waiting = place_orders(server, 10)
    second = rig.start(plan_for(token, waiting))
    rig.engine.batches.stop(Mode.LIVE, second)
    end = rig.state(second, BatchState.STOPPED)
    assert end.counts.stopped == 10
    rig.state(first, BatchState.FINISHED)
    assert not set(waiting) & set(accepted(server.requests()))


def test_the_first_row_goes_alone_and_the_rest_waits(rig: BatchRig, server: SandboxServer) -> None:
    plan = plan_for(rig.add_token(server), place_orders(server, 9), options_for(first_alone=True))
    batch_id = rig.start(plan)
    rig.paused(batch_id, PauseReason.FIRST_DONE)
    assert len([request for request in server.requests() if request.order_id]) == 1
    rig.engine.batches.resume(Mode.LIVE, batch_id)
    assert rig.state(batch_id, *ENDS).counts.accepted == 9


def test_five_equal_rejections_pause_with_their_reason(
    rig: BatchRig, server: SandboxServer
) -> None:
    good = place_orders(server, 4)
    plan = plan_for(rig.add_token(server), [*good, *range(1, 30)], options_for(1))
    batch_id = rig.start(plan)
    rig.paused(batch_id, PauseReason.EQUAL_REJECTIONS)
    rows = rig.rows(batch_id)
    refused = [row for row in rows.values() if row.outcome is Outcome.REJECTED]
    assert [row.reason for row in refused] == [Reason.ORDER_UNKNOWN] * 5
    assert len(server.requests()) == 9
    rig.engine.batches.stop(Mode.LIVE, batch_id)
    rig.state(batch_id, BatchState.STOPPED)


def test_two_too_late_stop_and_the_rest_goes_to_the_late_list(
    rig: BatchRig, server: SandboxServer
) -> None:
    server.state.switches.window_s = 10.0
    old = [server.state.new_order(age_s=60.0).order_id for _ in range(8)]
    plan = plan_for(rig.add_token(server), old, options_for(1))
    batch_id = rig.start(plan)
    end = rig.state(batch_id, *STANDS)
    assert (end.state, end.pause_reason) == (BatchState.STOPPED, PauseReason.TOO_LATE)
    end = rig.progress(batch_id, lambda event: event.counts.stopped > 0)
    assert (end.counts.late, end.counts.stopped) == (2, 6)
    job = rig.engine.batches.load_late_orders(Mode.LIVE)
    late = rig.wait(LateOrdersEvent, lambda event: event.job == job).orders
    assert [order.values.order_id for order in late] == old
    assert [order.outcome for order in late] == [Outcome.REJECTED] * 2 + [Outcome.STOPPED] * 6
    assert rig.send_again(batch_id, go_on_anyway=True).counts.late == 8


def test_a_401_pauses_and_a_new_token_for_the_same_buyer_resumes(
    rig: BatchRig, server: SandboxServer
) -> None:
    orders = place_orders(server, 30)
    token = rig.add_token(server)
    for order_id in orders[10:12]:
        server.state.plan_fault(order_id, "token_expired", {})
    batch_id = rig.start(plan_for(token, orders, options_for(1)))
    rig.paused(batch_id, PauseReason.TOKEN_ENDED)
    assert len(server.requests()) == 11
    after = rig.reports()
    rig.add_token(server, buyer=1)  # The same name, another buyer's: nothing resumes.
    rig.engine.batches.resume(Mode.LIVE, batch_id)
    rig.paused(batch_id, PauseReason.TOKEN_ENDED, after=after)
    assert len(server.requests()) == 11
    rig.add_token(server)
    rig.progress(batch_id, lambda event: event.counts.rejected == 2)
    rig.add_token(server)
    end = rig.state(batch_id, BatchState.FINISHED)
    assert (end.counts.accepted, end.counts.rejected) == (28, 2)
    assert rig.send_again(batch_id).counts.accepted == 30
    assert buyers(server) == {token.claims.email}


def buyers(server: SandboxServer) -> set[str]:
    """Return whom the requests that arrived act as, by their tokens' claims."""
    lines = [line for request in server.requests() for line in bytes(request.raw).splitlines()]
    tokens = [line.split()[-1] for line in lines if line.lower().startswith(b"authorization:")]
    claims = [decode_claims(Secret(token.decode())) for token in tokens]
    return {claim.email for claim in claims if claim is not None}


def test_a_429_is_obeyed_and_its_row_goes_again(rig: BatchRig, server: SandboxServer) -> None:
    server.state.switches.quota, server.state.switches.quota_window_s = 5, 0.5
    orders = place_orders(server, 12)
    server.state.use_elsewhere(3)
    batch_id = rig.start(plan_for(rig.add_token(server), orders))
    end = rig.state(batch_id, *ENDS)
    assert end.counts.accepted == 12
    assert accepted(server.requests()) == dict.fromkeys(orders, 1)
    waits = [event.waiting for event in rig.events(BatchProgressEvent) if event.waiting]
    assert waits


def test_the_pace_is_kept(rig: BatchRig, server: SandboxServer) -> None:
    orders = place_orders(server, 6)
    batch_id = rig.start(plan_for(rig.add_token(server), orders, options_for(pace_s=0.1)))
    rig.state(batch_id, BatchState.FINISHED)
    at = [request.at for request in server.requests()]
    assert min(after - before for before, after in pairwise(at)) > 0.06


def test_a_selection_is_sent_again_even_when_it_was_accepted(
    rig: BatchRig, server: SandboxServer
) -> None:
    orders = place_orders(server, 5)
    batch_id = rig.start(plan_for(rig.add_token(server), orders))
    rig.state(batch_id, BatchState.FINISHED)
    assert rig.send_again(batch_id, (1, 3)).state is BatchState.FINISHED
    assert [row.attempt for row in rig.load(batch_id).rows] == [1, 2, 1, 2, 1]


def test_stopping_the_program_leaves_an_interrupted_batch_with_exact_rows(
    data_dir: Path, server: SandboxServer
) -> None:
    server.state.switches.delay_s = 0.2
    rig = BatchRig(data_dir)
    orders = place_orders(server, 40)
    batch_id = rig.start(plan_for(rig.add_token(server), orders))
    rig.progress(batch_id, lambda event: event.counts.accepted >= 4)
    rig.stop()
    stored = stored_batch(data_dir, batch_id)
    assert stored.state is BatchState.INTERRUPTED
    outcomes = [row.outcome for row in stored.rows]
    assert outcomes.count(Outcome.UNKNOWN) <= 4
    assert Outcome.SENDING not in outcomes
    sent = {orders.index(request.order_id) for request in server.requests() if request.order_id}
    ended = {n for n, outcome in enumerate(outcomes) if outcome is not Outcome.QUEUED}
    assert ended == sent
