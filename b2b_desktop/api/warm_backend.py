"""A connection opened ahead: TCP and TLS are up, and no request was made on it.

Invariant: a stream is handed over once, only while the peer has neither closed it nor said
anything, and only for the address it was opened for. A request would cost the store's budget and
send the token (findings.md section 4). Lives on the `network` thread.

A waiting stream is read from all the time: with TLS 1.3 the peer sends session tickets after the
handshake, which are not for us, so that bytes on the socket alone say nothing.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterable
from time import monotonic
from typing import Any, Final
from urllib.parse import urlsplit

import httpcore

from b2b_desktop.api.proxies import proxy_for
from b2b_desktop.domain.settings import Timeouts

_OLDEST_S: Final = 30.0
"""After this a waiting connection is renewed."""


class WarmBackend(httpcore.AsyncNetworkBackend):
    """A network backend for httpcore that may already have the stream."""

    def __init__(
        self, *, tls: ssl.SSLContext, timeouts: Timeouts, clock: Callable[[], float] = monotonic
    ) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._tls = tls
        self._timeouts = timeouts
        self._clock = clock
        self._stream: httpcore.AsyncNetworkStream | None = None
        self._watch: asyncio.Task[bytes] | None = None
        self._address = ""
        self._opened_at = 0.0

    def is_warm(self, address: str) -> bool:
        """Tell whether a stream to this address waits, is young and was not closed."""
        if self._stream is None or self._watch is None or address != self._address:
            return False
        if self._clock() - self._opened_at > _OLDEST_S:
            return False
        # A read that has ended: the peer closed it, or says what nobody asked. One that is about
        # to end counts too, since only a cold connection is certain then.
        return not (self._watch.done() or self._stream.get_extra_info("is_readable"))

    async def warm(self, address: str) -> bool:
        """Open a stream to this address ahead; False when it cannot be, which is no error."""
        await self.cool()
        if proxy_for(address) is not None:
            return False
        host, port, is_tls = _target(address)
        limit_s = self._timeouts.connect_s
        try:
            stream = await self._inner.connect_tcp(host, port, timeout=limit_s)
            if is_tls:
                stream = await self._secured(stream, host)
        except (httpcore.NetworkError, httpcore.TimeoutException, OSError):
            return False
        self._stream, self._address, self._opened_at = stream, address, self._clock()
        self._watch = asyncio.get_running_loop().create_task(stream.read(1))
        return True

    async def cool(self) -> None:
        """Close a waiting stream."""
        stream, self._stream = self._stream, None
        if stream is not None:
            try:
                await self._end_watch()
            finally:
                await stream.aclose()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own interface
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Hand over the waiting stream, or connect now."""
        waiting = self._stream
        if waiting is not None and _target(self._address)[:2] == (host, port):
            if self.is_warm(self._address) and await self._end_watch():
                self._stream = None
                return _ReadyStream(waiting) if _target(self._address)[2] else waiting
            await self.cool()
        return await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)

    async def _secured(
        self, stream: httpcore.AsyncNetworkStream, host: str
    ) -> httpcore.AsyncNetworkStream:
        limit_s = self._timeouts.connect_s
        try:
            return await stream.start_tls(self._tls, server_hostname=host, timeout=limit_s)
        except BaseException:
            # httpcore leaves the socket open when it is cancelled here.
            await stream.aclose()
            raise

    async def _end_watch(self) -> bool:
        """End the waiting read; True when the peer had said nothing until then."""
        watch, self._watch = self._watch, None
        if watch is None:
            return False
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
        return watch.cancelled()

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own interface
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect as usual; no address of ours is one."""
        return await self._inner.connect_unix_socket(path, timeout, socket_options)

    async def sleep(self, seconds: float) -> None:
        """Sleep as usual."""
        await self._inner.sleep(seconds)


class _ReadyStream(httpcore.AsyncNetworkStream):
    """A stream whose TLS is up: it answers `start_tls` with itself."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(
        self,
        max_bytes: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own interface
    ) -> bytes:
        return await self._inner.read(max_bytes, timeout)

    async def write(
        self,
        buffer: bytes,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own interface
    ) -> None:
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,  # noqa: ARG002 - it was verified when the stream was opened
        server_hostname: str | None = None,  # noqa: ARG002
        timeout: float | None = None,  # noqa: ARG002, ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _target(address: str) -> tuple[str, int, bool]:
    parts = urlsplit(address)
    is_tls = parts.scheme == "https"
    return parts.hostname or "", parts.port or (443 if is_tls else 80), is_tls
