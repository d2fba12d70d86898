"""The service's endpoints over httpx, one method each.

Invariant: one request per method, never a redirect, never a repeat; the token goes to its own
address only. Works on httpx's transport level: no cookies, no netrc, no header the house did not
write. Lives on the `network` thread.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import httpx

from b2b_desktop.api.answers import broken_answer, unsent_answer, whole_answer
from b2b_desktop.api.body_reader import BodyReader
from b2b_desktop.api.budget_headers import clock_skew_s, read_budget
from b2b_desktop.api.one_connection import KEEPALIVE_S, OneConnection
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.proxies import UnusableProxy, proxy_for
from b2b_desktop.api.reads import (
    DETAILS_PATH,
    LIST_PATH,
    OrderReading,
    ReadTrace,
    check_reply,
    read_details,
    read_newest,
)
from b2b_desktop.api.warm_backend import WarmBackend
from b2b_desktop.api.wire import ATTACH_PATH, headers
from b2b_desktop.domain.budget import BudgetReading
from b2b_desktop.domain.call import CallAnswer
from b2b_desktop.domain.errors import BadReplyError, UnreachableError
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.redaction import REDACTED, Redactor
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.settings import Timeouts
from b2b_desktop.domain.wire_format import WireFormat

_LIMITS: Final = httpx.Limits(
    max_connections=1, max_keepalive_connections=1, keepalive_expiry=KEEPALIVE_S
)


@dataclass(frozen=True, slots=True)
class AttachRequest:
    """One Create Order request: the exact body, and the secret for its headers."""

    order_id: OrderId
    body: bytes
    secret: Secret
    wire_format: WireFormat

    def shown_headers(self) -> tuple[tuple[str, str], ...]:
        """Return the request's own headers in their order, secrets replaced."""
        return tuple(headers(self.wire_format, REDACTED))


@dataclass(frozen=True, slots=True)
class Attempt:
    """How one request went.

    Attributes:
        answer: for the log, redacted.
        budget: the store's budget, when the reply told it.
        clock_skew_s: by how many seconds the server's clock is ahead.
        may_retry: it certainly never left, and another try may help.
    """

    answer: CallAnswer
    budget: BudgetReading | None = None
    clock_skew_s: float | None = None
    may_retry: bool = False


