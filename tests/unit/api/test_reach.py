"""Whether an origin, or the proxy before it, can be reached."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest

from b2b_desktop.api.reach import can_reach
from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.domain.settings import Timeouts
from tests.api_rig import QUICK
from tests.raw_server import RawServer, answering

STORE = "https://store.invalid"


def reaches(address: str, timeouts: Timeouts = QUICK) -> bool:
    """Return what is found out."""
    return asyncio.run(can_reach(address, tls=make_tls_context(), timeouts=timeouts))


def closed_port() -> int:
    """Return a port nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def test_an_open_port_is_reached_and_not_a_byte_is_sent() -> None:
    received: list[bytes] = []
    ended = threading.Event()

    def note(sock: socket.socket) -> None:
        received.append(sock.recv(1))
        ended.set()

    with RawServer(note) as server:
        assert reaches(server.address)
        assert ended.wait(10)
    assert received == [b""]


def test_a_closed_port_is_not_reached() -> None:
    assert not reaches(f"http://127.0.0.1:{closed_port()}")


def test_behind_a_proxy_it_is_the_proxy_that_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(answering()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert reaches(STORE)
        proxy.wait_accepted(1)
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{closed_port()}")
    assert not reaches(STORE)
