"""The journal: chained, whole, and never rewritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallAnswer, CallId, Outcome, Reason
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.storage.database import open_reader
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.journal_chain import broken_events
from b2b_desktop.storage.verification import verify_log
from tests.logged_calls import (
    ACCEPTED,
    AT,
    CALL,
    NOT_SENT,
    REJECTED,
    UNKNOWN,
    call_for,
    finished,
    opened,
)

NIGHT = AT - timedelta(hours=12)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a log that does not exist yet."""
    return tmp_path / "calls-live.sqlite3"


def every_kind(journal: Journal) -> None:
    """Append an event of every kind."""
    finished(journal, call_for(1), ACCEPTED)
    queued = journal.created(call_for(2, outcome=Outcome.QUEUED)).call_id
    journal.sent(queued, AT)
    journal.answered(queued, UNKNOWN)
    stopped = journal.created(call_for(3, outcome=Outcome.QUEUED)).call_id
    journal.stopped(stopped, AT, Reason.CANCELLED)
    journal.created_many((call_for(4), call_for(5, outcome=Outcome.QUEUED)))
    journal.interrupted(AT)


def broken(path: Path) -> tuple[int, ...]:
    """Verify a log over a connection of its own."""
    with closing(open_reader(path)) as connection:
        return broken_events(connection)


def test_a_call_is_committed_before_created_returns(path: Path) -> None:
    with opened(path) as (journal, _):
        row = journal.created(CALL)
        with closing(open_reader(path)) as other:
            seen = other.execute("SELECT call_id, outcome FROM calls").fetchall()
            events = other.execute("SELECT kind, call_id FROM journal").fetchall()
    assert seen == [(row.call_id, "sending")]
    assert events == [("created", row.call_id)]


def test_a_power_cut_does_not_lose_what_was_committed(path: Path) -> None:
    with opened(path) as (_, connection):
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL


def test_every_kind_of_event_is_chained(path: Path) -> None:
    with opened(path) as (journal, connection):
        every_kind(journal)
        kinds = {row[0] for row in connection.execute("SELECT kind FROM journal")}
        assert kinds == {"created", "sent", "answered", "stopped", "interrupted"}
        assert broken_events(connection) == ()
    assert broken(path) == ()


def test_a_token_typed_into_a_field_is_nowhere_in_the_log(path: Path) -> None:
    token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    fields = (ExtraField("Cost Center", f"CC {token}"), ExtraField("eyJ", "is none"))
    body = f'{{"poNumber":"{token}","extraFields":{{"Cost Center":"CC {token}"}}}}'.encode()
    with opened(path) as (journal, _):
        call = call_for(1, token, extra_fields=fields, request_body=body + b"\xff")
        row = journal.created(call)
        _, stored = journal.recorded(row.call_id)
    assert token not in row.po_number
    assert stored.request_body.endswith(b"\xff")
    assert stored.extra_fields[1] == fields[1]
    assert token.encode() not in path.read_bytes()
    assert verify_log(path, lambda _done, _of: None, lambda: False).is_sound


def test_the_chain_goes_on_after_a_restart(path: Path) -> None:
    for order_id in (1, 2, 3):
        with opened(path) as (journal, _):
            finished(journal, call_for(order_id), ACCEPTED)
    assert broken(path) == ()


TAMPERING: dict[str, tuple[str, list[int]]] = {
    "content": ("UPDATE journal SET content = X'7B7D' WHERE seq = 2", [2]),
    "body": ("UPDATE journal SET body = X'00' WHERE seq = 1", [1]),
    "no body": ("UPDATE journal SET body = NULL WHERE seq = 1", [1]),
    "time": ("UPDATE journal SET at_us = at_us + 1 WHERE seq = 3", [3]),
    "kind": ("UPDATE journal SET kind = 'stopped' WHERE seq = 2", [2]),
    "call": ("UPDATE journal SET call_id = 9 WHERE seq = 2", [2]),
    "no call": ("UPDATE journal SET call_id = NULL WHERE seq = 2", [2]),
    "content hash": ("UPDATE journal SET content_hash = zeroblob(32) WHERE seq = 2", [2]),
    "chain hash": ("UPDATE journal SET chain_hash = zeroblob(32) WHERE seq = 2", [2, 3]),
    "removed": ("DELETE FROM journal WHERE seq = 2", [3]),
    "content gone": ("UPDATE journal SET content = NULL WHERE seq = 2", [2]),
}


@pytest.mark.parametrize("what", TAMPERING)
def test_tampering_is_found(path: Path, what: str) -> None:
    statement, found = TAMPERING[what]
    with opened(path) as (journal, connection):
        every_kind(journal)
        connection.execute(statement)
        assert list(broken_events(connection)) == found


