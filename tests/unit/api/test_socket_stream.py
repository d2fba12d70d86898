"""Connections on asyncio's own transports."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from b2b_desktop.api.socket_stream import SocketStream, open_stream
from b2b_desktop.api.tls import make_tls_context
from tests.certificates import make_authority
from tests.raw_server import RawServer

_LIMIT_S = 10.0


@asynccontextmanager
async def connected(server: RawServer) -> AsyncIterator[SocketStream]:
    """Connect and close afterwards."""
    stream = await open_stream("127.0.0.1", server.port, _LIMIT_S)
    try:
        yield stream
    finally:
        await stream.aclose()


def run(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a coroutine function on a loop of its own, within a limit."""

    async def main() -> None:
        async with asyncio.timeout(_LIMIT_S):
            await work()

    asyncio.run(main())


async def exactly(stream: SocketStream, count: int) -> bytes:
    """Read so many bytes, in whatever pieces they come."""
    got = b""
    while len(got) < count:
        got += await stream.read(_LIMIT_S)
    return got


async def until(condition: Callable[[], object]) -> None:
    """Let the loop turn until a condition holds."""
    while not condition():  # noqa: ASYNC110 - what a socket holds sets no event
        await asyncio.sleep(0)


async def write_on(stream: SocketStream) -> None:
    """Write until the stream takes nothing more."""
    while True:
        await stream.write(b"!", _LIMIT_S)
        await asyncio.sleep(0)


def reset(sock: socket.socket) -> None:
    """Close with a reset."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def test_bytes_come_in_their_order_and_then_the_end() -> None:
    def handle(sock: socket.socket) -> None:
        sock.sendall(sock.recv(5).upper())

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                await stream.write(b"hello", _LIMIT_S)
                assert await exactly(stream, 5) == b"HELLO"
                assert await stream.read(_LIMIT_S) == b""
                assert await stream.read(_LIMIT_S) == b""

        run(work)


def test_silence_ends_with_a_timeout_and_the_stream_can_be_read_on() -> None:
    go = threading.Event()

    def handle(sock: socket.socket) -> None:
        go.wait()
        sock.sendall(b"late")

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                with pytest.raises(httpx.ReadTimeout):
                    await stream.read(0.01)
                go.set()
                assert await exactly(stream, 4) == b"late"

        run(work)


def test_a_peer_that_floods_is_made_to_wait_and_nothing_of_it_is_lost() -> None:
    sent = 40_000_000
    done = threading.Event()

    def handle(sock: socket.socket) -> None:
        sock.sendall(b"x" * sent)
        done.set()

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                await until(lambda: not stream.is_quiet)
                for _ in range(1_000):
                    await asyncio.sleep(0)
                assert not done.is_set()
                got = 0
                while piece := await stream.read(_LIMIT_S):
                    assert len(piece) <= 1_000_000
                    got += len(piece)
                assert got == sent

        run(work)


def test_what_came_before_a_reset_is_read_and_then_the_reset_is_told() -> None:
    def handle(sock: socket.socket) -> None:
        sock.sendall(b"half")
        sock.recv(1)
        reset(sock)

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                await until(lambda: not stream.is_quiet)
                await asyncio.sleep(0)
                await asyncio.sleep(0)  # The loop has taken what the system had.
                with pytest.raises(httpx.WriteError):
                    await write_on(stream)
                assert await stream.read(_LIMIT_S) == b"half"
                with pytest.raises(httpx.ReadError):
                    await stream.read(_LIMIT_S)

        run(work)


def test_a_peer_that_reads_late_gets_everything() -> None:
    go, got = threading.Event(), bytearray()

    def handle(sock: socket.socket) -> None:
        go.wait()
        while piece := sock.recv(1_000_000):
            got.extend(piece)

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                with pytest.raises(httpx.WriteTimeout):
                    await stream.write(b"x" * 20_000_000, 0.01)
                writing = asyncio.ensure_future(stream.write(b"y", _LIMIT_S))
                await asyncio.sleep(0)
                assert not writing.done()
                go.set()
                await writing
                await until(lambda: len(got) == 20_000_001)

        run(work)
    assert got.endswith(b"xy")


def test_a_peer_that_goes_away_while_it_should_read_ends_the_write() -> None:
    go = threading.Event()

    def handle(sock: socket.socket) -> None:
        go.wait()
        reset(sock)

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                writing = asyncio.ensure_future(stream.write(b"x" * 20_000_000, _LIMIT_S))
                await asyncio.sleep(0)
                go.set()
                with pytest.raises(httpx.WriteError):
                    await writing

        run(work)


def test_a_closed_stream_is_not_quiet_and_takes_no_bytes() -> None:
    def handle(sock: socket.socket) -> None:
        sock.recv(1)

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                before = stream.is_quiet
                await stream.aclose()
                assert (before, stream.is_quiet) == (True, False)
                with pytest.raises(httpx.WriteError):
                    await stream.write(b"more", _LIMIT_S)

        run(work)


def test_tls_carries_the_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = make_authority(tmp_path, "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))

    def handle(sock: socket.socket) -> None:
        sock.sendall(sock.recv(5).upper())

    with RawServer(handle, authority.server) as server:

        async def work() -> None:
            async with connected(server) as stream:
                await stream.secure(make_tls_context(), "127.0.0.1", _LIMIT_S)
                await stream.write(b"hello", _LIMIT_S)
                assert await exactly(stream, 5) == b"HELLO"

        run(work)


@pytest.mark.parametrize("hangs_up", [True, False])
def test_a_handshake_without_an_end_is_no_connection(hangs_up: bool) -> None:
    hold = threading.Event()

    def handle(sock: socket.socket) -> None:
        sock.recv(65_536)
        if not hangs_up:
            hold.wait()

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                wanted = httpx.ConnectError if hangs_up else httpx.ConnectTimeout
                limit_s = _LIMIT_S if hangs_up else 0.05
                with pytest.raises(wanted):
                    await stream.secure(make_tls_context(), "127.0.0.1", limit_s)

        run(work)
        hold.set()


def test_without_poll_the_system_is_asked_by_select(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("select.poll", raising=False)
    go = threading.Event()

    def handle(sock: socket.socket) -> None:
        go.wait()
        sock.sendall(b"x")

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                assert stream.is_quiet
                go.set()
                await until(lambda: not stream.is_quiet)

        run(work)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_connection_nobody_waits_for_any_more_is_closed(host: str) -> None:
    ends: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        ends.append(sock.recv(1))

    with RawServer(handle) as server:

        async def work() -> None:
            for turns in range(12):
                connecting = asyncio.ensure_future(open_stream(host, server.port, _LIMIT_S))
                for _ in range(turns):
                    await asyncio.sleep(0)
                connecting.cancel()
                with suppress(asyncio.CancelledError):
                    await (await connecting).aclose()
            # A loop that ends within the race of a name's addresses loses the winner's socket.
            racing = asyncio.all_tasks() - {asyncio.current_task()}
            await asyncio.gather(*racing, return_exceptions=True)
            async with connected(server) as stream:  # Whatever was accepted before is known now.
                await until(lambda: len(ends) == server.accepted - 1)
                await stream.write(b"x", _LIMIT_S)

        run(work)
    assert set(ends) <= {b"", b"x"}
