"""Connections straight on asyncio's own transports.

Invariant: at most a read's worth and `_HELD_BYTES` wait unread, whatever the peer sends; a stream
that was closed sends nothing more. Errors are httpx's. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
import ipaddress
import select
import ssl
from typing import Final

import httpx

_HELD_BYTES: Final = 256 * 1024
"""From this on the peer is made to wait until somebody reads."""
_HAPPY_EYEBALLS_S: Final = 0.25
"""When the next address of a name is tried too (RFC 8305)."""


async def open_stream(host: str, port: int, limit_s: float) -> SocketStream:
    """Connect.

    Raises:
        httpx.ConnectTimeout: it took too long.
        httpx.ConnectError: nobody answered there, or there is no such name.
    """
    race = None if _is_literal(host) else _HAPPY_EYEBALLS_S
    connecting = asyncio.ensure_future(_connect(host, port, limit_s, race))
    try:
        # asyncio's race between the addresses of a name loses the winner's socket when it is
        # cancelled in that moment (Python 3.11), so the race is let run to its end.
        await (connecting if race is None else asyncio.shield(connecting))
    except asyncio.CancelledError:
        connecting.add_done_callback(_let_go)
        raise
    except TimeoutError as error:
        raise httpx.ConnectTimeout(str(error)) from error
    except (OSError, UnicodeError) as error:  # A label may be too long for the name's codec.
        raise httpx.ConnectError(str(error)) from error
    return connecting.result()


class SocketStream:
    """One connection; one of TLS begins plain and is secured then."""

    def __init__(self, transport: asyncio.Transport, incoming: _Incoming) -> None:
        self._transport = transport
        self._incoming = incoming

    @property
    def is_quiet(self) -> bool:
        """Whether the peer has neither said anything that is unread nor closed."""
        return not self._incoming.has_news and not _is_readable(self._transport)

    async def read(self, limit_s: float) -> bytes:
        """Return what came, at least a byte; `b""` when the peer has closed.

        Raises:
            httpx.ReadTimeout: nothing came for so long.
            httpx.ReadError: the connection is lost.
        """
        incoming = self._incoming
        if not incoming.has_news:
            try:
                async with asyncio.timeout(limit_s):
                    await incoming.news()
            except TimeoutError as error:
                raise httpx.ReadTimeout(str(error)) from error
        if incoming.error is not None and not incoming.held:
            raise httpx.ReadError(str(incoming.error)) from incoming.error
        return incoming.take()

    async def write(self, data: bytes, limit_s: float) -> None:
        """Hand bytes to the system; returns while it takes more.

        Raises:
            httpx.WriteTimeout: the peer stopped reading.
            httpx.WriteError: the connection is lost.
        """
        incoming = self._incoming
        if not incoming.is_lost:
            self._transport.write(data)
            if incoming.is_full:
                try:
                    async with asyncio.timeout(limit_s):
                        await incoming.room()
                except TimeoutError as error:
                    raise httpx.WriteTimeout(str(error)) from error
        if incoming.is_lost:
            raise httpx.WriteError(str(incoming.error or "closed")) from incoming.error

    async def secure(self, tls: ssl.SSLContext, host: str, limit_s: float) -> None:
        """Begin TLS; the connection is closed when that fails.

        Raises:
            httpx.ConnectTimeout: it took too long.
            httpx.ConnectError: the peer speaks no TLS, or nobody vouches for it.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(limit_s):
                secured = await loop.start_tls(
                    self._transport, self._incoming, tls, server_hostname=host
                )
        except BaseException as error:
            await self.aclose()
            if isinstance(error, TimeoutError):
                raise httpx.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):  # `ssl.SSLError` is one.
                raise httpx.ConnectError(str(error)) from error
            raise
        if secured is None:
            raise httpx.ConnectError("closed")
        self._transport = self._incoming.transport = secured

    def abort(self) -> None:
        """Close in the loop's next turn; what the peer still sends is refused."""
        self._transport.abort()

    async def aclose(self) -> None:
        """Close at once."""
        self.abort()
        await asyncio.sleep(0)


class _Incoming(asyncio.Protocol):
    """What came from the peer, and how the connection stands.

    Attributes:
        transport: where it comes from.
        held: what nobody has read yet.
        error: why the connection was lost.
        is_lost: whether it is gone.
        is_full: whether the system takes no more bytes for now.
    """

    transport: asyncio.Transport

    def __init__(self) -> None:
        self.held = bytearray()
        self.error: Exception | None = None
        self.is_lost = False
        self.is_full = False
        self._has_ended = False
        self._is_paused = False
        self._waiter: asyncio.Future[None] | None = None

    @property
    def has_news(self) -> bool:
        """Whether there is something to read, be it the end."""
        return bool(self.held) or self._has_ended

    async def news(self) -> None:
        """Wait until there is something to read."""
        while not self.has_news:
            await self._wait()

    async def room(self) -> None:
        """Wait until the system takes bytes again, or never will."""
        while self.is_full and not self.is_lost:
            await self._wait()

    def take(self) -> bytes:
        """Return what is held."""
        taken = bytes(self.held)
        self.held.clear()
        if self._is_paused:
            self._is_paused = False
            self.transport.resume_reading()
        return taken

    # What asyncio tells.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.held += data
        if len(self.held) >= _HELD_BYTES and not self._is_paused:
            self._is_paused = True
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._has_ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self.error = exc
        self.is_lost = self._has_ended = True
        self._wake()

    def pause_writing(self) -> None:
        self.is_full = True

    def resume_writing(self) -> None:
        self.is_full = False
        self._wake()

    async def _wait(self) -> None:
        self._waiter = asyncio.get_running_loop().create_future()
        await self._waiter

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


async def _connect(host: str, port: int, limit_s: float, race: float | None) -> SocketStream:
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(limit_s):
        transport, incoming = await loop.create_connection(
            _Incoming, host, port, happy_eyeballs_delay=race
        )
    return SocketStream(transport, incoming)


def _let_go(connecting: asyncio.Future[SocketStream]) -> None:
    """Close a connection that nobody waits for any more."""
    if not connecting.cancelled() and connecting.exception() is None:
        connecting.result().abort()


def _is_readable(transport: asyncio.Transport) -> bool:
    """Ask the system, since the loop may not have had its turn."""
    number: int = transport.get_extra_info("socket").fileno()
    if number < 0:
        return True
    if not hasattr(select, "poll"):  # Windows, where numbers have no limit for `select`.
        return bool(select.select([number], [], [], 0)[0])
    look = select.poll()
    look.register(number, select.POLLIN)
    return bool(look.poll(0))
