"""One connection to one address, as httpx's transport."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable

import httpx
import pytest

from b2b_desktop.api import one_connection
from b2b_desktop.api.one_connection import OneConnection
from b2b_desktop.api.socket_stream import SocketBackend
from b2b_desktop.api.tls import make_tls_context
from tests.raw_server import RawServer, answering, http_reply, read_request

GOOD = http_reply(200, b"good")


def run(server: RawServer, work: Callable[[OneConnection], Awaitable[None]]) -> None:
    """Run a coroutine with a transport to a server, which is closed afterwards."""

    async def main() -> None:
        one = OneConnection(server.address, tls=make_tls_context(), backend=SocketBackend())
        try:
            await work(one)
        finally:
            await one.aclose()

    asyncio.run(main())


async def ask(one: OneConnection, server: RawServer) -> bytes:
    """Ask for something and read the reply to its end."""
    request = httpx.Request("GET", server.address + "/a?b=c", headers=[("X-Own", "1")])
    response = await one.handle_async_request(request)
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


def test_a_connection_that_was_idle_too_long_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_connection, "KEEPALIVE_S", 0.0)
    with RawServer(answering(GOOD, GOOD)) as server:

        async def work(one: OneConnection) -> None:
            assert await ask(one, server) == b"good"
            assert await ask(one, server) == b"good"

        run(server, work)
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
            request = httpx.Request("GET", server.address)
            response = await one.handle_async_request(request)
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
        one = OneConnection(address, tls=make_tls_context(), backend=SocketBackend())
        for _ in range(2):
            with pytest.raises(httpx.ConnectError):
                await one.handle_async_request(httpx.Request("GET", address))
        await one.aclose()

    asyncio.run(main())
