"""One worker of a batch: takes a row, logs it, sends it, hands over how it ended.

Invariant: one call at a time over connections of its own (findings.md section 9); what was begun
is handed over with an end, also when the worker is cancelled. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from b2b_desktop.api.client import ApiClient, AttachRequest, Attempt
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.wire import encode_attach
from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.call import CallAnswer, CallRow, Mode, NewCall, Outcome
from b2b_desktop.domain.errors import StorageError, TokenStoreError
from b2b_desktop.engine.batch_gate import BatchGate
from b2b_desktop.engine.batch_log import BatchLog
from b2b_desktop.engine.batch_rows import BatchRows
from b2b_desktop.engine.call_facts import describe_attach
from b2b_desktop.engine.commands import Origin
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import ConnectionState
from b2b_desktop.engine.scheduler import Scheduler, Turn, store_of
from b2b_desktop.engine.sender import state_after

if TYPE_CHECKING:
    from b2b_desktop.domain.token import Token
    from b2b_desktop.engine.token_keeper import TokenKeeper


@dataclass(frozen=True, slots=True)
class RowEnd:
    """How a row's call ended.

    Attributes:
        number: the row.
        call: its call, as it was created.
        token: whom it acted as.
        answer: how it ended.
        may_retry: it certainly never left, and another try may help.
    """

    number: int
    call: CallRow
    token: Token
    answer: CallAnswer
    may_retry: bool


class Listener(Protocol):
    """What a worker tells its batch."""

    def call_created(self, number: int, call: CallRow) -> None:
        """A row's call is in the log and goes out next."""

    def row_undone(self, number: int) -> None:
        """Nothing of a row left; it waits again."""

    def row_ended(self, end: RowEnd) -> None:
        """A row's call has an end."""

    def log_refused(self) -> None:
        """A row could not be logged, so it was not sent."""

    def secret_refused(self) -> None:
        """A row's token cannot be read, so it was not sent."""


class BatchWorker:
    """Send rows one after another."""

    def __init__(
        self,
        mode: Mode,
        batch_id: BatchId,
        *,
        rows: BatchRows,
        gate: BatchGate,
        listener: Listener,
        log: BatchLog,
        tokens: TokenKeeper,
        scheduler: Scheduler,
        contact: Contact,
        make_client: Callable[[str], ApiClient],
        origin: Callable[[], Origin],
        clicked_at: Callable[[], datetime],
        now: Callable[[], datetime],
    ) -> None:
        self._mode = mode
        self._batch_id = batch_id
        self._rows = rows
        self._gate = gate
        self._listener = listener
        self._log = log
        self._tokens = tokens
        self._scheduler = scheduler
        self._contact = contact
        self._make_client = make_client
        self._origin = origin
        self._clicked_at = clicked_at
        self._now = now
        self._clients: dict[str, ApiClient] = {}
        self._are_dead = False

    async def work(self) -> None:
        """Send until nothing is left to do."""
        while (found := await self._gate.next()) is not None:
            await self.send(*found)

    def drop_connections(self) -> None:
        """Use none of the connections there are: the computer has slept."""
        self._are_dead = True

    async def close(self) -> None:
        """Close every connection."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()

    async def send(self, number: int, turn: Turn) -> None:
        """Send one row that has its turn."""
        try:
            created = await self._create(number)
            if created is None:
                return
            token, request, call = created
            if self._gate.is_open:
                await self._attempt(number, turn, token, request, call)
            else:
                # Paused or stopped while the row was written: not a byte of it leaves.
                self._undo(number, call)
        finally:
            turn.end(has_left=False)

    async def _create(self, number: int) -> tuple[Token, AttachRequest, CallRow] | None:
        listener = self._listener
        try:
            token, request, call = await self._describe(number)
        except TokenStoreError:
            listener.row_undone(number)
            listener.secret_refused()
            return None
        except asyncio.CancelledError:
            listener.row_undone(number)
            raise
        try:
            row = await self._log.created(
                self._batch_id, number, call, lambda: listener.row_undone(number)
            )
        except StorageError:
            listener.row_undone(number)
            listener.log_refused()
            return None
        listener.call_created(number, row)
        return token, request, row

    async def _describe(self, number: int) -> tuple[Token, AttachRequest, NewCall]:
        planned, former = self._rows.planned(number), self._rows.row(number)
        if planned.values is None or planned.token_id is None:
            raise ValueError(f"row {number} has nothing to send")
        token, secret = await self._tokens.with_secret(self._mode, planned.token_id)
        values = planned.values
        body = encode_attach(values, token.wire_format)
        request = AttachRequest(values.order_id, body, secret, token.wire_format)
        call = describe_attach(
            request,
            values,
            token,
            mode=self._mode,
            origin=self._origin(),
            clicked_at=self._clicked_at(),
            queued_at=self._now(),
            outcome=Outcome.SENDING,
            attempt=former.attempt + 1,
            repeats=former.call_id,
            batch_id=self._batch_id,
        )
        return token, request, call

    async def _attempt(
        self, number: int, turn: Turn, token: Token, request: AttachRequest, call: CallRow
    ) -> None:
        progress = SendProgress(now=self._now)
        client = await self._client(token.address)
        self._contact.begin(self._mode)
        attempt: Attempt | None = None
        state = ConnectionState.UNTRIED
        try:
            attempt = await client.attach(request, progress)
            state = state_after(attempt.answer)
        except asyncio.CancelledError:
            answer = progress.cancelled_answer(self._now())
            if answer.outcome is Outcome.STOPPED:
                self._undo(number, call)
            else:
                self._listener.row_ended(RowEnd(number, call, token, answer, may_retry=False))
            raise
        finally:
            budget = None if attempt is None else attempt.budget
            asked_wait_s = None if attempt is None else attempt.answer.retry_after_s
            turn.end(budget, asked_wait_s=asked_wait_s, has_left=progress.has_left)
            store = store_of(self._mode, token)
            self._contact.end(self._mode, state)
            self._contact.read(store, budget, self._scheduler.others(store))
        self._listener.row_ended(
            RowEnd(number, call, token, attempt.answer, may_retry=attempt.may_retry)
        )

    def _undo(self, number: int, call: CallRow) -> None:
        self._log.stopped(
            self._batch_id,
            number,
            call.call_id,
            self._now(),
            lambda: self._listener.row_undone(number),
        )

    async def _client(self, address: str) -> ApiClient:
        if self._are_dead:
            self._are_dead = False
            await self.close()
        client = self._clients.get(address)
        if client is None:
            client = self._clients[address] = self._make_client(address)
        return client
