"""The thread that owns the asyncio loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from b2b_desktop.engine.loop_thread import LoopThread

LIMIT_S = 10.0


class NotedDesk:
    """A desk that notes what happens to it, and on which thread."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.changed = threading.Condition()

    async def open(self) -> None:
        self.note("open")

    async def close(self) -> None:
        self.note("close")

    def note(self, words: str) -> None:
        """Write down what happened."""
        with self.changed:
            self.notes.append(f"{words} on {threading.current_thread().name}")
            self.changed.notify_all()

    def wait_for(self, words: str) -> None:
        """Wait until this was written down."""
        noted = f"{words} on network"
        with self.changed:
            assert self.changed.wait_for(lambda: noted in self.notes, LIMIT_S), self.notes

    async def hang(self) -> None:
        """Wait for ever, and take two turns to clean up."""
        self.note("hangs")
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            self.note("cleaned up")

    async def fail(self) -> None:
        """Fail as nobody expects."""
        raise ZeroDivisionError("planted")


def noting(words: str) -> Callable[[NotedDesk], Coroutine[Any, Any, None]]:
    """Return a command that does nothing but note itself."""

    async def command(desk: NotedDesk) -> None:
        desk.note(words)

    return command


@pytest.fixture
def desk() -> NotedDesk:
    """Return the desk."""
    return NotedDesk()


@pytest.fixture
def thread(desk: NotedDesk) -> Iterator[LoopThread[NotedDesk]]:
    """Return the thread, not started."""
    thread = LoopThread("network", lambda: desk)
    yield thread
    assert thread.stop(LIMIT_S)


def test_commands_given_before_the_start_run_after_the_desk_is_open(
    thread: LoopThread[NotedDesk], desk: NotedDesk
) -> None:
    for words in ("first", "second"):
        assert thread.spawn(noting(words))
    assert desk.notes == []
    thread.start()
    thread.spawn(noting("third"))
    desk.wait_for("third")
    assert desk.notes == [f"{w} on network" for w in ("open", "first", "second", "third")]


def test_stopping_cancels_what_runs_waits_for_its_end_and_closes_the_desk_last(
    thread: LoopThread[NotedDesk], desk: NotedDesk
) -> None:
    thread.start()
    thread.spawn(NotedDesk.hang)
    desk.wait_for("hangs")
    assert thread.stop(LIMIT_S)
    assert desk.notes[-2:] == ["cleaned up on network", "close on network"]


def test_a_stopped_thread_takes_no_command_and_does_not_start_again(
    thread: LoopThread[NotedDesk], desk: NotedDesk
) -> None:
    thread.start()
    assert thread.stop(LIMIT_S)
    assert not thread.spawn(noting("late"))
    thread.start()
    assert thread.stop(LIMIT_S)
    assert desk.notes == ["open on network", "close on network"]


def test_a_thread_that_never_started_stops_at_once(
    thread: LoopThread[NotedDesk], desk: NotedDesk
) -> None:
    thread.spawn(noting("never"))
    assert thread.stop(0.0)
    thread.start()
    assert desk.notes == []


def test_stopping_while_the_desk_opens_runs_no_command_to_its_end(desk: NotedDesk) -> None:
    go = threading.Event()

    def make() -> NotedDesk:
        desk.note("making")
        assert go.wait(LIMIT_S)
        return desk

    thread = LoopThread("network", make)
    thread.spawn(NotedDesk.hang)
    thread.start()
    desk.wait_for("making")
    assert not thread.stop(0.0)
    go.set()
    assert thread.stop(LIMIT_S)
    assert desk.notes[-1] == "close on network"


@pytest.mark.warns
def test_a_command_that_fails_is_logged_and_the_others_go_on(
    thread: LoopThread[NotedDesk], desk: NotedDesk, caplog: pytest.LogCaptureFixture
) -> None:
    thread.spawn(NotedDesk.fail)
    thread.start()
    desk.wait_for("open")
    thread.spawn(noting("next"))
    desk.wait_for("next")
    assert thread.stop(LIMIT_S)
    assert "a command failed" in caplog.text
    assert "planted" in caplog.text


@pytest.mark.warns
def test_what_goes_wrong_in_the_loop_itself_is_logged(
    thread: LoopThread[NotedDesk], desk: NotedDesk, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("planted")

    async def fail_later(desk: NotedDesk) -> None:
        asyncio.get_running_loop().call_soon(fail)
        desk.note("armed")

    thread.start()
    thread.spawn(fail_later)
    desk.wait_for("armed")
    thread.spawn(noting("next"))
    desk.wait_for("next")
    assert thread.stop(LIMIT_S)
    assert "event loop: Exception in callback" in caplog.text
    assert "planted" in caplog.text
