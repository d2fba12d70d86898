"""A connection opened ahead, on which no request was made."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from b2b_desktop.api.client import ApiClient
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.api.warm_backend import WarmBackend
from b2b_desktop.domain.call import CallAnswer, Outcome
from tests.api_rig import QUICK, now, request_for, values
from tests.certificates import make_authority
from tests.raw_server import RawServer, answering, http_reply, read_request

GOOD = http_reply(200, b'{"code":200,"message":"SUCCESS","data":[{"orderId":5012}]}')
T = TypeVar("T")


class Clock:
    """A clock the test moves."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@asynccontextmanager
async def backend(clock: Clock | None = None) -> AsyncIterator[WarmBackend]:
    """Make a backend and let its stream go afterwards."""
    warm = WarmBackend(tls=make_tls_context(), connect_s=0.5, clock=clock or Clock())
    try:
        yield warm
    finally:
        await warm.cool()


async def send(address: str, warm: WarmBackend) -> CallAnswer:
    """Send once over a client that may take the waiting connection."""
    client = ApiClient(address, timeouts=QUICK, tls=make_tls_context(), now=now, warm=warm)
    attempt = await client.attach(request_for(values()), SendProgress(now))
    await client.aclose()
    return attempt.answer


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop turn until a condition holds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - what a socket holds sets no event
            await asyncio.sleep(0)


def run(work: Callable[[], Awaitable[T]]) -> T:
    """Run a coroutine function on a loop of its own."""

    async def main() -> T:
        return await work()

    return asyncio.run(main())


def test_a_warm_connection_makes_no_request_and_is_used_for_the_next_call() -> None:
    received: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        received.append(read_request(sock))
        sock.sendall(GOOD)

    with RawServer(handle) as server:

        async def work() -> None:
            async with backend() as warm:
                assert not warm.is_warm(server.address)
                assert await warm.warm(server.address)
                assert warm.is_warm(server.address)
                server.wait_accepted(1)
                assert received == []
                answer = await send(server.address, warm)
                assert answer.outcome is Outcome.ACCEPTED
                assert not warm.is_warm(server.address)

        run(work)
        assert server.accepted == 1
        assert len(received) == 1


def test_a_warm_connection_is_handed_over_once() -> None:
    with RawServer(answering(GOOD)) as server:

        async def work() -> None:
            async with backend() as warm:
                await warm.warm(server.address)
                assert (await send(server.address, warm)).outcome is Outcome.ACCEPTED
                assert (await send(server.address, warm)).outcome is Outcome.ACCEPTED

        run(work)
        assert server.accepted == 2


def test_a_connection_the_peer_closed_is_not_used() -> None:
    with RawServer(answering(GOOD)) as server:

        async def work() -> None:
            async with backend() as warm:
                await warm.warm(server.address)
                server.wait_accepted(1)
                server.close_connections()
                await until(lambda: not warm.is_warm(server.address))
                assert (await send(server.address, warm)).outcome is Outcome.ACCEPTED

        run(work)
        assert server.accepted == 2


