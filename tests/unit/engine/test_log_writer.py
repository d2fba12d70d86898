"""Writes awaited by coroutines: none is lost by a cancellation."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallFilter, CallRow, CallView, Mode, Outcome
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_writer import LogWriter
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.paths import DataPaths, prepare
from tests.logged_calls import AT, CALL


def run(tmp_path: Path, work: Callable[[LogWriter, LogKeeper], Awaitable[None]]) -> list[CallRow]:
    """Run a coroutine with a log on disk; returns the calls in it."""
    paths = DataPaths(tmp_path / "data")
    prepare(paths)
    keeper = LogKeeper(paths, lambda _event: None, lambda: datetime.now(UTC), lambda: AT)
    keeper.start(Mode.LIVE)

    async def main() -> None:
        log = LogWriter(keeper, lambda _event: None, lambda: AT)
        await work(log, keeper)
        await log.close()

    asyncio.run(main())
    assert keeper.stop(5.0)
    log = CallLog(paths.database(Mode.LIVE))
    try:
        return list(log.page(CallFilter(CallView.ALL), None).rows)
    finally:
        log.close()


def hold(keeper: LogKeeper) -> threading.Event:
    """Hold the writing thread until the event is set."""
    go = threading.Event()

    def wait() -> None:
        go.wait(10)

    keeper.keep(wait, lambda _error: None)
    return go


def test_a_call_is_on_disk_when_its_row_is_given(tmp_path: Path) -> None:
    async def work(log: LogWriter, _keeper: LogKeeper) -> None:
        row = await log.created(CALL)
        assert row.outcome is Outcome.SENDING

    assert [row.outcome for row in run(tmp_path, work)] == [Outcome.SENDING]


@pytest.mark.parametrize("times", [1, 2])
def test_a_call_that_is_cancelled_while_it_is_written_is_stopped(
    tmp_path: Path, times: int
) -> None:
    async def work(log: LogWriter, keeper: LogKeeper) -> None:
        go = hold(keeper)
        waiter = asyncio.ensure_future(log.created(CALL))
        for _ in range(times):
            await asyncio.sleep(0)
            waiter.cancel()
        await asyncio.sleep(0)
        assert not waiter.done()
        go.set()
        with pytest.raises(asyncio.CancelledError):
            await waiter

    assert [row.outcome for row in run(tmp_path, work)] == [Outcome.STOPPED]


def test_a_log_that_is_closed_takes_nothing(tmp_path: Path) -> None:
    async def work(log: LogWriter, keeper: LogKeeper) -> None:
        assert keeper.stop(5.0)
        with pytest.raises(StorageError):
            await log.created(CALL)

    assert run(tmp_path, work) == []
