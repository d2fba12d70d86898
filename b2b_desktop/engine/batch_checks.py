"""Reading the accepted rows of a batch back, beside its sends.

Invariant: a check never holds up a send; at most `_AT_ONCE` are under way. Lives on the `network`
thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from b2b_desktop.domain.call import CallRow
from b2b_desktop.domain.check import CheckState

_AT_ONCE: Final = 4

Check = Callable[[CallRow], Awaitable[CheckState]]
"""Reads one accepted call back; takes turns of class CHECK by itself, one for each read."""


class BatchChecks:
    """Run checks in the order their calls were accepted."""

    def __init__(self, check: Check, on_checked: Callable[[int, CheckState], None]) -> None:
        """Start without work; `on_checked` takes a row's number and what its check has shown."""
        self._check = check
        self._on_checked = on_checked
        self._queue: asyncio.Queue[tuple[int, CallRow]] = asyncio.Queue()
        self._workers: list[asyncio.Task[None]] = []

    def put(self, number: int, call: CallRow) -> None:
        """Check a row when its turn comes."""
        self._queue.put_nowait((number, call))
        if len(self._workers) < _AT_ONCE:
            self._workers.append(asyncio.get_running_loop().create_task(self._work()))

    async def finish(self) -> None:
        """Wait until every row given has been checked."""
        joined = asyncio.ensure_future(self._queue.join())
        try:
            # A worker ends only by a fault of ours; it is raised here instead of waited for.
            await asyncio.wait({joined, *self._workers}, return_when=asyncio.FIRST_COMPLETED)
            for worker in self._workers:
                if worker.done():
                    worker.result()
        finally:
            joined.cancel()

    async def close(self) -> None:
        """Leave what was not checked unchecked."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)

    async def _work(self) -> None:
        while True:
            number, call = await self._queue.get()
            self._on_checked(number, await self._check(call))
            self._queue.task_done()
