"""From what the network did to what the call log records.

Invariant: everything in an answer is redacted, and a cut never turns into *accepted*.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

import httpx

from b2b_desktop.api.body_reader import BodyReader
from b2b_desktop.api.budget_headers import asked_wait_s
from b2b_desktop.api.envelope import MESSAGE_LIMIT
from b2b_desktop.api.progress import SendProgress
from b2b_desktop.api.reply import judge
from b2b_desktop.domain.call import CallAnswer, Outcome, Reason
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.text import one_line

_HEADERS_LIMIT_BYTES: Final = 64 * 1024
"""Bytes of response headers that are kept."""
LEFT_OUT: Final = "[left out]"
"""Stands in the place of headers there was no room for; no server can send such a name."""
_UNSENDABLE: Final = (httpx.LocalProtocolError, httpx.UnsupportedProtocol)
"""Faults of the request itself; any other of the transport is the network's or a proxy's."""

Answer = Callable[[SendProgress, datetime], CallAnswer]


def whole_answer(
    order_id: OrderId, response: httpx.Response, reader: BodyReader, redactor: Redactor
) -> Answer:
    """Return the answer of a reply that was read to its end, or to the cap."""
    return _answer(order_id, response, reader, redactor, cut=False)


def broken_answer(
    order_id: OrderId, response: httpx.Response, reader: BodyReader, redactor: Redactor
) -> Answer:
    """Return the answer of a reply that was cut after its status."""
    return _answer(order_id, response, reader, redactor, cut=True)


def unsent_answer(
    progress: SendProgress, error: Exception, now: datetime, redactor: Redactor
) -> tuple[CallAnswer, bool]:
    """Return the answer of a request without a status, and whether another try may help."""
    may_retry = False
    if progress.has_left:
        outcome, reason = Outcome.UNKNOWN, Reason.NO_ANSWER
    elif isinstance(error, _UNSENDABLE) or not isinstance(error, httpx.TransportError | OSError):
        outcome, reason = Outcome.NOT_SENT, Reason.UNSENDABLE
    else:
        outcome, reason, may_retry = Outcome.NOT_SENT, Reason.NO_CONNECTION, True
    words = redactor.text(
        f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    )
    answer = CallAnswer(
        outcome,
        reason,
        message=one_line(words, MESSAGE_LIMIT),
        written_at=progress.written_at,
        done_at=now,
        phases=progress.phases(),
    )
    return answer, may_retry


def _answer(
    order_id: OrderId,
    response: httpx.Response,
    reader: BodyReader,
    redactor: Redactor,
    *,
    cut: bool,
) -> Answer:
    complete = not (cut or reader.capped or reader.undecodable)
    body = redactor.data(reader.body)
    verdict = judge(response.status_code, body, order_id, complete=complete)
    headers = _kept_headers(response, redactor)
    message = redactor.text(verdict.message)
    limited = verdict.reason is Reason.RATE_LIMITED

    def finish(progress: SendProgress, now: datetime) -> CallAnswer:
        return CallAnswer(
            verdict.outcome,
            verdict.reason,
            http_status=response.status_code,
            api_code=verdict.api_code,
            message=message,
            response_headers=headers,
            response_body=body,
            bytes_received=reader.received_bytes,
            content_length=_length(response.headers.get("Content-Length", "")),
            capped=reader.capped,
            incomplete=cut or reader.undecodable,
            retry_after_s=asked_wait_s(response.headers, now) if limited else None,
            written_at=progress.written_at,
            first_byte_at=progress.first_byte_at,
            done_at=now,
            phases=progress.phases(),
        )

    return finish


def _length(announced: str) -> int | None:
    is_number = announced.isascii() and announced.isdigit() and len(announced) < 16
    return int(announced) if is_number else None


def _kept_headers(response: httpx.Response, redactor: Redactor) -> tuple[tuple[str, str], ...]:
    """Return the headers as far as there is room, and how many there is none for."""
    kept: list[tuple[str, str]] = []
    size = 0
    for raw_name, raw_value in response.headers.raw:
        size += len(raw_name) + len(raw_value)
        if size > _HEADERS_LIMIT_BYTES:
            kept.append((LEFT_OUT, f"{len(response.headers.raw) - len(kept)} headers"))
            break
        kept.append((raw_name.decode("latin-1"), raw_value.decode("latin-1")))
    return redactor.headers(kept)
