"""What lives on the `network` thread: tokens, clients and the flows that use them.

Invariant: everything here is made, used and closed on the loop's own thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from time import monotonic
from typing import TypeVar

from b2b_desktop.domain.call import CallId, Mode, Outcome, is_imported
from b2b_desktop.domain.errors import ApiError, B2BError, TokenStoreError, UnauthorizedError
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Settings
from b2b_desktop.domain.store_read import ReadKind
from b2b_desktop.domain.token import Token, TokenId
from b2b_desktop.domain.wire_format import WireFormat
from b2b_desktop.engine.batch_desk import BatchDesk
from b2b_desktop.engine.checker import Checker
from b2b_desktop.engine.client_shelf import ClientShelf
from b2b_desktop.engine.commands import SendCommand
from b2b_desktop.engine.contact import Contact
from b2b_desktop.engine.events import Event, JobId, TokenTestedEvent
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_writer import LogWriter
from b2b_desktop.engine.origin import origin_of
from b2b_desktop.engine.scheduler import Scheduler
from b2b_desktop.engine.sender import Sender
from b2b_desktop.engine.store_reader import StoreReader
from b2b_desktop.engine.token_keeper import TokenKeeper
from b2b_desktop.engine.unknown_watch import UnknownWatch

T = TypeVar("T")


class NetworkDesk:
    """Tie the sender, the checker, the tokens and the clients together."""

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
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        self.tokens = tokens
        self._report = report
        self._origin = origin_of(settings)
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
        self._build_checks(report, now, sleep or asyncio.sleep)
        self.batches = self._build_batches(log, keep_awake, report, now, today_starts_at)

    def _build_checks(
        self,
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._reader = StoreReader(
            clients=self._clients,
            log=self._log,
            contact=self._contact,
            scheduler=self._scheduler,
            now=now,
        )
        self.checker = Checker(
            tokens=self.tokens,
            reader=self._reader,
            log=self._log,
            report=report,
            now=now,
            origin=lambda: self._origin,
            sleep=sleep,
        )
        self.unknown_watch = UnknownWatch(
            checker=self.checker,
            log=self._log,
            report=report,
            now=now,
            sleep=sleep,
        )

    def _build_batches(
        self,
        log: LogKeeper,
        keep_awake: Callable[[bool], None],
        report: Callable[[Event], None],
        now: Callable[[], datetime],
        today_starts_at: Callable[[], datetime],
    ) -> BatchDesk:
        return BatchDesk(
            keeper=log,
            tokens=self.tokens,
            scheduler=self._scheduler,
            contact=self._contact,
            clients=self._clients,
            check=self.checker.check,
            look_for=self.unknown_watch.add,
            keep_awake=keep_awake,
            origin=lambda: self._origin,
            report=report,
            now=now,
            today_starts_at=today_starts_at,
        )

    async def open(self) -> None:
        """Open the token store, start reading secrets, and look for what was left unknown."""
        await self.tokens.open()
        # The practice server of an earlier run is gone, and its orders with it.
        self.unknown_watch.resume(Mode.LIVE)

    async def close(self) -> None:
        """Close every client."""
        await self.unknown_watch.close()
        await self._scheduler.close()
        await self._log.close()
        await self._clients.close()

    async def send(self, job: JobId, command: SendCommand) -> None:
        """Attach, then look at what the store kept; reported by events."""
        row = await self.sender.send(job, command)
        if row is None:
            return
        if row.outcome is Outcome.UNKNOWN:
            self.unknown_watch.add(row.mode, row.call_id)
        elif row.outcome is Outcome.ACCEPTED and command.check:
            await self.checker.check_calls(job, row.mode, (row.call_id,))

    async def check_calls(self, job: JobId, mode: Mode, call_ids: Sequence[CallId]) -> None:
        """Read calls back, this desk's own; reported by events."""
        own = [call_id for call_id in call_ids if not is_imported(call_id)]
        await self.checker.check_calls(job, mode, own)

    async def use_format(self, mode: Mode, store: str, wire_format: WireFormat) -> None:
        """Speak with a store in this wire format from the next call on."""
        self.tokens.use_format(mode, store, wire_format)

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
        self._origin = origin_of(settings)
        self._scheduler.set_share(settings.share)
        await self._clients.set_timeouts(settings.timeouts)

    async def keep_warm(self, mode: Mode, token_id: TokenId | None) -> None:
        """Keep a connection open for this token's address; None lets it go."""
        token = None if token_id is None else self.tokens.find(mode, token_id)
        self._clients.keep_warm(None if token is None else token.address)

    async def test_token(self, job: JobId, mode: Mode, token_id: TokenId) -> None:
        """Read the newest order this token may see; reported by an event."""
        order_id: OrderId | None = None
        error: B2BError | None = None
        try:
            order_id, error = await self._test(mode, token_id)
        except TokenStoreError as unreadable:
            error = unreadable
        if isinstance(error, UnauthorizedError):
            self.tokens.mark_refused(mode, token_id)
        self._report(TokenTestedEvent(job, token_id, order_id, error))

    async def _test(self, mode: Mode, token_id: TokenId) -> tuple[OrderId | None, ApiError | None]:
        token, secret = await self.tokens.with_secret(mode, token_id)
        kind = ReadKind.TOKEN_TEST
        newest, _ = await self._reader.newest_order(kind, mode, token, secret)
        if isinstance(newest, ApiError):
            return None, newest
        if newest is None:
            return None, None
        reading, _ = await self._reader.read_order(kind, mode, token, secret, newest)
        return newest, reading if isinstance(reading, ApiError) else None
