"""Deleting calls and keeping only newer ones: gone for good, and the rest still provable."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import CallFilter, CallId, CallView, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.deletion import Deletion, DeletionCause, RetentionPreview
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.call_search import CallSearch
from b2b_desktop.storage.database import open_reader
from b2b_desktop.storage.forgetting import (
    delete_calls,
    old_calls,
    preview_retention,
    trim,
    trimmable,
)
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.verification import verify_log
from tests.check_values import a_check
from tests.logged_calls import ACCEPTED, AT, REJECTED, UNKNOWN, call_for, finished, opened
from tests.unit.storage.batch_desk import BatchDesk, plan_of, row

DAY = timedelta(days=1)
BY_HAND = Deletion(AT + DAY, "kim", "DESK-2")
BY_RULE = Deletion(AT + DAY, "kim", "DESK-2", DeletionCause.RETENTION)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a log that does not exist yet."""
    return tmp_path / "calls-live.sqlite3"


def is_sound(path: Path) -> bool:
    """Verify a log."""
    return verify_log(path, lambda _done, _of: None, lambda: False).is_sound


def ids_of(path: Path) -> list[int]:
    """Return the calls of a log, newest first."""
    with closing(CallLog(path)) as log:
        return [row.call_id for row in log.page(CallFilter(CallView.ALL), None).rows]


def keep_newer(journal: Journal) -> int:
    """Do what retention does with calls before `AT`; returns how many events were removed."""
    place = (0, 0)
    while True:
        ids, place = old_calls(journal.connection, AT, place)
        if not ids:
            break
        delete_calls(journal, ids, BY_RULE)
    upto = trimmable(journal.connection, AT)
    while not trim(journal, upto, BY_RULE):
        pass
    return upto


def test_a_deleted_call_is_gone_and_the_chain_holds(path: Path) -> None:
    with opened(path) as (journal, connection):
        for order_id in range(1, 6):
            finished(journal, call_for(order_id), REJECTED)
        gone = delete_calls(journal, [CallId(n) for n in (4, 1, 2, 99)], BY_HAND)
        assert gone == (1, 2, 4)
        assert journal.counts(AT).to_do == 2
        kinds = connection.execute("SELECT kind, content IS NULL FROM journal").fetchall()
        assert delete_calls(journal, [CallId(99)], BY_HAND) == ()
    assert kinds.count(("created", 1)) == kinds.count(("answered", 1)) == 3
    assert kinds[-1] == ("deleted", 0)
    assert ids_of(path) == [5, 3]
    assert is_sound(path)
    with closing(CallLog(path)) as log, pytest.raises(StorageError):
        log.details(CallId(4))


def test_nothing_of_a_deleted_call_is_left_in_the_data_folder(path: Path) -> None:
    with opened(path) as (journal, _), closing(CallSearch(path.with_name("s.db"), path)) as search:
        for order_id in range(1, 40):
            finished(journal, call_for(order_id), ACCEPTED)
        secretive = call_for(777_777, "PO-vanishing", request_body=b"PO-vanishing" * 900)
        call_id = finished(journal, secretive, ACCEPTED)
        assert search.counts(CallFilter(CallView.ALL, "vanishing")).total == 1
        delete_calls(journal, [call_id], BY_HAND)
        assert search.counts(CallFilter(CallView.ALL, "vanishing")).total == 0
        assert search.counts(CallFilter(CallView.ALL)).total == 39
    left = [file.name for file in path.parent.iterdir() if b"vanishing" in file.read_bytes()]
    assert left == []
    assert is_sound(path)


def test_a_calls_number_is_not_given_again(path: Path) -> None:
    with opened(path) as (journal, _):
        call_id = finished(journal, call_for(1), ACCEPTED)
        delete_calls(journal, [call_id], BY_HAND)
    with opened(path) as (journal, _):
        assert finished(journal, call_for(2), ACCEPTED) == call_id + 1
    assert is_sound(path)


def test_what_is_under_way_stays(path: Path) -> None:
    with opened(path) as (journal, _):
        sending = journal.created(call_for(1)).call_id
        queued = journal.created(call_for(2, outcome=Outcome.QUEUED)).call_id
        assert delete_calls(journal, [sending, queued], BY_HAND) == ()
    assert ids_of(path) == [queued, sending]


