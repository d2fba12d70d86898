"""The httpx clients of manual sends: one connection each, borrowed for one call.

Invariant: a client is used by one task at a time, and a warm connection is only ever opened for
an address that a send is prepared for. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Final

from b2b_desktop.api.client import ApiClient
from b2b_desktop.api.reach import can_reach
from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.api.warm_backend import WarmBackend
from b2b_desktop.domain.settings import Timeouts

if TYPE_CHECKING:
    import ssl

_WARM_LOOK_S: Final = 1.0
"""How often a prepared send looks whether its connection is still open."""


class ClientShelf:
    """Lend clients by address and keep one connection warm while a send is prepared."""

    def __init__(self, timeouts: Timeouts, now: Callable[[], datetime]) -> None:
        self._timeouts = timeouts
        self._now = now
        self._tls: ssl.SSLContext = make_tls_context()
        self._warm = WarmBackend(tls=self._tls, connect_s=timeouts.connect_s)
        self._idle: dict[str, list[ApiClient]] = {}
        self._warm_address: str | None = None
        self._warm_task: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def borrow(self, address: str) -> AsyncIterator[ApiClient]:
        """Lend a client for this address; it goes back on the shelf afterwards."""
        idle = self._idle.setdefault(address, [])
        client = idle.pop() if idle else self._make(address)
        try:
            yield client
        except BaseException:
            # A cancelled call leaves its connection in the middle of an answer.
            await client.aclose()
            raise
        self._idle.setdefault(address, []).append(client)

    def make_own(self, address: str) -> ApiClient:
        """Make a client that its user keeps and closes, without a warm connection."""
        return ApiClient(address, timeouts=self._timeouts, tls=self._tls, now=self._now)

    async def can_reach(self, address: str) -> bool:
        """Tell whether a connection can be opened; no request is made."""
        return await can_reach(address, tls=self._tls, timeouts=self._timeouts)

    async def set_timeouts(self, timeouts: Timeouts) -> None:
        """Use other limits from the next call on."""
        if timeouts == self._timeouts:
            return
        self._timeouts = timeouts
        await self._close_idle()

    def keep_warm(self, address: str | None) -> None:
        """Keep a connection to this address open, without a request; None lets it go."""
        if address == self._warm_address:
            return
        self._warm_address = address
        if self._warm_task is not None:
            self._warm_task.cancel()
            self._warm_task = None
        self._warm_task = asyncio.get_running_loop().create_task(self._keep_warm(address))

    async def close(self) -> None:
        """Close every connection."""
        if self._warm_task is not None:
            self._warm_task.cancel()
            await asyncio.gather(self._warm_task, return_exceptions=True)
        await self._warm.cool()
        await self._close_idle()

    async def _close_idle(self) -> None:
        clients = [client for idle in self._idle.values() for client in idle]
        self._idle.clear()
        for client in clients:
            await client.aclose()

    def _make(self, address: str) -> ApiClient:
        return ApiClient(
            address, timeouts=self._timeouts, tls=self._tls, now=self._now, warm=self._warm
        )

    async def _keep_warm(self, address: str | None) -> None:
        await self._warm.cool()
        while address is not None:
            if not self._warm.is_warm(address):
                await self._warm.warm(address)
            await asyncio.sleep(_WARM_LOOK_S)
