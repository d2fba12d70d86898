"""Streams for httpcore on asyncio's own transports."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpcore
import pytest

from b2b_desktop.api.socket_stream import SocketBackend, SocketStream
from b2b_desktop.api.tls import make_tls_context
from tests.certificates import make_authority
from tests.raw_server import RawServer

_LIMIT_S = 10.0


@asynccontextmanager
async def connected(server: RawServer) -> AsyncIterator[SocketStream]:
    """Connect and close afterwards."""
    stream = await SocketBackend().connect_tcp("127.0.0.1", server.port, timeout=_LIMIT_S)
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


async def until(condition: Callable[[], object]) -> None:
    """Let the loop turn until a condition holds."""
    while not condition():  # noqa: ASYNC110 - what a socket holds sets no event
        await asyncio.sleep(0)


async def write_on(stream: SocketStream) -> None:
    """Write until the stream takes nothing more."""
    while True:
        await stream.write(b"!")
        await asyncio.sleep(0)


def reset(sock: socket.socket) -> None:
    """Close with a reset."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


def test_bytes_come_in_their_order_and_in_pieces_as_asked_for() -> None:
    def handle(sock: socket.socket) -> None:
        sock.sendall(sock.recv(5).upper())

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                await stream.write(b"hello")
                assert await stream.read(2, timeout=_LIMIT_S) == b"HE"
                assert await stream.read(99) == b"LLO"
                assert await stream.read(99) == b""
                assert await stream.read(99) == b""

        run(work)


def test_silence_ends_with_a_timeout_and_the_stream_can_be_read_on() -> None:
    go = threading.Event()

    def handle(sock: socket.socket) -> None:
        go.wait()
        sock.sendall(b"late")

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                with pytest.raises(httpcore.ReadTimeout):
                    await stream.read(9, timeout=0.01)
                go.set()
                assert await stream.read(9) == b"late"

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
                await until(lambda: stream.get_extra_info("is_readable"))
                for _ in range(1_000):
                    await asyncio.sleep(0)
                assert not done.is_set()
                got = 0
                while piece := await stream.read(1_000_000):
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
                assert await stream.read(2) == b"ha"
                with pytest.raises(httpcore.WriteError):
                    await write_on(stream)
                assert await stream.read(9) == b"lf"
                with pytest.raises(httpcore.ReadError):
                    await stream.read(9)

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
                with pytest.raises(httpcore.WriteTimeout):
                    await stream.write(b"x" * 20_000_000, timeout=0.01)
                writing = asyncio.ensure_future(stream.write(b"y"))
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
                writing = asyncio.ensure_future(stream.write(b"x" * 20_000_000))
                await asyncio.sleep(0)
                go.set()
                with pytest.raises(httpcore.WriteError):
                    await writing

        run(work)


def test_a_closed_stream_is_readable_and_takes_no_bytes() -> None:
    def handle(sock: socket.socket) -> None:
        sock.recv(1)

    with RawServer(handle) as server:

        async def work() -> None:
            async with connected(server) as stream:
                assert not stream.get_extra_info("is_readable")
                await stream.aclose()
                assert stream.get_extra_info("is_readable")
                with pytest.raises(httpcore.WriteError):
                    await stream.write(b"more")

        run(work)


def test_tls_is_begun_once_and_carries_the_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = make_authority(tmp_path, "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))

    def handle(sock: socket.socket) -> None:
        sock.sendall(sock.recv(5).upper())

    with RawServer(handle, authority.server) as server:

        async def work() -> None:
            tls = make_tls_context()
            async with connected(server) as stream:
                assert stream.get_extra_info("ssl_object") is None
                assert await stream.start_tls(tls, "127.0.0.1", _LIMIT_S) is stream
                secured = stream.get_extra_info("ssl_object")
                assert secured is not None
                assert await stream.start_tls(tls, "127.0.0.1", _LIMIT_S) is stream
                assert stream.get_extra_info("ssl_object") is secured
                await stream.write(b"hello")
                assert await stream.read(99) == b"HELLO"

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
                wanted = httpcore.ConnectError if hangs_up else httpcore.ConnectTimeout
                limit_s = _LIMIT_S if hangs_up else 0.05
                with pytest.raises(wanted):
                    await stream.start_tls(make_tls_context(), "127.0.0.1", limit_s)

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
                assert not stream.get_extra_info("is_readable")
                go.set()
                await until(lambda: stream.get_extra_info("is_readable"))
                assert stream.get_extra_info("server_addr") is None

        run(work)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_connection_nobody_waits_for_any_more_is_closed(host: str) -> None:
    ends: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        ends.append(sock.recv(1))

    with RawServer(handle) as server:

        async def work() -> None:
            for turns in range(12):
                connecting = asyncio.ensure_future(SocketBackend().connect_tcp(host, server.port))
                for _ in range(turns):
                    await asyncio.sleep(0)
                connecting.cancel()
                with suppress(asyncio.CancelledError):
                    await (await connecting).aclose()
            async with connected(server) as stream:  # Whatever was accepted before is known now.
                await until(lambda: len(ends) == server.accepted - 1)
                await stream.write(b"x")

        run(work)
    assert set(ends) <= {b"", b"x"}
