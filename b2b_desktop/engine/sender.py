"""One manual send: log it, write it, judge the answer, try again where that is safe.

Invariant: *created* is committed before the first byte leaves, and every attempt ends with an
outcome in the log: accepted, rejected, not sent, unknown or stopped. While it is committed, the
request is made and the connection opened. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from b2b_desktop.api.client import AttachRequest, Attempt
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.wire import encode_attach
from b2b_desktop.domain.budget import BudgetReading, Waiting, WaitReason
from b2b_desktop.domain.call import (
    CallAnswer,
    CallRow,
    NewCall,
    Outcome,
    Reason,
)
from b2b_desktop.domain.errors import B2BError, StorageError
from b2b_desktop.engine.budget import Urgency
from b2b_desktop.engine.call_facts import describe_attach
from b2b_desktop.engine.commands import Origin, SendCommand
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import (
    CallChangedEvent,
    ConnectionState,
    Event,
    JobId,
    RetryWaitingEvent,
    SendFinishedEvent,
)
from b2b_desktop.engine.log_writer import LogWriter, Writing
from b2b_desktop.engine.retry_rule import Retry, RetryRule
from b2b_desktop.engine.scheduler import Scheduler, Store, Turn, store_of

if TYPE_CHECKING:
    from b2b_desktop.domain.token import Token
    from b2b_desktop.engine.client_shelf import ClientShelf
    from b2b_desktop.engine.token_keeper import TokenKeeper


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What stays the same through all attempts of one send."""

    job: JobId
    command: SendCommand
    token: Token
    request: AttachRequest

    @property
    def store(self) -> Store:
        """Whose budget its attempts use."""
        return store_of(self.command.mode, self.token)


