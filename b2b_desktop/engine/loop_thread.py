"""The `network` thread: one asyncio loop from start to end.

Invariant: tasks live only on this loop; stopping cancels them, waits for what they still record,
and joins the thread. asyncio is loaded on the thread itself, after the first frame
(findings.md section 9: it costs a quarter of a bare window's start).
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    import asyncio


class Desk(Protocol):
    """What lives on the loop: it is opened and closed there."""

    async def open(self) -> None:
        """Prepare what every command needs."""

    async def close(self) -> None:
        """Close clients; no command runs any more."""


D = TypeVar("D", bound=Desk)


class LoopThread(Generic[D]):
    """Run a desk's commands as tasks on an asyncio loop in one plain thread."""

    def __init__(self, name: str, make_desk: Callable[[], D]) -> None:
        """Prepare the thread; `make_desk` runs on it and may import slowly."""
        self._make_desk = make_desk
        self._thread = threading.Thread(target=self._run, name=name)
        self._lock = threading.Lock()
        self._early: deque[Callable[[D], Coroutine[Any, Any, None]]] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: Callable[[], None] | None = None
        self._refuses = False
        self._desk: D
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Start the thread once; later calls do nothing."""
        with self._lock:
            if self._thread.ident is None and not self._refuses:
                self._thread.start()

    def spawn(self, command: Callable[[D], Coroutine[Any, Any, None]]) -> bool:
        """Start a command as a task, at once or as soon as the loop runs; from any thread.

        Returns:
            False when the loop takes no more commands.
        """
        with self._lock:
            if self._refuses:
                return False
            if self._loop is None:
                self._early.append(command)
            else:
                self._loop.call_soon_threadsafe(self._begin, command)
        return True

    def stop(self, timeout_s: float) -> bool:
        """Refuse new commands, cancel the tasks, close the desk and join.

        Returns:
            True when the thread has ended within `timeout_s` seconds.
        """
        with self._lock:
            self._refuses = True
            if self._stop is not None and self._loop is not None:
                self._loop.call_soon_threadsafe(self._stop)
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        import asyncio

        with asyncio.Runner() as runner:
            runner.run(self._main())

    async def _main(self) -> None:
        import asyncio

        loop = asyncio.get_running_loop()
        loop.set_exception_handler(_on_loop_fault)
        stopped = asyncio.Event()
        self._desk = self._make_desk()
        await self._desk.open()
        with self._lock:
            self._loop, self._stop = loop, stopped.set
            early, self._early = self._early, deque()
            if self._refuses:
                stopped.set()
        for command in early:
            self._begin(command)
        await stopped.wait()
        with self._lock:
            self._loop = None
        # Commands handed over just before the refusal have begun by now, and are cancelled too.
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._desk.close()

    def _begin(self, command: Callable[[D], Coroutine[Any, Any, None]]) -> None:
        import asyncio

        task = asyncio.get_running_loop().create_task(command(self._desk))
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log_fault("a command failed", error)


def _on_loop_fault(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    _log_fault(f"event loop: {context.get('message')}", context.get("exception"))


def _log_fault(words: str, error: BaseException | None) -> None:
    import logging

    logging.getLogger(__name__).error(words, exc_info=error)
