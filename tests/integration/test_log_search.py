"""Asking the engine what is in the log, while it goes on being written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import PAGE_SIZE, CallFilter, CallView, Mode, Outcome
from b2b_desktop.domain.order import OrderId
from b2b_desktop.engine.log_events import (
    CallsCountedEvent,
    DaysCountedEvent,
    OrderHistoryEvent,
    PageLoadedEvent,
    ReadFailedEvent,
    SearchReadyEvent,
)
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.paths import DataPaths
from b2b_desktop.storage.search_index import SearchIndex
from tests.engine_rig import EngineRig, now
from tests.logged_calls import CALL, REJECTED, call_for, finished, opened

CALLS = 1_000
ALL = CallFilter(CallView.ALL)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a sandbox server."""
    server = SandboxServer(0)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def filled(data_dir: Path) -> Path:
    """Return a data folder whose live log has calls."""
    today = now()
    data_dir.mkdir(exist_ok=True)
    with opened(DataPaths(data_dir).database(Mode.LIVE)) as (journal, _):
        journal.created_many([call_for(n, clicked_at=today) for n in range(1, CALLS)])
        finished(journal, call_for(CALLS, "late one", clicked_at=today), REJECTED)
    return data_dir


@pytest.fixture
def rig(filled: Path) -> Iterator[EngineRig]:
    """Run an engine on that folder."""
    rig = EngineRig(filled)
    rig.wait(SearchReadyEvent, lambda event: event.mode is Mode.LIVE)
    yield rig
    rig.stop()


def test_a_typed_filter_brings_its_calls_and_its_counts(rig: EngineRig) -> None:
    wanted = CallFilter(CallView.ALL, "late")
    page_job = rig.engine.log.load_page(Mode.LIVE, wanted, None)
    count_job = rig.engine.log.count(Mode.LIVE, wanted)
    page = rig.wait(PageLoadedEvent, lambda event: event.job == page_job)
    assert [row.order_id for row in page.page.rows] == [CALLS]
    assert (page.filter, page.is_first) == (wanted, True)
    counted = rig.wait(CallsCountedEvent, lambda event: event.job == count_job)
    assert counted.counts.total == 1
    assert counted.counts.results.total([Outcome.REJECTED]) == 1


def test_a_jump_brings_the_calls_from_a_position_on(rig: EngineRig) -> None:
    job = rig.engine.log.load_page_at(Mode.LIVE, ALL, CALLS // 2)
    event = rig.wait(PageLoadedEvent, lambda event: event.job == job)
    assert event.page.position == CALLS // 2
    assert not event.is_first
    assert [row.order_id for row in event.page.rows] == list(
        range(CALLS // 2, CALLS // 2 - PAGE_SIZE, -1)
    )


def test_calls_are_counted_by_local_day(rig: EngineRig) -> None:
    today = now().astimezone().date()
    job = rig.engine.log.count_days(Mode.LIVE, today - timedelta(days=1), today)
    days = rig.wait(DaysCountedEvent, lambda event: event.job == job).days
    assert [(day.day, day.results.total()) for day in days] == [
        (today - timedelta(days=1), 0),
        (today, CALLS),
    ]


def test_the_history_of_an_order_comes_as_asked(rig: EngineRig) -> None:
    job = rig.engine.log.load_history(Mode.LIVE, CALL.actor.store, OrderId(CALLS))
    event = rig.wait(OrderHistoryEvent, lambda event: event.job == job)
    assert [entry.call.po_number for entry in event.history.entries] == ["late one"]


def test_only_the_newest_of_many_questions_has_to_be_answered(rig: EngineRig) -> None:
    typed = "po-7781 cc-42"
    jobs = []
    for length in range(1, len(typed) + 1):
        wanted = CallFilter(CallView.ALL, typed[:length])
        jobs.append(rig.engine.log.load_page(Mode.LIVE, wanted, None))
        jobs.append(rig.engine.log.count(Mode.LIVE, wanted))
    counted = rig.wait(CallsCountedEvent, lambda event: event.job == jobs[-1])
    assert counted.counts.total == CALLS - 1
    answered = [event.job for event in rig.events(PageLoadedEvent)]
    assert answered[-1] == jobs[-2]
    assert rig.events(ReadFailedEvent) == []


def test_a_question_after_a_send_knows_its_call(rig: EngineRig, server: SandboxServer) -> None:
    token = rig.add_token(server)
    rig.finished(rig.send(token, 5_000, "PO-fresh"))
    job = rig.engine.log.load_page(Mode.LIVE, CallFilter(CallView.ALL, "po-fresh"), None)
    page = rig.wait(PageLoadedEvent, lambda event: event.job == job).page
    assert [row.order_id for row in page.rows] == [5_000]


def test_the_index_is_brought_up_by_itself(filled: Path) -> None:
    paths = DataPaths(filled)
    rig = EngineRig(filled)
    rig.wait(SearchReadyEvent, lambda event: event.mode is Mode.LIVE)
    rig.stop()
    with closing(SearchIndex(paths.search_index(Mode.LIVE), paths.database(Mode.LIVE))) as index:
        assert index.behind() == 0


def test_an_index_that_is_damaged_meanwhile_is_made_anew_and_fed(
    rig: EngineRig, filled: Path
) -> None:
    first = rig.wait(SearchReadyEvent, lambda event: event.mode is Mode.LIVE)
    with closing(sqlite3.connect(DataPaths(filled).search_index(Mode.LIVE))) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 1 WHERE name = 'entries_result'")
        connection.execute("PRAGMA schema_version = 1000")  # Who has it open looks again.
        connection.commit()
    job = rig.engine.log.count(Mode.LIVE, ALL)
    counted = rig.wait(CallsCountedEvent, lambda event: event.job == job).counts
    assert not counted.is_complete
    rig.wait(SearchReadyEvent, lambda event: event.mode is Mode.LIVE and event is not first)
    job = rig.engine.log.count(Mode.LIVE, CallFilter(CallView.ALL, "po-7781"))
    counts = rig.wait(CallsCountedEvent, lambda event: event.job == job).counts
    assert counts.is_complete
    assert counts.total == CALLS - 1


def test_a_failed_question_is_told(filled: Path) -> None:
    DataPaths(filled).search_index(Mode.LIVE).mkdir()
    rig = EngineRig(filled)
    job = rig.engine.log.load_page(Mode.LIVE, CallFilter(CallView.ALL, "x"), None)
    rig.wait(ReadFailedEvent, lambda event: event.job == job)
    plain = rig.engine.log.load_page(Mode.LIVE, ALL, None)
    rows = rig.wait(PageLoadedEvent, lambda event: event.job == plain).page.rows
    assert len(rows) == PAGE_SIZE
    rig.stop()


def test_a_question_that_was_ended_for_itself_is_asked_again(rig: EngineRig) -> None:
    search = rig.engine.log._search
    connection = search._searches[Mode.LIVE]._index.connection
    ended: list[bool] = []

    def end_once() -> int:
        first = not ended
        ended.append(first)
        return first

    search._keeper.on_reader(lambda: connection.set_progress_handler(end_once, 1))
    job = rig.engine.log.load_page(Mode.LIVE, CallFilter(CallView.ALL, "late"), None)
    page = rig.wait(PageLoadedEvent, lambda event: event.job == job)
    assert ended[0]
    assert [row.order_id for row in page.page.rows] == [CALLS]
    assert rig.events(ReadFailedEvent) == []
