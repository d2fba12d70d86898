"""Turns and budgets against a server that counts in fixed windows, on a clock the test moves."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from b2b_desktop.domain.budget import BudgetReading, BudgetShare, Waiting, WaitReason
from b2b_desktop.domain.call import Mode
from b2b_desktop.engine.budget import Urgency
from b2b_desktop.engine.scheduler import Scheduler, Store, Turn

STORE = Store(Mode.LIVE, "acme")
START = datetime(2026, 11, 25, tzinfo=UTC)
_SETTLE = 12
"""Turns of the loop after which nothing moves without time."""


class FakeTime:
    """A clock that stands still until everybody sleeps."""

    def __init__(self) -> None:
        self.at = 1_000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def clock(self) -> float:
        return self.at

    def now(self) -> datetime:
        return START + timedelta(seconds=self.at - 1_000.0)

    async def sleep(self, seconds: float) -> None:
        self._count += 1
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.at + max(seconds, 0.0), self._count, future))
        await future

    async def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Run work to its end, moving the clock whenever nothing else can happen."""
        task = asyncio.ensure_future(work)
        while not task.done():
            for _ in range(_SETTLE):
                await asyncio.sleep(0)
            if self._sleepers and not task.done():
                self.at, _, future = heapq.heappop(self._sleepers)
                if not future.done():
                    future.set_result(None)
        await task


