"""What the log records of a call before its first byte leaves.

Invariant: manual sends and batches describe their calls by the same code.
"""

from __future__ import annotations

from datetime import datetime

from b2b_desktop.api.client import AttachRequest
from b2b_desktop.api.wire import ATTACH_PATH
from b2b_desktop.domain.call import CallId, CallKind, Mode, NewCall, Outcome
from b2b_desktop.domain.order import ExtraField, OrderValues
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.commands import Origin


def describe_attach(
    request: AttachRequest,
    values: OrderValues,
    token: Token,
    *,
    mode: Mode,
    origin: Origin,
    clicked_at: datetime,
    queued_at: datetime,
    outcome: Outcome,
    attempt: int,
    repeats: CallId | None,
    batch_id: int | None = None,
) -> NewCall:
    """Return the call that sends this request; see `NewCall` for what each part means."""
    call = NewCall(
        mode=mode,
        kind=CallKind.ATTACH,
        actor=token.actor(),
        order_id=values.order_id,
        po_number=values.po_number,
        save_comment=values.save_comment,
        extra_fields=values.extra_fields,
        wire_format=token.wire_format.name,
        method="POST",
        path=ATTACH_PATH,
        request_headers=request.shown_headers(),
        request_body=request.body,
        clicked_at=clicked_at,
        queued_at=queued_at,
        outcome=outcome,
        operator=origin.operator,
        computer=origin.computer,
        attempt=attempt,
        repeats=repeats,
        batch_id=batch_id,
    )
    return _without_secret(call, Redactor([request.secret]))


def _without_secret(call: NewCall, redactor: Redactor) -> NewCall:
    """Return a call without the token that somebody has typed where it does not belong."""
    actor, body = call.actor, call.request_body.decode()
    typed = f"{body}\n{actor.token_name}"
    if redactor.jwts(typed) == typed:
        return call
    return replace(
        call,
        actor=replace(
            actor,
            token_name=redactor.jwts(actor.token_name),
            store=redactor.jwts(actor.store),
        ),
        po_number=redactor.jwts(call.po_number),
        extra_fields=tuple(
            ExtraField(redactor.jwts(field.name), redactor.jwts(field.value))
            for field in call.extra_fields
        ),
        request_body=redactor.jwts(body).encode(),
    )