def test_a_swap_of_two_events_is_found(path: Path) -> None:
    with opened(path) as (journal, connection):
        every_kind(journal)
        connection.executescript(
            "UPDATE journal SET seq = 99 WHERE seq = 2; UPDATE journal SET seq = 2 WHERE seq = 3;"
            "UPDATE journal SET seq = 3 WHERE seq = 99;"
        )
        assert {2, 3} <= set(broken_events(connection))


def test_numbers_and_hashes_are_taken_back_after_a_failed_commit(path: Path) -> None:
    with opened(path) as (journal, connection):
        journal.created(call_for(1))
        connection.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON calls BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
        for _ in range(3):
            with pytest.raises(StorageError):
                journal.created(call_for(2))
        connection.execute("DROP TRIGGER refuse")
        assert journal.created(call_for(3)).call_id == 2
        assert broken_events(connection) == ()
        assert connection.execute("SELECT max(seq) FROM journal").fetchone() == (2,)


def test_several_calls_are_committed_all_or_none(path: Path) -> None:
    with opened(path) as (journal, connection):
        bad = call_for(2, po_number="\ud800")
        with pytest.raises(StorageError):
            journal.created_many((call_for(1), bad))
        assert connection.execute("SELECT count(*) FROM calls").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (0,)
        assert journal.created(call_for(3)).call_id == 1
        assert broken_events(connection) == ()


@pytest.mark.parametrize(
    "bad",
    [
        replace(CALL, actor=replace(CALL.actor, customer_id=2**63)),
        replace(CALL, actor=replace(CALL.actor, token_name="\ud800")),
    ],
)
def test_what_sqlite_cannot_hold_is_a_storage_error(path: Path, bad: object) -> None:
    with opened(path) as (journal, _), pytest.raises(StorageError) as caught:
        journal.created(bad)  # type: ignore[arg-type]  # a NewCall of the parameters above
    assert caught.value.reason is StorageReason.FAILED


ENDINGS: list[Callable[[Journal, CallId], object]] = [
    lambda journal, call_id: journal.answered(call_id, REJECTED),
    lambda journal, call_id: journal.stopped(call_id, AT, Reason.CANCELLED),
    lambda journal, call_id: journal.sent(call_id, AT),
]


@pytest.mark.parametrize("number", range(len(ENDINGS)))
def test_an_outcome_is_never_rewritten(path: Path, number: int) -> None:
    with opened(path) as (journal, connection):
        call_id = finished(journal, CALL, ACCEPTED)
        with pytest.raises(StorageError):
            ENDINGS[number](journal, call_id)
        rows = connection.execute("SELECT outcome FROM calls").fetchall()
        assert rows == [("accepted",)]
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (2,)


def test_a_call_that_goes_out_is_not_sent_a_second_time(path: Path) -> None:
    with opened(path) as (journal, _):
        call_id = journal.created(call_for(1, outcome=Outcome.QUEUED)).call_id
        assert journal.sent(call_id, AT).outcome is Outcome.SENDING
        with pytest.raises(StorageError):
            journal.sent(call_id, AT)


def test_a_queued_call_cannot_be_answered(path: Path) -> None:
    with opened(path) as (journal, _):
        call_id = journal.created(call_for(1, outcome=Outcome.QUEUED)).call_id
        with pytest.raises(StorageError):
            journal.answered(call_id, ACCEPTED)


def test_a_call_that_is_not_there_is_damage(path: Path) -> None:
    with opened(path) as (journal, _), pytest.raises(StorageError) as caught:
        journal.answered(CallId(77), ACCEPTED)
    assert caught.value.reason is StorageReason.DAMAGED


def test_what_an_earlier_run_left_is_closed_once(path: Path) -> None:
    with opened(path) as (journal, _):
        finished(journal, call_for(1), ACCEPTED)
        journal.created(call_for(2))
        journal.created(call_for(3, outcome=Outcome.QUEUED))
    with opened(path) as (journal, _):
        rows = journal.interrupted(AT)
        assert [(row.order_id, row.outcome, row.reason) for row in rows] == [
            (2, Outcome.UNKNOWN, Reason.INTERRUPTED),
            (3, Outcome.STOPPED, Reason.INTERRUPTED),
        ]
        assert [row.is_open for row in rows] == [True, False]
        assert journal.interrupted(AT) == ()
        assert journal.counts(NIGHT).to_do == 1


SETTLING: list[tuple[CallAnswer, bool]] = [(REJECTED, True), (NOT_SENT, True), (UNKNOWN, False)]


@pytest.mark.parametrize(("first", "settled"), SETTLING)
def test_a_later_accepted_call_settles_what_was_certainly_not_done(
    path: Path, first: CallAnswer, settled: bool
) -> None:
    with opened(path) as (journal, _):
        older = finished(journal, CALL, first)
        assert journal.counts(NIGHT).to_do == 1
        newer = journal.created(CALL).call_id
        change = journal.answered(newer, ACCEPTED)
        assert change.settled == ((older,) if settled else ())
        assert journal.counts(NIGHT).to_do == (0 if settled else 1)


