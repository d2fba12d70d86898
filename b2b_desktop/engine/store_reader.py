"""Reads of the service: one place where each is made, heard and written down.

Invariant: a read takes its turn in the store's budget before it leaves, and is in the request
journal once it is over. Lives on the `network` thread.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from b2b_desktop.api.client import ApiClient
from b2b_desktop.api.reads import OrderReading, ReadTrace
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import (
    ApiError,
    RateLimitedError,
    StorageError,
    UnreachableError,
)
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.store_read import ReadKind, StoreRead
from b2b_desktop.engine.budget import Urgency
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import ConnectionState
from b2b_desktop.engine.log_writer import LogWriter
from b2b_desktop.engine.scheduler import Scheduler, store_of

if TYPE_CHECKING:
    from b2b_desktop.domain.secret import Secret
    from b2b_desktop.domain.token import Token
    from b2b_desktop.engine.client_shelf import ClientShelf

T = TypeVar("T")


_URGENCY: Final = {ReadKind.TOKEN_TEST: Urgency.MANUAL}
"""What somebody waits for; every other read is a check."""


class StoreReader:
    """Read orders for checks and tests."""

    def __init__(
        self,
        *,
        clients: ClientShelf,
        log: LogWriter,
        contact: Contact,
        scheduler: Scheduler,
        now: Callable[[], datetime],
    ) -> None:
        self._clients = clients
        self._log = log
        self._contact = contact
        self._now = now
        self._scheduler = scheduler

    async def read_order(
        self, kind: ReadKind, mode: Mode, token: Token, secret: Secret, order_id: OrderId
    ) -> tuple[OrderReading | ApiError, ReadTrace]:
        """Call Order Details; a failure is returned, not raised."""
        return await self._read(
            kind,
            mode,
            token,
            lambda client, trace: client.read_order(order_id, secret, token.wire_format, trace),
        )

    async def newest_order(
        self, kind: ReadKind, mode: Mode, token: Token, secret: Secret
    ) -> tuple[OrderId | ApiError | None, ReadTrace]:
        """Call List Orders for the newest order; a failure is returned, not raised."""
        return await self._read(
            kind,
            mode,
            token,
            lambda client, trace: client.newest_order(secret, token.wire_format, trace),
        )

    async def _read(
        self,
        kind: ReadKind,
        mode: Mode,
        token: Token,
        ask: Callable[[ApiClient, ReadTrace], Awaitable[T]],
    ) -> tuple[T | ApiError, ReadTrace]:
        """Make one request: the only place where a read leaves."""
        urgency = _URGENCY.get(kind, Urgency.CHECK)
        store = store_of(mode, token)
        turn = await self._scheduler.take(store, urgency)
        trace = ReadTrace(self._now())
        result: T | ApiError = ApiError()
        try:
            async with self._clients.borrow(token.address) as client:
                try:
                    result = await ask(client, trace)
                except ApiError as error:
                    result = error
        finally:
            wait_s = result.retry_after_s if isinstance(result, RateLimitedError) else None
            turn.end(
                trace.budget,
                asked_wait_s=wait_s,
                has_left=not isinstance(result, UnreachableError),
            )
        answered = trace.http_status is not None
        state = ConnectionState.CONNECTED if answered else ConnectionState.OFFLINE
        self._contact.heard(mode, state)
        self._contact.read(store, trace.budget, self._scheduler.others(store))
        self._contact.tell(mode)
        words = ""
        if isinstance(result, ApiError):
            words = result.message or type(result).__name__
        read = StoreRead(
            asked_at=trace.asked_at,
            kind=kind,
            address=token.address,
            path=trace.path,
            http_status=trace.http_status,
            duration_ms=trace.duration_ms,
            token_id=token.token_id,
            token_name=token.name,
            error=words,
        )
        # The check that follows says so when the disk does not take it.
        with suppress(StorageError):
            await self._log.asked(mode, read)
        return result, trace