def test_what_a_batch_still_needs_stays_and_a_finished_one_keeps_how_its_rows_ended(
    path: Path,
) -> None:
    desk = BatchDesk(path)
    batch_id = desk.store(plan_of(row(101, 1), row(102, 2)))
    call_id = desk.call(batch_id, 0, 101)
    desk.journal.answered(call_id, ACCEPTED)
    desk.journal.checked(call_id, a_check(CheckState.CONFIRMED))
    assert delete_calls(desk.journal, [call_id], BY_HAND) == ()
    desk.batches.set_state(batch_id, BatchState.FINISHED, PauseReason.NONE)
    assert delete_calls(desk.journal, [call_id], BY_HAND) == (call_id,)
    stored = desk.load(batch_id)
    desk.close()
    first, second = stored.plan.rows
    assert (first.values, first.order_id, set(first.cells)) == (None, None, {""})
    assert second == row(102, 2)
    progress = stored.rows[0]
    assert (progress.outcome, progress.check) == (Outcome.ACCEPTED, CheckState.CONFIRMED)
    assert progress.call_id is None
    assert b"PO-101" not in path.read_bytes()
    assert is_sound(path)


def test_a_preview_tells_what_would_go_and_what_would_stay(path: Path) -> None:
    with opened(path) as (journal, connection):
        for days in (5, 4, 3):
            finished(journal, call_for(days, clicked_at=AT - days * DAY), ACCEPTED)
        finished(journal, call_for(6, clicked_at=AT - 6 * DAY), UNKNOWN)
        journal.created(call_for(7, clicked_at=AT - 7 * DAY))
        finished(journal, call_for(8), ACCEPTED)
        assert preview_retention(connection, AT) == RetentionPreview(
            AT, 3, 1, 1, AT - 5 * DAY, AT - 3 * DAY
        )
        nothing = preview_retention(connection, AT - 9 * DAY)
    assert nothing == RetentionPreview(AT - 9 * DAY, 0, 0, 0, None, None)


def test_retention_removes_the_oldest_events_and_the_chain_holds(path: Path) -> None:
    with opened(path) as (journal, connection):
        for order_id in range(1, 251):
            finished(journal, call_for(order_id, clicked_at=AT - DAY), ACCEPTED)
        kept = finished(journal, call_for(251), ACCEPTED)
        before = journal.last_seq
        assert keep_newer(journal) == 500
        first = connection.execute("SELECT min(seq) FROM journal").fetchone()
        assert first == (501,)
        assert journal.last_seq > before
    assert ids_of(path) == [kept]
    assert is_sound(path)
    with opened(path) as (journal, _):  # Another run goes on from there.
        finished(journal, call_for(252), ACCEPTED)
    assert is_sound(path)


def test_an_old_call_that_is_open_stays_and_so_does_what_comes_after_it(path: Path) -> None:
    with opened(path) as (journal, connection):
        finished(journal, call_for(1, clicked_at=AT - DAY), ACCEPTED)
        open_one = finished(journal, call_for(2, clicked_at=AT - DAY), UNKNOWN)
        finished(journal, call_for(3, clicked_at=AT - DAY), ACCEPTED)
        newer = finished(journal, call_for(4), ACCEPTED)
        assert keep_newer(journal) == 2
        left = connection.execute("SELECT min(seq) FROM journal").fetchone()
    assert left == (3,)
    assert ids_of(path) == [newer, open_one]
    assert is_sound(path)


def test_retention_can_be_used_again_and_again(path: Path) -> None:
    with opened(path) as (journal, connection):
        for order_id in range(1, 30):
            finished(journal, call_for(order_id, clicked_at=AT - DAY), ACCEPTED)
            if order_id % 10 == 0:
                keep_newer(journal)
                with closing(open_reader(path)):
                    assert is_sound(path)
        everything = connection.execute("SELECT count(*) FROM calls").fetchone()
    assert everything == (9,)


def test_a_trimmed_beginning_that_was_changed_is_found(path: Path) -> None:
    with opened(path) as (journal, connection):
        for order_id in range(1, 6):
            finished(journal, call_for(order_id, clicked_at=AT - DAY), ACCEPTED)
        finished(journal, call_for(6), ACCEPTED)
        keep_newer(journal)
        connection.execute("DELETE FROM journal WHERE seq = (SELECT min(seq) FROM journal)")
    assert not is_sound(path)