@pytest.mark.parametrize(("first", "settled"), SETTLING)
@pytest.mark.parametrize("at_once", [True, False])
def test_which_of_two_answers_comes_first_makes_no_difference(
    path: Path, first: CallAnswer, settled: bool, at_once: bool
) -> None:
    with opened(path) as (journal, _):
        older, newer = journal.created_many((CALL, CALL))
        ends = [(newer, ACCEPTED), (older, first)]
        if at_once:
            changes = journal.answered_many(ends)
        else:
            changes = tuple(journal.answered(row.call_id, answer) for row, answer in ends)
        closed = [call_id for change in changes for call_id in change.settled]
        assert closed == ([older.call_id] if settled else [])
        assert at_once or changes[1].row.is_open is not settled
        assert journal.counts(NIGHT).to_do == (0 if settled else 1)


@pytest.mark.parametrize(
    "other",
    [
        replace(CALL, actor=replace(CALL.actor, store="other")),
        call_for(5013),
        call_for(5012, po_number="PO-1"),
        call_for(5012, save_comment=False),
        call_for(5012, extra_fields=()),
    ],
)
def test_another_store_order_or_value_settles_nothing(path: Path, other: object) -> None:
    with opened(path) as (journal, _):
        finished(journal, CALL, REJECTED)
        later = journal.created(other).call_id  # type: ignore[arg-type]  # NewCalls, see above
        assert journal.answered(later, ACCEPTED).settled == ()
        assert journal.counts(NIGHT).to_do == 1


def test_an_earlier_accepted_call_settles_nothing_after_it(path: Path) -> None:
    with opened(path) as (journal, _):
        finished(journal, CALL, ACCEPTED)
        finished(journal, CALL, REJECTED)
        assert journal.counts(NIGHT).to_do == 1


def test_counts_tell_today_open_and_all(path: Path) -> None:
    with opened(path) as (journal, connection):
        yesterday = call_for(1, clicked_at=NIGHT - timedelta(hours=1))
        finished(journal, yesterday, ACCEPTED)
        finished(journal, call_for(2, clicked_at=NIGHT), ACCEPTED)
        finished(journal, call_for(3), REJECTED)
        journal.created(call_for(4))
        connection.execute("UPDATE calls SET check_state = 'confirmed' WHERE order_id = 2")
        counts = journal.counts(NIGHT)
    assert (counts.to_do, counts.today, counts.all) == (1, 3, 4)
    assert (counts.today_accepted, counts.today_confirmed) == (1, 1)


def test_counts_follow_calls_that_are_opened_and_removed(path: Path) -> None:
    with opened(path) as (journal, connection):
        finished(journal, call_for(1), REJECTED)
        finished(journal, call_for(2), REJECTED)
        connection.execute("DELETE FROM calls WHERE order_id = 1")
        counts = journal.counts(NIGHT)
        assert (counts.to_do, counts.all) == (1, 1)


def test_an_empty_log_counts_nothing(path: Path) -> None:
    with opened(path) as (journal, _):
        counts = journal.counts(NIGHT)
    assert (counts.to_do, counts.today, counts.all, counts.today_accepted) == (0, 0, 0, 0)


def test_a_closed_journal_leaves_one_whole_file(path: Path) -> None:
    with opened(path) as (journal, _):
        finished(journal, CALL, ACCEPTED)
        journal.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert broken(path) == ()


def test_a_closed_database_is_a_storage_error(path: Path) -> None:
    with opened(path) as (journal, connection):
        connection.close()
        with pytest.raises(StorageError):
            journal.created(CALL)
        with pytest.raises(StorageError):
            journal.counts(NIGHT)


def test_a_locked_database_is_told_as_such(path: Path) -> None:
    with opened(path) as (journal, connection):
        connection.execute("PRAGMA busy_timeout = 0")
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageError) as caught:
                journal.created(CALL)
            other.execute("ROLLBACK")
        assert caught.value.reason is StorageReason.LOCKED
        assert journal.created(CALL).call_id == 1


def test_a_full_disk_is_told_as_such_and_nothing_is_half_written(path: Path) -> None:
    # The page limit is SQLite's own way to run out of space; it answers like a full disk and
    # needs neither privileges nor a file system of its own.
    with opened(path) as (journal, connection):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        big = replace(CALL, request_body=bytes(100_000))
        with pytest.raises(StorageError) as caught:
            journal.created(big)
        assert caught.value.reason is StorageReason.FULL
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (0,)
        assert journal.created(CALL).call_id == 1
        assert broken_events(connection) == ()
