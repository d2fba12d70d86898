"""Reading orders back: what a reply to a read means.

Invariant: reads change nothing at the service and are not calls (design.md section 7).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import httpx

from b2b_desktop.api.budget_headers import asked_wait_s
from b2b_desktop.api.envelope import Envelope, read_envelope, says_success
from b2b_desktop.domain.errors import (
    ApiError,
    BadReplyError,
    NotFoundError,
    RateLimitedError,
    RejectedError,
    ServerFaultError,
    UnauthorizedError,
)
from b2b_desktop.domain.order import LARGEST_ORDER_ID, ExtraField, OrderId

DETAILS_PATH = "/api/v2/orders/{order_id}/details"
LIST_PATH = "/api/v2/orders?limit=1&orderBy=createdAt&sortBy=DESC"
"""`orderBy` is the field and `sortBy` the direction (b2b-api.md section 2)."""


@dataclass(frozen=True, slots=True)
class OrderReading:
    """What Order Details says of an order (b2b-api.md section 2)."""

    order_id: OrderId
    po_number: str
    extra_fields: tuple[ExtraField, ...]
    company: str


def check_reply(response: httpx.Response, body: bytes, now: datetime) -> dict[str, Any]:
    """Return a read's JSON object.

    Raises:
        ApiError: of the kind the status and the body's code say.
    """
    envelope = read_envelope(body)
    status = response.status_code
    error = _error(response, envelope, now)
    if error is not None:
        raise error
    if envelope.body is None:
        raise BadReplyError(envelope.message, status, envelope.code)
    return envelope.body


def read_details(body: dict[str, Any], order_id: OrderId) -> OrderReading:
    """Return an order from a reply of Order Details.

    Raises:
        BadReplyError: there is no order in it.
    """
    data = body.get("data")
    if not isinstance(data, dict):
        raise BadReplyError("no order in the reply", 200)
    fields = data.get("extraFields")
    listed = fields if isinstance(fields, list) else []
    return OrderReading(
        order_id=order_id,
        po_number=_text(data.get("poNumber")),
        extra_fields=tuple(
            ExtraField(_text(entry.get("fieldName")), _text(entry.get("fieldValue")))
            for entry in listed
            if isinstance(entry, dict)
        ),
        company=_text(data.get("companyName")),
    )


def read_newest(body: dict[str, Any]) -> OrderId | None:
    """Return the first order of a reply of List Orders, None when it lists none.

    Raises:
        BadReplyError: there is no list in it.
    """
    data = body.get("data")
    listed = data.get("list") if isinstance(data, dict) else None
    if not isinstance(listed, list):
        raise BadReplyError("no list in the reply", 200)
    first = listed[0] if listed else None
    number = first.get("orderId") if isinstance(first, dict) else None
    text = str(number) if isinstance(number, int | str) else ""
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        return None
    return OrderId(int(text)) if 0 < int(text) <= LARGEST_ORDER_ID else None


def _error(response: httpx.Response, envelope: Envelope, now: datetime) -> ApiError | None:
    status, number = response.status_code, envelope.code_number
    facts = (envelope.message, status, envelope.code)
    if status == 401 or (number is not None and 40100 <= number < 40200):
        return UnauthorizedError(*facts)
    if status == 404:
        return NotFoundError(*facts)
    if status == 429:
        return RateLimitedError(*facts, retry_after_s=asked_wait_s(response.headers, now))
    if status >= 500 or (number is not None and 500 <= number < 600):
        return ServerFaultError(*facts)
    if status >= 300 or status < 200:
        return RejectedError(*facts)
    if not says_success(envelope.code):
        return RejectedError(*facts)
    return None


def _text(value: object) -> str:
    return "" if value is None else str(value)
