"""Where the workers of a batch wait: for an open gate, the pace, a turn, a row.

Invariant: a row and its turn are handed out together, and only while the gate is open. Lives on
the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from b2b_desktop.domain.budget import Waiting, WaitReason
from b2b_desktop.engine.batch_rows import BatchRows
from b2b_desktop.engine.budget import Urgency
from b2b_desktop.engine.scheduler import Scheduler, Store, Ticket, Turn

_SHOWN_PACE_S: Final = 1.0
"""A shorter pause between two calls is not worth telling."""


class BatchGate:
    """Hand rows with their turns to the workers.

    Attributes:
        is_on_trial: whether one call at a time is enough, since the connection was out.
    """

    def __init__(
        self,
        rows: BatchRows,
        scheduler: Scheduler,
        *,
        store_of_row: Callable[[int], Store | None],
        pace_s: float,
        on_wait: Callable[[Waiting | None], None],
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        """Start shut.

        Args:
            rows: the queue.
            scheduler: gives the turns.
            store_of_row: whose budget a row uses; shuts the gate and returns None where it cannot
                be sent now.
            pace_s: seconds between two starts.
            on_wait: told what is waited for, None when it is over.
            clock: monotonic seconds.
            now: returns aware UTC.
        """
        self._rows = rows
        self._scheduler = scheduler
        self._store_of_row = store_of_row
        self._pace_s = pace_s
        self._on_wait = on_wait
        self._clock = clock
        self._now = now
        self._is_open = False
        self._is_closed = False
        self._next_start = float("-inf")
        self._news = asyncio.Event()
        self._tickets: set[Ticket] = set()
        self.is_on_trial = False

    @property
    def is_open(self) -> bool:
        """Whether rows may start."""
        return self._is_open and not self._is_closed

    def open(self) -> None:
        """Let rows start."""
        self._is_open = True
        self.look_again()

    def shut(self) -> None:
        """Let no row start until `open`."""
        self._is_open = False
        self._withdraw()
        self.look_again()

    def close(self) -> None:
        """Let no row start any more."""
        self._is_closed = True
        self._withdraw()
        self.look_again()

    def look_again(self) -> None:
        """Wake everybody who waits: something has changed."""
        if not self._rows.has_queued:
            self._withdraw()
        self._news.set()
        self._news = asyncio.Event()

    async def next(self) -> tuple[int, Turn] | None:
        """Return a row that starts now and its turn; None when there is nothing left to do."""
        rows = self._rows
        while not self._is_closed:
            if rows.is_done:
                return None
            if not self._may_start():
                await self._news.wait()
            elif (pause_s := self._next_start - self._clock()) > 0:
                await self._wait_for_pace(pause_s)
            else:
                turn = await self._take_turn()
                if turn is not None:
                    self._next_start = self._clock() + self._pace_s
                    number = rows.start()
                    if not rows.has_queued:
                        self.look_again()
                    return number, turn
        return None

    def _may_start(self) -> bool:
        on_trial = self.is_on_trial and self._rows.under_way > 0
        return self._is_open and self._rows.has_queued and not on_trial

    async def _wait_for_pace(self, pause_s: float) -> None:
        if pause_s >= _SHOWN_PACE_S:
            self._on_wait(Waiting(WaitReason.PACE, self._now() + timedelta(seconds=pause_s)))
        try:
            async with asyncio.timeout(pause_s):
                await self._news.wait()
        except TimeoutError:
            self._on_wait(None)

    async def _take_turn(self) -> Turn | None:
        """Return a turn for the row at the head; None when it is not to be used any more."""
        store = self._store_of_row(self._rows.head())
        if store is None:
            return None
        turn = self._scheduler.try_take(store, Urgency.BATCH)
        if turn is None:
            turn = await self._wait_for_turn(store)
            if turn is None:
                return None
            late = self._next_start > self._clock()
            if late or not self._may_start() or store != self._store_of_row(self._rows.head()):
                turn.end(has_left=False)
                return None
        return turn

    async def _wait_for_turn(self, store: Store) -> Turn | None:
        ticket = self._scheduler.queue(store, Urgency.BATCH, on_wait=self._on_wait)
        self._tickets.add(ticket)
        try:
            return await ticket.turn()
        finally:
            self._tickets.discard(ticket)
            self._on_wait(None)

    def _withdraw(self) -> None:
        for ticket in tuple(self._tickets):
            ticket.withdraw()
