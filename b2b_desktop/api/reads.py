"""Reading orders back: what a reply to a read means.

Invariant: reads change nothing at the service and are not calls (design.md section 7).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import Any, Final

import httpx

from b2b_desktop.api.budget_headers import asked_wait_s, read_budget, read_date
from b2b_desktop.api.envelope import Envelope, read_envelope, says_success
from b2b_desktop.domain.budget import BudgetReading
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
from b2b_desktop.domain.text import one_line

DETAILS_PATH = "/api/v2/orders/{order_id}/details"
LIST_PATH = "/api/v2/orders?limit=1&orderBy=createdAt&sortBy=DESC"
"""`orderBy` is the field and `sortBy` the direction (b2b-api.md section 2)."""
_COMPANY_LIMIT: Final = 200
"""Characters of a company's name that are kept."""


class ReadTrace:
    """What one read did on the wire; true also when the read raised.

    Attributes:
        asked_at: when it was asked, aware UTC.
        path: what was asked for.
        http_status: the status, None while none came.
        budget: the store's budget, when the reply told it.
        duration_ms: from the request to the end of its answer.
    """

    def __init__(self, asked_at: datetime) -> None:
        self.asked_at = asked_at
        self.path = ""
        self.http_status: int | None = None
        self.budget: BudgetReading | None = None
        self.duration_ms = 0.0
        self._begun = perf_counter()

    def begin(self, path: str) -> None:
        """Note that the request is about to leave."""
        self.path = path
        self._begun = perf_counter()

    def end(self, response: httpx.Response | None, now: datetime) -> None:
        """Note how it came back."""
        self.duration_ms = (perf_counter() - self._begun) * 1000.0
        if response is not None:
            self.http_status = response.status_code
            self.budget = read_budget(response.headers, now)


@dataclass(frozen=True, slots=True)
class OrderReading:
    """What Order Details says of an order (b2b-api.md section 2)."""

    order_id: OrderId
    po_number: str
    extra_fields: tuple[ExtraField, ...]
    company: str
    created_at: datetime | None = None


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
    return OrderReading(
        order_id=order_id,
        po_number=_text(data.get("poNumber")),
        extra_fields=_fields(data.get("extraFields")),
        company=one_line(_text(data.get("companyName")), _COMPANY_LIMIT),
        created_at=read_date(_text(data.get("date_created"))),
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


def _fields(fields: object) -> tuple[ExtraField, ...]:
    """Read `extraFields`: a list as documented, or the object that some requests are sent as."""
    if isinstance(fields, dict):
        return tuple(ExtraField(str(name), _text(value)) for name, value in fields.items())
    listed = fields if isinstance(fields, list) else []
    return tuple(
        ExtraField(_text(entry.get("fieldName")), _text(entry.get("fieldValue")))
        for entry in listed
        if isinstance(entry, dict)
    )


def _text(value: object) -> str:
    """Return a value as text; what is no text on the wire, as its JSON."""
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)
