"""A connection opened ahead: TCP and TLS are up, and no request was made on it.

Invariant: a stream is handed over once, only while the peer has neither closed it nor sent
anything, and only for the address it was opened for. A request would cost the store's budget and
send the token (findings.md section 4). Lives on the `network` thread.
"""

from __future__ import annotations

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
        self._address = ""
        self._opened_at = 0.0

    def is_warm(self, address: str) -> bool:
        """Tell whether a stream to this address waits, is young and was not closed."""
        stream = self._stream
        if stream is None or address != self._address:
            return False
        if self._clock() - self._opened_at > _OLDEST_S:
            return False
        # Readable before a request was made: the peer closed it, or says what nobody asked.
        return not stream.get_extra_info("is_readable")

    async def warm(self, address: str) -> bool:
        """Open a stream to this address ahead; False when it cannot be, which is no error."""
        await self.cool()
        if proxy_for(address) is not None:
            return False
        host, port, is_tls = _target(address)
        limit_s = self._timeouts.connect_s
        stream: httpcore.AsyncNetworkStream | None = None
        try:
            stream = await self._inner.connect_tcp(host, port, timeout=limit_s)
            if is_tls:
                stream = await stream.start_tls(self._tls, server_hostname=host, timeout=limit_s)
        except (httpcore.NetworkError, httpcore.TimeoutException, OSError):
            if stream is not None:
                await stream.aclose()
            return False
        self._stream, self._address, self._opened_at = stream, address, self._clock()
        return True

    async def cool(self) -> None:
        """Close a waiting stream."""
        stream, self._stream = self._stream, None
        if stream is not None:
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
            if self.is_warm(self._address):
                self._stream = None
                return _ReadyStream(waiting) if _target(self._address)[2] else waiting
            await self.cool()
        return await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)

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
