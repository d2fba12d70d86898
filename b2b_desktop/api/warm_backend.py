"""Opening connections, one of them perhaps ahead: TCP and TLS are up, and no request was made.

Invariant: a stream is handed over once, only while the peer has neither closed it nor said
anything, and only for the address it was opened for. A request would cost the store's budget and
send the token (findings.md section 4). Lives on the `network` thread.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from time import monotonic
from typing import Final
from urllib.parse import urlsplit

import httpx

from b2b_desktop.api.progress import Step
from b2b_desktop.api.proxies import proxy_for
from b2b_desktop.api.socket_stream import SocketStream, open_stream

_OLDEST_S: Final = 30.0
"""After this a waiting connection is renewed."""


class WarmBackend:
    """Connect to addresses, or hand over the stream that waits."""

    def __init__(
        self, *, tls: ssl.SSLContext, connect_s: float, clock: Callable[[], float] = monotonic
    ) -> None:
        """Prepare; `connect_s` limits what TCP and what TLS take."""
        self._tls = tls
        self._connect_s = connect_s
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
        # The session tickets that TLS 1.3 sends after the handshake are seen only while they come.
        return self._stream.is_quiet

    async def warm(self, address: str) -> bool:
        """Open a stream to this address ahead; False when it cannot be, which is no error."""
        await self.cool()
        if proxy_for(address) is not None:
            return False
        try:
            self._stream = await self._open(address, lambda _step: None)
        except httpx.TransportError:
            return False
        self._address, self._opened_at = address, self._clock()
        return True

    async def cool(self) -> None:
        """Close a waiting stream."""
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()

    async def connect(self, address: str, mark: Callable[[Step], None]) -> SocketStream:
        """Hand over the waiting stream, or connect now; `mark` is told each step.

        Raises:
            httpx.ConnectTimeout: it took too long.
            httpx.ConnectError: there is no connection, or no TLS that somebody vouches for.
        """
        if self._stream is not None and address == self._address:
            if self.is_warm(address):
                mark(Step.CONNECTING)
                stream, self._stream = self._stream, None
                mark(Step.CONNECTED)
                return stream
            await self.cool()
        return await self._open(address, mark)

    async def _open(self, address: str, mark: Callable[[Step], None]) -> SocketStream:
        parts = urlsplit(address)
        host, is_tls = parts.hostname or "", parts.scheme == "https"
        mark(Step.CONNECTING)
        stream = await open_stream(host, parts.port or (443 if is_tls else 80), self._connect_s)
        mark(Step.CONNECTED)
        if is_tls:
            mark(Step.SECURING)
            await stream.secure(self._tls, host, self._connect_s)
            mark(Step.SECURED)
        return stream
