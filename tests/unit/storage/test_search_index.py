"""The search index: always what the log says, whatever happens to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest

from b2b_desktop.domain.call import CallFilter, CallId, CallView, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.storage.call_search import CallSearch
from b2b_desktop.storage.search_index import SearchIndex
from tests.check_values import a_check
from tests.logged_calls import ACCEPTED, NOT_SENT, REJECTED, UNKNOWN, call_for, finished, opened

ALL = CallFilter(CallView.ALL)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a log with one call."""
    path = tmp_path / "calls-live.sqlite3"
    with opened(path) as (journal, _):
        finished(journal, call_for(1), ACCEPTED)
    return path


@contextmanager
def searching(path: Path) -> Iterator[CallSearch]:
    """Open a log's search."""
    with closing(CallSearch(path.with_name("search.sqlite3"), path)) as search:
        yield search


def total(path: Path) -> int:
    """Count all calls through the index."""
    with searching(path) as search:
        return search.counts(ALL).total


def entries(path: Path) -> list[tuple[object, ...]]:
    """Return what the index holds of each call, but for the numbers of tokens."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT call_id, clicked_us, order_id, result, is_open, batch_id, http_status, attempt,"
            " api_code, message_at, text FROM entries ORDER BY call_id"
        ).fetchall()


def test_an_index_fed_bit_by_bit_equals_one_made_at_once(path: Path, rng: Random) -> None:
    answers = (ACCEPTED, REJECTED, UNKNOWN, NOT_SENT)
    with opened(path) as (journal, _), searching(path) as search:
        waiting: list[CallId] = []
        for _ in range(300):
            if waiting and rng.random() < 0.5:
                row = waiting.pop(rng.randrange(len(waiting)))
                journal.answered(row, rng.choice(answers))
                if journal.recorded(row)[0].outcome is Outcome.ACCEPTED and rng.random() < 0.5:
                    state = rng.choice([CheckState.CONFIRMED, CheckState.STORED_DIFFERENTLY])
                    journal.checked(row, a_check(state))
            else:
                call = call_for(rng.randrange(1, 20), rng.choice(["PO-1", "PO-2"]))
                waiting.append(journal.created(call).call_id)
            if rng.random() < 0.3:
                search.counts(ALL)
        search.counts(ALL)
    fresh = path.with_name("fresh.sqlite3")
    with closing(CallSearch(fresh, path)) as search:
        assert search.counts(ALL).total > 100
    assert entries(path.with_name("search.sqlite3")) == entries(fresh)


def test_a_call_closed_by_a_later_one_leaves_to_do(path: Path) -> None:
    to_do = CallFilter(CallView.TO_DO, "po-7781")
    with opened(path) as (journal, _), searching(path) as search:
        finished(journal, call_for(9), REJECTED)
        assert search.counts(to_do).total == 1
        finished(journal, call_for(9), ACCEPTED)
        assert search.counts(to_do).total == 0


def test_an_index_goes_on_where_it_was_left(path: Path) -> None:
    assert total(path) == 1
    with opened(path) as (journal, _):
        finished(journal, call_for(2), ACCEPTED)
    with closing(SearchIndex(path.with_name("search.sqlite3"), path)) as index:
        assert index.behind() == 2
    assert total(path) == 2


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_a_file_that_is_no_index_is_made_anew(path: Path, content: bytes) -> None:
    path.with_name("search.sqlite3").write_bytes(content)
    assert total(path) == 1


def test_an_index_of_another_log_is_made_anew(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    with opened(other) as (journal, _):
        for order_id in range(5):
            finished(journal, call_for(order_id + 1), REJECTED)
    with closing(CallSearch(path.with_name("search.sqlite3"), other)) as search:
        assert search.counts(ALL).total == 5
    assert total(path) == 1


def test_an_index_of_another_version_is_made_anew(path: Path) -> None:
    assert total(path) == 1
    with closing(sqlite3.connect(path.with_name("search.sqlite3"))) as connection:
        connection.executescript("DELETE FROM entries; PRAGMA user_version = 99;")
    assert total(path) == 1


def test_an_index_damaged_while_it_is_open_is_made_anew(path: Path) -> None:
    index = path.with_name("search.sqlite3")
    assert total(path) == 1
    with closing(sqlite3.connect(index)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 1 WHERE name = 'entries_result'")
        connection.commit()
    with searching(path) as search:
        search.page(CallFilter(CallView.ALL, outcomes=frozenset({Outcome.ACCEPTED})), None)
        assert search.counts(ALL).total == 1


def test_a_log_that_is_far_ahead_is_searched_as_far_as_the_index_goes(path: Path) -> None:
    with opened(path) as (journal, _):
        journal.created_many([call_for(n) for n in range(2, 2_500)])
    with searching(path) as search:
        assert not search.counts(ALL).is_complete
        while not search.feed():
            pass
        counts = search.counts(ALL)
    assert counts.is_complete
    assert counts.total == 2_499


def test_feeding_takes_a_bounded_number_of_events_at_a_time(path: Path) -> None:
    with opened(path) as (journal, _):
        journal.created_many([call_for(n) for n in range(2, 600)])
    with closing(SearchIndex(path.with_name("search.sqlite3"), path)) as index:
        assert index.behind() == 600
        assert not index.feed()
        assert index.behind() == 350
        while not index.feed():
            pass
        assert index.behind() == 0
        assert index.feed()


def test_what_cannot_be_written_leaves_the_index_as_it_was(path: Path) -> None:
    with searching(path) as search:
        assert search.counts(ALL).total == 1
        with opened(path) as (journal, _):
            finished(journal, call_for(2), ACCEPTED)
        pages = search._index.connection.execute("PRAGMA main.page_count").fetchone()[0]
        search._index.connection.execute(f"PRAGMA main.max_page_count = {pages}")
        with opened(path) as (journal, _):
            big = "x" * 20_000
            finished(journal, call_for(3, "".join(f"{n}" for n in range(5_000)) + big), ACCEPTED)
        counts = search.counts(ALL)
    assert not counts.is_complete
    assert counts.total == 1
