"""Between domain values and the journal's content: canonical JSON, and bodies as raw bytes.

Invariant: what was encoded decodes to an equal value; the same value always gives the same bytes.
Times are whole microseconds since 1970, UTC.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from b2b_desktop.domain.call import (
    Actor,
    CallAnswer,
    CallId,
    CallKind,
    Mode,
    NewCall,
    Outcome,
    Phases,
    Reason,
)
from b2b_desktop.domain.order import ExtraField, OrderId
from b2b_desktop.domain.redaction import Redactor

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_PLAIN: Final = Redactor()
_JWT_START: Final = "eyJ"
_ENCODER: Final = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), sort_keys=True)


def to_us(at: datetime) -> int:
    """Return a time as microseconds since 1970, UTC."""
    return (at - _EPOCH) // _MICROSECOND


def from_us(at_us: int) -> datetime:
    """Return a time from microseconds since 1970, as aware UTC."""
    return _EPOCH + at_us * _MICROSECOND


def optional_us(at: datetime | None) -> int | None:
    """Return `to_us`, None for None."""
    return None if at is None else to_us(at)


def optional_from_us(at_us: int | None) -> datetime | None:
    """Return `from_us`, None for None."""
    return None if at_us is None else from_us(at_us)


def canonical(content: dict[str, Any]) -> bytes:
    """Return JSON bytes that are the same for equal contents; JWTs are taken out of them."""
    text = _ENCODER.encode(content)
    if _JWT_START in text:
        # The caller redacts by secret; this catches what slipped into any field.
        text = _PLAIN.jwts(text)
    return text.encode("ascii")


def without_tokens(call: NewCall) -> NewCall:
    """Return a call as it may be stored: a token typed into one of its fields is taken out."""
    if _JWT_START.encode() not in call.request_body:
        return call
    body = call.request_body.decode("utf-8", "surrogateescape")
    return replace(
        call,
        po_number=_PLAIN.jwts(call.po_number),
        extra_fields=tuple(
            ExtraField(_PLAIN.jwts(field.name), _PLAIN.jwts(field.value))
            for field in call.extra_fields
        ),
        request_body=_PLAIN.jwts(body).encode("utf-8", "surrogateescape"),
    )


def encode_call(call: NewCall) -> bytes:
    """Return the content of a *created* event, but for the request body."""
    actor = call.actor
    return canonical(
        {
            "mode": call.mode,
            "kind": call.kind,
            "actor": [getattr(actor, name) for name in _ACTOR],
            "order_id": call.order_id,
            "po_number": call.po_number,
            "save_comment": call.save_comment,
            "extra_fields": [[field.name, field.value] for field in call.extra_fields],
            "wire_format": call.wire_format,
            "method": call.method,
            "path": call.path,
            "request_headers": call.request_headers,
            "clicked_us": to_us(call.clicked_at),
            "queued_us": to_us(call.queued_at),
            "outcome": call.outcome,
            "operator": call.operator,
            "computer": call.computer,
            "attempt": call.attempt,
            "repeats": call.repeats,
            "corrects": call.corrects,
            "batch_id": call.batch_id,
        }
    )


def decode_call(content: bytes, body: bytes) -> NewCall:
    """Return the call of a *created* event."""
    fact = json.loads(content)
    return NewCall(
        mode=Mode(fact["mode"]),
        kind=CallKind(fact["kind"]),
        actor=Actor(**dict(zip(_ACTOR, fact["actor"], strict=True))),
        order_id=OrderId(fact["order_id"]),
        po_number=fact["po_number"],
        save_comment=fact["save_comment"],
        extra_fields=tuple(ExtraField(*pair) for pair in fact["extra_fields"]),
        wire_format=fact["wire_format"],
        method=fact["method"],
        path=fact["path"],
        request_headers=_pairs(fact["request_headers"]),
        request_body=body,
        clicked_at=from_us(fact["clicked_us"]),
        queued_at=from_us(fact["queued_us"]),
        outcome=Outcome(fact["outcome"]),
        operator=fact["operator"],
        computer=fact["computer"],
        attempt=fact["attempt"],
        repeats=_call_id(fact["repeats"]),
        corrects=_call_id(fact["corrects"]),
        batch_id=fact["batch_id"],
    )


def encode_answer(answer: CallAnswer) -> bytes:
    """Return the content of an *answered* or *stopped* event, but for the response body."""
    phases = answer.phases
    return canonical(
        {
            "outcome": answer.outcome,
            "reason": answer.reason,
            "http_status": answer.http_status,
            "api_code": answer.api_code,
            "message": answer.message,
            "response_headers": answer.response_headers,
            "bytes_received": answer.bytes_received,
            "content_length": answer.content_length,
            "capped": answer.capped,
            "incomplete": answer.incomplete,
            "retry_after_s": answer.retry_after_s,
            "written_us": optional_us(answer.written_at),
            "first_byte_us": optional_us(answer.first_byte_at),
            "done_us": optional_us(answer.done_at),
            "phases": [getattr(phases, name) for name in _PHASES],
            "company": answer.company,
            "order_created_us": optional_us(answer.order_created_at),
        }
    )


def decode_answer(content: bytes, body: bytes) -> CallAnswer:
    """Return the answer of an *answered* or *stopped* event."""
    fact = json.loads(content)
    return CallAnswer(
        outcome=Outcome(fact["outcome"]),
        reason=Reason(fact["reason"]),
        http_status=fact["http_status"],
        api_code=fact["api_code"],
        message=fact["message"],
        response_headers=_pairs(fact["response_headers"]),
        response_body=body,
        bytes_received=fact["bytes_received"],
        content_length=fact["content_length"],
        capped=fact["capped"],
        incomplete=fact["incomplete"],
        retry_after_s=fact["retry_after_s"],
        written_at=optional_from_us(fact["written_us"]),
        first_byte_at=optional_from_us(fact["first_byte_us"]),
        done_at=optional_from_us(fact["done_us"]),
        phases=Phases(*fact["phases"]),
        company=fact["company"],
        order_created_at=optional_from_us(fact["order_created_us"]),
    )


_ACTOR: Final = (
    "token_id",
    "token_name",
    "address",
    "store",
    "store_hash",
    "storefront",
    "buyer_email",
    "customer_id",
)
_PHASES: Final = ("connect_ms", "tls_ms", "write_ms", "wait_ms", "read_ms")


def _pairs(listed: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in listed)


def _call_id(value: int | None) -> CallId | None:
    return None if value is None else CallId(value)
