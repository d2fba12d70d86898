"""Orders that are placed over the sandbox's control endpoint."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any

import pytest

from b2b_desktop.sandbox.server import SandboxServer


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


def place(server: SandboxServer, **body: Any) -> dict[str, Any]:
    """Ask the control endpoint for orders."""
    http = HTTPConnection(server.address.removeprefix("http://"), timeout=5)
    http.request("POST", "/sandbox/orders", json.dumps(body))
    placed: dict[str, Any] = json.loads(http.getresponse().read())
    http.close()
    return placed


def test_many_orders_are_placed_at_once_with_consecutive_ids(server: SandboxServer) -> None:
    buyer = server.practice_tokens()[1].email
    placed = place(server, email=buyer, count=3)
    first = placed["order_id"]
    orders = [server.state.order(first + further) for further in range(4)]
    assert [order.buyer.email for order in orders if order is not None] == [buyer] * 3
    assert place(server)["order_id"] == first + 3
