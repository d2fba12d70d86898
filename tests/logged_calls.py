"""Calls and answers as the log gets them, and logs to put them in.

Invariant: real SQLite files; every connection is closed when its block ends.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from b2b_desktop.domain.call import (
    Actor,
    CallAnswer,
    CallFilter,
    CallId,
    CallKind,
    CallPage,
    CallView,
    Mode,
    NewCall,
    Outcome,
    Phases,
    Reason,
)
from b2b_desktop.domain.order import ExtraField, OrderId
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal import Journal

AT = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
ACTOR = Actor(
    token_id="a" * 32,
    token_name="Anna",
    address="https://api-b2b.bigcommerce.com",
    store="abc123",
    store_hash="abc123",
    storefront="1",
    buyer_email="anna@maple.example",
    customer_id=101,
)
CALL = NewCall(
    mode=Mode.LIVE,
    kind=CallKind.ATTACH,
    actor=ACTOR,
    order_id=OrderId(5012),
    po_number="PO-7781",
    save_comment=True,
    extra_fields=(ExtraField("Cost Center", "CC-42"),),
    wire_format="documented",
    method="POST",
    path="/api/v2/orders",
    request_headers=(("Authorization", "Bearer [redacted]"), ("Accept", "application/json")),
    request_body=b'{"orderId":5012}',
    clicked_at=AT,
    queued_at=AT + timedelta(milliseconds=1),
    outcome=Outcome.SENDING,
    operator="kim",
    computer="DESK-2",
)
ACCEPTED = CallAnswer(
    Outcome.ACCEPTED,
    Reason.ACCEPTED,
    http_status=200,
    api_code="200",
    message="SUCCESS",
    response_headers=(("Content-Type", "application/json"), ("X-Twice", "1"), ("X-Twice", "2")),
    response_body=b'{"code":200}\xff\x00',
    bytes_received=14,
    content_length=14,
    written_at=AT + timedelta(milliseconds=5),
    first_byte_at=AT + timedelta(milliseconds=50),
    done_at=AT + timedelta(milliseconds=55),
    phases=Phases(1.5, None, 0.25, 45.0, 5.0),
)
REJECTED = CallAnswer(Outcome.REJECTED, Reason.TOO_LATE, http_status=400, done_at=AT)
NOT_SENT = CallAnswer(Outcome.NOT_SENT, Reason.NO_CONNECTION, done_at=AT)
UNKNOWN = CallAnswer(Outcome.UNKNOWN, Reason.NO_ANSWER, done_at=AT)


@contextmanager
def opened(path: Path) -> Iterator[tuple[Journal, sqlite3.Connection]]:
    """Open a journal for writing, with the connection under it."""
    connection = open_database(path).connection
    with closing(connection):
        yield Journal(connection, path), connection


def call_for(order_id: int, po_number: str = "PO-7781", **changed: object) -> NewCall:
    """Return a call for an order."""
    return replace(CALL, order_id=OrderId(order_id), po_number=po_number, **changed)  # type: ignore[arg-type]  # typed by NewCall itself


def finished(journal: Journal, call: NewCall, answer: CallAnswer) -> CallId:
    """Log a call with its answer and return its ID."""
    call_id = journal.created(call).call_id
    journal.answered(call_id, answer)
    return call_id


def finished_many(journal: Journal, calls: Sequence[NewCall], answer: CallAnswer) -> None:
    """Log calls that all ended alike, a thousand at a time."""
    for start in range(0, len(calls), 1_000):
        rows = journal.created_many(calls[start : start + 1_000])
        journal.answered_many([(row, answer) for row in rows])


def page_of(path: Path, view: CallView = CallView.ALL, text: str = "") -> CallPage:
    """Read the first page of a log over a connection of its own."""
    log = CallLog(path)
    with closing(log):
        return log.page(CallFilter(view, text), None)
