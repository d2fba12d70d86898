"""Searching a log: what is found, in which order, and counted how."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from b2b_desktop.domain.call import PAGE_SIZE, CallFilter, CallId, CallView, Outcome
from b2b_desktop.domain.call_order import CallOrder, PageKey, SortColumn
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.domain.token import TokenId
from b2b_desktop.storage import search_query
from b2b_desktop.storage.call_search import CallSearch
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
LATE = replace(REJECTED, message="The order already exists.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of an empty log."""
    path = tmp_path / "calls-live.sqlite3"
    with opened(path):
        pass
    return path


@pytest.fixture
def search(path: Path) -> Iterator[CallSearch]:
    """Return the search of that log."""
    with closing(CallSearch(path.with_name("search.sqlite3"), path)) as search:
        yield search


def test_a_token_goes_by_its_last_name_also_after_it_was_removed(
    path: Path, search: CallSearch
) -> None:
    with opened(path) as (journal, _):
        for order_id, token_id, name in (
            (1, "t-1", "Berg"),
            (2, "t-2", "Abel"),
            (3, "t-1", "Anna"),
        ):
            actor = replace(ACTOR, token_id=TokenId(token_id), token_name=name)
            finished(journal, replace(call_for(order_id), actor=actor), ACCEPTED)
    assert [(token.token_id, token.name) for token in search.tokens()] == [
        ("t-2", "Abel"),
        ("t-1", "Anna"),
    ]


def found(search: CallSearch, wanted: CallFilter) -> list[int]:
    """Return the orders of every call a filter finds, page by page."""
    orders: list[int] = []
    before: PageKey | None = None
    while True:
        page = search.page(wanted, before)
        orders += [row.order_id for row in page.rows]
        before = page.before
        if before is None:
            return orders


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("", [6, 5, 4, 3, 2, 1]),
        ("  ", [6, 5, 4, 3, 2, 1]),
        ("100%", [1]),
        ("%", [1]),
        ("a_b", [2]),
        ("_", [2]),
        ("!", [3]),
        ("!%", []),
        ("PO-4", [4]),
        ("po-4", [4]),
        (" PO-4 ", [4]),
        ("O-", [4]),
        ("already", [5]),
        ("LREAD", [5]),
        ("already po", []),
        ("exists order", [5]),
        ("cc-42", [6, 5, 4, 2, 1]),
        ("köln", [3]),
        ("KÖLN wow", [3]),
        ("anna@maple", [6, 5, 4, 3, 2, 1]),
        ("Ben", [6]),
        ("ben y", [6]),
        ("ben po-4", []),
        ('"', [5]),
        ("'; DROP TABLE calls", []),
        ("nobody", []),
    ],
)
def test_a_search_finds_each_word_wherever_it_stands(
    path: Path, search: CallSearch, text: str, orders: list[int]
) -> None:
    ben = replace(ACTOR, token_name="Ben")
    with opened(path) as (journal, _):
        finished(journal, call_for(1, "100% sure"), ACCEPTED)
        finished(journal, call_for(2, "a_b"), ACCEPTED)
        site = (ExtraField("Site", "Neubau Köln"),)
        finished(journal, call_for(3, "wow!", extra_fields=site), ACCEPTED)
        finished(journal, call_for(4, "PO-4"), ACCEPTED)
        finished(journal, call_for(5, '"x"'), LATE)
        finished(journal, call_for(6, "y", actor=ben), ACCEPTED)
    assert found(search, CallFilter(CallView.ALL, text)) == orders
    assert search.counts(CallFilter(CallView.ALL, text)).total == len(orders)


def test_a_call_is_found_while_it_is_under_way_and_with_its_message_afterwards(
    path: Path, search: CallSearch
) -> None:
    with opened(path) as (journal, _):
        call_id = journal.created(call_for(7)).call_id
        assert found(search, CallFilter(CallView.ALL, "po-7781")) == [7]
        assert found(search, CallFilter(CallView.ALL, "already")) == []
        journal.answered(call_id, LATE)
        assert found(search, CallFilter(CallView.ALL, "already")) == [7]
        assert found(search, CallFilter(CallView.ALL, "po-7781 already")) == [7]


def test_an_exact_order_id_comes_first_however_old_it_is(path: Path, search: CallSearch) -> None:
    with opened(path) as (journal, _):
        journal.created(call_for(5012))
        journal.created_many([call_for(n, "PO-5012") for n in range(1, PAGE_SIZE + 5)])
        journal.created_many([call_for(50123), call_for(5012)])
    wanted = CallFilter(CallView.ALL, " 5012 ")
    rows = search.page(wanted, None).rows
    assert [(row.order_id, row.call_id) for row in rows[:3]] == [
        (5012, PAGE_SIZE + 7),
        (5012, 1),
        (50123, PAGE_SIZE + 6),
    ]
    orders = found(search, wanted)
    assert len(orders) == PAGE_SIZE + 7
    assert orders.count(5012) == 2


