"""Calls of an order desk's year, made up: what was sent, how it ended, what a check showed.

Invariant: the same number of calls gives the same log but for its dates; every row is one a store
could have produced, and about a tenth of the calls are open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final, NamedTuple

from b2b_desktop.domain.call import (
    Actor,
    CallAnswer,
    CallId,
    CallKind,
    Mode,
    NewCall,
    Outcome,
    Reason,
)
from b2b_desktop.domain.check import PO_NUMBER, CallCheck, CheckFault, CheckState, Difference
from b2b_desktop.domain.order import ExtraField, OrderId
from b2b_desktop.domain.token import Claims, Token, TokenId

YEAR: Final = timedelta(days=365)
FIRST_ORDER: Final = 100_000
_STORES: Final = ("acme7shop1", "maple2oak9", "")
_BUYERS: Final = ("anna@maple.example", "ben@oak.example", "buyer@acme.example")
_NAMES: Final = ("Trade shop", "Spare parts", "Anna")
_BATCH: Final = 400
"""Every third run of so many calls is a batch."""
_DESKS: Final = (("kim", "DESK-1"), ("kim", "DESK-2"), ("robin", "DESK-3"))
_HEADERS: Final = (("Content-Type", "application/json"),)
_REPLY: Final = b'{"code":200,"message":"SUCCESS","data":{"orderId":"%d"}}'
_REFUSAL: Final = b'{"code":%d,"message":"%s","data":{}}'

_PACES: Final = tuple(
    tuple(timedelta(milliseconds=took * part) for part in (0.1, 0.9, 1.0))
    for took in range(120, 920, 8)
)
"""When a request was written, its first byte came, and its last."""

# Of a thousand calls; the rest is accepted.
_ENDS: Final = (
    (50, Outcome.REJECTED, Reason.TOO_LATE, 400, "The order already exists"),
    (10, Outcome.REJECTED, Reason.NO_PERMISSION, 40013, "You don't have permission"),
    (8, Outcome.REJECTED, Reason.ORDER_UNKNOWN, 404, "Order {} does not exist"),
    (5, Outcome.REJECTED, Reason.FIELDS_REFUSED, 422, "Cost Center is required"),
    (5, Outcome.REJECTED, Reason.RATE_LIMITED, 429, "Too many requests"),
    (15, Outcome.UNKNOWN, Reason.NO_ANSWER, None, "The server did not answer in time"),
    (10, Outcome.NOT_SENT, Reason.NO_CONNECTION, None, "Connection refused"),
    (2, Outcome.STOPPED, Reason.CANCELLED, None, ""),
)
# Of a hundred accepted calls; the rest is not read back.
_CHECKS: Final = (
    (13, CheckState.CONFIRMED),
    (1, CheckState.STORED_DIFFERENTLY),
    (1, CheckState.NOT_VISIBLE_YET),
    (1, CheckState.COULD_NOT_CHECK),
)


@dataclass(frozen=True, slots=True)
class MadeCall:
    """One call from its click to its check.

    Attributes:
        call: what was sent.
        answer: how it ended.
        check: what reading it back showed, None when it was not read back.
    """

    call: NewCall
    answer: CallAnswer
    check: CallCheck | None


def made_tokens(added_at: datetime) -> tuple[Token, ...]:
    """Return live tokens: three stores with two buyers each; nobody listens at their address."""
    return tuple(
        Token(
            TokenId(f"{place:032x}"),
            f"{_NAMES[place % 3]} {place // 3 + 1}",
            "http://127.0.0.1:9",
            is_jwt=bool(store),
            claims=Claims(_BUYERS[place % 3], store, "1", 100 + place) if store else Claims(),
            added_at=added_at,
        )
        for place in range(6)
        for store in (_STORES[place % 3],)
    )


class _Asked(NamedTuple):
    """What somebody at a desk asks for."""

    actor: Actor
    desk: tuple[str, str]
    order_id: OrderId
    po_number: str
    save_comment: bool
    extra_fields: tuple[ExtraField, ...]
    kind: CallKind = CallKind.ATTACH
    attempt: int = 1
    repeats: CallId | None = None
    corrects: CallId | None = None


def made_calls(calls: int, ends_at: datetime, tokens: tuple[Token, ...]) -> Iterator[MadeCall]:
    """Make so many calls, oldest first, over the year that ends then.

    Call IDs are counted from 1, as a new log does.
    """
    rng = Random(calls)
    actors = [token.actor() for token in tokens]
    step = YEAR / max(calls, 1)
    again, corrected = None, None
    for number in range(1, calls + 1):
        at = ends_at - YEAR + step * number
        if again is not None:
            asked = again._replace(attempt=again.attempt + 1, repeats=CallId(number - 1))
        elif corrected is not None and rng.random() < 0.01:
            asked = corrected
        else:
            asked = _fresh(number, actors, rng)
        answer = _answer(asked.order_id, at, rng, may_fail=again is None)
        batch_id = number // _BATCH // 3 + 1 if number // _BATCH % 3 == 0 else None
        call = _call(asked, at, batch_id, queued=answer.outcome is Outcome.STOPPED)
        yield MadeCall(call, answer, _check(call, answer, rng))
        repeated = answer.reason in (Reason.NO_CONNECTION, Reason.RATE_LIMITED)
        again = asked if repeated and rng.random() < 0.8 else None
        if answer.outcome is Outcome.ACCEPTED:
            corrected = _correction(asked, CallId(number))


def _fresh(number: int, actors: list[Actor], rng: Random) -> _Asked:
    return _Asked(
        actors[int(rng.random() * len(actors))],
        _DESKS[int(rng.random() * len(_DESKS))],
        OrderId(FIRST_ORDER + number),
        _po_number(number, rng),
        rng.random() < 0.7,
        _fields(rng),
    )


def _correction(former: _Asked, former_id: CallId) -> _Asked:
    return former._replace(
        kind=CallKind.UPDATE,
        po_number=f"{former.po_number}-{former_id % 9}",
        corrects=former_id,
        repeats=None,
        attempt=1,
    )


def _po_number(number: int, rng: Random) -> str:
    kind = int(rng.random() * 20)
    if kind == 0:
        return ""
    if kind == 1:
        return f"Müller & Söhne {number % 5000:04d}"
    if kind < 8:
        return f"45{int(rng.random() * 10**8):08d}"
    return f"PO-{number:07d}"


def _fields(rng: Random) -> tuple[ExtraField, ...]:
    fields = [ExtraField("Cost Center", f"CC-{int(rng.random() * 80)}")]
    if rng.random() < 0.6:
        fields.append(ExtraField("Fintech ID", f"eg{int(rng.random() * 2000)}"))
    if rng.random() < 0.1:
        fields.append(ExtraField("Projekt", rng.choice(("Neubau Köln", "Lager 7", "Umzug"))))
    return tuple(fields)


def _call(asked: _Asked, at: datetime, batch_id: int | None, *, queued: bool) -> NewCall:
    is_attach = asked.kind is CallKind.ATTACH
    body = f'{{"orderId":"{asked.order_id}","poNumber":"{asked.po_number}"}}'
    operator, computer = asked.desk
    return NewCall(
        mode=Mode.LIVE,
        kind=asked.kind,
        actor=asked.actor,
        order_id=asked.order_id,
        po_number=asked.po_number,
        save_comment=asked.save_comment,
        extra_fields=asked.extra_fields,
        wire_format="documented",
        method="POST" if is_attach else "PUT",
        path="/api/v2/orders" if is_attach else f"/api/v3/io/orders/{asked.order_id}",
        request_headers=_HEADERS,
        request_body=body.encode(),
        clicked_at=at,
        queued_at=at,
        outcome=Outcome.QUEUED if queued else Outcome.SENDING,
        operator=operator,
        computer=computer,
        attempt=asked.attempt,
        repeats=asked.repeats,
        corrects=asked.corrects,
        batch_id=batch_id,
    )


def _answer(order_id: OrderId, at: datetime, rng: Random, *, may_fail: bool) -> CallAnswer:
    written, first_byte, done = _PACES[int(rng.random() * len(_PACES))]
    drawn = int(rng.random() * 1000)
    for share, outcome, reason, code, words in _ENDS if may_fail else ():
        drawn -= share
        if drawn < 0:
            message = words.format(order_id)
            return CallAnswer(
                outcome,
                reason,
                http_status=None if code is None else 200 if code == 40013 else code,
                api_code="" if code is None else str(code),
                message=message,
                response_body=b"" if code is None else _REFUSAL % (code, message.encode()),
                retry_after_s=30.0 if code == 429 else None,
                done_at=at + done,
            )
    body = _REPLY % order_id
    return CallAnswer(
        Outcome.ACCEPTED,
        Reason.ACCEPTED,
        http_status=200,
        api_code="200",
        message="SUCCESS",
        response_headers=_HEADERS,
        response_body=body,
        bytes_received=len(body),
        content_length=len(body),
        written_at=at + written,
        first_byte_at=at + first_byte,
        done_at=at + done,
    )


def _check(call: NewCall, answer: CallAnswer, rng: Random) -> CallCheck | None:
    if answer.outcome is not Outcome.ACCEPTED or answer.done_at is None:
        return None
    drawn = int(rng.random() * 100)
    for share, state in _CHECKS:
        drawn -= share
        if drawn < 0:
            differs = state is CheckState.STORED_DIFFERENTLY
            could_not = state is CheckState.COULD_NOT_CHECK
            return CallCheck(
                state,
                answer.done_at + timedelta(seconds=2),
                call.operator,
                call.computer,
                call.actor.token_name,
                call.actor.address,
                f"/api/v2/orders/{call.order_id}",
                CheckFault.ORDER_NOT_FOUND if could_not else CheckFault.NONE,
                stored=None if could_not else call.kept_values,
                differences=(Difference(PO_NUMBER, call.po_number, ""),) if differs else (),
            )
    return None
