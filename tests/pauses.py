"""Pauses that take no time, and that a test can look at, hold and act in.

Invariant: a pause that is held ends only when the test lets it, or its task is cancelled.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

_LIMIT_S = 20.0


class Pauses:
    """Stand in for `asyncio.sleep`.

    Attributes:
        asked: the seconds of every pause so far, in their order.
        on_pause: called on the pausing thread with the seconds, before the pause.
    """

    def __init__(self, *hold: float) -> None:
        """Prepare; pauses of the seconds in `hold` wait for `release`."""
        self.asked: list[float] = []
        self.on_pause: Callable[[float], None] = lambda _seconds: None
        self._hold = set(hold)
        self._changed = threading.Condition()
        self._held: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def __call__(self, seconds: float) -> None:
        """Pause."""
        self.on_pause(seconds)
        ended = asyncio.Event()
        with self._changed:
            self.asked.append(seconds)
            holds = seconds in self._hold
            if holds:
                self._held.append((asyncio.get_running_loop(), ended))
            self._changed.notify_all()
        if holds:
            await ended.wait()

    def wait_held(self, count: int = 1) -> None:
        """Wait until so many pauses are held."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._held) >= count, _LIMIT_S)

    def release(self, *, for_good: bool = True) -> None:
        """Let the held pauses end, and hold none from now on unless told to."""
        with self._changed:
            held, self._held = self._held, []
            if for_good:
                self._hold.clear()
        for loop, ended in held:
            loop.call_soon_threadsafe(ended.set)
