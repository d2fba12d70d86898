"""The outcome of a Create Order call, judged from its reply.

Invariant: the rule at the end of b2b-api.md section 7 and nothing else decides the outcome; the
reason only chooses the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from b2b_desktop.api.envelope import Envelope, read_envelope, says_success
from b2b_desktop.domain.call import Outcome, Reason
from b2b_desktop.domain.order import OrderId


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reply means.

    Attributes:
        outcome: accepted, rejected or unknown.
        reason: why, for the words.
        api_code: the body's code as text, `""` for none.
        message: the server's words, one line.
    """

    outcome: Outcome
    reason: Reason
    api_code: str
    message: str


def judge(status: int, body: bytes, order_id: OrderId, *, complete: bool) -> Verdict:
    """Judge a reply whose status arrived.

    Args:
        status: the HTTP status.
        body: the decoded body, as far as it came.
        order_id: the order the call was about.
        complete: whether the body came to its end.
    """
    envelope = read_envelope(body)
    outcome, reason = _judge(status, envelope, order_id, complete=complete)
    message = envelope.message or (_status_words(status) if outcome is not Outcome.ACCEPTED else "")
    return Verdict(outcome, reason, envelope.code, message)


def _judge(
    status: int, envelope: Envelope, order_id: OrderId, *, complete: bool
) -> tuple[Outcome, Reason]:
    if 200 <= status < 300:
        return _judge_success(envelope, order_id, complete=complete)
    if status >= 500:
        return Outcome.UNKNOWN, Reason.SERVER_FAULT
    if status == HTTPStatus.REQUEST_TIMEOUT:
        return Outcome.UNKNOWN, Reason.NO_ANSWER
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Outcome.REJECTED, Reason.RATE_LIMITED
    if 300 <= status < 400:
        return Outcome.REJECTED, Reason.REDIRECTED
    if status < 200:
        return Outcome.UNKNOWN, Reason.BAD_REPLY
    return Outcome.REJECTED, _why_refused(status, envelope)


def _judge_success(
    envelope: Envelope, order_id: OrderId, *, complete: bool
) -> tuple[Outcome, Reason]:
    if envelope.body is None or not complete:
        return Outcome.UNKNOWN, Reason.BAD_REPLY
    number = envelope.code_number
    if says_success(envelope.code):
        if _names_another(envelope.body, order_id):
            return Outcome.UNKNOWN, Reason.BAD_REPLY
        return Outcome.ACCEPTED, Reason.ACCEPTED
    if number is not None and 500 <= number < 600:
        return Outcome.UNKNOWN, Reason.SERVER_FAULT
    return Outcome.REJECTED, _why_refused(200, envelope)


def _why_refused(status: int, envelope: Envelope) -> Reason:
    """Choose the reason of a rejection; 40013 covers three causes told apart by words alone."""
    number = envelope.code_number
    token_code = number == 401 or (number is not None and 40100 <= number < 40200)
    if status == HTTPStatus.UNAUTHORIZED or token_code:
        return Reason.TOKEN_REFUSED
    words = envelope.message.lower()
    if "already exist" in words:
        return Reason.TOO_LATE
    if "not exist" in words:
        return Reason.ORDER_UNKNOWN
    if "permission" in words:
        return Reason.NO_PERMISSION
    if HTTPStatus.UNPROCESSABLE_ENTITY in (status, number) or envelope.has_field_errors:
        return Reason.FIELDS_REFUSED
    return Reason.SERVER_WORDS


def _names_another(body: dict[str, object], order_id: OrderId) -> bool:
    """Tell whether `data` names an order ID that is not this one (b2b-api.md section 1)."""
    data = body.get("data")
    entries = data if isinstance(data, list) else [data]
    named = [e.get("orderId") for e in entries if isinstance(e, dict) and "orderId" in e]
    return any(_number(value) != order_id for value in named if value is not None)


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
        return int(value.strip()) if len(value) < 20 else None
    is_whole = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_whole and value == value // 1 else None  # type: ignore[operator]


def _status_words(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
