"""One client of the service against a server of the test's choice.

Invariant: the client is the product's own and is closed when the call has ended.
"""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime

from b2b_desktop.api.client import ApiClient, AttachRequest, Attempt
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.tls import make_tls_context
from b2b_desktop.api.wire import encode_attach
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.domain.wire_format import DOCUMENTED, WireFormat

FIELDS = (ExtraField("Cost Center", "CC-42"),)
SECRET = Secret("planted-opaque-secret-0123456789")
QUICK = Timeouts(connect_s=0.5, read_s=0.5, total_s=2.0)


@dataclass(frozen=True)
class Sent:
    """How a call went, and how far its request got."""

    attempt: Attempt
    progress: SendProgress


def now() -> datetime:
    """Return the time, aware UTC."""
    return datetime.now(UTC)


def values(order_id: int = 5012, po_number: str = "PO-7781") -> OrderValues:
    """Return the form of b2b-api.md section 6."""
    return OrderValues(OrderId(order_id), po_number, True, FIELDS)


def request_for(
    sent: OrderValues, secret: Secret = SECRET, wire_format: WireFormat = DOCUMENTED
) -> AttachRequest:
    """Return the request of a Create Order call."""
    return AttachRequest(sent.order_id, encode_attach(sent, wire_format), secret, wire_format)


def attach(
    address: str,
    request: AttachRequest | None = None,
    timeouts: Timeouts = QUICK,
    tls: ssl.SSLContext | None = None,
) -> Sent:
    """Call Create Order once over a connection of its own."""

    async def call() -> Sent:
        client = ApiClient(address, timeouts=timeouts, tls=tls or make_tls_context(), now=now)
        progress = SendProgress(now)
        try:
            return Sent(await client.attach(request or request_for(values()), progress), progress)
        finally:
            await client.aclose()

    return asyncio.run(call())
