"""Waiting for a connection to come back, with a probe that makes no call.

Invariant: one probe at a time, with growing pauses that start anew only once a call was answered.
Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

from b2b_desktop.domain.budget import Waiting, WaitReason

_FIRST_PAUSE_S: Final = 1.0
_LONGEST_PAUSE_S: Final = 30.0


class Outage:
    """Probe an address until it can be reached."""

    def __init__(
        self,
        can_reach: Callable[[str], Awaitable[bool]],
        *,
        on_wait: Callable[[Waiting], None],
        on_back: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        """Start without a probe; `on_back` is called once for each outage that ends."""
        self._can_reach = can_reach
        self._on_wait = on_wait
        self._on_back = on_back
        self._now = now
        self._pause_s = _FIRST_PAUSE_S
        self._probe: asyncio.Task[None] | None = None

    def begin(self, address: str) -> None:
        """Probe this address from now on."""
        self.end()
        self._probe = asyncio.get_running_loop().create_task(self._run(address))

    def end(self) -> None:
        """Stop to probe."""
        if self._probe is not None:
            self._probe.cancel()
            self._probe = None

    def note_answer(self) -> None:
        """Take note that the store has answered: the next outage is a new one."""
        self._pause_s = _FIRST_PAUSE_S

    async def close(self) -> None:
        """Stop to probe and wait until that is done."""
        probe = self._probe
        self.end()
        if probe is not None:
            await asyncio.gather(probe, return_exceptions=True)

    async def _run(self, address: str) -> None:
        while True:
            until = self._now() + timedelta(seconds=self._pause_s)
            self._on_wait(Waiting(WaitReason.NO_CONNECTION, until))
            await asyncio.sleep(self._pause_s)
            self._pause_s = min(self._pause_s * 2, _LONGEST_PAUSE_S)
            if await self._can_reach(address):
                self._probe = None
                self._on_back()
                return