@pytest.mark.parametrize("typed", ["7", "\uff17", "#7"])
def test_a_short_order_id_is_exact_as_well(path: Path, search: CallSearch, typed: str) -> None:
    with opened(path) as (journal, _):
        journal.created_many([call_for(n) for n in (7, 71, 17, 8)])
    assert found(search, CallFilter(CallView.ALL, typed)) == [7, 8, 17, 71]


@pytest.mark.parametrize("bounded", [0, 100_000])
def test_the_filters_narrow_each_other_down(
    path: Path, search: CallSearch, bounded: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_query, "_BOUNDED", bounded)
    ben = replace(ACTOR, token_id="b" * 32, token_name="Ben")
    day = timedelta(days=1)
    with opened(path) as (journal, _):
        finished(journal, call_for(1, clicked_at=AT - 2 * day), LATE)
        finished(journal, call_for(2, clicked_at=AT - day, batch_id=7), UNKNOWN)
        finished(journal, call_for(3, actor=ben, batch_id=7), ACCEPTED)
        confirmed = finished(journal, call_for(4), ACCEPTED)
        journal.checked(confirmed, a_check(CheckState.CONFIRMED))
        journal.created(call_for(5))

    def orders(**wanted: object) -> list[int]:
        asked = replace(ALL, **wanted)  # type: ignore[arg-type]  # typed by CallFilter itself
        rows = search.page(asked, None).rows
        ids = {row.call_id for row in rows}
        assert search.fitting(asked, [CallId(n) for n in range(1, 9)]) == ids
        assert search.fitting(asked, [CallId(3)]) == ids & {3}
        return found(search, asked)

    assert orders(view=CallView.TO_DO) == [2, 1]
    assert orders(view=CallView.TODAY, today_starts_at=AT) == [5, 4, 3]
    assert orders(view=CallView.TODAY) == [5, 4, 3, 2, 1]
    assert orders(outcomes=frozenset({Outcome.ACCEPTED})) == [4, 3]
    assert orders(checks=frozenset({CheckState.CONFIRMED})) == [4]
    assert orders(outcomes=frozenset({Outcome.REJECTED, Outcome.SENDING})) == [5, 1]
    assert orders(since=AT - day) == [5, 4, 3, 2]
    assert orders(until=AT) == [2, 1]
    assert orders(since=AT - day, until=AT) == [2]
    assert orders(since=AT + day) == []
    assert orders(until=AT, imported=False) == [2, 1]
    assert orders(imported=True) == []
    assert orders(token_id="b" * 32) == [3]
    assert orders(batch_id=7) == [3, 2]
    assert orders(batch_id=7, until=AT) == [2]
    assert orders(text="already", view=CallView.TO_DO) == [1]
    assert orders(text="po-7781", view=CallView.TO_DO, since=AT - day) == [2]
    assert orders(text="po-7781", outcomes=frozenset({Outcome.UNKNOWN})) == [2]


def test_counts_tell_the_total_and_what_each_chip_would_find(
    path: Path, search: CallSearch
) -> None:
    with opened(path) as (journal, _):
        for order_id in range(1, 8):
            call_id = finished(journal, call_for(order_id), ACCEPTED)
            if order_id > 4:
                journal.checked(call_id, a_check(CheckState.CONFIRMED))
        finished(journal, call_for(8), LATE)
        finished(journal, call_for(9, "other"), NOT_SENT)
    chosen = frozenset({Outcome.ACCEPTED})
    counts = search.counts(CallFilter(CallView.ALL, "PO-7781", outcomes=chosen))
    assert counts.total == 7
    assert counts.is_complete
    assert counts.results.numbers == {
        (Outcome.ACCEPTED, CheckState.NOT_CHECKED): 4,
        (Outcome.ACCEPTED, CheckState.CONFIRMED): 3,
        (Outcome.REJECTED, CheckState.NOT_CHECKED): 1,
    }
    assert counts.results.total([Outcome.REJECTED]) == 1
    assert counts.results.total(chosen, [CheckState.CONFIRMED]) == 3
    assert search.counts(ALL).total == 9
    assert search.counts(CallFilter(CallView.ALL, "nobody")).results.numbers == {}


def test_what_most_calls_hold_is_counted_as_what_few_hold(path: Path, search: CallSearch) -> None:
    with opened(path) as (journal, _):
        journal.created_many([call_for(n, "most") for n in range(1, 3_000)])
        journal.created_many([call_for(n, "few") for n in range(3_000, 3_003)])
    while not search.feed():
        pass
    assert search.counts(CallFilter(CallView.ALL, "most")).total == 2_999
    assert search.counts(CallFilter(CallView.ALL, "few")).total == 3


