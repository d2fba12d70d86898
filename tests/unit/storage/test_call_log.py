"""Reading a log: the plain views, details."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import (
    PAGE_SIZE,
    CallFilter,
    CallId,
    CallView,
    Mode,
    Outcome,
    Reason,
)
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage import call_log
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.database import open_reader
from tests.logged_calls import (
    ACCEPTED,
    ACTOR,
    AT,
    CALL,
    REJECTED,
    UNKNOWN,
    call_for,
    finished,
    opened,
)

ALL = CallFilter(CallView.ALL)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of an empty log."""
    path = tmp_path / "calls-live.sqlite3"
    with opened(path):
        pass
    return path


@pytest.fixture
def log(path: Path) -> Iterator[CallLog]:
    """Return the reader of an empty log."""
    log = CallLog(path)
    with closing(log):
        yield log


@pytest.mark.parametrize(
    ("calls", "pages"),
    [
        (0, [0]),
        (1, [1]),
        (PAGE_SIZE - 1, [PAGE_SIZE - 1]),
        (PAGE_SIZE, [PAGE_SIZE, 0]),
        (PAGE_SIZE + 1, [PAGE_SIZE, 1]),
        (2 * PAGE_SIZE, [PAGE_SIZE, PAGE_SIZE, 0]),
    ],
)
def test_pages_hold_every_call_once_newest_first(
    path: Path, log: CallLog, calls: int, pages: list[int]
) -> None:
    with opened(path) as (journal, _):
        journal.created_many([call_for(n) for n in range(1, calls + 1)])
    sizes, seen, before = [], [], None
    while True:
        page = log.page(ALL, before)
        sizes.append(len(page.rows))
        seen += [row.call_id for row in page.rows]
        if page.before is None:
            break
        before = page.before
    assert sizes == pages
    assert seen == list(range(calls, 0, -1))


def test_a_page_does_not_shift_when_new_calls_come(path: Path, log: CallLog) -> None:
    with opened(path) as (journal, _):
        journal.created_many([call_for(n) for n in range(1, PAGE_SIZE + 3)])
        first = log.page(ALL, None)
        journal.created_many([call_for(n) for n in range(900, 910)])
        second = log.page(ALL, first.before)
    assert [row.call_id for row in second.rows] == [2, 1]


def test_today_pages_through_a_long_day(path: Path, log: CallLog) -> None:
    with opened(path) as (journal, _):
        yesterday = AT - timedelta(days=1)
        journal.created_many([call_for(n, clicked_at=yesterday) for n in range(1, 10)])
        journal.created_many([call_for(n) for n in range(10, 20 + PAGE_SIZE)])
    today = CallFilter(CallView.TODAY, today_starts_at=AT)
    first = log.page(today, None)
    second = log.page(today, first.before)
    assert len(first.rows) == PAGE_SIZE
    assert [row.order_id for row in second.rows] == list(range(19, 9, -1))


def test_the_views_show_open_todays_and_all_calls(path: Path, log: CallLog) -> None:
    with opened(path) as (journal, _):
        finished(journal, call_for(1, clicked_at=AT - timedelta(days=1)), REJECTED)
        finished(journal, call_for(2), ACCEPTED)
        finished(journal, call_for(3), UNKNOWN)
        journal.created(call_for(4))

    def orders(wanted: CallFilter) -> list[int]:
        return [row.order_id for row in log.page(wanted, None).rows]

    assert orders(CallFilter(CallView.TO_DO)) == [3, 1]
    assert orders(CallFilter(CallView.TODAY, today_starts_at=AT)) == [4, 3, 2]
    assert orders(CallFilter(CallView.TODAY)) == [4, 3, 2, 1]
    assert orders(ALL) == [4, 3, 2, 1]


def test_a_row_tells_what_was_logged(path: Path, log: CallLog) -> None:
    with opened(path) as (journal, _):
        first = finished(journal, CALL, REJECTED)
        second = replace(CALL, attempt=2, repeats=first, batch_id=7, mode=Mode.PRACTICE)
        call_id = finished(journal, second, replace(ACCEPTED, retry_after_s=1.5))
    row = log.row(call_id)
    assert (row.call_id, row.mode, row.kind) == (2, Mode.PRACTICE, CALL.kind)
    assert (row.outcome, row.reason) == (Outcome.ACCEPTED, Reason.ACCEPTED)
    assert (row.check, row.is_open) == (CheckState.NOT_CHECKED, False)
    assert (row.order_id, row.po_number) == (5012, "PO-7781")
    assert (row.token_name, row.store, row.buyer_email) == ("Anna", "abc123", ACTOR.buyer_email)
    assert (row.http_status, row.api_code, row.message) == (200, "200", "SUCCESS")
    assert (row.clicked_at, row.done_at) == (AT, ACCEPTED.done_at)
    assert (row.attempt, row.repeats, row.batch_id, row.retry_after_s) == (2, first, 7, 1.5)


