"""A log with batches in it, and values to fill it with; for the tests of this folder."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from b2b_desktop.domain.batch.plan import BatchId, BatchOptions, BatchPlan, LeftOut, PlannedRow
from b2b_desktop.domain.batch.run_state import StoredBatch
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
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.token import TokenId
from b2b_desktop.storage.batch_reading import read_batch
from b2b_desktop.storage.batches import Batches
from b2b_desktop.storage.database import open_database
from b2b_desktop.storage.journal import Journal

AT = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
TOKEN = TokenId("a" * 32)
ACTOR = Actor(TOKEN, "Anna", "https://api.example", "acme", "acme", "1", "a@b.example", 7)


class BatchDesk:
    """The writing connection of one log."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.connection: sqlite3.Connection = open_database(path).connection
        self.journal = Journal(self.connection, path)
        self.batches = Batches(self.journal, self.connection, path)

    def store(self, plan: BatchPlan) -> BatchId:
        """Write a whole batch."""
        batch_id = self.batches.begin(plan, AT)
        self.batches.add_rows(batch_id, 0, plan.rows)
        self.batches.complete(batch_id)
        return batch_id

    def load(self, batch_id: BatchId) -> StoredBatch:
        """Read a batch back."""
        return read_batch(self.connection, self.path, batch_id)

    def call(self, batch_id: BatchId, number: int, order_id: int, attempt: int = 1) -> CallId:
        """Create a row's call as a run does."""
        call = replace(new_call(order_id), batch_id=batch_id, attempt=attempt)

        def write() -> CallId:
            row = self.journal.created(call)
            self.batches.link([(batch_id, number, row.call_id)])
            return row.call_id

        return self.journal.together(write)

    def close(self) -> None:
        """Close the file."""
        self.journal.close()


def new_call(order_id: int) -> NewCall:
    """Return a call about to be sent."""
    return NewCall(
        mode=Mode.LIVE,
        kind=CallKind.ATTACH,
        actor=ACTOR,
        order_id=OrderId(order_id),
        po_number=f"PO-{order_id}",
        save_comment=True,
        extra_fields=(ExtraField("Cost Center", "007"),),
        wire_format="documented",
        method="POST",
        path="/api/v2/orders",
        request_headers=(),
        request_body=b"{}",
        clicked_at=AT,
        queued_at=AT,
        outcome=Outcome.SENDING,
        operator="me",
        computer="DESK-2",
    )


def answer(outcome: Outcome, reason: Reason, message: str = "") -> CallAnswer:
    """Return how a call ended."""
    return CallAnswer(outcome, reason, http_status=400, message=message, done_at=AT)


def row(order_id: int, line: int = 1, left_out: LeftOut | None = None) -> PlannedRow:
    """Return a row of the input."""
    values = OrderValues(
        OrderId(order_id), f"PO-{order_id}", True, (ExtraField("Cost Center", "007"),)
    )
    cells = (f" {order_id}", "=SUM(A1)", "a\nb", "\u00fc")
    if left_out is not None:
        return PlannedRow(line, cells, left_out=left_out)
    return PlannedRow(line, cells, values, TOKEN, order_id=OrderId(order_id), store=ACTOR.store)


def plan_of(*rows: PlannedRow) -> BatchPlan:
    """Return a plan of these rows."""
    options = BatchOptions(Mode.LIVE, at_once=7, pace_s=0.5, check=False, most_late=0)
    return BatchPlan("orders.csv", ("Order", "PO", "Note", "\u00fc"), rows, options)
