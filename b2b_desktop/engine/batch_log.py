"""What a batch writes, many rows in one commit: while one group commits, the next collects.

Invariant: writes reach the disk in the order they were given; the end of a call is never dropped,
it waits until the disk takes it. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from b2b_desktop.domain.batch.plan import BatchId, BatchPlan
from b2b_desktop.domain.call import CallAnswer, CallId, CallRow, Mode, NewCall, Reason
from b2b_desktop.domain.errors import StorageError, StorageReason, own_fault
from b2b_desktop.engine.log_keeper import LogKeeper

if TYPE_CHECKING:
    from b2b_desktop.storage.batches import Batches, BatchWork
    from b2b_desktop.storage.call_log import CallLog
    from b2b_desktop.storage.journal import Change, Journal

T = TypeVar("T")
_REWRITE_PAUSE_S: Final = 2.0
_REWRITES: Final = 300
"""Ten minutes of trying to write what the disk did not take."""
_SLICE: Final = 200
"""Rows of a new batch in one transaction: some 5 ms, so that a manual send gets in between."""


@dataclass(slots=True)
class _Write:
    """One piece of a group.

    Attributes:
        work: runs on `store`.
        done: takes what it returned, on the loop.
        failed: takes why it was not written; None for what has to be written whenever it can.
    """

    work: Callable[[Journal, Batches], Any]
    done: Callable[[Any], None]
    failed: Callable[[StorageError], None] | None = None


@dataclass(slots=True)
class _Create:
    """A row's call that is about to be sent."""

    batch_id: BatchId
    number: int
    call: NewCall
    done: Callable[[CallRow], None]
    failed: Callable[[StorageError], None]


@dataclass(slots=True)
class _End:
    """The end of a row's call."""

    batch_id: BatchId
    number: int
    call: CallRow
    answer: CallAnswer
    is_queued: bool
    done: Callable[[Change], None]


@dataclass(frozen=True, slots=True)
class _Results:
    """What `store` returned for a group, piece by piece."""

    ends: tuple[Change, ...]
    writes: list[Any]
    creates: tuple[CallRow, ...]


@dataclass(slots=True)
class _Group:
    """What goes into one commit: ends first, so that a row's next call comes after them."""

    ends: list[_End] = field(default_factory=list)
    writes: list[_Write] = field(default_factory=list)
    creates: list[_Create] = field(default_factory=list)

    def run(self, journal: Journal, batches: Batches) -> _Results:
        """Write it all, on `store`; returns what each piece is answered with."""
        ends = journal.answered_many([(end.call, end.answer) for end in self.ends])
        for end in self.ends:
            if end.is_queued:
                batches.queue(end.batch_id, [end.number])
        results = [write.work(journal, batches) for write in self.writes]
        rows = journal.created_many([create.call for create in self.creates])
        if rows:
            made = zip(self.creates, rows, strict=True)
            batches.link([(piece.batch_id, piece.number, row.call_id) for piece, row in made])
        return _Results(ends, results, rows)

    def answer(self, results: _Results) -> None:
        """Hand every piece its result, on the loop."""
        for end, change in zip(self.ends, results.ends, strict=True):
            end.done(change)
        for write, result in zip(self.writes, results.writes, strict=True):
            write.done(result)
        for create, row in zip(self.creates, results.creates, strict=True):
            create.done(row)

    def refuse(self, error: StorageError) -> _Group:
        """Tell who can be told that nothing was written; returns what has to be written still."""
        for write in self.writes:
            if write.failed is not None:
                write.failed(error)
        for create in self.creates:
            create.failed(error)
        return _Group(self.ends, [write for write in self.writes if write.failed is None])

    def put_before(self, later: _Group) -> None:
        """Take in what came later."""
        self.ends += later.ends
        self.writes += later.writes
        self.creates += later.creates

    def __bool__(self) -> bool:
        return bool(self.ends or self.writes or self.creates)