def test_details_tell_everything_of_a_finished_call(path: Path, log: CallLog) -> None:
    with opened(path) as (journal, _):
        call_id = finished(journal, CALL, ACCEPTED)
    details = log.details(call_id)
    assert details.call == CALL
    assert details.answer == ACCEPTED
    assert details.sent_at == CALL.queued_at
    assert details.row == log.row(call_id)
    assert (details.settled_at, details.settled_by, details.settled_note) == (None, "", "")


def test_details_of_a_call_under_way_have_no_answer(path: Path, log: CallLog) -> None:
    with opened(path) as (journal, _):
        queued = journal.created(call_for(1, outcome=Outcome.QUEUED)).call_id
        assert log.details(queued).sent_at is None
        journal.sent(queued, AT)
    details = log.details(queued)
    assert (details.answer, details.sent_at) == (None, AT)


def test_details_of_a_stopped_and_an_interrupted_call_tell_how_they_ended(
    path: Path, log: CallLog
) -> None:
    with opened(path) as (journal, _):
        stopped = journal.created(call_for(1, outcome=Outcome.QUEUED)).call_id
        journal.stopped(stopped, AT, Reason.CANCELLED)
        interrupted = journal.created(call_for(2)).call_id
        journal.interrupted(AT)
    for call_id, outcome, reason in (
        (stopped, Outcome.STOPPED, Reason.CANCELLED),
        (interrupted, Outcome.UNKNOWN, Reason.INTERRUPTED),
    ):
        answer = log.details(call_id).answer
        assert answer is not None
        assert (answer.outcome, answer.reason, answer.done_at) == (outcome, reason, AT)


def test_a_call_that_is_not_there_is_an_error(log: CallLog) -> None:
    for ask in (log.row, log.details):
        with pytest.raises(StorageError) as caught:
            ask(CallId(1))
        assert caught.value.reason is StorageReason.FAILED


def test_a_call_whose_content_is_gone_is_damage(path: Path, log: CallLog) -> None:
    with opened(path) as (journal, connection):
        call_id = finished(journal, CALL, ACCEPTED)
        connection.execute("UPDATE journal SET content = NULL, body = NULL")
    with pytest.raises(StorageError) as caught:
        log.details(call_id)
    assert caught.value.reason is StorageReason.DAMAGED


def test_a_query_can_be_interrupted_from_elsewhere(path: Path) -> None:
    log = CallLog(path)
    with closing(log):
        log._connection.set_progress_handler(log.interrupt, 1)
        with pytest.raises(StorageError) as caught:
            log.page(ALL, None)
        log._connection.set_progress_handler(None, 0)
        assert log.page(ALL, None).rows == ()
    assert caught.value.reason is StorageReason.INTERRUPTED
    assert "interrupt" in caught.value.detail


def test_a_search_of_a_closed_log_is_an_error(path: Path) -> None:
    log = CallLog(path)
    log.close()
    with pytest.raises(StorageError):
        log.page(ALL, None)


@pytest.mark.parametrize("before_statement", range(1, 6))
def test_details_are_of_one_moment_also_while_the_answer_is_written(
    path: Path, monkeypatch: pytest.MonkeyPatch, before_statement: int
) -> None:
    with opened(path) as (journal, _):
        call_id = journal.created(CALL).call_id
        said: list[str] = []

        def look(statement: str) -> None:
            said.append(statement)
            if len(said) == before_statement:
                journal.answered(call_id, ACCEPTED)

        def watched(path: Path) -> sqlite3.Connection:
            connection = open_reader(path)
            connection.set_trace_callback(look)
            return connection

        monkeypatch.setattr(call_log, "open_reader", watched)
        with closing(CallLog(path)) as log:
            details = log.details(call_id)
    assert len(said) >= before_statement, said
    has_answer = details.answer is not None
    assert has_answer is (details.row.outcome is Outcome.ACCEPTED)
