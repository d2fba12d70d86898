"""Unknown calls are looked for by themselves once the server answers again.

So are accepted calls of an earlier run that ended while their record showed nothing yet. A batch
that was stopped is no reason to leave its rows in doubt: a look only reads, and waits behind
everything that is sent.

Invariant: this reads and records what it saw, and never sends a call again (design.md section 8).
Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from b2b_desktop.domain.call import CallId, CallRow, Mode
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.engine.checker import Checker
from b2b_desktop.engine.events import CheckFinishedEvent, Event
from b2b_desktop.engine.log_writer import LogWriter

LOOKS_S: Final = (5.0, 30.0, 120.0)
"""Seconds after a call ended unknown at which it is looked for (design.md section 8)."""
_OUT_PAUSE_S: Final = 30.0
"""How long a look waits for a connection before it tries again; such a try is no look."""
_AT_ONCE: Final = 2
"""Looks at a time: they are in nobody's way."""
_TOKEN_LIFE: Final = timedelta(days=1)
"""What an older call was sent with has ended (b2b-api.md section 3)."""


LookFor = Callable[[Mode, CallId], None]
"""Takes a call that ended unknown, by hand or in a batch; returns at once."""


class UnknownWatch:
    """Look for each unknown call three times, a task each."""

    def __init__(
        self,
        *,
        checker: Checker,
        log: LogWriter,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._checker = checker
        self._log = log
        self._report = report
        self._now = now
        self._sleep = sleep
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._tasks: dict[tuple[Mode, CallId], asyncio.Task[None]] = {}
        self._resuming: asyncio.Task[None] | None = None

    def add(self, mode: Mode, call_id: CallId) -> None:
        """Look for a call that ended unknown; one that is watched already is not watched twice."""
        self._begin(mode, call_id, self._watch)

    def resume(self, mode: Mode) -> None:
        """Look for what earlier runs left unclear, as soon as the log is open."""
        self._resuming = asyncio.ensure_future(self._add_left(mode))

    async def close(self) -> None:
        """Stop looking; what was seen is in the log."""
        tasks = [*self._tasks.values(), *([self._resuming] if self._resuming else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _add_left(self, mode: Mode) -> None:
        since = self._now() - _TOKEN_LIFE
        # A log that cannot be opened has said so.
        with suppress(StorageError):
            for call_id in await self._log.unseen_unknown(mode, since):
                self.add(mode, call_id)
            for call_id in await self._log.unfinished_checks(mode, since):
                self._begin(mode, call_id, self._finish_check)

    def _begin(
        self,
        mode: Mode,
        call_id: CallId,
        work: Callable[[Mode, CallId], Coroutine[None, None, None]],
    ) -> None:
        key = (mode, call_id)
        if key not in self._tasks:
            task = self._tasks[key] = asyncio.ensure_future(work(mode, call_id))
            task.add_done_callback(lambda _done: self._tasks.pop(key, None))

    async def _finish_check(self, mode: Mode, call_id: CallId) -> None:
        with suppress(StorageError):
            await self._sleep(LOOKS_S[0])
            row = await self._look(self._checker.go_on, mode, call_id)
            self._report(CheckFinishedEvent(None, mode, (row,)))

    async def _watch(self, mode: Mode, call_id: CallId) -> None:
        before_s = 0.0
        # What cannot be written down cannot be told; the next start looks again.
        with suppress(StorageError):
            for look_s in LOOKS_S:
                await self._sleep(look_s - before_s)
                before_s = look_s
                row = await self._look(self._checker.look_for, mode, call_id)
                self._report(CheckFinishedEvent(None, mode, (row,)))
                if not row.is_open or row.check.is_verdict:
                    return

    async def _look(
        self,
        look: Callable[[Mode, CallId], Awaitable[CallRow | None]],
        mode: Mode,
        call_id: CallId,
    ) -> CallRow:
        while True:
            async with self._places:
                row = await look(mode, call_id)
            if row is not None:
                return row
            await self._sleep(_OUT_PAUSE_S)
