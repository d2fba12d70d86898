"""The sandbox server as the engine knows it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from b2b_desktop.engine.events import PracticeOrder
from b2b_desktop.practice_server import LocalPracticeServer
from b2b_desktop.sandbox.buyers import BUYERS
from b2b_desktop.sandbox.faults import RANGES


@pytest.fixture
def practice() -> Iterator[LocalPracticeServer]:
    """Return a server that is stopped after the test."""
    practice = LocalPracticeServer()
    yield practice
    practice.stop()


def test_before_it_starts_there_are_no_tokens_and_no_orders(practice: LocalPracticeServer) -> None:
    assert practice.tokens() == ()
    with pytest.raises(RuntimeError, match="does not run"):
        practice.new_order(BUYERS[0].email)
    practice.stop()


def test_there_is_a_practice_token_for_every_buyer(practice: LocalPracticeServer) -> None:
    address = practice.start(lambda _order: None)
    tokens = practice.tokens()
    assert [token.claims.email for token, _ in tokens] == [buyer.email for buyer in BUYERS]
    assert len({token.token_id for token, _ in tokens}) == len(BUYERS)
    assert len({secret.reveal() for _, secret in tokens}) == len(BUYERS)
    for token, _ in tokens:
        assert (token.practice, token.is_local, token.address) == (True, False, address)


def test_an_order_is_placed_for_the_buyer_it_was_asked_for(practice: LocalPracticeServer) -> None:
    practice.start(lambda _order: None)
    first, second = (practice.new_order(BUYERS[1].email) for _ in range(2))
    assert first.buyer_email == BUYERS[1].email
    assert second.order_id > first.order_id
    assert first.created_at.tzinfo is not None


def test_orders_that_appear_are_told(practice: LocalPracticeServer) -> None:
    told: list[PracticeOrder] = []
    appeared = threading.Event()

    def tell(order: PracticeOrder) -> None:
        told.append(order)
        appeared.set()

    practice.start(tell)
    assert practice._server is not None
    practice._server.state.appear()
    assert appeared.wait(10)
    assert told[0].buyer_email in {buyer.email for buyer in BUYERS}


def test_every_case_of_the_sandbox_has_an_order_id() -> None:
    ids = LocalPracticeServer.case_ids()
    assert ids.keys() == RANGES.keys()
    assert all(order_id in RANGES[name] for name, order_id in ids.items())
