"""Whose turn it is: one line of waiting calls per store, manual sends first.

Invariant: every request to a store has taken a turn and ends it exactly once; who waits is told
why and until when. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from b2b_desktop.domain.budget import BudgetReading, BudgetShare, Waiting, WaitReason
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.budget import Grant, StoreBudget, Urgency

_NO_DEADLINE: Final = float("inf")
_SAME_S: Final = 0.25
"""A wait is told anew when its end moved by more than this."""


@dataclass(frozen=True, slots=True)
class Store:
    """Whose budget it is; live and practice never share one (design.md section 2)."""

    mode: Mode
    name: str


def store_of(mode: Mode, token: Token) -> Store:
    """Return the store whose budget a token's calls use."""
    return Store(mode, token.store)


class Turn:
    """Leave for one request; `end` gives it back, whatever became of the request."""

    __slots__ = ("_ended", "_grant", "_line", "_scheduler")

    def __init__(self, scheduler: Scheduler, line: _Line, grant: Grant) -> None:
        self._scheduler = scheduler
        self._line = line
        self._grant = grant
        self._ended = False

    def end(
        self,
        reading: BudgetReading | None = None,
        *,
        asked_wait_s: float | None = None,
        has_left: bool = True,
    ) -> None:
        """End the turn; only the first call counts.

        Args:
            reading: the reply's rate headers.
            asked_wait_s: how long a 429 asks to wait.
            has_left: False when the request certainly never left.
        """
        if not self._ended:
            self._ended = True
            self._scheduler.end(self._line, self._grant, reading, asked_wait_s, has_left=has_left)


class Ticket:
    """A place in the line: `turn` waits for its turn, `withdraw` gives it up."""

    def __init__(self, on_wait: Callable[[Waiting], None] | None) -> None:
        self._future: asyncio.Future[Turn | None] = asyncio.get_running_loop().create_future()
        self._on_wait = on_wait
        self._told: Waiting | None = None

    async def turn(self) -> Turn | None:
        """Return the turn, None after `withdraw`; a cancelled waiter leaves the line."""
        try:
            return await self._future
        except asyncio.CancelledError:
            if self._future.done() and not self._future.cancelled():
                turn = self._future.result()
                if turn is not None:
                    turn.end(has_left=False)
            raise

    def withdraw(self) -> None:
        """Leave the line; a turn already given stays."""
        if not self._future.done():
            self._future.set_result(None)

    @property
    def is_over(self) -> bool:
        """Whether it no longer stands in the line."""
        return self._future.done()

    def give(self, turn: Turn) -> None:
        """Hand over the turn."""
        self._future.set_result(turn)

    def tell(self, waiting: Waiting) -> None:
        """Say why it waits, when that is news."""
        told = self._told
        if self._on_wait is None:
            return
        if told is not None and told.reason is waiting.reason:
            moved_s = abs((told.until - waiting.until).total_seconds())
            if moved_s < _SAME_S:
                return
        self._told = waiting
        self._on_wait(waiting)


@dataclass(slots=True)
class _Line:
    budget: StoreBudget
    waiters: list[tuple[Urgency, float, int, Ticket]] = field(default_factory=list)
    wake: asyncio.Task[None] | None = None
    wakes_at: float = 0.0


