"""httpx's transport for one address over one connection, kept open for a moment.

Invariant: one request at a time, written whole after it may leave and `Step.SENDING` was told; a
connection that has been idle too long, or on which the peer has spoken or closed meanwhile, is not
used again. Lives on the `network` thread.

httpx's own transport stands on a pool for many addresses and many tasks, with a lock, a trace and a
turn of the loop around each step. With one connection and one task that is half of a request's
processor time, and each turn may lose the interpreter to the GUI thread.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from time import monotonic
from typing import Final

import h11
import httpx

from b2b_desktop.api.progress import SendProgress, Step
from b2b_desktop.api.socket_stream import SocketStream
from b2b_desktop.api.warm_backend import WarmBackend

KEEPALIVE_S: Final = 2.0
"""Below the server's idle limit, so that no request meets a connection being closed
(findings.md section 4)."""
_LONGEST_HEAD_BYTES: Final = 100 * 1024
_SWITCHING: Final = 101


class OneConnection(httpx.AsyncBaseTransport):
    """Send one request after another to one origin.

    A request's extensions hold `progress`, the `SendProgress` to tell, and httpx's `timeout`.
    """

    def __init__(
        self, address: str, *, backend: WarmBackend, clock: Callable[[], float] = monotonic
    ) -> None:
        """Prepare; nothing is connected before the first request."""
        self._address = address
        self._backend = backend
        self._clock = clock
        self._line: _Line | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the head of its reply.

        Raises:
            httpx.TransportError: of the kind that happened.
        """
        progress: SendProgress = request.extensions["progress"]
        limits: dict[str, float] = request.extensions["timeout"]
        await self._usable(progress)
        await progress.permission()  # The connection is opened meanwhile, and may have closed.
        line = await self._usable(progress)
        try:
            data = line.encoded(request)
            progress.mark(Step.SENDING)
            try:
                await line.stream.write(data, limits["write"])
                progress.mark(Step.SENT)
            except httpx.WriteError:
                pass  # The peer may have answered before it closed.
            head = await line.head(limits["read"])
        except BaseException:
            await self.aclose()
            raise
        progress.mark(Step.ANSWERED)
        body = _Body(self, line, limits["read"])
        return httpx.Response(head.status_code, headers=head.headers.raw_items(), stream=body)

    async def aclose(self) -> None:
        """Close the connection."""
        line, self._line = self._line, None
        if line is not None:
            await line.stream.aclose()

    async def rest(self, line: _Line) -> None:
        """Keep a connection whose reply was read to its end for the next request, or close it."""
        if line is self._line and not line.rest(self._clock()):
            await self.aclose()

    async def _usable(self, progress: SendProgress) -> _Line:
        if self._line is not None:
            if self._line.is_usable(self._clock()):
                return self._line
            await self.aclose()
        stream = await self._backend.connect(self._address, progress.mark)
        self._line = _Line(stream, self._clock())
        return self._line


class _Line:
    """A connection, and how its talk stands."""

    def __init__(self, stream: SocketStream, now: float) -> None:
        self.stream = stream
        self._talk = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD_BYTES)
        self._idle_since = now

    def is_usable(self, now: float) -> bool:
        """Tell whether the next request can go over it."""
        is_idle = self._talk.our_state is h11.IDLE
        return is_idle and now - self._idle_since <= KEEPALIVE_S and self.stream.is_quiet

    def encoded(self, request: httpx.Request) -> bytes:
        """Return a request's bytes.

        Raises:
            httpx.LocalProtocolError: it cannot be written as HTTP.
        """
        try:
            head = h11.Request(
                method=request.method, target=request.url.raw_path, headers=request.headers.raw
            )
            parts = [self._talk.send(head)]
            if body := request.read():
                parts.append(self._talk.send(h11.Data(body)))
            parts.append(self._talk.send(h11.EndOfMessage()))
        except h11.LocalProtocolError as error:
            raise httpx.LocalProtocolError(str(error)) from error
        return b"".join(part for part in parts if part)

    async def head(self, limit_s: float) -> h11.Response | h11.InformationalResponse:
        """Read to the end of a reply's head; those that only inform are passed over.

        Raises:
            httpx.TransportError: there is none.
        """
        while True:
            event = await self._next(limit_s)
            if isinstance(event, h11.Response):
                return event
            if isinstance(event, h11.InformationalResponse) and event.status_code == _SWITCHING:
                return event

    async def piece(self, limit_s: float) -> bytes | None:
        """Read the next piece of a reply's body, None after the last.

        Raises:
            httpx.TransportError: it was cut.
        """
        event = await self._next(limit_s)
        return bytes(event.data) if isinstance(event, h11.Data) else None

    def rest(self, now: float) -> bool:
        """Get ready for the next request; False when there cannot be one."""
        talk = self._talk
        if not (talk.our_state is h11.DONE and talk.their_state is h11.DONE):
            return talk.our_state is h11.IDLE
        talk.start_next_cycle()
        self._idle_since = now
        return True

    async def _next(self, limit_s: float) -> object:
        talk = self._talk
        event: object
        try:
            while (event := talk.next_event()) is h11.NEED_DATA:
                data = await self.stream.read(limit_s)
                if not data and talk.their_state is h11.SEND_RESPONSE:
                    words = "Server disconnected without sending a response."
                    raise httpx.RemoteProtocolError(words)
                talk.receive_data(data)
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from error
        return event


class _Body(httpx.AsyncByteStream):
    def __init__(self, one: OneConnection, line: _Line, limit_s: float) -> None:
        self._one = one
        self._line = line
        self._limit_s = limit_s

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (piece := await self._line.piece(self._limit_s)) is not None:
            yield piece

    async def aclose(self) -> None:
        await self._one.rest(self._line)
