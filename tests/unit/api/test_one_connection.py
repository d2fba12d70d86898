"""One connection to one address, as httpx's transport."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable
from time import monotonic

import httpx
import pytest

from b2b_desktop.api.one_connection import OneConnection
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.api.warm_backend import WarmBackend
from b2b_desktop.domain.errors import StorageError, StorageReason
from tests.api_rig import now
from tests.raw_server import RawServer, answering, http_reply, read_request

GOOD = http_reply(200, b"good")
_LIMIT_S = 10.0


def make(address: str, clock: Callable[[], float] = monotonic) -> OneConnection:
    """Make a transport to an address."""
    backend = WarmBackend(tls=make_tls_context(), connect_s=_LIMIT_S)
    return OneConnection(address, backend=backend, clock=clock)


def request_to(address: str, progress: SendProgress, **headers: str) -> httpx.Request:
    """Return a request that tells how far it got."""
    limits = {"read": _LIMIT_S, "write": _LIMIT_S}
    extensions = {"progress": progress, "timeout": limits}
    return httpx.Request("GET", address + "/a?b=c", headers=headers, extensions=extensions)


def run(server: RawServer, work: Callable[[OneConnection], Awaitable[None]]) -> None:
    """Run a coroutine with a transport to a server, which is closed afterwards."""

    async def main() -> None:
        one = make(server.address)
        try:
            await work(one)
        finally:
            await one.aclose()

    asyncio.run(main())


async def ask(one: OneConnection, server: RawServer) -> bytes:
    """Ask for something and read the reply to its end."""
    progress = SendProgress(now)
    request = request_to(server.address, progress, **{"X-Own": "1"})
    response = await one.handle_async_request(request)
    assert progress.has_left
    assert progress.written_at is not None
    assert progress.first_byte_at is not None
    try:
        return await response.aread()
    finally:
        await response.aclose()


def test_requests_follow_each_other_on_one_connection() -> None:
    heads: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        while head := read_request(sock):
            heads.append(head)
            sock.sendall(GOOD)

    with RawServer(handle) as server:

        async def work(one: OneConnection) -> None:
            assert [await ask(one, server) for _ in range(3)] == [b"good"] * 3

        run(server, work)
        assert server.accepted == 1
    host = f"127.0.0.1:{server.port}".encode()
    assert heads == [b"GET /a?b=c HTTP/1.1\r\nHost: " + host + b"\r\nX-Own: 1\r\n\r\n"] * 3


def test_a_connection_that_was_idle_too_long_is_not_used() -> None:
    time_s = [0.0]
    with RawServer(answering(GOOD, GOOD, GOOD)) as server:

        async def main() -> None:
            one = make(server.address, lambda: time_s[0])
            for time_s[0] in (0.0, 2.0, 4.1):
                assert await ask(one, server) == b"good"
            await one.aclose()

        asyncio.run(main())
        assert server.accepted == 2


def test_a_connection_the_peer_has_closed_is_not_used() -> None:
    closed = threading.Event()

    def handle(sock: socket.socket) -> None:
        read_request(sock)
        sock.sendall(GOOD)
        sock.shutdown(socket.SHUT_RDWR)
        closed.set()

    with RawServer(handle) as server:

        async def work(one: OneConnection) -> None:
            assert await ask(one, server) == b"good"
            assert closed.wait(10)
            assert await ask(one, server) == b"good"

        run(server, work)
        assert server.accepted == 2


def test_a_reply_that_was_not_read_to_its_end_costs_the_connection() -> None:
    with RawServer(answering(http_reply(200, b"x" * 1_000_000))) as server:

        async def work(one: OneConnection) -> None:
            response = await one.handle_async_request(request_to(server.address, SendProgress(now)))
            await response.aclose()
            assert len(await ask(one, server)) == 1_000_000

        run(server, work)
        assert server.accepted == 2


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (b"", httpx.RemoteProtocolError),
        (b"no HTTP at all\r\n\r\n", httpx.RemoteProtocolError),
        (GOOD[:-1], httpx.RemoteProtocolError),
    ],
)
def test_errors_are_httpxs_own(reply: bytes, error: type[httpx.HTTPError]) -> None:
    with RawServer(answering(reply)) as server:

        async def work(one: OneConnection) -> None:
            with pytest.raises(error):
                await ask(one, server)

        run(server, work)


def test_after_an_error_the_next_request_gets_a_connection_of_its_own() -> None:
    replies = iter([b"garbage\r\n\r\n", GOOD])

    def handle(sock: socket.socket) -> None:
        read_request(sock)
        sock.sendall(next(replies))

    with RawServer(handle) as server:

        async def work(one: OneConnection) -> None:
            with pytest.raises(httpx.RemoteProtocolError):
                await ask(one, server)
            assert await ask(one, server) == b"good"

        run(server, work)
        assert server.accepted == 2


def test_a_port_where_nobody_listens_can_be_tried_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    async def main() -> None:
        address = f"http://127.0.0.1:{port}"
        one = make(address)
        for _ in range(2):
            progress = SendProgress(now)
            with pytest.raises(httpx.ConnectError):
                await one.handle_async_request(request_to(address, progress))
            assert not progress.has_left
        await one.aclose()

    asyncio.run(main())


def test_a_header_that_cannot_be_written_never_leaves() -> None:
    with RawServer(answering(GOOD)) as server:

        async def work(one: OneConnection) -> None:
            progress = SendProgress(now)
            request = request_to(server.address, progress, **{"X-Own": "line\nbreak"})
            with pytest.raises(httpx.LocalProtocolError):
                await one.handle_async_request(request)
            assert not progress.has_left
            assert await ask(one, server) == b"good"

        run(server, work)


def test_what_only_informs_is_passed_over() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    with RawServer(answering(early + GOOD)) as server:

        async def work(one: OneConnection) -> None:
            assert await ask(one, server) == b"good"

        run(server, work)


def test_a_reply_that_came_before_the_request_was_read_is_read() -> None:
    def handle(sock: socket.socket) -> None:
        sock.recv(1)
        sock.sendall(http_reply(413, b"too much", "Connection: close"))
        sock.shutdown(socket.SHUT_WR)
        sock.recv(1)

    with RawServer(handle) as server:

        async def work(one: OneConnection) -> None:
            limits = {"read": _LIMIT_S, "write": _LIMIT_S}
            extensions = {"progress": SendProgress(now), "timeout": limits}
            request = httpx.Request("POST", server.address, content=b"x", extensions=extensions)
            response = await one.handle_async_request(request)
            assert response.status_code == 413
            assert await response.aread() == b"too much"

        run(server, work)


def test_a_reply_without_a_length_ends_with_the_connection() -> None:
    with RawServer(answering(b"HTTP/1.1 200 OK\r\n\r\nhello")) as server:

        async def work(one: OneConnection) -> None:
            assert await ask(one, server) == b"hello"
            assert await ask(one, server) == b"hello"

        run(server, work)
        assert server.accepted == 2


def test_a_request_that_is_called_off_costs_the_connection() -> None:
    asked = threading.Event()

    def handle(sock: socket.socket) -> None:
        read_request(sock)
        if not asked.is_set():
            asked.set()
            sock.recv(1)
            return
        sock.sendall(GOOD)

    with RawServer(handle) as server:

        async def work(one: OneConnection) -> None:
            asking = asyncio.ensure_future(ask(one, server))
            while not asked.is_set():  # noqa: ASYNC110 - set on the server's thread
                await asyncio.sleep(0)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            assert await ask(one, server) == b"good"

        run(server, work)
        assert server.accepted == 2


def test_nothing_is_written_before_the_request_may_leave() -> None:
    received = threading.Event()

    def handle(sock: socket.socket) -> None:
        read_request(sock)
        received.set()
        sock.sendall(GOOD)

    with RawServer(handle) as server:

        async def work(one: OneConnection) -> None:
            may_leave = asyncio.Event()
            progress = SendProgress(now, may_leave=may_leave.wait)
            asking = asyncio.ensure_future(
                one.handle_async_request(request_to(server.address, progress))
            )
            while server.accepted == 0:  # noqa: ASYNC110 - counted on the server's thread
                await asyncio.sleep(0)
            for _ in range(100):
                await asyncio.sleep(0)
            assert not received.is_set()
            assert not progress.has_left
            may_leave.set()
            await (await asking).aread()
            assert received.is_set()

        run(server, work)


def test_a_request_that_may_not_leave_costs_no_connection() -> None:
    with RawServer(answering(GOOD)) as server:

        async def refuse() -> None:
            raise StorageError(StorageReason.FULL)

        async def work(one: OneConnection) -> None:
            progress = SendProgress(now, may_leave=refuse)
            with pytest.raises(StorageError):
                await one.handle_async_request(request_to(server.address, progress))
            assert not progress.has_left
            assert await ask(one, server) == b"good"

        run(server, work)
        assert server.accepted == 1


def test_a_connection_that_closed_while_the_request_waited_is_not_used() -> None:
    with RawServer(answering(GOOD)) as server:

        async def close() -> None:
            server.wait_accepted(1)
            server.close_connections()

        async def work(one: OneConnection) -> None:
            progress = SendProgress(now, may_leave=close)
            response = await one.handle_async_request(request_to(server.address, progress))
            assert await response.aread() == b"good"

        run(server, work)
        assert server.accepted == 2
