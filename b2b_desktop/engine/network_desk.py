"""What lives on the `network` thread: tokens, clients and the flows that use them.

Invariant: everything here is made, used and closed on the loop's own thread.
"""

from __future__ import annotations

import asyncio
import getpass
import platform
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime
from time import monotonic
from typing import Any, TypeVar

from b2b_desktop.api.client import ApiClient
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import (
    B2BError,
    RateLimitedError,
    UnauthorizedError,
    UnreachableError,
)
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Settings
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.engine.batch_desk import BatchDesk
from b2b_desktop.engine.budget import Urgency
from b2b_desktop.engine.client_shelf import ClientShelf
from b2b_desktop.engine.commands import Origin, SendCommand
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import Event, JobId, TokenTestedEvent
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_writer import LogWriter
from b2b_desktop.engine.scheduler import Scheduler, store_of
from b2b_desktop.engine.sender import Sender
from b2b_desktop.engine.token_keeper import TokenKeeper

T = TypeVar("T")


class NetworkDesk:
    """Tie the sender, the tokens and the clients together."""

    def __init__(
        self,
        *,
        settings: Settings,
        tokens: TokenKeeper,
        log: LogKeeper,
        keep_awake: Callable[[bool], None],
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
    ) -> None:
        self.tokens = tokens
        self._report = report
        self._origin = Origin(settings.operator or _account(), platform.node())
        self._clients = ClientShelf(settings.timeouts, now)
        self._contact = Contact(report)
        self._scheduler = Scheduler(settings.share, now=now, clock=monotonic)
        self._log = LogWriter(log, report, today_starts_at)
        self.sender = Sender(
            tokens=tokens,
            clients=self._clients,
            log=self._log,
            contact=self._contact,
            scheduler=self._scheduler,
            report=report,
            now=now,
            origin=lambda: self._origin,
        )
        self.batches = BatchDesk(
            keeper=log,
            tokens=tokens,
            scheduler=self._scheduler,
            contact=self._contact,
            clients=self._clients,
            check=None,
            keep_awake=keep_awake,
            origin=lambda: self._origin,
            report=report,
            now=now,
            today_starts_at=today_starts_at,
        )

    async def open(self) -> None:
        """Open the token store and start reading secrets."""
        await self.tokens.open()

    async def close(self) -> None:
        """Close every client."""
        await self._scheduler.close()
        await self._log.close()
        await self._clients.close()

    async def send(self, job: JobId, command: SendCommand) -> None:
        """Attach; reported by events."""
        await self.sender.send(job, command)

    async def cancel_wait(self, job: JobId) -> None:
        """End a send's wait for its next attempt."""
        self.sender.cancel_wait(job)

    async def save_token(self, job: JobId, token: Token, secret: Secret | None) -> None:
        """Add or change a live token; batches that wait for it go on."""
        await self.tokens.save(job, token, secret)
        saved = self.tokens.find(Mode.LIVE, token.token_id)
        if saved is not None:
            self.batches.token_saved(saved)

    async def set_settings(self, settings: Settings) -> None:
        """Use these settings from the next call on."""
        self._origin = replace(self._origin, operator=settings.operator or _account())
        self._scheduler.set_share(settings.share)
        await self._clients.set_timeouts(settings.timeouts)

    async def keep_warm(self, mode: Mode, token_id: TokenId | None) -> None:
        """Keep a connection open for this token's address; None lets it go."""
        token = None if token_id is None else self.tokens.find(mode, token_id)
        self._clients.keep_warm(None if token is None else token.address)

    async def test_token(self, job: JobId, mode: Mode, token_id: TokenId) -> None:
        """Read the newest order this token may see; reported by an event."""
        order_id: OrderId | None = None
        try:
            token, secret = await self.tokens.with_secret(mode, token_id)
            order_id = await self._read_newest(mode, token, secret)
        except B2BError as error:
            await self._note_refusal(mode, token_id, error)
            self._report(TokenTestedEvent(job, token_id, order_id, error))
            return
        self._report(TokenTestedEvent(job, token_id, order_id))

    async def _read_newest(self, mode: Mode, token: Token, secret: Secret) -> OrderId | None:
        """List one order and read it; each of the two costs the budget one call."""
        wire_format = token.wire_format
        async with self._clients.borrow(token.address) as client:
            order_id = await self._in_turn(
                mode, token, client, client.newest_order(secret, wire_format)
            )
            if order_id is not None:
                reading = client.read_order(order_id, secret, wire_format)
                await self._in_turn(mode, token, client, reading)
        return order_id

    async def _in_turn(
        self, mode: Mode, token: Token, client: ApiClient, read: Coroutine[Any, Any, T]
    ) -> T:
        try:
            turn = await self._scheduler.take(store_of(mode, token), Urgency.MANUAL)
        except asyncio.CancelledError:
            read.close()
            raise
        asked_wait_s: float | None = None
        has_left = True
        try:
            return await read
        except RateLimitedError as error:
            asked_wait_s = error.retry_after_s
            raise
        except UnreachableError:
            has_left = False
            raise
        finally:
            turn.end(client.told_budget, asked_wait_s=asked_wait_s, has_left=has_left)

    async def _note_refusal(self, mode: Mode, token_id: TokenId, error: B2BError) -> None:
        if isinstance(error, UnauthorizedError):
            self.tokens.mark_refused(mode, token_id)


def _account() -> str:
    """Return the operating system account's name, `""` where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # Python before 3.13 raises KeyError or ImportError where no account can be told.
        return ""