def test_a_connection_on_which_the_peer_spoke_is_not_used() -> None:
    def handle(sock: socket.socket) -> None:
        sock.sendall(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        read_request(sock)

    with RawServer(handle) as server:

        async def work() -> None:
            async with backend() as warm:
                await warm.warm(server.address)
                await until(lambda: not warm.is_warm(server.address))

        run(work)


def test_a_connection_is_renewed_after_thirty_seconds() -> None:
    with RawServer(answering(GOOD)) as server:

        async def work() -> None:
            clock = Clock()
            async with backend(clock) as warm:
                await warm.warm(server.address)
                clock.now_s = 30.0
                assert warm.is_warm(server.address)
                clock.now_s = 30.1
                assert not warm.is_warm(server.address)
                assert (await send(server.address, warm)).outcome is Outcome.ACCEPTED

        run(work)
        assert server.accepted == 2


def test_a_connection_is_for_its_own_address_only() -> None:
    with RawServer(answering(GOOD)) as server, RawServer(answering(GOOD)) as other:

        async def work() -> None:
            async with backend() as warm:
                await warm.warm(server.address)
                assert not warm.is_warm(other.address)
                assert (await send(other.address, warm)).outcome is Outcome.ACCEPTED
                assert warm.is_warm(server.address)

        run(work)
        assert (server.accepted, other.accepted) == (1, 1)


def test_warming_again_lets_the_former_connection_go() -> None:
    ends: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        ends.append(sock.recv(1))

    with RawServer(handle) as server:

        async def work() -> None:
            async with backend() as warm:
                await warm.warm(server.address)
                await warm.warm(server.address)
                server.wait_accepted(2)
                await until(lambda: len(ends) == 1)
                assert ends == [b""]

        run(work)
        assert server.accepted == 2


@pytest.mark.parametrize(
    "address", ["https://store.invalid", "https://" + "x" * 64 + ".invalid", "http://127.0.0.1:1"]
)
def test_what_cannot_be_reached_is_not_warm_and_no_error(address: str) -> None:
    async def work() -> None:
        async with backend() as warm:
            assert not await warm.warm(address)
            assert not warm.is_warm(address)

    run(work)


def test_behind_a_proxy_nothing_is_opened_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(answering()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")

        async def work() -> None:
            async with backend() as warm:
                assert not await warm.warm("https://store.invalid")

        run(work)
        assert proxy.accepted == 0


def test_tls_is_up_before_the_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = make_authority(tmp_path, "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    received: list[bytes] = []
    shaken = threading.Event()

    def handle(sock: socket.socket) -> None:
        shaken.set()
        received.append(read_request(sock))
        sock.sendall(GOOD)

    with RawServer(handle, authority.server) as server:

        async def work() -> CallAnswer:
            async with backend() as warm:
                assert await warm.warm(server.address)
                # The server has sent its session tickets by then; they are nobody's answer.
                await until(shaken.is_set)
                await until(lambda: warm.is_warm(server.address))
                assert received == []
                return await send(server.address, warm)

        answer = run(work)
        assert received[0].startswith(b"POST /api/v2/orders HTTP/1.1\r\n")
        assert len(received) == 1
    assert answer.outcome is Outcome.ACCEPTED
    assert answer.phases.connect_ms is not None
    assert answer.phases.connect_ms < 50.0


def test_tls_the_peer_closed_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = make_authority(tmp_path, "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    shaken, close = threading.Event(), threading.Event()

    def handle(_sock: socket.socket) -> None:
        shaken.set()
        close.wait()

    with RawServer(handle, authority.server) as server:

        async def work() -> None:
            async with backend() as warm:
                assert await warm.warm(server.address)
                await until(shaken.is_set)
                await until(lambda: warm.is_warm(server.address))
                close.set()
                await until(lambda: not warm.is_warm(server.address))

        run(work)


def test_a_server_nobody_vouches_for_is_not_warm(tmp_path: Path) -> None:
    authority = make_authority(tmp_path, "127.0.0.1")
    with RawServer(answering(GOOD), authority.server) as server:

        async def work() -> None:
            async with backend() as warm:
                assert not await warm.warm(server.address)

        run(work)


def test_cancelling_in_the_middle_of_tls_leaves_no_connection() -> None:
    ends: list[bytes] = []
    greeted = threading.Event()

    def handle(sock: socket.socket) -> None:
        sock.recv(65_536)  # The hello, which is never answered.
        greeted.set()
        ends.append(sock.recv(1))

    with RawServer(handle) as server:

        async def work() -> None:
            async with backend() as warm:
                address = server.address.replace("http:", "https:")
                task = asyncio.ensure_future(warm.warm(address))
                await until(greeted.is_set)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                await until(lambda: ends == [b""])

        run(work)