SORTED = {
    SortColumn.TIME: [1, 2, 3, 4],
    SortColumn.ORDER: [1, 2, 3, 4],
    SortColumn.PO: [2, 4, 1, 3],
    SortColumn.RESULT: [1, 4, 2, 3],
    SortColumn.MESSAGE: [3, 1, 4, 2],
    SortColumn.HTTP: [3, 1, 4, 2],
    SortColumn.CODE: [2, 3, 1, 4],
    SortColumn.TOKEN: [1, 2, 3, 4],
    SortColumn.BUYER: [4, 1, 2, 3],
    SortColumn.ATTEMPT: [1, 2, 4, 3],
}


@pytest.mark.parametrize("column", SORTED)
@pytest.mark.parametrize("text", ["", "cc-42"])
def test_calls_are_sorted_by_any_column_both_ways(
    path: Path, search: CallSearch, column: SortColumn, text: str
) -> None:
    zoe = replace(ACTOR, token_name="Zoe", buyer_email="a@maple.example")
    with opened(path) as (journal, _):
        finished(journal, call_for(1, "c"), ACCEPTED)
        finished(journal, call_for(2, "A"), LATE)
        finished(journal, call_for(3, "d", attempt=2), UNKNOWN)
        finished(journal, call_for(4, "b", actor=zoe), ACCEPTED)
    wanted = CallFilter(CallView.ALL, text, order=CallOrder(column, descending=False))
    assert found(search, wanted) == SORTED[column]
    turned = replace(wanted, order=CallOrder(column))
    assert found(search, turned) == SORTED[column][::-1]


@pytest.mark.parametrize("text", ["", "po", "cc-42"])
@pytest.mark.parametrize("column", [SortColumn.TIME, SortColumn.PO, SortColumn.TOKEN])
@pytest.mark.parametrize("descending", [True, False])
def test_a_jump_lands_where_paging_would_have_come(
    path: Path, search: CallSearch, text: str, column: SortColumn, *, descending: bool
) -> None:
    calls = 3 * PAGE_SIZE + 10
    with opened(path) as (journal, _):
        journal.created_many([call_for(n, f"PO-{n % 7}") for n in range(1, calls + 1)])
    wanted = CallFilter(CallView.ALL, text, order=CallOrder(column, descending=descending))
    paged = found(search, wanted)
    assert len(paged) == calls
    for position in (0, 1, PAGE_SIZE, calls // 2, calls - PAGE_SIZE - 1, calls - 3, calls, 9_999):
        page = search.page_at(wanted, position)
        assert [row.order_id for row in page.rows] == paged[position : position + PAGE_SIZE]
        assert page.position == position


def test_a_jump_counts_the_order_that_was_typed_as_first(path: Path, search: CallSearch) -> None:
    with opened(path) as (journal, _):
        journal.created_many([call_for(7), call_for(1, "PO-7"), call_for(2, "PO-7"), call_for(7)])
    wanted = CallFilter(CallView.ALL, "7")
    everything = [7, 7, 2, 1]
    for position in range(5):
        rows = search.page_at(wanted, position).rows
        assert [row.order_id for row in rows] == everything[position:]


def test_days_are_local_and_hold_every_call_once(path: Path, search: CallSearch) -> None:
    berlin = LocalZone("Europe/Berlin", ZoneInfo("Europe/Berlin"))
    midnight = AT.replace(month=10, day=24, hour=22, minute=0, second=0, microsecond=0)
    with opened(path) as (journal, _):
        for hours in (-1, 0, 24, 25):  # The day the clocks go back has 25 hours.
            at = midnight + timedelta(hours=hours)
            finished(journal, call_for(1, clicked_at=at), ACCEPTED)
    days = search.days(date(2026, 10, 24), date(2026, 10, 26), berlin)
    assert [(day.day.day, day.results.total()) for day in days] == [(24, 1), (25, 2), (26, 1)]
    in_utc = search.days(date(2026, 10, 24), date(2026, 10, 26), LocalZone("UTC", ZoneInfo("UTC")))
    assert [day.results.total() for day in in_utc] == [2, 2, 0]


def test_a_query_can_be_interrupted_from_elsewhere(path: Path, search: CallSearch) -> None:
    with opened(path) as (journal, _):
        journal.created(call_for(1))
    assert search.counts(ALL).total == 1
    connection = search._index.connection
    connection.set_progress_handler(search.interrupt, 1)
    with pytest.raises(StorageError, match="interrupt"):
        search.counts(ALL)
    connection.set_progress_handler(None, 0)
    assert search.counts(ALL).total == 1
