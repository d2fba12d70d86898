"""The logs behind their threads: opened in order, read only when open, never in the way."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from b2b_desktop.domain.call import CallId, Mode
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.engine.batch_events import BatchFailedEvent
from b2b_desktop.engine.commands import JobId
from b2b_desktop.engine.events import LogOpenedEvent, NoticeEvent, NoticeKind
from b2b_desktop.engine.log_events import DetailsLoadedEvent, FieldNamesEvent, ReadFailedEvent
from b2b_desktop.engine.log_keeper import LogKeeper
from b2b_desktop.engine.log_search import LogSearch
from b2b_desktop.storage import schema
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.paths import DataPaths, prepare
from b2b_desktop.ui.messages import error_words
from tests.logged_calls import AT, CALL, call_for, opened

LIMIT_S = 10.0


class Desk:
    """A keeper on a data folder, who asks it, and what they told."""

    def __init__(self, folder: Path) -> None:
        self.paths = DataPaths(folder)
        prepare(self.paths)
        self.told: list[Any] = []
        self._changed = threading.Condition()
        self.keeper = LogKeeper(self.paths, self._tell, lambda: AT, lambda: AT)
        self.search = LogSearch(self.keeper, self.paths, self._tell, lambda: AT)

    def start(self, first: Mode = Mode.LIVE) -> None:
        """Open both logs."""
        self.keeper.start(first)
        self.keeper.start_rest()

    def wait(self, kind: type[Any], count: int = 1) -> list[Any]:
        """Wait until so many events of a kind were told."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.events(kind)) >= count, LIMIT_S), (
                self.told
            )
        return self.events(kind)

    def events(self, kind: type[Any]) -> list[Any]:
        """Return what was told of a kind so far."""
        return [event for event in self.told if isinstance(event, kind)]

    def _tell(self, event: Any) -> None:
        with self._changed:
            self.told.append(event)
            self._changed.notify_all()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk; the test starts it."""
    desk = Desk(tmp_path / "data")
    yield desk
    assert desk.keeper.stop(LIMIT_S)


def too_new(path: Path) -> None:
    """Write a log of a newer version of the program."""
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()


@pytest.mark.parametrize("first", Mode)
def test_the_log_that_is_shown_first_is_opened_first(desk: Desk, first: Mode) -> None:
    desk.start(first)
    assert desk.wait(LogOpenedEvent, 2)[0].mode is first


def test_a_log_is_not_read_before_it_is_open(desk: Desk) -> None:
    desk.keeper.start(Mode.LIVE)
    desk.wait(LogOpenedEvent)
    desk.search.load_details(JobId(1), Mode.PRACTICE, CallId(1))
    (failed,) = desk.wait(ReadFailedEvent)
    assert (failed.job, type(failed.error)) == (1, StorageError)
    assert "the log is not open" in error_words(failed.error)
    assert not desk.paths.database(Mode.PRACTICE).exists()


def test_a_question_that_comes_early_is_answered_once_the_log_is_open(desk: Desk) -> None:
    answers: list[object] = []
    for mode in Mode:
        assert desk.keeper.read(
            mode, lambda log: len(log.late_orders()), answers.append, answers.append
        )
    desk.keeper.start(Mode.LIVE)
    desk.wait(LogOpenedEvent)
    assert desk.keeper.read(Mode.PRACTICE, lambda _log: "later", answers.append, answers.append)
    desk.keeper.start_rest()
    desk.wait(LogOpenedEvent, 2)
    assert desk.keeper.stop(LIMIT_S)
    assert answers == [0, 0, "later"]


def test_a_question_whose_log_is_never_opened_is_refused_with_a_reason(desk: Desk) -> None:
    faults: list[Exception] = []
    results: list[object] = []
    desk.keeper.start(Mode.LIVE)
    assert desk.keeper.read(Mode.PRACTICE, lambda log: log, results.append, faults.append)
    assert desk.keeper.stop(LIMIT_S)
    (fault,) = faults
    assert isinstance(fault, StorageError)
    assert fault.detail == "the log is closed"


def test_a_log_that_cannot_be_opened_is_told_and_refuses_everything_with_its_reason(
    desk: Desk,
) -> None:
    too_new(desk.paths.database(Mode.LIVE))
    desk.start()
    (opened_log,) = desk.wait(LogOpenedEvent)
    assert opened_log.mode is Mode.PRACTICE
    (notice,) = desk.events(NoticeEvent)
    assert (notice.kind, notice.mode) == (NoticeKind.STORAGE_FAILED, Mode.LIVE)
    faults: list[Exception] = []
    results: list[object] = []
    desk.keeper.write(Mode.LIVE, lambda journal: journal, results.append, faults.append)
    desk.keeper.write_batch(Mode.LIVE, lambda journal, _: journal, results.append, faults.append)
    desk.keeper.read(Mode.LIVE, lambda log: log, results.append, faults.append)
    desk.search.load_details(JobId(2), Mode.LIVE, CallId(1))
    desk.search.load_field_names(JobId(3), Mode.LIVE, "abc123")
    desk.keeper.ask(Mode.LIVE, lambda log: log.batch(1), JobId(4))  # type: ignore[arg-type, return-value]  # never called
    desk.wait(ReadFailedEvent, 2)
    (refused,) = desk.wait(BatchFailedEvent)
    told = [event.error for event in (*desk.events(ReadFailedEvent), refused)]
    assert desk.keeper.stop(LIMIT_S)
    reasons = {error.reason for error in (*faults, *told) if isinstance(error, StorageError)}
    assert (len(faults), len(told), reasons) == (3, 3, {StorageReason.TOO_NEW})
    assert results == []


def test_what_an_earlier_run_left_in_flight_is_told_once(desk: Desk) -> None:
    with opened(desk.paths.database(Mode.LIVE)) as (journal, _):
        journal.created(CALL)
    desk.start()
    live = next(event for event in desk.wait(LogOpenedEvent, 2) if event.mode is Mode.LIVE)
    assert [row.order_id for row in live.interrupted] == [CALL.order_id]
    (notice,) = desk.events(NoticeEvent)
    assert (notice.kind, notice.mode, notice.detail) == (
        NoticeKind.CALLS_INTERRUPTED,
        Mode.LIVE,
        "1",
    )


def test_a_damaged_log_is_set_aside_told_and_begun_anew(desk: Desk) -> None:
    desk.paths.database(Mode.LIVE).write_bytes(b"no database " * 1000)
    desk.start()
    live = next(event for event in desk.wait(LogOpenedEvent, 2) if event.mode is Mode.LIVE)
    assert live.counts.all == 0
    (notice,) = desk.events(NoticeEvent)
    assert notice.kind is NoticeKind.DATABASE_SET_ASIDE
    assert Path(notice.detail).read_bytes().startswith(b"no database")


def test_details_and_names_are_told_with_the_job_that_asked(desk: Desk) -> None:
    with opened(desk.paths.database(Mode.LIVE)) as (journal, _):
        journal.created(call_for(5012))
    desk.start()
    desk.wait(LogOpenedEvent)
    desk.search.load_details(JobId(2), Mode.LIVE, CallId(1))
    desk.search.load_field_names(JobId(3), Mode.LIVE, "abc123")
    (details,), (names,) = desk.wait(DetailsLoadedEvent), desk.wait(FieldNamesEvent)
    assert (details.job, details.details.row.order_id) == (2, 5012)
    assert (names.job, names.names) == (3, ("Cost Center",))


def test_a_call_that_is_not_there_is_a_failed_read(desk: Desk) -> None:
    desk.start()
    desk.wait(LogOpenedEvent)
    desk.search.load_details(JobId(2), Mode.LIVE, CallId(99))
    (failed,) = desk.wait(ReadFailedEvent)
    assert failed.job == 2


def test_what_was_given_before_the_stop_is_written_and_nothing_after_it(desk: Desk) -> None:
    desk.start()
    results: list[object] = []
    desk.keeper.write(Mode.LIVE, logged, results.append, results.append)
    assert desk.keeper.stop(LIMIT_S)
    assert not desk.keeper.keep(lambda: None, results.append)
    assert not desk.keeper.read(Mode.LIVE, lambda log: log, results.append, results.append)
    assert results == [1]


def logged(journal: Journal) -> CallId:
    """Log a call and return its ID."""
    return journal.created(CALL).call_id