class Scheduler:
    """Keep the lines of all stores."""

    def __init__(
        self,
        share: BudgetShare,
        *,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Start with no store.

        Args:
            share: what of each budget is ours.
            now: returns aware UTC, for telling.
            clock: monotonic seconds, for counting.
            sleep: waits so many of them.
        """
        self._share = share
        self._now = now
        self._clock = clock
        self._sleep = sleep
        self._lines: dict[Store, _Line] = {}
        self._numbers = itertools.count()

    def set_share(self, share: BudgetShare) -> None:
        """Use another share from now on."""
        self._share = share
        for line in self._lines.values():
            line.budget.share = share
            self._serve(line)

    def others(self, store: Store) -> int:
        """Return what other clients used of the store's window."""
        return self._line(store).budget.others

    def batch_calls_per_minute(self, store: Store) -> float:
        """Return the pace a long batch can keep up."""
        return self._line(store).budget.batch_calls_per_minute()

    def try_take(self, store: Store, urgency: Urgency) -> Turn | None:
        """Take a turn if there is one now and nobody of this urgency waits for it."""
        line = self._line(store)
        self._drop_withdrawn(line)
        if line.waiters and line.waiters[0][0] <= urgency:
            return None
        now = self._clock()
        if line.budget.opens_in(urgency, now) > 0:
            return None
        return Turn(self, line, line.budget.take(urgency, now))

    def queue(
        self,
        store: Store,
        urgency: Urgency,
        *,
        deadline: float | None = None,
        on_wait: Callable[[Waiting], None] | None = None,
    ) -> Ticket:
        """Stand in the line.

        Args:
            store: whose budget.
            urgency: who goes first.
            deadline: a moment on any one clock; within an urgency the earliest goes first, those
                without one after them in the order they came.
            on_wait: told why and until when, at once and whenever that changes.
        """
        line = self._line(store)
        ticket = Ticket(on_wait)
        key = (urgency, _NO_DEADLINE if deadline is None else deadline, next(self._numbers))
        heapq.heappush(line.waiters, (*key, ticket))
        self._serve(line)
        return ticket

    async def take(
        self,
        store: Store,
        urgency: Urgency,
        on_wait: Callable[[Waiting], None] | None = None,
    ) -> Turn:
        """Wait for a turn; a cancelled waiter leaves the line."""
        turn = self.try_take(store, urgency)
        if turn is not None:
            return turn
        ticket = self.queue(store, urgency, on_wait=on_wait)
        given = await ticket.turn()
        if given is None:
            raise asyncio.CancelledError
        return given

    def end(
        self,
        line: _Line,
        grant: Grant,
        reading: BudgetReading | None,
        asked_wait_s: float | None,
        *,
        has_left: bool,
    ) -> None:
        """Count a turn that ended; called by `Turn.end`."""
        if has_left:
            line.budget.answered(grant, reading, asked_wait_s, self._clock())
        else:
            line.budget.give_back(grant)
        if line.waiters:
            self._serve(line)

    async def close(self) -> None:
        """Let nobody wait any longer."""
        wakes = [line.wake for line in self._lines.values() if line.wake is not None]
        for wake in wakes:
            wake.cancel()
        await asyncio.gather(*wakes, return_exceptions=True)
        for line in self._lines.values():
            for *_, ticket in line.waiters:
                ticket.withdraw()

    def _line(self, store: Store) -> _Line:
        line = self._lines.get(store)
        if line is None:
            line = self._lines[store] = _Line(StoreBudget(self._share))
        return line

    def _serve(self, line: _Line) -> None:
        """Give turns to those at the head of the line, as many as there are."""
        while True:
            self._drop_withdrawn(line)
            if not line.waiters:
                return
            now = self._clock()
            urgency, _, _, ticket = line.waiters[0]
            wait_s = line.budget.opens_in(urgency, now)
            if wait_s > 0:
                self._wake_in(line, wait_s, now)
                self._tell(line, now)
                return
            heapq.heappop(line.waiters)
            ticket.give(Turn(self, line, line.budget.take(urgency, now)))

    def _drop_withdrawn(self, line: _Line) -> None:
        while line.waiters and line.waiters[0][3].is_over:
            heapq.heappop(line.waiters)

    def _tell(self, line: _Line, now: float) -> None:
        reason = WaitReason.BUDGET
        if line.budget.is_asked_to_wait(now):
            reason = WaitReason.ASKED_TO_WAIT
        told: dict[Urgency, Waiting] = {}
        for urgency, _, _, ticket in line.waiters:
            if urgency not in told:
                wait_s = line.budget.opens_in(urgency, now)
                told[urgency] = Waiting(reason, self._now() + timedelta(seconds=wait_s))
            if not ticket.is_over:
                ticket.tell(told[urgency])

    def _wake_in(self, line: _Line, wait_s: float, now: float) -> None:
        wakes_at = now + wait_s
        if line.wake is not None and not line.wake.done():
            if line.wakes_at <= wakes_at:
                return  # It wakes early, looks again and sleeps on.
            line.wake.cancel()
        line.wakes_at = wakes_at
        line.wake = asyncio.get_running_loop().create_task(self._serve_after(line, wait_s))

    async def _serve_after(self, line: _Line, wait_s: float) -> None:
        await self._sleep(wait_s)
        line.wake = None
        self._serve(line)
