"""What a case does to the connection instead of answering plainly.

Invariant: each leaves the server itself unharmed; the connection is closed where HTTP cannot go on.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any, Final, Protocol

from b2b_desktop.sandbox.faults import Case, Reply
from b2b_desktop.sandbox.routes import Asked, order_id_in, reply, store_values
from b2b_desktop.sandbox.state import Request, State

UNREAD: Final = frozenset({"close_unread", "reset_unread"})
_CUT: Final = frozenset(
    {"cut_body", "drop_before", "drop_after", "reset_after", "half_status", "garbage"}
)
_OTHER_ORDER: Final = 1


class Connection(Protocol):
    """What a case needs of the connection it acts on."""

    state: State
    writer: asyncio.StreamWriter

    async def send(self, reply: Reply, rates: dict[str, str], record: Request | None) -> None:
        """Write a reply whole."""

    def head(self, reply: Reply, rates: dict[str, str], length: int) -> bytes:
        """Return a reply's status line and headers."""

    def end(self, *, reset: bool = False) -> None:
        """Close the socket, with a reset when asked."""


def success(asked: Asked) -> Reply:
    """Return the documented success for the order a request names."""
    return _success(asked, 200, as_list=True)


async def act(
    connection: Connection, case: Case, asked: Asked, rates: dict[str, str], record: Request
) -> None:
    """Do what a case does to the connection."""
    if case.network == "silence":
        await asyncio.Event().wait()
    elif case.network == "slow":
        await asyncio.sleep(case.params["delay_s"])
        await connection.send(success(asked), rates, record)
    elif case.network == "drip":
        await _drip(connection, case, asked, rates)
    elif case.network in _CUT:
        await _cut(connection, case.network, asked, rates)
    else:
        await connection.send(_reply(case, asked), rates, record)


async def _cut(connection: Connection, network: str, asked: Asked, rates: dict[str, str]) -> None:
    if network in ("drop_after", "reset_after"):
        _store(connection, asked)
    elif network == "half_status":
        connection.writer.write(b"HTTP/1.1 20")
    elif network == "garbage":
        connection.writer.write(b"\x00\xffnot http at all\r\n\r\n")
    elif network == "cut_body":
        whole = success(asked)
        connection.writer.write(connection.head(whole, rates, len(whole.body)))
        connection.writer.write(whole.body[: len(whole.body) // 2])
    await connection.writer.drain()
    connection.end(reset=network == "reset_after")


async def _drip(connection: Connection, case: Case, asked: Asked, rates: dict[str, str]) -> None:
    whole = success(asked)
    connection.writer.write(connection.head(whole, rates, len(whole.body)))
    for byte in whole.body:
        connection.writer.write(bytes([byte]))
        await connection.writer.drain()
        await asyncio.sleep(case.params["pause_s"])
    connection.end()


def _reply(case: Case, asked: Asked) -> Reply:
    make = _REPLIES.get(case.network)
    return success(asked) if make is None else make(case, asked)


def _old_form(_case: Case, asked: Asked) -> Reply:
    return _success(asked, 200, as_list=False)


def _sample_form(_case: Case, asked: Asked) -> Reply:
    return _success(asked, 1, as_list=True)


def _text_code(_case: Case, asked: Asked) -> Reply:
    return _success(asked, "200", as_list=True)


def _truncated(_case: Case, asked: Asked) -> Reply:
    return Reply(200, success(asked).body[:-5])


def _wrong_order(_case: Case, _asked: Asked) -> Reply:
    data = [{"orderId": _OTHER_ORDER}]
    return reply(200, {"code": 200, "message": "SUCCESS", "data": data})


def _gzip_bomb(case: Case, _asked: Asked) -> Reply:
    packed = gzip.compress(bytes(_size(case)), 6)
    return Reply(200, packed, headers=(("Content-Encoding", "gzip"),))


def _huge_body(case: Case, _asked: Asked) -> Reply:
    return Reply(200, b" " * _size(case))


def _many_headers(_case: Case, asked: Asked) -> Reply:
    headers = tuple((f"X-N-{n}", "v" * 40) for n in range(90))
    return Reply(200, success(asked).body, headers=headers)


def _echo(_case: Case, asked: Asked) -> Reply:
    body = {"code": 400, "message": json.dumps(asked.headers), "data": asked.headers}
    pairs = tuple((f"X-Echo-{n}", v) for n, v in asked.headers.items())
    return Reply(400, json.dumps(body).encode(), headers=pairs)


def _size(case: Case) -> int:
    return int(case.params["size_mb"] * 1_000_000)


_REPLIES: Final = {
    "old_form": _old_form,
    "sample_form": _sample_form,
    "text_code": _text_code,
    "truncated": _truncated,
    "wrong_order": _wrong_order,
    "gzip_bomb": _gzip_bomb,
    "huge_body": _huge_body,
    "many_headers": _many_headers,
    "echo": _echo,
}


def _success(asked: Asked, code: Any, *, as_list: bool) -> Reply:
    number = order_id_in(asked.body)
    data = [{"orderId": number}] if as_list else {"orderId": str(number)}
    return reply(200, {"code": code, "message": "SUCCESS", "data": data})


def _store(connection: Connection, asked: Asked) -> None:
    number = order_id_in(asked.body)
    order = connection.state.order(number) if number is not None else None
    if order is not None:
        store_values(connection.state, order, json.loads(asked.body))
