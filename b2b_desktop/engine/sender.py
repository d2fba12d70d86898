"""One manual send: log it, write it, judge the answer, try again where that is safe.

Invariant: *created* is committed before the first byte leaves, and every attempt ends with an
outcome in the log: accepted, rejected, not sent, unknown or stopped. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from b2b_desktop.api.client import AttachRequest, Attempt
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.wire import ATTACH_PATH, encode_attach
from b2b_desktop.domain.call import (
    CallAnswer,
    CallId,
    CallKind,
    CallRow,
    NewCall,
    Outcome,
    Reason,
)
from b2b_desktop.domain.errors import B2BError, StorageError
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
from b2b_desktop.engine.log_writer import LogWriter
from b2b_desktop.engine.retry_rule import Retry, RetryRule

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


class Sender:
    """Run manual sends, each as one task."""

    def __init__(
        self,
        *,
        tokens: TokenKeeper,
        clients: ClientShelf,
        log: LogWriter,
        contact: Contact,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        origin: Callable[[], Origin],
    ) -> None:
        self._tokens = tokens
        self._clients = clients
        self._log = log
        self._contact = contact
        self._report = report
        self._now = now
        self._origin = origin
        self._waits: dict[JobId, asyncio.Event] = {}

    def cancel_wait(self, job: JobId) -> None:
        """End a send's wait; nothing happens when it does not wait."""
        if (cancelled := self._waits.get(job)) is not None:
            cancelled.set()

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
        row = await self._log.created(self._new_call(prepared, Outcome.SENDING, None))
        reported = False
        while True:
            attempt, row = await self._attempt(prepared, row, reported=reported)
            retry = rule.next(attempt.answer, may_retry=attempt.may_retry, now=self._now())
            if retry is None:
                return row
            queued = self._new_call(prepared, Outcome.QUEUED, row)
            row = await self._log.created(queued)
            self._report(CallChangedEvent(prepared.job, row, is_new=True))
            if not await self._wait(prepared.job, row, retry):
                return row if row.outcome.is_final else await self._stop(prepared, row)
            row = await self._log.sent(row.mode, row.call_id, self._now())
            reported = True

    async def _attempt(
        self, prepared: _Prepared, row: CallRow, *, reported: bool
    ) -> tuple[Attempt, CallRow]:
        """Send one logged call and log how it ended."""
        progress = SendProgress(now=self._now)
        first = not reported

        def written() -> None:
            # Only now, with the bytes on their way, may the window take time to draw the row.
            nonlocal first
            self._report(CallChangedEvent(prepared.job, row, is_new=first))
            first = False
            self._contact.written(row.mode)

        progress.on_written = written
        self._contact.begin(row.mode)
        state, budget = ConnectionState.UNTRIED, None
        try:
            async with self._clients.borrow(prepared.token.address) as client:
                attempt = await client.attach(prepared.request, progress)
            state, budget = _state_after(attempt.answer), attempt.budget
        except asyncio.CancelledError:
            await self._cancelled(prepared, row, progress.cancelled_answer(self._now()))
            raise
        finally:
            self._contact.end(row.mode, state, budget)
        row = await self._finish(prepared.job, row, attempt.answer, is_new=first)
        if attempt.answer.reason is Reason.TOKEN_REFUSED:
            self._tokens.mark_refused(row.mode, prepared.token.token_id)
        return attempt, row

    async def _cancelled(self, prepared: _Prepared, row: CallRow, answer: CallAnswer) -> None:
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

    async def _wait(self, job: JobId, row: CallRow, retry: Retry) -> bool:
        """Wait for the next attempt; False when the operator cancelled it."""
        cancelled = self._waits[job] = asyncio.Event()
        until = self._now() + timedelta(seconds=retry.pause_s)
        self._report(RetryWaitingEvent(job, row, until))
        try:
            async with asyncio.timeout(retry.pause_s):
                await cancelled.wait()
        except TimeoutError:
            return True
        except asyncio.CancelledError:
            await self._log.stopped(row.mode, row.call_id, self._now(), Reason.CANCELLED)
            raise
        finally:
            del self._waits[job]
        return False

    async def _stop(self, prepared: _Prepared, row: CallRow) -> CallRow:
        stopped, counts = await self._log.stopped(
            row.mode, row.call_id, self._now(), Reason.CANCELLED
        )
        self._report(CallChangedEvent(prepared.job, stopped, False, counts))
        return stopped

    def _new_call(self, prepared: _Prepared, outcome: Outcome, former: CallRow | None) -> NewCall:
        command, token = prepared.command, prepared.token
        values, origin = command.values, self._origin()
        repeats: CallId | None = command.repeats if former is None else former.call_id
        return NewCall(
            mode=command.mode,
            kind=CallKind.ATTACH,
            actor=token.actor(),
            order_id=values.order_id,
            po_number=values.po_number,
            save_comment=values.save_comment,
            extra_fields=values.extra_fields,
            wire_format=token.wire_format.name,
            method="POST",
            path=ATTACH_PATH,
            request_headers=prepared.request.shown_headers(),
            request_body=prepared.request.body,
            clicked_at=command.clicked_at,
            queued_at=self._now(),
            outcome=outcome,
            operator=origin.operator,
            computer=origin.computer,
            attempt=1 if former is None else former.attempt + 1,
            repeats=repeats,
        )


def _state_after(answer: CallAnswer) -> ConnectionState:
    if answer.http_status is not None:
        return ConnectionState.CONNECTED
    if answer.reason is Reason.NO_CONNECTION:
        return ConnectionState.OFFLINE
    return ConnectionState.UNTRIED  # An answer that never came says nothing of the next call.
