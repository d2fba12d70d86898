"""A connection opened ahead: TCP and TLS are up, and no request was made on it.

Invariant: a stream is handed over once, only while the peer has neither closed it nor said
anything, and only for the address it was opened for. A request would cost the store's budget and
send the token (findings.md section 4). Lives on the `network` thread.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from time import monotonic
from typing import Final
from urllib.parse import urlsplit

import httpcore

from b2b_desktop.api.proxies import proxy_for
from b2b_desktop.api.socket_stream import SocketBackend, SocketStream
from b2b_desktop.domain.settings import Timeouts

_OLDEST_S: Final = 30.0
"""After this a waiting connection is renewed."""


class WarmBackend(httpcore.AsyncNetworkBackend):
    """A network backend for httpcore that may already have the stream."""

    def __init__(
        self, *, tls: ssl.SSLContext, timeouts: Timeouts, clock: Callable[[], float] = monotonic
    ) -> None:
        self._inner = SocketBackend()
        self._tls = tls
        self._timeouts = timeouts
        self._clock = clock
        self._stream: SocketStream | None = None
        self._address = ""
        self._opened_at = 0.0

    def is_warm(self, address: str) -> bool:
        """Tell whether a stream to this address waits, is young and was not closed."""
        if self._stream is None or address != self._address:
            return False
        if self._clock() - self._opened_at > _OLDEST_S:
            return False
        # The peer closed it, or says what nobody asked; the session tickets that TLS 1.3 sends
        # after the handshake are never seen here, but for the moment in which they arrive.
        return not self._stream.get_extra_info("is_readable")

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
                await stream.start_tls(self._tls, server_hostname=host, timeout=limit_s)
        except (httpcore.NetworkError, httpcore.TimeoutException):
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
                return waiting
            await self.cool()
        return await self._inner.connect_tcp(host, port, timeout, local_address, socket_options)


def _target(address: str) -> tuple[str, int, bool]:
    parts = urlsplit(address)
    is_tls = parts.scheme == "https"
    return parts.hostname or "", parts.port or (443 if is_tls else 80), is_tls