class ApiClient:
    """Speak with one address over one connection; one task at a time."""

    def __init__(
        self,
        address: str,
        *,
        timeouts: Timeouts,
        tls: ssl.SSLContext,
        now: Callable[[], datetime],
        transport: httpx.AsyncBaseTransport | None = None,
        warm: WarmBackend | None = None,
    ) -> None:
        """Prepare; nothing is connected before the first call.

        Args:
            address: canonical origin, see `domain.token.parse_address`.
            timeouts: limits of one call.
            tls: the shared context.
            now: returns aware UTC.
            transport: replaces the network in tests.
            warm: hands over a connection that was opened ahead.
        """
        self._address = address
        self._timeouts = timeouts
        self._now = now
        self._attach_url = httpx.URL(address + ATTACH_PATH)
        self._transport = transport or _make_transport(address, tls, timeouts.connect_s, warm)

    async def attach(self, request: AttachRequest, progress: SendProgress) -> Attempt:
        """Call Create Order (b2b-api.md section 1) and judge what came back.

        Never raises for the world's faults; `CancelledError` passes, and `progress` then knows
        how the call ended.
        """
        redactor = Redactor([request.secret])
        reader: BodyReader | None = None
        response: httpx.Response | None = None
        try:
            async with asyncio.timeout(self._timeouts.total_s):
                response = await self._open(
                    "POST",
                    self._attach_url,
                    headers(request.wire_format, request.secret.reveal()),
                    request.body,
                    progress,
                )
                reader = BodyReader(response)
                await reader.read()
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, TimeoutError, OSError) as error:
            if response is None or reader is None:
                return _without_status(progress, error, self._now(), redactor)
            answer = broken_answer(request.order_id, response, reader, redactor)
        else:
            answer = whole_answer(request.order_id, response, reader, redactor)
        finally:
            progress.finished()
            if response is not None:
                await _close(response)
        return self._attempt(answer, response, progress)

    async def read_order(
        self,
        order_id: OrderId,
        secret: Secret,
        wire_format: WireFormat,
        trace: ReadTrace | None = None,
    ) -> OrderReading:
        """Call Order Details (b2b-api.md section 2); `trace` tells how it went.

        Raises:
            ApiError: of the kind that happened; messages are redacted.
        """
        path = DETAILS_PATH.format(order_id=order_id)
        return read_details(await self._read(path, secret, wire_format, trace), order_id)

    async def newest_order(
        self, secret: Secret, wire_format: WireFormat, trace: ReadTrace | None = None
    ) -> OrderId | None:
        """Return the newest order that List Orders shows this token, None for none.

        `trace` tells how it went.

        Raises:
            ApiError: of the kind that happened; messages are redacted.
        """
        return read_newest(await self._read(LIST_PATH, secret, wire_format, trace))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._transport.aclose()

    async def _read(
        self, path: str, secret: Secret, wire_format: WireFormat, trace: ReadTrace | None
    ) -> dict[str, Any]:
        redactor = Redactor([secret])
        progress = SendProgress(self._now, method=b"GET")
        pairs = headers(wire_format, secret.reveal())
        response: httpx.Response | None = None
        trace = trace or ReadTrace(self._now())
        trace.begin(path)
        try:
            async with asyncio.timeout(self._timeouts.total_s):
                url = httpx.URL(self._address + path)
                response = await self._open("GET", url, pairs, None, progress)
                reader = BodyReader(response)
                await reader.read()
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, TimeoutError, OSError) as error:
            words = redactor.text(f"{type(error).__name__}: {error}")
            raise (BadReplyError if progress.has_left else UnreachableError)(words) from error
        finally:
            trace.end(response, self._now())
            if response is not None:
                await _close(response)
        return check_reply(response, redactor.data(reader.body), self._now())

    def _attempt(
        self,
        make: Callable[[SendProgress, datetime], CallAnswer],
        response: httpx.Response,
        progress: SendProgress,
    ) -> Attempt:
        now = self._now()
        headers = dict(response.headers.items())  # One pass; each look into httpx's is one.
        return Attempt(make(progress, now), read_budget(headers, now), clock_skew_s(headers, now))

    async def _open(
        self,
        method: str,
        url: httpx.URL,
        pairs: list[tuple[str, str]],
        content: bytes | None,
        progress: SendProgress,
    ) -> httpx.Response:
        limits = self._timeouts
        request = httpx.Request(
            method,
            url,
            headers=pairs,
            content=content,
            extensions={
                "progress": progress,  # Ours; httpcore, behind a proxy, tells `trace`.
                "trace": progress.trace,
                "timeout": {
                    "connect": limits.connect_s,
                    "read": limits.read_s,
                    "write": limits.read_s,
                    "pool": limits.connect_s,
                },
            },
        )
        return await self._transport.handle_async_request(request)


def _make_transport(
    address: str, tls: ssl.SSLContext, connect_s: float, warm: WarmBackend | None
) -> httpx.AsyncBaseTransport:
    proxy = proxy_for(address)
    if proxy is None:
        backend = warm or WarmBackend(tls=tls, connect_s=connect_s)
        return OneConnection(address, backend=backend)
    try:
        return httpx.AsyncHTTPTransport(verify=tls, limits=_LIMITS, proxy=proxy)
    except (ImportError, ValueError, httpx.InvalidURL):
        # SOCKS needs a package of its own; other schemes and broken addresses httpx cannot read.
        return UnusableProxy(proxy)


def _without_status(
    progress: SendProgress, error: Exception, now: datetime, redactor: Redactor
) -> Attempt:
    answer, may_retry = unsent_answer(progress, error, now, redactor)
    return Attempt(answer, may_retry=may_retry)


async def _close(response: httpx.Response) -> None:
    try:
        await response.aclose()
    except (httpx.HTTPError, OSError):
        return  # The outcome stands; a connection that cannot be closed is gone anyway.
