"""What the status bar is told of the connection."""

from __future__ import annotations

from typing import Any

import pytest

from b2b_desktop.domain.budget import BudgetReading
from b2b_desktop.domain.call import Mode
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import ConnectionEvent, ConnectionState
from b2b_desktop.engine.scheduler import Store
from tests.logged_calls import AT

BUDGET = BudgetReading(150, 60.0, 112, 30.0, AT)
LIVE = Store(Mode.LIVE, "abc123")
CONNECTED, OFFLINE = ConnectionState.CONNECTED, ConnectionState.OFFLINE


@pytest.fixture
def told() -> list[Any]:
    """Collect what is reported."""
    return []


@pytest.fixture
def contact(told: list[Any]) -> Contact:
    """Return a contact nobody has used yet."""
    return Contact(told.append)


def test_nothing_is_told_before_it_is_asked_for(contact: Contact, told: list[Any]) -> None:
    contact.begin(Mode.LIVE)
    contact.read(LIVE, BUDGET, 0)
    contact.end(Mode.LIVE, CONNECTED)
    assert told == []


def test_the_first_word_is_that_nothing_was_tried(contact: Contact, told: list[Any]) -> None:
    contact.tell(Mode.LIVE)
    assert told == [ConnectionEvent(Mode.LIVE, ConnectionState.UNTRIED, 0, None)]


def test_calls_are_counted_out_and_in(contact: Contact, told: list[Any]) -> None:
    for _ in range(3):
        contact.begin(Mode.LIVE)
    contact.end(Mode.LIVE, CONNECTED)
    contact.tell(Mode.LIVE)
    assert (told[-1].state, told[-1].in_flight) == (CONNECTED, 2)


def test_an_answer_that_never_came_says_nothing_of_the_connection(
    contact: Contact, told: list[Any]
) -> None:
    contact.heard(Mode.LIVE, OFFLINE)
    contact.begin(Mode.LIVE)
    contact.end(Mode.LIVE, ConnectionState.UNTRIED)
    contact.tell(Mode.LIVE)
    assert (told[-1].state, told[-1].in_flight) == (OFFLINE, 0)


def test_a_reply_without_a_word_on_the_budget_leaves_the_last_one(
    contact: Contact, told: list[Any]
) -> None:
    contact.read(LIVE, BUDGET, 30)
    contact.read(LIVE, None, 0)
    contact.tell(Mode.LIVE)
    assert (told[-1].budget, told[-1].others, told[-1].store) == (BUDGET, 30, "abc123")


def test_practice_and_live_are_told_apart(contact: Contact, told: list[Any]) -> None:
    contact.begin(Mode.PRACTICE)
    contact.heard(Mode.PRACTICE, OFFLINE)
    contact.read(Store(Mode.PRACTICE, "practice"), BUDGET, 5)
    contact.tell(Mode.LIVE)
    assert told == [ConnectionEvent(Mode.LIVE, ConnectionState.UNTRIED, 0, None)]
