"""The batches of both modes: one runs, the others stand in line behind it.

Invariant: a batch runs once at a time, and a mode has one batch that sends. Lives on the
`network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from b2b_desktop.domain.batch.plan import BatchId, BatchPlan
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason, StoredBatch
from b2b_desktop.domain.call import CallCounts, Mode, Reason
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.engine.batch_checks import Check
from b2b_desktop.engine.batch_events import (
    BatchesFoundEvent,
    BatchFailedEvent,
    BatchStoredEvent,
)
from b2b_desktop.engine.batch_log import BatchLog
from b2b_desktop.engine.batch_run import BatchRun
from b2b_desktop.engine.commands import JobId, Origin
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import Event, NoticeEvent, NoticeKind
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.scheduler import Scheduler
from b2b_desktop.engine.unknown_watch import LookFor

if TYPE_CHECKING:
    from b2b_desktop.domain.token import Token
    from b2b_desktop.engine.client_shelf import ClientShelf
    from b2b_desktop.engine.token_keeper import TokenKeeper
    from b2b_desktop.storage.batches import Batches
    from b2b_desktop.storage.journal import Journal


class BatchDesk:
    """Store, run and command batches."""

    def __init__(
        self,
        *,
        keeper: LogKeeper,
        tokens: TokenKeeper,
        scheduler: Scheduler,
        contact: Contact,
        clients: ClientShelf,
        check: Check | None,
        look_for: LookFor,
        keep_awake: Callable[[bool], None],
        origin: Callable[[], Origin],
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
    ) -> None:
        """Start without a batch.

        Args:
            keeper: the logs.
            tokens: whom rows act as.
            scheduler: gives turns.
            contact: counts what is in flight.
            clients: makes the workers' own clients.
            check: reads an accepted call back; None for no checks.
            look_for: told of a row's call that ended unknown.
            keep_awake: told whether a batch is sending.
            origin: who sends.
            report: takes every event.
            now: returns aware UTC.
            today_starts_at: returns the start of the local day, aware UTC.
        """
        self._keeper = keeper
        self._tokens = tokens
        self._scheduler = scheduler
        self._contact = contact
        self._clients = clients
        self._check = check
        self._look_for = look_for
        self._keep_awake = keep_awake
        self._origin = origin
        self._report = report
        self._now = now
        self._today_starts_at = today_starts_at
        self._runs: dict[tuple[Mode, BatchId], BatchRun] = {}
        self._lines = {mode: asyncio.Lock() for mode in Mode}

    async def start(self, job: JobId, plan: BatchPlan) -> None:
        """Put a batch on disk and run it when its turn comes; returns when it has ended."""
        mode, log = plan.options.mode, self._log(plan.options.mode)
        try:
            batch_id = await log.store(plan, self._now())
            stored = await log.read(lambda reader: reader.batch(batch_id))
        except StorageError as error:
            self._report(BatchFailedEvent(job, error))
            return
        self._report(BatchStoredEvent(job, mode, batch_id, stored))
        await self._run(stored, log)

    async def pause(self, mode: Mode, batch_id: BatchId) -> None:
        """Pause a batch; nothing happens when it does not run."""
        if (run := self._runs.get((mode, batch_id))) is not None:
            run.control.pause()

    async def stop(self, mode: Mode, batch_id: BatchId) -> None:
        """Stop a batch; nothing happens when it does not run."""
        if (run := self._runs.get((mode, batch_id))) is not None:
            run.control.stop()

    async def resume(self, job: JobId, mode: Mode, batch_id: BatchId) -> None:
        """Go on with a paused batch, or with one that an earlier run did not end."""
        if (run := self._runs.get((mode, batch_id))) is not None:
            run.control.resume()
            return
        log = self._log(mode)
        stored = await self._stored(job, log, batch_id)
        if stored is not None:
            await self._run(stored, log)

    async def send_again(
        self,
        job: JobId,
        mode: Mode,
        batch_id: BatchId,
        numbers: Iterable[int] | None,
        *,
        go_on_anyway: bool,
    ) -> None:
        """Queue rows of a batch again, and run it when it does not."""
        run = self._runs.get((mode, batch_id))
        if run is not None and run.control.is_living:
            run.control.send_again(numbers, go_on_anyway=go_on_anyway)
            return
        log = self._log(mode)
        if run is not None:
            await run.ended.wait()
        stored = await self._stored(job, log, batch_id)
        if stored is not None:
            await self._run(
                stored,
                log,
                lambda again: again.control.send_again(numbers, go_on_anyway=go_on_anyway),
            )

    async def discard(self, job: JobId, mode: Mode, batch_id: BatchId) -> None:
        """Leave what an interrupted batch did not send; answered with those that are left."""
        log = self._log(mode)

        def stop(batches: Batches) -> None:
            batches.stop_queued(batch_id, Reason.CANCELLED)
            batches.set_state(batch_id, BatchState.STOPPED, PauseReason.OPERATOR)

        try:
            if (mode, batch_id) not in self._runs:
                await log.change(stop)
            found = await log.read(lambda reader: reader.interrupted_batches())
        except StorageError as error:
            self._report(BatchFailedEvent(job, error))
            return
        self._report(BatchesFoundEvent(job, mode, found))

    def token_saved(self, token: Token) -> None:
        """Go on with what waits for this token."""
        for run in tuple(self._runs.values()):
            run.control.token_saved(token)

    async def _stored(self, job: JobId, log: BatchLog, batch_id: BatchId) -> StoredBatch | None:
        try:
            return await log.read(lambda reader: reader.batch(batch_id))
        except StorageError as error:
            self._report(BatchFailedEvent(job, error))
            return None

    async def _run(
        self,
        stored: StoredBatch,
        log: BatchLog,
        prepare: Callable[[BatchRun], None] | None = None,
    ) -> None:
        """Stand in the mode's line and run."""
        mode = stored.plan.options.mode
        key = (mode, stored.batch_id)
        if key in self._runs:
            return
        run = self._runs[key] = BatchRun(
            stored,
            log=log,
            tokens=self._tokens,
            scheduler=self._scheduler,
            contact=self._contact,
            clients=self._clients,
            check=self._check,
            look_for=self._look_for,
            origin=self._origin,
            count=self._count,
            report=self._report,
            on_state=self._on_state,
            now=self._now,
        )
        try:
            run.control.wait()
            if prepare is not None:
                prepare(run)
            async with self._lines[mode]:
                try:
                    await run.run()
                finally:
                    await run.close()
        finally:
            if not run.ended.is_set():
                await run.close()
            del self._runs[key]
            self._on_state()

    def _on_state(self) -> None:
        self._keep_awake(any(run.control.is_sending for run in self._runs.values()))

    def _count(self, journal: Journal) -> CallCounts:
        return journal.counts(self._today_starts_at())

    def _log(self, mode: Mode) -> BatchLog:
        def failed(error: StorageError) -> None:
            self._report(NoticeEvent(NoticeKind.STORAGE_FAILED, mode, error))

        return BatchLog(self._keeper, mode, failed)
