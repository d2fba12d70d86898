"""The sandbox server ends every connection, however young."""

from __future__ import annotations

import gc
import socket
from contextlib import ExitStack

import pytest

from b2b_desktop.sandbox.server import SandboxServer


def test_connections_that_were_only_just_accepted_are_closed_too() -> None:
    for _ in range(20):
        server = SandboxServer()
        server.start()
        port = int(server.address.rpartition(":")[2])
        with ExitStack() as opened:
            clients = [
                opened.enter_context(socket.create_connection(("127.0.0.1", port), 10))
                for _ in range(5)
            ]
            server.stop()
            for client in clients:
                client.settimeout(10)
                try:
                    assert client.recv(1) == b""
                except ConnectionResetError:
                    continue  # It was never accepted.
    gc.collect()  # An open transport would warn now, and fail the test.


def test_an_address_that_is_taken_is_refused_with_its_reason() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = SandboxServer(taken.getsockname()[1])
        with pytest.raises(OSError, match="address already in use"):
            server.start()
        server.stop()
