"""What an order has come to, over all its calls."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order_state import OrderCall, order_state

AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
NOT_CHECKED, CONFIRMED = CheckState.NOT_CHECKED, CheckState.CONFIRMED
DIFFERENT, NOT_VISIBLE = CheckState.STORED_DIFFERENTLY, CheckState.NOT_VISIBLE_YET

Told = tuple[Outcome, CheckState]


def calls_of(*told: Told) -> list[OrderCall]:
    """Return the calls of an order, a minute apart, numbered from 1."""
    return [
        OrderCall(CallId(n), AT + timedelta(minutes=n), outcome, check, is_open=False)
        for n, (outcome, check) in enumerate(told, 1)
    ]


@pytest.mark.parametrize(
    ("told", "standing", "result"),
    [
        ([(Outcome.ACCEPTED, NOT_CHECKED)], 1, Outcome.ACCEPTED),
        ([(Outcome.NOT_SENT, NOT_CHECKED), (Outcome.ACCEPTED, CONFIRMED)], 2, CONFIRMED),
        # A correction stands, a refused second attach does not.
        ([(Outcome.ACCEPTED, CONFIRMED), (Outcome.ACCEPTED, CONFIRMED)], 2, CONFIRMED),
        ([(Outcome.ACCEPTED, CONFIRMED), (Outcome.REJECTED, NOT_CHECKED)], 1, CONFIRMED),
        ([(Outcome.ACCEPTED, NOT_CHECKED), (Outcome.QUEUED, NOT_CHECKED)], 1, Outcome.ACCEPTED),
        ([(Outcome.ACCEPTED, DIFFERENT), (Outcome.STOPPED, NOT_CHECKED)], 1, DIFFERENT),
        # Nobody knows whether it arrived, until a check has told.
        ([(Outcome.ACCEPTED, CONFIRMED), (Outcome.UNKNOWN, NOT_CHECKED)], 2, Outcome.UNKNOWN),
        ([(Outcome.ACCEPTED, CONFIRMED), (Outcome.UNKNOWN, NOT_VISIBLE)], 2, Outcome.UNKNOWN),
        ([(Outcome.ACCEPTED, CONFIRMED), (Outcome.UNKNOWN, DIFFERENT)], 1, CONFIRMED),
        ([(Outcome.ACCEPTED, CONFIRMED), (Outcome.UNKNOWN, CONFIRMED)], 2, CONFIRMED),
        ([(Outcome.UNKNOWN, DIFFERENT)], 1, DIFFERENT),
        # Nothing reached the store: the newest try.
        ([(Outcome.REJECTED, NOT_CHECKED), (Outcome.NOT_SENT, NOT_CHECKED)], 2, Outcome.NOT_SENT),
    ],
)
def test_the_newest_call_that_changed_the_store_stands(
    told: list[Told], standing: int, result: Outcome | CheckState
) -> None:
    state = order_state(calls_of(*told))
    assert state.standing.call_id == standing
    assert state.standing.result is result
    assert state.newest.call_id == state.calls == len(told)


def test_calls_of_two_desks_are_put_in_order_by_time() -> None:
    ours, theirs = calls_of((Outcome.ACCEPTED, CONFIRMED), (Outcome.ACCEPTED, CONFIRMED))
    theirs = OrderCall(CallId(-7), theirs.queued_at, theirs.outcome, theirs.check, is_open=True)
    state = order_state([theirs, ours])
    assert state.standing == theirs
    assert state.is_open
