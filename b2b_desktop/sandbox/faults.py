"""Every reply of b2b-api.md section 6 and every fault of the network, by name and by order ID.

Invariant: a case needs no order to exist; `RANGES` gives each a block of order IDs, so that any
client can reach it without a control call.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back: status, body and headers beyond the usual ones."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One behaviour.

    Attributes:
        name: how the control endpoint calls it.
        about: what it does, for `--help`.
        reply: what is answered; None for the usual answer.
        network: what happens to the connection, `""` for nothing unusual.
        params: numbers the network behaviour takes.
    """

    name: str
    about: str
    reply: Reply | None = None
    network: str = ""
    params: dict[str, float] = field(default_factory=dict)


def _json(status: int, body: Any, *headers: tuple[str, str]) -> Reply:
    return Reply(status, json.dumps(body, separators=(",", ":")).encode(), headers=headers)


def _error(code: int, message: str, **data: str) -> dict[str, Any]:
    return {"code": code, "message": message, "data": data}


def _html(title: str) -> Reply:
    page = f"<html><head><title>{title}</title></head><body>nginx</body></html>"
    return Reply(int(title[:3]), page.encode(), "text/html")


_ENDED = "Invalid token header. No credentials provided."
_REQUIRED = "[Cost Center] is a required extra field"
_RATE = (
    ("X-Requests-Allocated", "150 times/60 s"),
    ("X-Requests-Remaining", "0 times"),
    ("X-Request-Window-Resets-After", "12.5 s"),
)
_FAULT = _error(500, "Internal Server Error", errMsg="Get order error.")

CASES: Final = {
    case.name: case
    for case in (
        Case("success", "200 with data as a list"),
        Case("success_old", "200 with data as an object and a text id", network="old_form"),
        Case("success_sample", "200 with code 1, as the rendered sample", network="sample_form"),
        Case("success_text_code", 'the same with code "200" as text', network="text_code"),
        Case(
            "no_permission",
            "400, code 40013, the buyer may not place orders",
            _json(400, _error(40013, "User does not have permission to place an order")),
        ),
        Case(
            "order_unknown",
            "400, code 40013, no such order for this buyer",
            _json(400, _error(40013, "Order does not exist.")),
        ),
        Case(
            "field_error",
            "400, code 40010, a field is named in data",
            _json(400, _error(40010, "Bad Request Error", bc_order_id="orderId can not be null")),
        ),
        Case(
            "too_late",
            "400, code 40013, the order already exists",
            _json(400, _error(40013, "The order already exists.")),
        ),
        Case(
            "too_late_management",
            "400 with the words in meta",
            _json(400, {"code": 400, "data": {}, "meta": {"message": "The order already exists."}}),
        ),
        Case("too_late_silent", "200, but nothing is stored", network="store_nothing"),
        Case(
            "token_missing",
            "401, no credentials",
            _json(401, {"code": 401, "data": {"errMsg": _ENDED}, "meta": {"message": _ENDED}}),
        ),
        Case(
            "token_expired",
            "401, code 40101",
            _json(401, _error(40101, "Token is expired")),
        ),
        Case("token_detail", "401 with detail", _json(401, {"detail": "Invalid token."})),
        Case(
            "token_behind_200",
            "200 with code 40101",
            _json(200, _error(40101, "Invalid token")),
        ),
        Case(
            "required_field",
            "422, a required extra field",
            _json(
                422, {"code": 422, "data": {"errMsg": _REQUIRED}, "meta": {"message": _REQUIRED}}
            ),
        ),
        Case(
            "rate_limited",
            "429 with rate headers",
            _json(429, _error(429, "Too Many Requests"), *_RATE),
        ),
        Case("overload", "429 without rate headers or body", Reply(429, b"", headers=())),
        Case("server_error", "500", _json(500, _FAULT)),
        Case("server_error_behind_200", "200 with code 500", _json(200, _FAULT)),
        Case("gateway_html", "502 with HTML", _html("502 Bad Gateway")),
        Case("gateway_html_503", "503 with HTML", _html("503 Service Unavailable")),
        Case("gateway_html_504", "504 with HTML", _html("504 Gateway Timeout")),
        Case("gateway_text", "503 with text", Reply(503, b"upstream connect error", "text/plain")),
        Case("slow", "waits delay_s, then answers", network="slow", params={"delay_s": 5.0}),
        Case("cut_body", "closes in the middle of the body", network="cut_body"),
        Case("truncated", "valid length, JSON cut short", network="truncated"),
        Case("empty", "200 without a body", Reply(200, b"")),
        Case("silence", "never answers", network="silence"),
        Case(
            "drip",
            "one byte of the answer every pause_s",
            network="drip",
            params={"pause_s": 0.5},
        ),
        Case("close_unread", "closes before reading the request", network="close_unread"),
        Case("reset_unread", "resets before reading the request", network="reset_unread"),
        Case("drop_before", "reads, does nothing, closes", network="drop_before"),
        Case("drop_after", "stores the values, then closes", network="drop_after"),
        Case("reset_after", "stores the values, then resets", network="reset_after"),
        Case("half_status", "half a status line, then closes", network="half_status"),
        Case("garbage", "bytes that are no HTTP", network="garbage"),
        Case("wrong_order", "200 that names another order", network="wrong_order"),
        Case(
            "redirect",
            "302 to another host",
            Reply(302, b"", headers=(("Location", "https://elsewhere.invalid/"),)),
        ),
        Case(
            "redirect_307",
            "307 to another path",
            Reply(307, b"", headers=(("Location", "/api/v2/other"),)),
        ),
        Case("timeout_408", "408", _json(408, _error(408, "Request Timeout"))),
        Case("no_json", "200 with text", Reply(200, b"OK", "text/plain")),
        Case(
            "gzip_bomb",
            "200, size_mb of zeros packed",
            network="gzip_bomb",
            params={"size_mb": 64.0},
        ),
        Case(
            "huge_body", "200 with size_mb of spaces", network="huge_body", params={"size_mb": 4.0}
        ),
        Case("many_headers", "200 with 90 headers", network="many_headers"),
        Case("bad_utf8", "400 whose words are not UTF-8", Reply(400, b'{"message":"\xff\xfe"}')),
        Case("deep_json", "200 with 100,000 brackets", Reply(200, b"[" * 100_000)),
        Case("echo", "400 that echoes the request's headers", network="echo"),
        Case(
            "order_missing",
            "404, as a read of an order this token may not see",
            _json(404, _error(404, "Not Found Error", errMsg="Order Does not Exist")),
        ),
    )
}

FIRST_ID: Final = 900_000
BLOCK: Final = 100
RANGES: Final = {
    name: range(FIRST_ID + BLOCK * n, FIRST_ID + BLOCK * (n + 1)) for n, name in enumerate(CASES)
}
"""Each case's block of order IDs, in the order of `CASES`."""


def case_of(order_id: int | None) -> Case | None:
    """Return the case whose block holds this order ID."""
    if order_id is None or not FIRST_ID <= order_id < FIRST_ID + BLOCK * len(CASES):
        return None
    return CASES[list(CASES)[(order_id - FIRST_ID) // BLOCK]]


def ranges_text() -> str:
    """Return the table of order ID ranges for `--help`."""
    return "\n".join(
        f"  {block.start}..{block.stop - 1}  {name:24} {CASES[name].about}"
        for name, block in RANGES.items()
    )
