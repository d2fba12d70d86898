"""The sandbox's faults of reading back, over its control endpoint and the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any

import pytest

from b2b_desktop.sandbox.control import HELP
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import OTHER_VALUE

BODY = {"orderId": 0, "poNumber": "PO-1", "extraFields": {"Cost Center": "CC-42"}}


class Client:
    """A client of the first buyer."""

    def __init__(self, server: SandboxServer) -> None:
        host = server.address.removeprefix("http://")
        self._http = HTTPConnection(host, timeout=5)
        self._token = server.practice_tokens()[0].text

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        """Return a reply's status and JSON."""
        headers = {
            "Authorization": f"Bearer {self._token}",
            "Content-Type": "application/json",
        }
        self._http.request(method, path, json.dumps(body) if body else None, headers)
        response = self._http.getresponse()
        return response.status, json.loads(response.read())

    def switch(self, **switches: object) -> int:
        """Set switches."""
        return self.ask("POST", "/sandbox/switches", switches)[0]

    def stored(self, order_id: int) -> tuple[str, list[dict[str, str]]]:
        """Return what Order Details shows."""
        status, body = self.ask("GET", f"/api/v2/orders/{order_id}/details")
        assert status == 200
        return body["data"]["poNumber"], body["data"]["extraFields"]


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def client(server: SandboxServer) -> Iterator[Client]:
    """Return a client that has attached values to order 5001."""
    client = Client(server)
    number = server.state.new_order().order_id
    assert client.ask("POST", "/api/v2/orders", BODY | {"orderId": number})[0] == 200
    yield client
    client.close()


def test_values_show_only_after_a_while(client: Client, server: SandboxServer) -> None:
    client.switch(shows_late_s=100)
    assert client.stored(5001) == ("", [])
    clock = server.state.clock
    server.state.clock = lambda: clock() + 100
    assert client.stored(5001) == (
        "PO-1",
        [{"fieldName": "Cost Center", "fieldValue": "CC-42"}],
    )


@pytest.mark.parametrize(
    ("case", "status"), [("order_missing", 404), ("token_expired", 401), ("server_error", 500)]
)
def test_a_case_acts_on_every_order_details_and_on_nothing_else(
    client: Client, case: str, status: int
) -> None:
    client.switch(details_case=case)
    for _ in range(2):
        assert client.ask("GET", "/api/v2/orders/5001/details")[0] == status
    assert client.ask("GET", "/api/v2/orders")[0] == 200
    assert client.ask("GET", "/api/v2/orders/5001/products")[0] == 200
    client.switch(details_case="")
    assert client.stored(5001)[0] == "PO-1"


def test_another_desks_values_stand_in_the_record(client: Client) -> None:
    client.switch(other_po="PO-9")
    assert client.stored(5001) == (
        "PO-9",
        [{"fieldName": "Cost Center", "fieldValue": OTHER_VALUE}],
    )


def test_a_case_that_does_not_exist_is_refused(client: Client) -> None:
    assert client.switch(details_case="nonsense") == 400
    assert client.stored(5001)[0] == "PO-1"


def test_the_help_names_every_switch_of_reading_back() -> None:
    assert all(name in HELP for name in ("shows_late_s", "details_case", "other_po"))