class BatchLog:
    """Write one mode's batches and their calls from coroutines."""

    def __init__(
        self, keeper: LogKeeper, mode: Mode, on_failed: Callable[[StorageError], None]
    ) -> None:
        """Start with nothing to write; `on_failed` hears of every group the disk did not take."""
        self._keeper = keeper
        self._mode = mode
        self._on_failed = on_failed
        self._waiting = _Group()
        self._is_busy = False
        self._failures = 0
        self._idle = asyncio.Event()
        self._idle.set()

    # Whole batches.

    async def store(self, plan: BatchPlan, at: datetime) -> BatchId:
        """Put a batch on disk, in slices.

        Raises:
            StorageError: it is not there, or only in part, which counts as not there.
        """
        batch_id = await self._written(lambda _journal, batches: batches.begin(plan, at))
        for first in range(0, len(plan.rows), _SLICE):
            rows = plan.rows[first : first + _SLICE]
            await self._add_rows(batch_id, first, rows)
        await self._written(lambda _journal, batches: batches.complete(batch_id))
        return batch_id

    async def read(self, query: Callable[[CallLog], T]) -> T:
        """Run a query on `reader`.

        Raises:
            StorageError: it failed.
        """
        return await _answered(
            lambda done, failed: self._keeper.read(self._mode, query, done, failed)
        )

    async def change(self, work: Callable[[Batches], None]) -> None:
        """Write something of a batch's own, after what was given before.

        Raises:
            StorageError: it is not written.
        """
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._add(
            _Write(
                lambda _journal, batches: work(batches),
                lambda _result: _settle(written, None),
                lambda error: _refuse(written, error),
            )
        )
        await written

    def note(self, work: Callable[[Batches], None]) -> None:
        """Write something of a batch's own as soon as the disk takes it."""
        self._add(_Write(lambda _journal, batches: work(batches), lambda _result: None))

    # Calls.

    def created(
        self, batch_id: BatchId, number: int, call: NewCall, undone: Callable[[], None]
    ) -> Awaitable[CallRow]:
        """Commit a row's call before it is sent.

        When the waiter is cancelled meanwhile, the row goes back into the queue and `undone` is
        called. The awaitable raises `StorageError` when the call must not be sent.
        """
        future: asyncio.Future[CallRow] = asyncio.get_running_loop().create_future()

        def done(row: CallRow) -> None:
            if future.cancelled():
                self.stopped(batch_id, number, row.call_id, call.queued_at, undone)
            else:
                future.set_result(row)

        def failed(error: StorageError) -> None:
            if future.cancelled():
                undone()
            else:
                future.set_exception(error)

        self._waiting.creates.append(_Create(batch_id, number, call, done, failed))
        self._begin()
        return future

    def stopped(
        self,
        batch_id: BatchId,
        number: int,
        call_id: CallId,
        at: datetime,
        done: Callable[[], None],
    ) -> None:
        """Commit that a call never left, and put its row back into the queue."""

        def write(journal: Journal, batches: Batches) -> None:
            journal.stopped(call_id, at, Reason.CANCELLED)
            batches.queue(batch_id, [number])

        self._add(_Write(write, lambda _result: done()))

    def ended(
        self,
        batch_id: BatchId,
        number: int,
        call: CallRow,
        answer: CallAnswer,
        *,
        is_queued: bool,
        done: Callable[[Change], None],
    ) -> None:
        """Commit how a call ended, and whether its row goes back into the queue."""
        self._waiting.ends.append(_End(batch_id, number, call, answer, is_queued, done))
        self._begin()

    def count(self, read: Callable[[Journal], T], done: Callable[[T], None]) -> None:
        """Read the journal's counts after what was given before."""
        self._add(_Write(lambda journal, _batches: read(journal), done, lambda _error: None))

    async def flush(self) -> None:
        """Wait until nothing is left to write."""
        await self._idle.wait()

    def _add(self, write: _Write) -> None:
        self._waiting.writes.append(write)
        self._begin()

    def _begin(self) -> None:
        if not self._is_busy:
            self._is_busy = True
            self._idle.clear()
            # What else this turn of the loop brings goes into the same commit.
            asyncio.get_running_loop().call_soon(self._commit)

    def _commit(self) -> None:
        loop = asyncio.get_running_loop()
        group, self._waiting = self._waiting, _Group()

        def work(journal: Journal, batches: Batches) -> _Results:
            return journal.together(lambda: group.run(journal, batches))

        taken = self._keeper.write_batch(
            self._mode,
            work,
            lambda results: _on_loop(loop, lambda: self._committed(group, results)),
            lambda error: _on_loop(loop, lambda: self._not_committed(group, error)),
        )
        if not taken:
            self._give_up(group, StorageError(StorageReason.FAILED, None, "the log is closed"))

    def _committed(self, group: _Group, results: _Results) -> None:
        self._failures = 0
        group.answer(results)
        self._go_on()

    def _not_committed(self, group: _Group, error: Exception) -> None:
        fault = error if isinstance(error, StorageError) else own_fault(error)
        self._failures += 1
        if self._failures > _REWRITES:
            self._give_up(group, fault)
            return
        self._on_failed(fault)
        kept = group.refuse(fault)
        kept.put_before(self._waiting)
        self._waiting = kept
        if kept.ends or kept.writes:
            asyncio.get_running_loop().call_later(_REWRITE_PAUSE_S, self._go_on)
        else:
            self._go_on()

    def _give_up(self, group: _Group, error: StorageError) -> None:
        """Leave the rest to the next start, which shows it as unknown."""
        group.put_before(self._waiting)
        self._waiting = _Group()
        group.refuse(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._commit()
        else:
            self._is_busy = False
            self._idle.set()

    async def _add_rows(self, batch_id: BatchId, first: int, rows: Sequence[Any]) -> None:
        await self._written(lambda _journal, batches: batches.add_rows(batch_id, first, rows))

    async def _written(self, work: BatchWork[T]) -> T:
        return await _answered(
            lambda done, failed: self._keeper.write_batch(self._mode, work, done, failed)
        )


async def _answered(
    submit: Callable[[Callable[[T], None], Callable[[Exception], None]], bool],
) -> T:
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()
    taken = submit(
        lambda result: _on_loop(loop, lambda: _settle(future, result)),
        lambda error: _on_loop(loop, lambda: _refuse(future, error)),
    )
    if not taken:
        raise StorageError(StorageReason.FAILED, None, "the log is closed")
    return await future


def _on_loop(loop: asyncio.AbstractEventLoop, answer: Callable[[], None]) -> None:
    loop.call_soon_threadsafe(answer)


def _settle(future: asyncio.Future[T], result: T) -> None:
    if not future.done():
        future.set_result(result)


def _refuse(future: asyncio.Future[Any], error: Exception) -> None:
    if not future.done():
        known = isinstance(error, StorageError)
        future.set_exception(error if known else own_fault(error))
