"""Practice mode's commands, with a sandbox server that may fail."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.engine.commands import JobId
from b2b_desktop.engine.events import PracticeOrder, PracticeOrderEvent, PracticeReadyEvent
from b2b_desktop.engine.loop_thread import LoopThread
from b2b_desktop.engine.practice_commands import PracticeCommands
from b2b_desktop.engine.worker_thread import WorkerThread
from tests.logged_calls import AT

ORDER = PracticeOrder(OrderId(5001), "anna@maple.example", AT)
TOKENS = ((Token(TokenId("practice-1"), "Anna"), Secret("practice-secret")),)


class Server:
    """A sandbox server that starts at the second try."""

    def __init__(self) -> None:
        self.tries = 0
        self.on_order: Callable[[PracticeOrder], None] | None = None

    def start(self, on_order: Callable[[PracticeOrder], None]) -> str:
        self.tries += 1
        if self.tries == 1:
            raise OSError("no port")
        self.on_order = on_order
        return "http://127.0.0.1:5"

    def tokens(self) -> tuple[tuple[Token, Secret], ...]:
        return TOKENS

    def new_order(self, buyer_email: str) -> PracticeOrder:
        if buyer_email != ORDER.buyer_email:
            raise RuntimeError("no such buyer")
        return ORDER

    def stop(self) -> None:
        """Nothing runs."""


class Tokens:
    """Takes the practice tokens."""

    def __init__(self) -> None:
        self.taken: list[Any] = []
        self.set_practice = self.taken.append


class TokenDesk:
    """A desk that has tokens only."""

    def __init__(self) -> None:
        self.tokens = Tokens()

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""


class Practice:
    """The commands with everything around them."""

    def __init__(self) -> None:
        self.server = Server()
        self.desk = TokenDesk()
        self.told: list[Any] = []
        self._changed = threading.Condition()
        self._worker = WorkerThread("jobs")
        self._network: LoopThread[Any] = LoopThread("network", lambda: self.desk)
        jobs = itertools.count(1)
        self.commands = PracticeCommands(
            server=self.server,
            worker=self._worker,
            network=self._network,
            report=self._tell,
            failed=self._tell,
            next_job=lambda: JobId(next(jobs)),
        )
        self._worker.start()
        self._network.start()

    def wait_told(self, count: int) -> None:
        """Wait until so much was told."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.told) >= count, 10)

    def _tell(self, what: object) -> None:
        with self._changed:
            self.told.append(what)
            self._changed.notify_all()

    def work_off(self) -> None:
        """Do all that was asked, and end the threads."""
        assert self._worker.stop(5.0)
        assert self._network.stop(5.0)


@pytest.fixture
def practice() -> Iterator[Practice]:
    """Return the commands; a test works them off."""
    practice = Practice()
    yield practice
    practice.work_off()


def test_a_server_that_did_not_start_is_told_and_tried_again_when_asked_again(
    practice: Practice,
) -> None:
    practice.commands.start()
    practice.commands.new_order("nobody")
    practice.wait_told(2)
    practice.commands.start()
    practice.commands.start()
    practice.work_off()
    assert practice.server.tries == 2
    assert [type(told) for told in practice.told] == [OSError, RuntimeError, PracticeReadyEvent]
    assert practice.told[-1].address == "http://127.0.0.1:5"
    assert practice.desk.tokens.taken == [TOKENS]


def test_orders_are_told_with_the_job_that_asked_and_without_one_when_they_appear(
    practice: Practice,
) -> None:
    practice.server.tries = 1
    practice.commands.start()
    job = practice.commands.new_order(ORDER.buyer_email)
    practice.work_off()
    assert practice.server.on_order is not None
    practice.server.on_order(ORDER)
    assert practice.told[1:] == [PracticeOrderEvent(job, ORDER), PracticeOrderEvent(None, ORDER)]
