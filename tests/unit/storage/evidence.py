"""A log with something of everything in it, for the tests that change it.

Invariant: every kind of event and every table has rows, and nothing in it is damaged.
"""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import CallId, Outcome, Reason
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.deletion import Deletion
from b2b_desktop.domain.settlement import Settlement
from b2b_desktop.domain.store_read import ReadKind, StoreRead
from b2b_desktop.domain.wire_format import DOCUMENTED
from b2b_desktop.storage.forgetting import delete_calls
from b2b_desktop.storage.settling import settle_calls, unsettle_calls
from tests.check_values import a_check
from tests.logged_calls import ACCEPTED, AT, NOT_SENT, REJECTED, UNKNOWN, call_for, finished
from tests.unit.storage.batch_desk import BatchDesk, plan_of, row

HOUR = timedelta(hours=1)
DELETION = Deletion(AT + 5 * HOUR, "robin", "DESK-3")
SETTLEMENT = Settlement(AT + HOUR, "robin", "DESK-3", "phoned")


def write_evidence(path: Path, orders: int) -> None:
    """Write a log of so many orders and some more, closed in good order."""
    desk = BatchDesk(path)
    desk.connection.execute("PRAGMA synchronous = OFF")  # for speed alone
    journal = desk.journal
    _write_batch(desk)
    answers = (ACCEPTED, REJECTED, UNKNOWN, NOT_SENT)
    for order_id in range(1, orders + 1):
        call_id = finished(journal, call_for(order_id), answers[order_id % 4])
        if order_id % 3 == 0:
            settle_calls(journal, [call_id], SETTLEMENT)
        if order_id % 9 == 0:
            unsettle_calls(journal, [call_id], SETTLEMENT)
        if order_id % 4 == 0:
            proven = a_check(CheckState.CONFIRMED, proven=DOCUMENTED, company="Maple")
            journal.checked(call_id, proven)
        if order_id % 7 == 0:
            finished(journal, call_for(order_id, attempt=2, repeats=call_id), ACCEPTED)
        journal.asked(
            StoreRead(AT, ReadKind.CHECK, "https://b2b.example", "/x", 200, 12.5, "a", "Anna", "")
        )
    stopped = journal.created(call_for(9_001, outcome=Outcome.QUEUED)).call_id
    journal.stopped(stopped, AT, Reason.CANCELLED)
    sent = journal.created(call_for(9_002, outcome=Outcome.QUEUED)).call_id
    journal.sent(sent, AT)
    journal.interrupted(AT)
    delete_calls(journal, [CallId(n) for n in (5, 6, 7, 11)], DELETION)
    desk.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.close()


def dump_of(path: Path) -> list[str] | None:
    """Return everything that SQL can read of a log, None when it cannot."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return list(connection.iterdump())
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    finally:
        connection.close()


def _write_batch(desk: BatchDesk) -> None:
    batch_id = desk.store(plan_of(*(row(n, n) for n in range(101, 109))))
    for number, order_id in enumerate(range(101, 107)):
        desk.journal.answered(desk.call(batch_id, number, order_id), ACCEPTED)
    desk.batches.stop_queued(batch_id, Reason.CANCELLED)
    desk.batches.set_state(batch_id, BatchState.STOPPED, PauseReason.NONE)
