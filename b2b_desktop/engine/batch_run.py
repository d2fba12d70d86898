"""One batch from its first row to its last.

Invariant: a row is on disk as *sending* before its first byte leaves, and every call that was
begun is recorded with its end, also when the program stops in between. Lives on the `network`
thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason, StoredBatch
from b2b_desktop.domain.budget import WaitReason
from b2b_desktop.domain.call import CallCounts, CallRow, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.engine.batch_checks import BatchChecks, Check
from b2b_desktop.engine.batch_control import BatchControl
from b2b_desktop.engine.batch_events import BatchProgressEvent
from b2b_desktop.engine.batch_log import BatchLog
from b2b_desktop.engine.batch_report import BatchReporter, Standing
from b2b_desktop.engine.batch_rows import BatchRows
from b2b_desktop.engine.batch_worker import BatchWorker
from b2b_desktop.engine.commands import Origin
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import ConnectionState
from b2b_desktop.engine.scheduler import Scheduler, Store, store_of
from b2b_desktop.engine.sleep_watch import SleepWatch
from b2b_desktop.engine.unknown_watch import LookFor

if TYPE_CHECKING:
    from b2b_desktop.engine.client_shelf import ClientShelf
    from b2b_desktop.engine.token_keeper import TokenKeeper
    from b2b_desktop.storage.journal import Journal

_LOOK_S: Final = 1.0
"""How often a run looks whether the computer has slept, and counts the log."""


class BatchRun:
    """Run one batch.

    Attributes:
        control: takes its commands.
        ended: set when everything of it is recorded.
    """

    def __init__(
        self,
        stored: StoredBatch,
        *,
        log: BatchLog,
        tokens: TokenKeeper,
        scheduler: Scheduler,
        contact: Contact,
        clients: ClientShelf,
        check: Check | None,
        look_for: LookFor,
        origin: Callable[[], Origin],
        count: Callable[[Journal], CallCounts],
        report: Callable[[BatchProgressEvent], None],
        on_state: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        """Prepare to send the queued rows of a stored batch; nothing is sent before `run`."""
        self._mode = stored.plan.options.mode
        self._options = stored.plan.options
        self._batch_id = stored.batch_id
        self._log = log
        self._tokens = tokens
        self._scheduler = scheduler
        self._contact = contact
        self._clients = clients
        self._look_for = look_for
        self._origin = origin
        self._count = count
        self._report = report
        self._now = now
        self._rows = BatchRows(stored)
        self._workers: list[BatchWorker] = []
        self._first: int | None = None
        self._checks = None if check is None else BatchChecks(check, self._on_checked)
        self._sleep_watch = SleepWatch(now, monotonic)
        standing = Standing(BatchState.WAITING)
        self._reporter = self._make_reporter(standing)
        self.control = self._make_control(standing, on_state)
        self.ended = asyncio.Event()
        self._reporter.poke()

    @property
    def batch_id(self) -> BatchId:
        """Its number."""
        return self._batch_id

    async def run(self) -> None:
        """Send every row that waits; returns when the batch has come to an end.

        A cancelled run records what was under way and is interrupted.
        """
        control = self.control
        watch = asyncio.get_running_loop().create_task(self._watch())
        try:
            control.take_turn()
            await self._send_first()
            while control.state is not BatchState.STOPPED and not self._rows.is_done:
                await self._send_all()
                await self._finish_checks()
            await self._finish_checks()
            control.finish()
        finally:
            watch.cancel()

    async def close(self) -> None:
        """Record what was under way and tell the last of it; what has not ended is interrupted."""
        self.control.interrupt()
        await self.control.close()
        if self._checks is not None:
            await self._checks.close()
        self._log.count(self._count, self._reporter.add_counts)
        await self._log.flush()
        self._reporter.flush()
        self.ended.set()

    async def _send_first(self) -> None:
        """Send the first row alone, have it read back, and pause."""
        rows = self._rows
        if not self._options.first_alone or rows.was_begun or not rows.has_queued:
            return
        first = self._first = rows.head()
        worker = self._make_worker()
        try:
            while not rows.is_ended(first):
                found = await self.control.gate.next()
                if found is None:
                    return
                await worker.send(*found)
        finally:
            await worker.close()
        await self._finish_checks()
        if not rows.is_done and self.control.state is BatchState.RUNNING:
            self.control.pause(PauseReason.FIRST_DONE)

    async def _send_all(self) -> None:
        self._workers = [self._make_worker() for _ in range(self._options.at_once)]
        tasks = [asyncio.ensure_future(worker.work()) for worker in self._workers]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for worker in self._workers:
                await worker.close()
            self._workers = []

    async def _finish_checks(self) -> None:
        await self._log.flush()
        if self._checks is not None:
            await self._checks.finish()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_S)
            if self._sleep_watch.has_slept():
                for worker in self._workers:
                    worker.drop_connections()
                self.control.wake_up()
            if self._reporter.has_new_calls():
                self._log.count(self._count, self._reporter.add_counts)

    def _on_ended(self, number: int, call: CallRow) -> None:
        is_checked = self._options.check or number == self._first
        if call.outcome is Outcome.UNKNOWN:
            self._look_for(call.mode, call.call_id)
        elif call.outcome is Outcome.ACCEPTED and is_checked and self._checks is not None:
            self._checks.put(number, call)

    def _on_checked(self, number: int, check: CheckState) -> None:
        self._rows.checked(number, check)
        self._reporter.poke()

    def _tell(self, event: BatchProgressEvent) -> None:
        if event.waiting is not None and event.waiting.reason is WaitReason.NO_CONNECTION:
            # Answers that never came say nothing of the connection; three of them in a row do.
            self._contact.heard(self._mode, ConnectionState.OFFLINE)
        self._report(event)
        self._contact.tell(self._mode)

    def _calls_per_minute(self) -> float:
        store = self._store()
        return 1.0 if store is None else self._scheduler.batch_calls_per_minute(store)

    def _store(self) -> Store | None:
        """Return the store of the next row, which stands for all when the time is estimated."""
        if not self._rows.has_queued:
            return None
        token_id = self._rows.planned(self._rows.head()).token_id
        token = None if token_id is None else self._tokens.find(self._mode, token_id)
        return None if token is None else store_of(self._mode, token)

    def _make_reporter(self, standing: Standing) -> BatchReporter:
        return BatchReporter(
            self._mode,
            self._batch_id,
            self._rows,
            standing,
            report=self._tell,
            clock=monotonic,
            calls_per_minute=self._calls_per_minute,
            calls_per_row=2 if self._options.check and self._checks is not None else 1,
        )

    def _make_control(self, standing: Standing, on_state: Callable[[], None]) -> BatchControl:
        return BatchControl(
            self._batch_id,
            self._options,
            rows=self._rows,
            standing=standing,
            reporter=self._reporter,
            log=self._log,
            tokens=self._tokens,
            scheduler=self._scheduler,
            can_reach=self._clients.can_reach,
            on_ended=self._on_ended,
            on_state=on_state,
            now=self._now,
        )

    def _make_worker(self) -> BatchWorker:
        return BatchWorker(
            self._mode,
            self._batch_id,
            rows=self._rows,
            gate=self.control.gate,
            listener=self.control,
            log=self._log,
            tokens=self._tokens,
            scheduler=self._scheduler,
            contact=self._contact,
            make_client=self._clients.make_own,
            origin=self._origin,
            clicked_at=lambda: self.control.clicked_at,
            now=self._now,
        )
