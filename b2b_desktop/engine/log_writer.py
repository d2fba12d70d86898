"""The log as coroutines see it: every write awaited, none lost by a cancellation.

Invariant: a write that was begun is finished, also when its waiter is cancelled: the waiter gets
`CancelledError` only after the row stands. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from b2b_desktop.domain.call import (
    CallAnswer,
    CallCounts,
    CallId,
    CallRow,
    Mode,
    NewCall,
    Reason,
)
from b2b_desktop.domain.check import CallCheck
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.store_read import StoreRead
from b2b_desktop.engine.events import Event, NoticeEvent, NoticeKind
from b2b_desktop.engine.log_keeper import LogKeeper

if TYPE_CHECKING:
    from b2b_desktop.storage.journal import Change, Journal

T = TypeVar("T")
_REWRITE_PAUSE_S: Final = 2.0
_REWRITES: Final = 300
"""Ten minutes of trying to write an answer that the disk did not take."""


class LogWriter:
    """Append to the journals from coroutines."""

    def __init__(
        self,
        keeper: LogKeeper,
        report: Callable[[Event], None],
        today_starts_at: Callable[[], datetime],
    ) -> None:
        self._keeper = keeper
        self._report = report
        self._today_starts_at = today_starts_at
        self._rewrites: set[asyncio.Task[None]] = set()

    async def created(self, call: NewCall) -> CallRow:
        """Commit a call before it is sent.

        When the waiter is cancelled meanwhile, the row is closed as stopped: no byte of it left.

        Raises:
            StorageError: the log could not be written; nothing may be sent.
        """
        writing = self.creating(call)
        try:
            return await writing.end()
        except asyncio.CancelledError:
            row = writing.result()
            await self.stopped(call.mode, row.call_id, call.queued_at, Reason.CANCELLED)
            raise

    def creating(self, call: NewCall) -> Writing[CallRow]:
        """Begin to commit a call; not a byte of it may leave before that has ended well.

        Whoever asks closes the row when nothing of it leaves.

        Raises:
            StorageError: the log is closed; nothing may be sent.
        """
        return self._begin(call.mode, lambda journal: journal.created(call))

    async def sent(self, mode: Mode, call_id: CallId, at: datetime) -> CallRow:
        """Commit that a queued call goes out next."""
        return await self._whole(mode, lambda journal: journal.sent(call_id, at))

    async def answered(
        self, mode: Mode, call_id: CallId, answer: CallAnswer
    ) -> tuple[Change, CallCounts]:
        """Commit how a call ended, and count anew.

        Raises:
            StorageError: it could not be written now; it is tried again by itself.
        """

        def write(journal: Journal) -> tuple[Change, CallCounts]:
            change = journal.answered(call_id, answer)
            return change, journal.counts(self._today_starts_at())

        try:
            return await self._whole(mode, write)
        except StorageError as error:
            self._report(NoticeEvent(NoticeKind.STORAGE_FAILED, mode, error, str(call_id)))
            task = asyncio.ensure_future(self._again(mode, write))
            self._rewrites.add(task)
            task.add_done_callback(self._rewrites.discard)
            raise

    async def stopped(
        self, mode: Mode, call_id: CallId, at: datetime, reason: Reason
    ) -> tuple[CallRow, CallCounts]:
        """Commit that a queued call is never sent."""

        def write(journal: Journal) -> tuple[CallRow, CallCounts]:
            row = journal.stopped(call_id, at, reason)
            return row, journal.counts(self._today_starts_at())

        return await self._whole(mode, write)

    async def checked(
        self, mode: Mode, call_id: CallId, check: CallCheck
    ) -> tuple[Change, CallCounts]:
        """Commit what reading a call back has shown, and count anew.

        Raises:
            StorageError: it could not be written; the check can be repeated.
        """

        def write(journal: Journal) -> tuple[Change, CallCounts]:
            change = journal.checked(call_id, check)
            return change, journal.counts(self._today_starts_at())

        return await self._whole(mode, write)

    async def asked(self, mode: Mode, read: StoreRead) -> None:
        """Commit a read to the request journal.

        Raises:
            StorageError: it could not be written.
        """
        await self._whole(mode, lambda journal: journal.asked(read))

    async def recorded(self, mode: Mode, call_id: CallId) -> tuple[CallRow, NewCall]:
        """Return a call's row and what was asked.

        Raises:
            StorageError: there is no such call, or its content is gone.
        """
        return await self._whole(mode, lambda journal: journal.recorded(call_id))

    async def unseen_unknown(self, mode: Mode, since: datetime) -> tuple[CallId, ...]:
        """Return the open unknown calls made since then that nobody has looked for yet.

        Raises:
            StorageError: the log could not be opened or read.
        """
        return await self._whole(mode, lambda journal: journal.unseen_unknown(since))

    async def unfinished_checks(self, mode: Mode, since: datetime) -> tuple[CallId, ...]:
        """Return the accepted calls made since then whose record showed nothing yet.

        Raises:
            StorageError: the log could not be opened or read.
        """
        return await self._whole(mode, lambda journal: journal.unfinished_checks(since))

    async def close(self) -> None:
        """Give up writing what the disk did not take; the next start shows it as unknown."""
        for task in tuple(self._rewrites):
            task.cancel()
        await asyncio.gather(*self._rewrites, return_exceptions=True)

    async def _again(self, mode: Mode, write: Callable[[Journal], object]) -> None:
        for _ in range(_REWRITES):
            await asyncio.sleep(_REWRITE_PAUSE_S)
            try:
                await self._whole(mode, write)
            except StorageError:
                continue
            return

    async def _whole(self, mode: Mode, work: Callable[[Journal], T]) -> T:
        """Await a write to its end, however often the waiter is cancelled."""
        return await self._begin(mode, work).end()

    def _begin(self, mode: Mode, work: Callable[[Journal], T]) -> Writing[T]:
        writing: Writing[T] = Writing(asyncio.get_running_loop())
        if not self._keeper.write(mode, work, writing.succeed, writing.fail):
            raise StorageError(StorageReason.FAILED, None, "the log is closed")
        return writing


class Writing(Generic[T]):
    """One write that was handed to `store`; no turn of the loop is spent but for its answer."""

    def __init__(self, loop: asyncio.AbstractEventLoop, *results: T) -> None:
        """Begin to wait; with a result it has ended already."""
        self._loop = loop
        self._waiter: asyncio.Future[None] = loop.create_future()
        self._results = list(results)
        self._error: Exception | None = None

    def result(self) -> T:
        """Return what the write gave, once it has ended.

        Raises:
            StorageError: it could not be written.
        """
        if self._error is not None:
            raise self._error
        return self._results[0]

    async def end(self) -> T:
        """Wait to its end; a cancellation passes only then."""
        cancelled: asyncio.CancelledError | None = None
        while not self._results and self._error is None:
            try:
                await self._waiter
            except asyncio.CancelledError as error:
                cancelled, self._waiter = error, self._loop.create_future()
        if cancelled is not None:
            raise cancelled
        return self.result()

    # On `store`.

    def succeed(self, result: T) -> None:
        """Take what it gave."""
        self._loop.call_soon_threadsafe(self._take, [result], None)

    def fail(self, error: Exception) -> None:
        """Take why it could not be written."""
        self._loop.call_soon_threadsafe(self._take, [], error)

    def _take(self, results: list[T], error: Exception | None) -> None:
        self._results, self._error = results, error
        if not self._waiter.done():
            self._waiter.set_result(None)
