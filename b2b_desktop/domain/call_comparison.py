"""Two calls side by side.

Invariant: what one of them has and the other lacks is a difference, an empty text is not a missing
one; two calls compare the same way round and the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from b2b_desktop.domain.call import CallAnswer, CallDetails

Value = str | int | float | bool | datetime | bytes | None


class ComparedPart(StrEnum):
    """What a field is a part of."""

    RESULT = "result"
    SENT = "sent"
    ACTOR = "actor"
    EXTRA_FIELDS = "extra_fields"
    REQUEST_HEADERS = "request_headers"
    REQUEST = "request"
    RESPONSE_HEADERS = "response_headers"
    RESPONSE = "response"
    TIMING = "timing"


@dataclass(frozen=True, slots=True)
class ComparedField:
    """One field of both calls.

    Attributes:
        part: what it belongs to.
        name: its name as in `domain.call`, or that of the extra field, or of the header in lower
            case.
        left: the first call's value, None where it has none.
        right: the second call's.
    """

    part: ComparedPart
    name: str
    left: Value
    right: Value

    @property
    def differs(self) -> bool:
        """Whether the two are not the same."""
        return self.left != self.right


@dataclass(frozen=True, slots=True)
class CallComparison:
    """Every field of two calls, those that differ and those that do not."""

    fields: tuple[ComparedField, ...]

    @property
    def differences(self) -> tuple[ComparedField, ...]:
        """Return the fields that differ."""
        return tuple(field for field in self.fields if field.differs)


def compare_calls(left: CallDetails, right: CallDetails) -> CallComparison:
    """Compare two calls, field by field, in the order that they are shown in."""
    pairs = [
        (ComparedPart.RESULT, _result(left), _result(right)),
        (ComparedPart.SENT, _sent(left), _sent(right)),
        (ComparedPart.EXTRA_FIELDS, _extra_fields(left), _extra_fields(right)),
        (ComparedPart.ACTOR, _actor(left), _actor(right)),
        (ComparedPart.REQUEST, _request(left), _request(right)),
        (
            ComparedPart.REQUEST_HEADERS,
            _by_name(left.call.request_headers),
            _by_name(right.call.request_headers),
        ),
        (ComparedPart.RESPONSE, _response(left.answer), _response(right.answer)),
        (
            ComparedPart.RESPONSE_HEADERS,
            _by_name(left.answer.response_headers if left.answer else ()),
            _by_name(right.answer.response_headers if right.answer else ()),
        ),
        (ComparedPart.TIMING, _timing(left), _timing(right)),
    ]
    return CallComparison(
        tuple(field for part, one, other in pairs for field in _fields(part, one, other))
    )


def _fields(
    part: ComparedPart, left: dict[str, Value], right: dict[str, Value]
) -> Iterator[ComparedField]:
    for name in dict.fromkeys((*left, *right)):
        yield ComparedField(part, name, left.get(name), right.get(name))


def _result(details: CallDetails) -> dict[str, Value]:
    row, answer = details.row, details.answer
    return {
        "outcome": row.outcome,
        "reason": row.reason,
        "check": row.check,
        "http_status": row.http_status,
        "api_code": row.api_code,
        "message": row.message,
        "is_open": row.is_open,
        "settled_note": details.settled_note,
        "incomplete": answer.incomplete if answer else None,
        "capped": answer.capped if answer else None,
    }


def _sent(details: CallDetails) -> dict[str, Value]:
    call = details.call
    return {
        "kind": call.kind,
        "order_id": call.order_id,
        "po_number": call.po_number,
        "save_comment": call.save_comment,
        "attempt": call.attempt,
        "batch_id": call.batch_id,
    }


def _extra_fields(details: CallDetails) -> dict[str, Value]:
    return {field.name: field.value for field in details.call.extra_fields}


def _actor(details: CallDetails) -> dict[str, Value]:
    actor = details.call.actor
    return {
        "token_name": actor.token_name,
        "buyer_email": actor.buyer_email,
        "customer_id": actor.customer_id,
        "store": actor.store,
        "storefront": actor.storefront,
        "address": actor.address,
        "operator": details.call.operator,
        "computer": details.call.computer,
    }


def _request(details: CallDetails) -> dict[str, Value]:
    call = details.call
    return {
        "wire_format": call.wire_format,
        "method": call.method,
        "path": call.path,
        "request_body": call.request_body,
    }


def _response(answer: CallAnswer | None) -> dict[str, Value]:
    if answer is None:
        return {}
    return {
        "company": answer.company,
        "order_created_at": answer.order_created_at,
        "response_body": answer.response_body,
    }


def _timing(details: CallDetails) -> dict[str, Value]:
    call, answer = details.call, details.answer
    timing: dict[str, Value] = {
        "clicked_at": call.clicked_at,
        "queued_at": call.queued_at,
        "sent_at": details.sent_at,
    }
    if answer is not None:
        phases = answer.phases
        timing |= {
            "done_at": answer.done_at,
            "connect_ms": phases.connect_ms,
            "tls_ms": phases.tls_ms,
            "write_ms": phases.write_ms,
            "wait_ms": phases.wait_ms,
            "read_ms": phases.read_ms,
        }
    return timing


def _by_name(headers: Sequence[tuple[str, str]]) -> dict[str, Value]:
    """Return headers by their names in lower case; one that came twice as one text."""
    values: dict[str, list[str]] = {}
    for name, value in headers:
        values.setdefault(name.lower(), []).append(value)
    return {name: ", ".join(several) for name, several in values.items()}
