"""An export of a filter holds the calls that the window shows for it, in that order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallFilter, CallView, Outcome
from b2b_desktop.domain.call_order import CallOrder, PageKey, SortColumn
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.storage.call_search import CallSearch
from b2b_desktop.storage.export.call_choice import ChosenCalls
from b2b_desktop.storage.export.call_query import opened_query
from tests.check_values import a_check
from tests.logged_calls import (
    ACCEPTED,
    ACTOR,
    AT,
    NOT_SENT,
    REJECTED,
    UNKNOWN,
    call_for,
    finished,
    opened,
)

ALL = CallFilter(CallView.ALL)
BY_ORDER = CallOrder(SortColumn.ORDER, descending=False)
FILTERS = [
    ALL,
    CallFilter(CallView.TO_DO),
    CallFilter(CallView.TODAY, today_starts_at=AT),
    replace(ALL, text="PO-3"),
    replace(ALL, text="already exists"),
    replace(ALL, text="ben@oak", view=CallView.TO_DO),
    replace(ALL, text="nobody"),
    replace(ALL, outcomes=frozenset({Outcome.ACCEPTED, Outcome.UNKNOWN})),
    replace(ALL, checks=frozenset({CheckState.CONFIRMED})),
    replace(ALL, since=AT - timedelta(hours=1), until=AT + timedelta(minutes=3)),
    replace(ALL, token_id="b" * 32),
    replace(ALL, batch_id=7),
    replace(ALL, order=BY_ORDER),
    replace(ALL, order=CallOrder(SortColumn.BUYER)),
    replace(ALL, text="po", outcomes=frozenset({Outcome.ACCEPTED}), order=BY_ORDER, batch_id=7),
]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return a log of which each filter finds something else."""
    path = tmp_path / "calls.sqlite3"
    ben = replace(ACTOR, token_id="b" * 32, token_name="Ben", buyer_email="ben@oak.example")
    answers = [ACCEPTED, replace(REJECTED, message="The order already exists."), NOT_SENT, UNKNOWN]
    with opened(path) as (journal, _):
        for number in range(40):
            call = call_for(
                9000 - number * 7 % 40,
                f"PO-{number}",
                clicked_at=AT + timedelta(minutes=number - 20),
                actor=ben if number % 3 else ACTOR,
                batch_id=7 if number % 5 else None,
            )
            call_id = finished(journal, call, answers[number % 4])
            if number % 8 == 0:
                journal.checked(call_id, a_check(CheckState.CONFIRMED))
    return path


@pytest.fixture
def search(log: Path) -> Iterator[CallSearch]:
    """Return the search of that log, up with it."""
    with closing(CallSearch(log.with_name("search.sqlite3"), log)) as search:
        while not search.feed():
            pass
        yield search


def shown(search: CallSearch, wanted: CallFilter) -> list[int]:
    """Return the calls that the window pages through."""
    call_ids: list[int] = []
    before: PageKey | None = None
    while True:
        page = search.page(wanted, before)
        call_ids += [row.call_id for row in page.rows]
        before = page.before
        if before is None:
            return call_ids


def selected(log: Path, wanted: CallFilter) -> list[int]:
    """Return the calls of an export."""
    with opened_query(ChosenCalls(log, wanted, log.with_name("search.sqlite3"))) as query:
        selection = query.selection
        rows = query.connection.execute(selection.sql, selection.values).fetchall()
        assert query.count() == len(rows)
        some = selection.first(3)
        assert query.connection.execute(some.sql, some.values).fetchall() == rows[:3]
        return [call_id for (call_id,) in rows]


@pytest.mark.parametrize("wanted", FILTERS, ids=range(len(FILTERS)))
def test_a_filter_selects_what_the_window_shows(
    log: Path, search: CallSearch, wanted: CallFilter
) -> None:
    assert selected(log, wanted) == shown(search, wanted)


def test_each_filter_finds_something_else(log: Path, search: CallSearch) -> None:
    found = [tuple(shown(search, wanted)) for wanted in FILTERS]
    assert len(set(found)) == len(FILTERS)


def test_a_call_that_was_deleted_since_is_left_out(log: Path, search: CallSearch) -> None:
    assert shown(search, replace(ALL, text="PO-3"))
    with opened(log) as (_, connection):
        connection.execute("DELETE FROM calls WHERE po_number = 'PO-33'")
    left = selected(log, replace(ALL, text="PO-3"))
    assert len(left) == len(shown(search, replace(ALL, text="PO-3")))


def test_a_view_needs_no_index_and_a_search_without_one_is_an_error(log: Path) -> None:
    with opened_query(ChosenCalls(log, ALL)) as query:
        assert query.count() == 40
    with pytest.raises(StorageError):
        selected(log, replace(ALL, text="PO-3"))