class Sender:
    """Run manual sends, each as one task."""

    def __init__(
        self,
        *,
        tokens: TokenKeeper,
        clients: ClientShelf,
        log: LogWriter,
        contact: Contact,
        scheduler: Scheduler,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        origin: Callable[[], Origin],
    ) -> None:
        self._tokens = tokens
        self._clients = clients
        self._log = log
        self._contact = contact
        self._scheduler = scheduler
        self._report = report
        self._now = now
        self._origin = origin
        self._waits: dict[JobId, Callable[[], None]] = {}

    def cancel_wait(self, job: JobId) -> None:
        """End a send's wait; nothing happens when it does not wait."""
        if (end_wait := self._waits.get(job)) is not None:
            end_wait()

    async def send(self, job: JobId, command: SendCommand) -> CallRow | None:
        """Attach once, and again by the retry rule; `SendFinishedEvent` is the last word.

        Returns:
            The last attempt, None when nothing was sent.
        """
        mode = command.mode
        try:
            token, secret = await self._tokens.with_secret(mode, command.token_id)
            values = command.values
            body = encode_attach(values, token.wire_format)
            request = AttachRequest(values.order_id, body, secret, token.wire_format)
            row = await self._attempts(_Prepared(job, command, token, request))
        except B2BError as error:
            self._report(SendFinishedEvent(job, mode, None, error))
            return None
        self._report(SendFinishedEvent(job, mode, row))
        return row

    async def _attempts(self, prepared: _Prepared) -> CallRow:
        rule = RetryRule(prepared.command.clicked_at)
        former: CallRow | None = None
        retry: Retry | None = None
        turn = self._scheduler.try_take(prepared.store, Urgency.MANUAL)
        while True:
            if turn is None:
                row, turn = await self._queued(prepared, former, retry)
                if turn is None:
                    return row
                logged = Writing(asyncio.get_running_loop(), row)
                attempt, former = await self._attempt(prepared, logged, turn, reported=True)
            else:
                attempt, former = await self._first(prepared, turn)
            turn = None
            retry = rule.next(attempt.answer, may_retry=attempt.may_retry, now=self._now())
            if retry is None:
                return former

    async def _first(self, prepared: _Prepared, turn: Turn) -> tuple[Attempt, CallRow]:
        """Send an attempt that goes out at once: its request is made while it is committed."""
        try:
            creating = self._log.creating(self._new_call(prepared, Outcome.SENDING, None))
        except BaseException:
            turn.end(has_left=False)
            raise
        return await self._attempt(prepared, creating, turn, reported=False)

    async def _queued(
        self, prepared: _Prepared, former: CallRow | None, retry: Retry | None
    ) -> tuple[CallRow, Turn | None]:
        """Log an attempt that has to wait, and wait; no turn when the operator cancelled it."""
        row = await self._log.created(self._new_call(prepared, Outcome.QUEUED, former))
        self._report(CallChangedEvent(prepared.job, row, is_new=True))
        turn: Turn | None = None
        try:
            if retry is None or await self._pause(prepared.job, row, retry):
                turn = await self._wait_for_turn(prepared, row)
            if turn is None:
                return await self._stop(prepared, row), None
            return await self._log.sent(row.mode, row.call_id, self._now()), turn
        except BaseException as error:
            if turn is not None:
                turn.end(has_left=False)
            if isinstance(error, asyncio.CancelledError):
                await self._log.stopped(row.mode, row.call_id, self._now(), Reason.CANCELLED)
            raise

    async def _attempt(
        self, prepared: _Prepared, logged: Writing[CallRow], turn: Turn, *, reported: bool
    ) -> tuple[Attempt, CallRow]:
        """Send one call, not a byte of it before it is logged, and log how it ended."""
        mode = prepared.command.mode
        first = not reported

        def written() -> None:
            # Only now, with the bytes on their way, may the window take time to draw the row.
            nonlocal first
            self._report(CallChangedEvent(prepared.job, logged.result(), is_new=first))
            first = False
            self._contact.tell(mode)

        progress = SendProgress(self._now, written, may_leave=logged.end)
        self._contact.begin(mode)
        state = ConnectionState.UNTRIED
        budget: BudgetReading | None = None
        asked_wait_s: float | None = None
        try:
            async with self._clients.borrow(prepared.token.address) as client:
                attempt = await client.attach(prepared.request, progress)
            state, budget = state_after(attempt.answer), attempt.budget
            asked_wait_s = attempt.answer.retry_after_s
        except asyncio.CancelledError:
            await self._cancelled(prepared, logged, progress.cancelled_answer(self._now()))
            raise
        finally:
            turn.end(budget, asked_wait_s=asked_wait_s, has_left=progress.has_left)
            self._contact.end(mode, state)
            self._contact.read(prepared.store, budget, self._scheduler.others(prepared.store))
            self._contact.tell(mode)
        row = await self._finish(prepared.job, await logged.end(), attempt.answer, is_new=first)
        if attempt.answer.reason is Reason.TOKEN_REFUSED:
            self._tokens.mark_refused(mode, prepared.token.token_id)
        return attempt, row

    async def _cancelled(
        self, prepared: _Prepared, logged: Writing[CallRow], answer: CallAnswer
    ) -> None:
        row = await logged.end()
        if answer.outcome is Outcome.STOPPED:
            await self._stop(prepared, row)
        else:
            await self._finish(prepared.job, row, answer, is_new=False)

    async def _finish(
        self, job: JobId, row: CallRow, answer: CallAnswer, *, is_new: bool
    ) -> CallRow:
        try:
            change, counts = await self._log.answered(row.mode, row.call_id, answer)
        except StorageError:
            # The writer keeps trying and has told the operator; the window shows what is known.
            shown = replace(
                row,
                outcome=answer.outcome,
                reason=answer.reason,
                http_status=answer.http_status,
                api_code=answer.api_code,
                message=answer.message,
                done_at=answer.done_at,
            )
            self._report(CallChangedEvent(job, shown, is_new))
            return shown
        self._report(CallChangedEvent(job, change.row, is_new, counts, change.settled))
        return change.row

    async def _pause(self, job: JobId, row: CallRow, retry: Retry) -> bool:
        """Wait before a repeat; False when the operator cancelled it."""
        cancelled = asyncio.Event()
        self._waits[job] = cancelled.set
        limited = retry.reason is Reason.RATE_LIMITED
        reason = WaitReason.ASKED_TO_WAIT if limited else WaitReason.NO_CONNECTION
        until = self._now() + timedelta(seconds=retry.pause_s)
        self._report(RetryWaitingEvent(job, row, until, reason))
        try:
            async with asyncio.timeout(retry.pause_s):
                await cancelled.wait()
        except TimeoutError:
            return True
        finally:
            del self._waits[job]
        return False

    async def _wait_for_turn(self, prepared: _Prepared, row: CallRow) -> Turn | None:
        """Stand in the store's line; None when the operator cancelled it."""
        job = prepared.job

        def tell(waiting: Waiting) -> None:
            self._report(RetryWaitingEvent(job, row, waiting.until, waiting.reason))

        ticket = self._scheduler.queue(prepared.store, Urgency.MANUAL, on_wait=tell)
        self._waits[job] = ticket.withdraw
        try:
            return await ticket.turn()
        finally:
            del self._waits[job]

    async def _stop(self, prepared: _Prepared, row: CallRow) -> CallRow:
        stopped, counts = await self._log.stopped(
            row.mode, row.call_id, self._now(), Reason.CANCELLED
        )
        self._report(CallChangedEvent(prepared.job, stopped, False, counts))
        return stopped

    def _new_call(self, prepared: _Prepared, outcome: Outcome, former: CallRow | None) -> NewCall:
        command = prepared.command
        return describe_attach(
            prepared.request,
            command.values,
            prepared.token,
            mode=command.mode,
            origin=self._origin(),
            clicked_at=command.clicked_at,
            queued_at=self._now(),
            outcome=outcome,
            attempt=1 if former is None else former.attempt + 1,
            repeats=command.repeats if former is None else former.call_id,
        )


def state_after(answer: CallAnswer) -> ConnectionState:
    """Return what an end says of the connection."""
    if answer.http_status is not None:
        return ConnectionState.CONNECTED
    if answer.reason is Reason.NO_CONNECTION:
        return ConnectionState.OFFLINE
    return ConnectionState.UNTRIED  # An answer that never came says nothing of the next call.
