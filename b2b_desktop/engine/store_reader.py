"""Reads of the service: one place where each is made, heard and written down.

Invariant: a read takes its turn in the store's budget before it leaves, and is in the request
journal once it is over. Lives on the `network` thread.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from b2b_desktop.api.client import ApiClient
from b2b_desktop.api.reads import OrderReading, ReadTrace
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import ApiError, StorageError
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.store_read import ReadKind, StoreRead
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import ConnectionState
from b2b_desktop.engine.log_writer import LogWriter

if TYPE_CHECKING:
    from b2b_desktop.domain.secret import Secret
    from b2b_desktop.domain.token import Token
    from b2b_desktop.engine.client_shelf import ClientShelf

T = TypeVar("T")


async def at_once(_token: Token) -> None:
    """Wait for nothing: the turn of a read where nobody shares out the budget."""


class StoreReader:
    """Read orders for checks and tests."""

    def __init__(
        self,
        *,
        clients: ClientShelf,
        log: LogWriter,
        contact: Contact,
        now: Callable[[], datetime],
        turn: Callable[[Token], Awaitable[None]] = at_once,
    ) -> None:
        """Prepare; `turn` returns when a read with this token may leave."""
        self._clients = clients
        self._log = log
        self._contact = contact
        self._now = now
        self._turn = turn

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
        await self._turn(token)
        trace = ReadTrace(self._now())
        result: T | ApiError
        async with self._clients.borrow(token.address) as client:
            try:
                result = await ask(client, trace)
            except ApiError as error:
                result = error
        answered = trace.http_status is not None
        state = ConnectionState.CONNECTED if answered else ConnectionState.OFFLINE
        self._contact.heard(mode, state, trace.budget)
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
