"""Clients are lent to one call at a time; a connection is kept warm only for a prepared send."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from b2b_desktop.api.client import ApiClient
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.engine.client_shelf import ClientShelf
from b2b_desktop.sandbox.server import SandboxServer
from tests.api_rig import QUICK, now, request_for, values

SLOWER = Timeouts(3.0, 9.0, 12.0)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


def run(work: Callable[[ClientShelf], Awaitable[Any]]) -> None:
    """Run a coroutine with a shelf that is closed afterwards."""

    async def main() -> None:
        shelf = ClientShelf(QUICK, now)
        try:
            await work(shelf)
        finally:
            await shelf.close()

    asyncio.run(main())


async def attach(client: ApiClient, server: SandboxServer) -> None:
    """Send a new order."""
    order = server.state.new_order()
    token = Secret(server.practice_tokens()[0].text)
    request = request_for(values(order.order_id), token)
    attempt = await client.attach(request, SendProgress(now))
    assert attempt.answer.outcome is Outcome.ACCEPTED


async def until(happened: Callable[[], bool]) -> None:
    """Let the loop work until something is true."""
    async with asyncio.timeout(10):
        while not happened():  # noqa: ASYNC110 - the server's thread tells no event of this loop
            await asyncio.sleep(0.01)


def test_a_client_is_lent_to_one_call_at_a_time_and_used_again(server: SandboxServer) -> None:
    async def work(shelf: ClientShelf) -> None:
        async with shelf.borrow(server.address) as first:
            async with shelf.borrow(server.address) as second:
                assert first is not second
            async with shelf.borrow(server.address) as again:
                assert again is second

    run(work)


def test_the_next_call_goes_over_the_same_connection(server: SandboxServer) -> None:
    async def work(shelf: ClientShelf) -> None:
        for _ in range(3):
            async with shelf.borrow(server.address) as client:
                await attach(client, server)

    run(work)
    assert server.state.connections == 1


def test_another_address_gets_another_client(server: SandboxServer) -> None:
    async def work(shelf: ClientShelf) -> None:
        async with shelf.borrow(server.address) as here:
            pass
        async with shelf.borrow("http://127.0.0.1:9") as there:
            assert there is not here

    run(work)


@pytest.mark.parametrize("fault", [asyncio.CancelledError, ZeroDivisionError])
def test_a_client_whose_call_did_not_end_well_is_never_lent_again(
    server: SandboxServer, fault: type[BaseException]
) -> None:
    async def work(shelf: ClientShelf) -> None:
        async def fail() -> ApiClient:
            async with shelf.borrow(server.address) as client:
                lent.append(client)
                raise fault

        lent: list[ApiClient] = []
        with pytest.raises(fault):
            await fail()
        async with shelf.borrow(server.address) as client:
            assert client is not lent[0]

    run(work)


def test_new_limits_hold_from_the_next_call_and_the_same_ones_change_nothing(
    server: SandboxServer,
) -> None:
    async def work(shelf: ClientShelf) -> None:
        async with shelf.borrow(server.address) as first:
            pass
        await shelf.set_timeouts(QUICK)
        async with shelf.borrow(server.address) as same:
            assert same is first
        await shelf.set_timeouts(SLOWER)
        async with shelf.borrow(server.address) as slower:
            assert slower is not first

    run(work)


def test_a_prepared_send_opens_a_connection_without_a_request_and_then_uses_it(
    server: SandboxServer,
) -> None:
    async def work(shelf: ClientShelf) -> None:
        shelf.keep_warm(server.address)
        shelf.keep_warm(server.address)
        await until(lambda: server.state.connections == 1)
        assert server.requests() == ()
        async with shelf.borrow(server.address) as client:
            await attach(client, server)
        assert server.state.connections == 1

    run(work)


def test_a_connection_that_the_server_lets_go_is_opened_again(server: SandboxServer) -> None:
    server.state.switches.idle_s = 0.05

    async def work(shelf: ClientShelf) -> None:
        shelf.keep_warm(server.address)
        await until(lambda: server.state.connections >= 2)

    run(work)
    assert server.requests() == ()


def test_turning_to_another_address_or_to_none_lets_the_connection_go(
    server: SandboxServer,
) -> None:
    async def work(shelf: ClientShelf) -> None:
        shelf.keep_warm(server.address)
        await until(lambda: shelf._warm.is_warm(server.address))
        shelf.keep_warm(None)
        await until(lambda: not shelf._warm.is_warm(server.address))
        shelf.keep_warm(server.address)
        await until(lambda: shelf._warm.is_warm(server.address))

    run(work)


def test_a_client_of_ones_own_leaves_the_warm_connection_to_manual_sends(
    server: SandboxServer,
) -> None:
    async def work(shelf: ClientShelf) -> None:
        shelf.keep_warm(server.address)
        await until(lambda: shelf._warm.is_warm(server.address))
        own = shelf.make_own(server.address)
        await attach(own, server)
        await own.aclose()
        assert shelf._warm.is_warm(server.address)

    run(work)


def test_whether_a_store_can_be_reached_is_found_out_without_a_request(
    server: SandboxServer,
) -> None:
    async def work(shelf: ClientShelf) -> None:
        assert await shelf.can_reach(server.address)
        server.stop()
        assert not await shelf.can_reach(server.address)

    run(work)
    assert server.requests() == ()
