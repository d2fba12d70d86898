"""A data folder whose call log is long, written through the journal as the program writes it.

Invariant: every row is one a store could have produced; a tenth of the calls are open.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from b2b_desktop.domain.call import (
    Actor,
    CallAnswer,
    CallKind,
    Mode,
    NewCall,
    Outcome,
    Reason,
)
from b2b_desktop.domain.order import ExtraField, OrderId
from b2b_desktop.domain.token import Claims, Token, TokenId
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.paths import DataPaths, prepare
from b2b_desktop.storage.token_registry import save_tokens

_AT_ONCE = 500
_REPLY = b'{"code":200,"message":"SUCCESS","data":{"orderId":"%d"}}'
_REFUSAL = b'{"code":400,"message":"The order already exists","data":{}}'


def write_folder(root: Path, calls: int) -> None:
    """Fill a data folder with one live token and so many of its calls."""
    paths = DataPaths(root)
    prepare(paths)
    started_at = datetime.now(UTC) - timedelta(seconds=calls)
    token = Token(
        TokenId("b" * 32),
        "buyer@acme.example",
        "http://127.0.0.1:9",
        is_jwt=False,
        claims=Claims(),
        added_at=started_at,
    )
    save_tokens(paths.tokens_file, (token,))
    path = paths.database(Mode.LIVE)
    journal = Journal(open_database(path).connection, path)
    for first in range(1, calls + 1, _AT_ONCE):
        numbers = range(first, min(first + _AT_ONCE, calls + 1))
        rows = journal.created_many([_call(token.actor(), n, started_at) for n in numbers])
        for row in rows:
            journal.answered(row.call_id, _answer(int(row.order_id), row.clicked_at))
    journal.close()


def _call(actor: Actor, number: int, started_at: datetime) -> NewCall:
    at = started_at + timedelta(seconds=number)
    return NewCall(
        mode=Mode.LIVE,
        kind=CallKind.ATTACH,
        actor=actor,
        order_id=OrderId(number),
        po_number=f"PO-{number}",
        save_comment=True,
        extra_fields=(ExtraField("Cost Center", "CC-42"),),
        wire_format="documented",
        method="POST",
        path="/api/v2/orders",
        request_headers=(("Content-Type", "application/json"),),
        request_body=b'{"orderId":"%d","poNumber":"PO-%d"}' % (number, number),
        clicked_at=at,
        queued_at=at,
        outcome=Outcome.SENDING,
        operator="operator",
        computer="DESK-2",
    )


def _answer(number: int, at: datetime) -> CallAnswer:
    done_at = at + timedelta(milliseconds=400)
    if number % 10:
        return CallAnswer(
            Outcome.ACCEPTED,
            Reason.ACCEPTED,
            http_status=200,
            api_code="200",
            message="SUCCESS",
            response_body=_REPLY % number,
            done_at=done_at,
        )
    return CallAnswer(
        Outcome.REJECTED,
        Reason.TOO_LATE,
        http_status=200,
        api_code="400",
        message="The order already exists",
        response_body=_REFUSAL,
        done_at=done_at,
    )
