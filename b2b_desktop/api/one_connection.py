"""httpx's transport for one address over one connection, kept open for a moment.

Invariant: one request at a time; a connection that has been idle too long, or on which the peer has
spoken or closed meanwhile, is not used again. Lives on the `network` thread.

httpx's own transport stands on a pool for many addresses and tasks. Here it would have one
connection, and costs a quarter of each request.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Final

import httpcore
import httpx

KEEPALIVE_S: Final = 2.0
"""Below the server's idle limit, so that no request meets a connection being closed
(findings.md section 4)."""
_NAMES: Final = (
    "ConnectError",
    "ConnectTimeout",
    "LocalProtocolError",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "WriteError",
    "WriteTimeout",
)
_TWINS: Final = {getattr(httpcore, name): getattr(httpx, name) for name in _NAMES}


class OneConnection(httpx.AsyncBaseTransport):
    """Send one request after another to one origin."""

    def __init__(
        self, address: str, *, tls: ssl.SSLContext, backend: httpcore.AsyncNetworkBackend
    ) -> None:
        """Prepare; nothing is connected before the first request."""
        url = httpx.URL(address)
        port = url.port or (443 if url.scheme == "https" else 80)
        self._origin = httpcore.Origin(url.raw_scheme, url.raw_host, port)
        self._tls = tls
        self._backend = backend
        self._connection: httpcore.AsyncHTTPConnection | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the head of its reply.

        Raises:
            httpx.TransportError: of the kind that happened.
        """
        origin = self._origin
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=origin.scheme,
                host=origin.host,
                port=origin.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _translated():
            connection = await self._usable()
            reply = await connection.handle_async_request(asked)
        return httpx.Response(
            reply.status,
            headers=reply.headers,
            stream=_Body(reply),
            extensions=reply.extensions,
        )

    async def aclose(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.aclose()

    async def _usable(self) -> httpcore.AsyncHTTPConnection:
        connection = self._connection
        if connection is not None:
            if connection.is_available() and not connection.has_expired():
                return connection
            await self.aclose()
        self._connection = httpcore.AsyncHTTPConnection(
            self._origin,
            ssl_context=self._tls,
            keepalive_expiry=KEEPALIVE_S,
            network_backend=self._backend,
        )
        return self._connection


class _Body(httpx.AsyncByteStream):
    def __init__(self, reply: httpcore.Response) -> None:
        self._reply = reply

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated():
            async for part in self._reply.aiter_stream():
                yield part

    async def aclose(self) -> None:
        with _translated():
            await self._reply.aclose()


@contextmanager
def _translated() -> Iterator[None]:
    """Turn httpcore's errors into httpx's of the same name."""
    try:
        yield
    except tuple(_TWINS) as error:
        raise _TWINS[type(error)](str(error)) from error
