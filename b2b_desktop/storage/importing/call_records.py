"""Reading the calls of a JSON Lines export.

Invariant: what is read is a whole and well-formed call, cleaned of secrets, or nothing: a file from
elsewhere may hold anything, so each value is taken only as the type it must have.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.call import CallAnswer, CallId, NewCall, Outcome
from b2b_desktop.domain.call_columns import BASE64
from b2b_desktop.domain.check import CallCheck
from b2b_desktop.domain.log_import import CallRecord
from b2b_desktop.domain.order import LARGEST_ORDER_ID, ExtraField
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.settlement import Settlement
from b2b_desktop.storage.event_codec import from_us
from b2b_desktop.storage.paths import storage_error
from b2b_desktop.storage.plain_values import from_plain

LONGEST_LINE: Final = 64 * 1024 * 1024
"""Bytes of a line; two bodies of 2 MiB, every character escaped, stay below half of it."""
_PLAIN: Final = Redactor()
_LARGEST_NUMBER: Final = 2**53
_ACTOR: Final = (
    "token_id", "token_name", "address", "store", "store_hash", "storefront", "buyer_email",
    "customer_id",
)  # fmt: skip
_CALL: Final = (
    "mode", "kind", "order_id", "po_number", "save_comment", "wire_format", "method", "path",
    "request_headers", "clicked_at", "queued_at", "operator", "computer", "attempt", "repeats",
    "corrects", "batch_id",
)  # fmt: skip
_ANSWER: Final = (
    "outcome", "reason", "http_status", "api_code", "message", "response_headers",
    "bytes_received", "content_length", "capped", "incomplete", "retry_after_s", "written_at",
    "first_byte_at", "done_at", "company", "order_created_at",
)  # fmt: skip
_PHASES: Final = ("connect_ms", "tls_ms", "write_ms", "wait_ms", "read_ms")
_FAULTS: Final = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


def read_records(path: Path) -> Iterator[tuple[int, CallRecord | None]]:
    """Return the records of a file, each with the bytes read so far, None for what is none.

    Raises:
        StorageError: the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            while line := file.readline(LONGEST_LINE):
                whole = line.endswith(b"\n") or len(line) < LONGEST_LINE
                if line.strip(b"\xef\xbb\xbf \t\r\n"):
                    yield file.tell(), read_record(line) if whole else None
                while not whole:
                    whole = (more := file.readline(LONGEST_LINE)).endswith(b"\n") or not more
    except OSError as error:
        raise storage_error(error, path) from error


def size_of(path: Path) -> int:
    """Return how many bytes a file has.

    Raises:
        StorageError: the system does not tell.
    """
    try:
        return path.stat().st_size
    except OSError as error:
        raise storage_error(error, path) from error


def read_record(line: bytes) -> CallRecord | None:
    """Return the call of a line, None when it is not one."""
    try:
        return _record(json.loads(line.decode("utf-8-sig"), parse_constant=_refuse))
    except _FAULTS:
        return None


def _record(told: dict[str, Any]) -> CallRecord:
    _check(told)
    call = _clean_call(from_plain(NewCall, _call(told)))
    if not 1 <= call.order_id <= LARGEST_ORDER_ID:
        raise ValueError("no order ID")
    checks = tuple(from_plain(CallCheck, _check_of(check)) for check in told["checks"])
    return CallRecord(
        home_id=CallId(told["call_id"]),
        call=call,
        sent_at=None if told["sent_at"] is None else _at(told["sent_at"]),
        answer=_answer(told),
        checks=tuple(replace(c, message=_PLAIN.text(c.message)) for c in checks),
        settlement=_settlement(told),
    )


def _check(told: dict[str, Any]) -> None:
    """Refuse what the log could not hold."""
    # A text with half a character cannot be written.
    json.dumps(told, ensure_ascii=False).encode()
    if any(isinstance(n, int) and not 0 <= n <= _LARGEST_NUMBER for n in told.values()):
        raise ValueError("no number of a call")
    if type(told["call_id"]) is not int or told["call_id"] < 1:
        raise ValueError("no number of a call")
    for name, value in told.items():
        if name.endswith("_at") and value is not None and _at(value) < from_us(0):
            raise ValueError("a time before all computers")


def _call(told: dict[str, Any]) -> dict[str, Any]:
    # A call that did not wait was sent as it was taken up.
    waited = told["sent_at"] is None or _at(told["sent_at"]) != _at(told["queued_at"])
    return {name: told[name] for name in _CALL} | {
        "actor": {name: told[name] for name in _ACTOR},
        "extra_fields": _fields(told["extra_fields"]),
        "request_body": _body(told["request_body"]),
        "outcome": Outcome.QUEUED if waited else Outcome.SENDING,
    }


def _answer(told: dict[str, Any]) -> CallAnswer | None:
    if told["response_headers"] is None:
        return None
    phases = dict(zip(_PHASES, told["phases_ms"], strict=True))
    plain = {name: told[name] for name in _ANSWER} | {
        "phases": phases,
        "response_body": _body(told["response_body"]),
    }
    answer = from_plain(CallAnswer, plain)
    if not answer.outcome.is_final:
        raise ValueError("an end that is none")
    return replace(
        answer,
        message=_PLAIN.text(answer.message),
        company=_PLAIN.text(answer.company),
        response_headers=_PLAIN.headers(answer.response_headers),
        response_body=_PLAIN.data(answer.response_body),
    )


def _check_of(check: dict[str, Any]) -> dict[str, Any]:
    stored = check["stored"]
    if stored is not None:
        po_number, pairs = stored
        stored = {"po_number": po_number, "extra_fields": _fields(pairs)}
    differences = [
        dict(zip(("name", "sent", "stored"), parts, strict=True)) for parts in check["differences"]
    ]
    return check | {"stored": stored, "differences": differences}


def _settlement(told: dict[str, Any]) -> Settlement | None:
    if told["settled_at"] is None:
        return None
    plain = {
        "at": told["settled_at"],
        "by": told["settled_by"],
        "computer": told["computer"],
        "note": told["settled_note"],
    }
    settlement = from_plain(Settlement, plain)
    return replace(settlement, note=_PLAIN.text(settlement.note))


def _clean_call(call: NewCall) -> NewCall:
    actor = call.actor
    return replace(
        call,
        actor=replace(actor, token_name=_PLAIN.jwts(actor.token_name)),
        po_number=_PLAIN.jwts(call.po_number),
        extra_fields=tuple(
            ExtraField(_PLAIN.jwts(field.name), _PLAIN.jwts(field.value))
            for field in call.extra_fields
        ),
        request_headers=_PLAIN.headers(call.request_headers),
        request_body=_jwts(call.request_body),
    )


def _jwts(body: bytes) -> bytes:
    # Latin-1 maps every byte to one character and back, so nothing else is changed.
    return _PLAIN.jwts(body.decode("latin-1")).encode("latin-1")


def _fields(pairs: list[list[str]]) -> list[dict[str, str]]:
    return [dict(zip(("name", "value"), pair, strict=True)) for pair in pairs]


def _body(body: str | dict[str, str]) -> bytes:
    if isinstance(body, str):
        return body.encode()
    return base64.b64decode(body[BASE64], validate=True)


def _at(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at


def _refuse(constant: str) -> float:
    raise ValueError(constant)