class FakeServer:
    """Count calls in fixed windows, the others' among them, and tell it in every reply."""

    def __init__(self, time: FakeTime, *, quota: int = 150, window_s: float = 60.0) -> None:
        self.time = time
        self.quota = quota
        self.window_s = window_s
        self.others_per_s = 0.0
        self.latency_s = 0.05
        self.tells = True
        self.refused = 0
        self.sent_at: list[float] = []
        self._window = 0
        self._began_at = time.at
        self._ours = 0
        self._theirs = 0

    async def call(self, turn: Turn) -> bool:
        """Answer one call after half the latency there and half of it back."""
        await self.time.sleep(self.latency_s / 2)
        passed_s = self.time.at - self._began_at
        window = int(passed_s // self.window_s)
        if window != self._window:
            self._window, self._ours, self._theirs = window, 0, 0
        into_s = passed_s - window * self.window_s
        self._theirs = min(int(self.others_per_s * into_s), self.quota - self._ours)
        fits = self._ours + self._theirs < self.quota
        self._ours += fits
        self.refused += not fits
        self.sent_at.append(passed_s)
        left = self.quota - self._ours - self._theirs
        resets_s = self.window_s - into_s
        await self.time.sleep(self.latency_s / 2)
        reading = BudgetReading(
            self.quota, self.window_s, left, round(resets_s, 3), self.time.now()
        )
        told = reading if self.tells else None
        turn.end(told, asked_wait_s=None if fits else resets_s)
        return fits


def scheduler_on(time: FakeTime, share: BudgetShare | None = None) -> Scheduler:
    """Return a scheduler that lives on the fake clock."""
    return Scheduler(share or BudgetShare(), now=time.now, clock=time.clock, sleep=time.sleep)


async def send_all(
    scheduler: Scheduler,
    server: FakeServer,
    count: int,
    *,
    at_once: int = 4,
    urgency: Urgency = Urgency.BATCH,
    on_wait: Callable[[Waiting], None] | None = None,
) -> None:
    """Send so many calls, repeating refused ones, with so many workers."""
    left = count

    async def work() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            turn = await scheduler.take(STORE, urgency, on_wait)
            if not await server.call(turn):
                left += 1

    await asyncio.gather(*(work() for _ in range(at_once)))


def run(time: FakeTime, work: Callable[[], Awaitable[None]]) -> None:
    """Run a test's coroutine on the fake clock."""

    async def main() -> None:
        async def inner() -> None:
            await work()

        await time.run(inner())

    asyncio.run(main())


@pytest.mark.parametrize("at_once", [1, 4, 50])
@pytest.mark.parametrize("window_s", [6.0, 60.0])
def test_alone_no_call_is_refused_and_every_window_is_spent_at_once(
    at_once: int, window_s: float
) -> None:
    time = FakeTime()
    server = FakeServer(time, window_s=window_s)
    share = BudgetShare(reserve_per_minute=6 * int(60 / window_s))

    async def work() -> None:
        scheduler = scheduler_on(time, share)
        await send_all(scheduler, server, 600, at_once=at_once)
        await scheduler.close()

    run(time, work)
    ideal_s = 600 / (144 / window_s)
    if at_once > 1 or window_s > 10:  # One at a time and 50 ms apart cannot spend 24 a second.
        assert max(server.sent_at) <= ideal_s * 1.02
    assert server.refused == 0


def test_the_reserve_is_left_for_manual_sends_and_they_do_not_wait() -> None:
    time = FakeTime()
    server = FakeServer(time)
    waits: list[Waiting] = []

    async def work() -> None:
        scheduler = scheduler_on(time)
        batch = asyncio.ensure_future(send_all(scheduler, server, 200))
        await time.sleep(30.0)
        assert len(server.sent_at) == 144
        await send_all(scheduler, server, 6, urgency=Urgency.MANUAL, on_wait=waits.append)
        assert waits == []
        assert len(server.sent_at) == 150
        await batch
        await scheduler.close()

    run(time, work)
    assert server.refused == 0


def test_a_manual_send_beyond_the_window_is_told_why_and_until_when_it_waits() -> None:
    time = FakeTime()
    server = FakeServer(time, quota=10)
    waits: list[Waiting] = []

    async def work() -> None:
        scheduler = scheduler_on(time)
        await send_all(scheduler, server, 10, urgency=Urgency.MANUAL, at_once=1)
        await send_all(scheduler, server, 1, urgency=Urgency.MANUAL, on_wait=waits.append)
        await scheduler.close()

    run(time, work)
    assert [waiting.reason for waiting in waits] == [WaitReason.BUDGET]
    assert abs((waits[0].until - START).total_seconds() - 60.0) < 0.2
    assert 60.0 <= server.sent_at[-1] < 60.2


def test_the_more_urgent_goes_first_and_then_the_earliest_deadline() -> None:
    time = FakeTime()
    server = FakeServer(time, quota=20)
    order: list[str] = []

    async def stand(
        scheduler: Scheduler, name: str, urgency: Urgency, deadline: float | None
    ) -> None:
        turn = await scheduler.queue(STORE, urgency, deadline=deadline).turn()
        assert turn is not None
        order.append(name)
        await server.call(turn)

    async def work() -> None:
        scheduler = scheduler_on(time)
        await send_all(scheduler, server, 20, urgency=Urgency.MANUAL, at_once=1)
        waiting = (
            ("check", Urgency.CHECK, None),
            ("batch", Urgency.BATCH, None),
            ("second batch", Urgency.BATCH, None),
            ("batch with a deadline", Urgency.BATCH, 9.0),
            ("batch with an earlier one", Urgency.BATCH, 5.0),
            ("manual", Urgency.MANUAL, None),
        )
        await asyncio.gather(*(stand(scheduler, *each) for each in waiting))
        await scheduler.close()

    run(time, work)
    assert order == [
        "manual",
        "batch with an earlier one",
        "batch with a deadline",
        "batch",
        "second batch",
        "check",
    ]


def test_with_a_second_client_the_reserve_stays_for_manual_sends() -> None:
    time = FakeTime()
    server = FakeServer(time, window_s=6.0)
    server.others_per_s = 12.5
    slow: list[float] = []
    ended: list[float] = []

    async def manual(scheduler: Scheduler, number: int) -> None:
        await time.sleep(number * 6.0 + number * 5.9 / 20)
        began = time.at
        await send_all(scheduler, server, 1, urgency=Urgency.MANUAL)
        if time.at - began > 2.0:
            slow.append(began - 1_000.0)

    async def work() -> None:
        scheduler = scheduler_on(time, BudgetShare(reserve_per_minute=60))
        batch = asyncio.ensure_future(send_all(scheduler, server, 1_300))
        batch.add_done_callback(lambda _task: ended.append(time.at - 1_000.0))
        await asyncio.gather(*(manual(scheduler, number) for number in range(20)))
        await batch
        await scheduler.close()

    run(time, work)
    assert len(slow) <= 1, slow
    assert ended[0] <= 1.05 * 1_300 / (69 / 6.0), "the batch gets what the others leave"


def test_what_others_used_is_shown_from_the_replies() -> None:
    time = FakeTime()
    server = FakeServer(time)
    server.others_per_s = 1.0

    async def work() -> None:
        scheduler = scheduler_on(time)
        await time.sleep(30.0)
        await send_all(scheduler, server, 3, at_once=1)
        assert scheduler.others(STORE) == 30
        assert scheduler.others(Store(Mode.PRACTICE, STORE.name)) == 0
        await scheduler.close()

    run(time, work)


def test_a_429_holds_everybody_up_for_as_long_as_it_asks() -> None:
    time = FakeTime()
    waits: list[Waiting] = []

    async def work() -> None:
        scheduler = scheduler_on(time)
        turn = await scheduler.take(STORE, Urgency.BATCH)
        turn.end(None, asked_wait_s=12.5)
        began = time.at
        second = await scheduler.take(STORE, Urgency.MANUAL, waits.append)
        assert 12.5 <= time.at - began < 12.7
        second.end(None, asked_wait_s=5.0)
        began = time.at
        (await scheduler.take(STORE, Urgency.MANUAL)).end(None)
        assert 6.0 <= time.at - began < 6.2, "a repeated refusal lengthens the wait"
        await scheduler.close()

    run(time, work)
    assert waits[0].reason is WaitReason.ASKED_TO_WAIT


def test_a_share_of_the_budget_is_all_that_is_used() -> None:
    time = FakeTime()
    server = FakeServer(time)

    async def work() -> None:
        scheduler = scheduler_on(time, BudgetShare(percent=40))
        batch = asyncio.ensure_future(send_all(scheduler, server, 100))
        await time.sleep(50.0)
        assert len(server.sent_at) == 54
        scheduler.set_share(BudgetShare(percent=60))
        await time.sleep(5.0)
        assert len(server.sent_at) == 84
        await batch
        await scheduler.close()

    run(time, work)


def test_without_a_word_from_the_server_the_documented_budget_holds() -> None:
    time = FakeTime()
    server = FakeServer(time)
    server.tells = False

    async def work() -> None:
        scheduler = scheduler_on(time)
        await send_all(scheduler, server, 200)
        await scheduler.close()

    run(time, work)
    assert server.refused == 0
    assert len([at for at in server.sent_at if at < 60.0]) == 144


def test_a_late_reply_of_the_former_window_does_not_spoil_the_new_one() -> None:
    time = FakeTime()
    server = FakeServer(time, window_s=6.0)
    server.latency_s = 1.0

    async def work() -> None:
        scheduler = scheduler_on(time)
        await send_all(scheduler, server, 900, at_once=30)
        await scheduler.close()

    run(time, work)
    assert server.refused == 0
    assert max(server.sent_at) <= 900 / (149 / 6.0) * 1.1


def test_a_call_that_never_left_costs_nothing() -> None:
    time = FakeTime()

    async def work() -> None:
        scheduler = scheduler_on(time)
        for _ in range(1_000):
            turn = scheduler.try_take(STORE, Urgency.MANUAL)
            assert turn is not None
            turn.end(has_left=False)
            turn.end()
        await scheduler.close()

    run(time, work)


def test_who_withdraws_or_is_cancelled_leaves_the_line_and_costs_nothing() -> None:
    time = FakeTime()
    server = FakeServer(time, quota=3)

    async def work() -> None:
        scheduler = scheduler_on(time, BudgetShare(reserve_per_minute=0))
        await send_all(scheduler, server, 3, at_once=1)
        withdrawn = scheduler.queue(STORE, Urgency.MANUAL)
        cancelled = asyncio.ensure_future(scheduler.take(STORE, Urgency.MANUAL))
        await asyncio.sleep(0)
        withdrawn.withdraw()
        cancelled.cancel()
        assert await withdrawn.turn() is None
        await asyncio.gather(cancelled, return_exceptions=True)
        assert cancelled.cancelled()
        await send_all(scheduler, server, 3)
        assert server.sent_at[-1] < 60.2
        await scheduler.close()

    run(time, work)
    assert server.refused == 0
