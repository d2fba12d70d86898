"""What a reply to a read means."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest

from b2b_desktop.api.client import ApiClient
from b2b_desktop.api.reads import OrderReading, read_details, read_newest
from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.domain.errors import (
    ApiError,
    BadReplyError,
    NotFoundError,
    RateLimitedError,
    RejectedError,
    ServerFaultError,
    UnauthorizedError,
    UnreachableError,
)
from b2b_desktop.domain.order import ExtraField, OrderId
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.wire_format import CHECKOUT, DOCUMENTED
from b2b_desktop.sandbox.server import SandboxServer
from tests.api_rig import QUICK, SECRET, now
from tests.raw_server import RawServer, answering, http_reply

T = TypeVar("T")
ORDER = OrderId(5001)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


def read(address: str, ask: Callable[[ApiClient], Awaitable[T]]) -> T:
    """Ask over a connection of its own."""

    async def call() -> T:
        client = ApiClient(address, timeouts=QUICK, tls=make_tls_context(), now=now)
        try:
            return await ask(client)
        finally:
            await client.aclose()

    return asyncio.run(call())


def order_of(address: str, secret: Secret = SECRET) -> OrderReading:
    """Read one order."""
    return read(address, lambda client: client.read_order(ORDER, secret, DOCUMENTED))


def raised(reply: bytes) -> ApiError:
    """Return what a read raises for a reply."""
    with RawServer(answering(reply)) as server, pytest.raises(ApiError) as caught:
        order_of(server.address)
    return caught.value


def test_an_order_is_read_from_the_store(server: SandboxServer) -> None:
    order = server.state.new_order()
    order.record = {
        "poNumber": "PO-1",
        "extraFields": [{"fieldName": "Cost Center", "fieldValue": "CC-42"}],
    }
    secret = Secret(server.practice_tokens()[0].text)
    got = order_of(server.address, secret)
    assert got == OrderReading(
        ORDER,
        "PO-1",
        (ExtraField("Cost Center", "CC-42"),),
        order.buyer.company,
        datetime.fromtimestamp(int(order.created_at), UTC),
    )
    raw = bytes(server.requests()[-1].raw)
    assert raw.startswith(b"GET /api/v2/orders/5001/details HTTP/1.1\r\n")
    assert raw.endswith(b"\r\n\r\n")
    assert b"authToken" not in raw


def test_the_newest_order_is_asked_for_by_field_and_direction(server: SandboxServer) -> None:
    server.state.new_order()
    newest = server.state.new_order()
    secret = Secret(server.practice_tokens()[0].text)
    got = read(server.address, lambda client: client.newest_order(secret, CHECKOUT))
    assert got == newest.order_id
    raw = bytes(server.requests()[-1].raw)
    assert b"GET /api/v2/orders?limit=1&orderBy=createdAt&sortBy=DESC HTTP/1.1\r\n" in raw
    assert b"authToken: " in raw


def test_a_buyer_without_orders_has_no_newest(server: SandboxServer) -> None:
    secret = Secret(server.practice_tokens()[0].text)
    assert read(server.address, lambda client: client.newest_order(secret, DOCUMENTED)) is None


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, {"code": 401, "message": "M"}, UnauthorizedError),
        (200, {"code": 40101, "message": "M"}, UnauthorizedError),
        (403, {"code": "40101", "message": "M"}, UnauthorizedError),
        (404, {"code": 404, "data": {"errMsg": "M"}}, NotFoundError),
        (429, {"code": 429, "message": "M"}, RateLimitedError),
        (500, {"code": 500, "message": "M"}, ServerFaultError),
        (200, {"code": 500, "message": "M"}, ServerFaultError),
        (302, {"message": "M"}, RejectedError),
        (400, {"code": 40013, "message": "M"}, RejectedError),
        (200, {"code": 40013, "message": "M"}, RejectedError),
        (200, {"code": "nonsense", "message": "M"}, RejectedError),
    ],
)
def test_a_refused_read_is_the_error_of_its_kind(
    status: int, body: dict[str, Any], kind: type[ApiError]
) -> None:
    error = raised(http_reply(status, json.dumps(body).encode(), "Retry-After: 9"))
    assert type(error) is kind
    assert (error.message, error.status) == ("M", status)
    if isinstance(error, RateLimitedError):
        assert error.retry_after_s == 9.0


@pytest.mark.parametrize("body", [b"", b"OK", b"[]", b'{"code":200}', b'{"code":200,"data":[]}'])
def test_a_success_without_an_order_cannot_be_understood(body: bytes) -> None:
    assert type(raised(http_reply(200, body))) is BadReplyError


def test_a_reply_cut_in_its_body_is_no_answer() -> None:
    whole = http_reply(200, b'{"code":200,"data":{}}')
    assert type(raised(whole[:-4])) is BadReplyError


def test_silence_is_no_answer() -> None:
    assert type(raised(b"")) is BadReplyError


def test_a_truncated_json_is_no_answer() -> None:
    assert type(raised(http_reply(200, b'{"code":200,"data":{'))) is BadReplyError


def test_a_closed_port_is_unreachable() -> None:
    with RawServer(answering()) as gone:
        address = gone.address
    with pytest.raises(UnreachableError):
        order_of(address)


def test_an_echoed_secret_is_redacted() -> None:
    body = b'{"code":40013,"message":"token ' + SECRET.reveal().encode() + b' is bad"}'
    assert SECRET.reveal() not in repr(raised(http_reply(400, body)))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ([{"fieldName": "A", "fieldValue": "1"}], (ExtraField("A", "1"),)),
        ([{"fieldName": "A", "fieldValue": 1}], (ExtraField("A", "1"),)),
        ([{"fieldName": "A", "fieldValue": None}, 3, None], (ExtraField("A", ""),)),
        ([], ()),
        (None, ()),
        ("text", ()),
    ],
)
def test_extra_fields_are_read_leniently(fields: object, expected: tuple[ExtraField, ...]) -> None:
    body = {"data": {"poNumber": None, "extraFields": fields}}
    assert read_details(body, ORDER) == OrderReading(ORDER, "", expected, "")


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ([], None),
        ([{"orderId": 7}], 7),
        ([{"orderId": "7"}], 7),
        ([{"orderId": 0}], None),
        ([{"orderId": -1}], None),
        ([{"orderId": 2147483648}], None),
        ([{"orderId": "9" * 5_000}], None),
        ([{"orderId": None}], None),
        ([{"orderId": True}], None),
        ([{"orderId": "\u0663"}], None),
        ([3], None),
    ],
)
def test_the_newest_of_a_list_is_its_first_order(listed: list[object], expected: object) -> None:
    assert read_newest({"data": {"list": listed}}) == expected


@pytest.mark.parametrize("data", [None, [], {}, {"list": None}, {"list": {}}])
def test_a_reply_without_a_list_cannot_be_understood(data: object) -> None:
    with pytest.raises(BadReplyError):
        read_newest({"data": data})
