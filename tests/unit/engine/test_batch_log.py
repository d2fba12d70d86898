"""Groups of writes: in order, together, and never dropped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import CallAnswer, CallRow, Mode, Outcome, Reason
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.engine import batch_log
from b2b_desktop.engine.batch_log import BatchLog
from b2b_desktop.engine.events import Event, LogOpenedEvent
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.storage.paths import DataPaths, prepare
from tests.unit.storage.batch_desk import AT, new_call, plan_of, row


class Keeper(LogKeeper):
    """A keeper whose disk can be made to refuse."""

    refuses = False
    groups = 0

    def write_batch(
        self,
        mode: Mode,
        work: Any,
        on_result: Callable[[Any], None],
        on_error: Callable[[Exception], None],
    ) -> bool:
        self.groups += 1

        def refused(_journal: Any, _batches: Any) -> None:
            raise StorageError(StorageReason.FULL)

        chosen = refused if self.refuses else work
        return super().write_batch(mode, chosen, on_result, on_error)


def run(tmp_path: Path, work: Callable[[BatchLog, Keeper, list[Any]], Any]) -> list[Any]:
    """Run a coroutine with a log on disk; returns the faults the log told of."""
    paths = DataPaths(tmp_path / "data")
    prepare(paths)
    events: list[Event] = []
    keeper = Keeper(paths, events.append, lambda: datetime.now(UTC), lambda: AT)
    keeper.start(Mode.LIVE)
    keeper.start_rest()
    faults: list[Any] = []

    async def main() -> None:
        log = BatchLog(keeper, Mode.LIVE, faults.append)
        await work(log, keeper, faults)

    asyncio.run(main())
    assert keeper.stop(5.0)
    assert len([event for event in events if isinstance(event, LogOpenedEvent)]) == 2
    return faults


async def create(log: BatchLog, batch_id: BatchId, count: int) -> list[CallRow]:
    """Create the calls of the first rows of a batch."""
    return await asyncio.gather(
        *(log.created(batch_id, n, new_call(n + 1), lambda: None) for n in range(count))
    )


async def outcomes(log: BatchLog, batch_id: BatchId) -> list[Outcome | None]:
    """Return what the rows say on disk."""
    stored = await log.read(lambda reader: reader.batch(batch_id))
    return [progress.outcome for progress in stored.rows]


def test_what_one_turn_of_the_loop_brings_is_one_commit(tmp_path: Path) -> None:
    async def work(log: BatchLog, keeper: Keeper, _faults: list[Any]) -> None:
        batch_id = await log.store(plan_of(*(row(n, n) for n in range(1, 21))), AT)
        before = keeper.groups
        calls = await create(log, batch_id, 20)
        assert keeper.groups == before + 1
        ended = CallAnswer(Outcome.ACCEPTED, Reason.ACCEPTED, done_at=AT)
        told: list[Any] = []
        for number, call in enumerate(calls):
            log.ended(batch_id, number, call, ended, is_queued=False, done=told.append)
        log.note(lambda b: b.set_state(batch_id, BatchState.FINISHED, PauseReason.NONE))
        await log.flush()
        assert keeper.groups == before + 2
        assert [change.row.outcome for change in told] == [Outcome.ACCEPTED] * 20
        assert set(await outcomes(log, batch_id)) == {Outcome.ACCEPTED}

    assert run(tmp_path, work) == []


def test_a_row_that_is_cancelled_while_it_is_written_waits_again(tmp_path: Path) -> None:
    async def work(log: BatchLog, _keeper: Keeper, _faults: list[Any]) -> None:
        batch_id = await log.store(plan_of(row(1)), AT)
        undone: list[int] = []

        async def wait() -> None:
            await log.created(batch_id, 0, new_call(1), lambda: undone.append(1))

        waiter = asyncio.ensure_future(wait())
        await asyncio.sleep(0)
        waiter.cancel()
        await asyncio.gather(waiter, return_exceptions=True)
        await log.flush()
        assert undone == [1]
        assert await outcomes(log, batch_id) == [Outcome.QUEUED]

    assert run(tmp_path, work) == []


def test_a_full_disk_refuses_new_calls_and_keeps_the_ends_of_old_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_log, "_REWRITE_PAUSE_S", 0.05)

    async def work(log: BatchLog, keeper: Keeper, faults: list[Any]) -> None:
        batch_id = await log.store(plan_of(row(1), row(2, 2)), AT)
        (call,) = await create(log, batch_id, 1)
        keeper.refuses = True
        ended = CallAnswer(Outcome.ACCEPTED, Reason.ACCEPTED, done_at=AT)
        log.ended(batch_id, 0, call, ended, is_queued=False, done=lambda _change: None)
        with pytest.raises(StorageError):
            await log.created(batch_id, 1, new_call(2), lambda: None)
        assert faults
        keeper.refuses = False
        await log.flush()
        assert await outcomes(log, batch_id) == [Outcome.ACCEPTED, Outcome.QUEUED]

    assert run(tmp_path, work)


def test_a_disk_that_stays_full_is_given_up_and_its_rows_stay_as_they_are_on_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_log, "_REWRITE_PAUSE_S", 0.01)
    monkeypatch.setattr(batch_log, "_REWRITES", 3)

    async def work(log: BatchLog, keeper: Keeper, faults: list[Any]) -> None:
        batch_id = await log.store(plan_of(row(1)), AT)
        (call,) = await create(log, batch_id, 1)
        keeper.refuses = True
        ended = CallAnswer(Outcome.ACCEPTED, Reason.ACCEPTED, done_at=AT)
        log.ended(batch_id, 0, call, ended, is_queued=False, done=lambda _change: None)
        await log.flush()
        assert len(faults) == 3
        assert await outcomes(log, batch_id) == [Outcome.SENDING], "the next start says unknown"
        keeper.refuses = False
        log.note(lambda b: b.set_state(batch_id, BatchState.STOPPED, PauseReason.NONE))
        await log.flush()
        stored = await log.read(lambda reader: reader.batch(batch_id))
        assert stored.state is BatchState.STOPPED, "what comes later is written again"

    assert run(tmp_path, work)


def test_a_row_that_is_cancelled_while_the_disk_refuses_it_waits_again(tmp_path: Path) -> None:
    async def work(log: BatchLog, keeper: Keeper, _faults: list[Any]) -> None:
        batch_id = await log.store(plan_of(row(1)), AT)
        keeper.refuses = True
        undone: list[int] = []
        created = log.created(batch_id, 0, new_call(1), lambda: undone.append(1))
        waiter = asyncio.ensure_future(created)
        waiter.cancel()
        await log.flush()
        assert undone == [1]

    assert len(run(tmp_path, work)) == 1


def test_a_log_that_is_closed_takes_nothing_and_holds_nobody_up(tmp_path: Path) -> None:
    async def work(log: BatchLog, keeper: Keeper, _faults: list[Any]) -> None:
        batch_id = await log.store(plan_of(row(1)), AT)
        (call,) = await create(log, batch_id, 1)
        assert keeper.stop(5.0)
        with pytest.raises(StorageError, match="the log is closed"):
            await log.store(plan_of(row(1)), AT)
        with pytest.raises(StorageError, match="the log is closed"):
            await outcomes(log, batch_id)
        with pytest.raises(StorageError, match="the log is closed"):
            await log.created(batch_id, 0, new_call(1), lambda: None)
        ended = CallAnswer(Outcome.ACCEPTED, Reason.ACCEPTED, done_at=AT)
        log.ended(batch_id, 0, call, ended, is_queued=False, done=lambda _change: None)
        log.count(lambda journal: journal, lambda _counts: None)
        await log.flush()

    assert run(tmp_path, work) == []


def test_a_write_that_goes_wrong_in_a_way_nobody_knows_is_a_fault_of_the_log(
    tmp_path: Path,
) -> None:
    async def work(log: BatchLog, _keeper: Keeper, _faults: list[Any]) -> None:
        def wrong(_batches: Any) -> None:
            raise ZeroDivisionError

        with pytest.raises(StorageError) as caught:
            await log.change(wrong)
        assert caught.value.reason is StorageReason.FAILED

    assert [fault.reason for fault in run(tmp_path, work)] == [StorageReason.FAILED]
