"""Searching a log: pages in any order, jumps, counts, and calls by day.

Invariant: an answer holds every call that was in the log when the question came, each once, unless
the index is still being made. On the `reader` thread; `interrupt` alone may be called from another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from b2b_desktop.domain.call import PAGE_SIZE, CallFilter, CallId, CallPage, CallRow
from b2b_desktop.domain.call_order import PageKey, SortColumn
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.result_counts import DayCounts, FilterCounts, ResultCounts
from b2b_desktop.domain.token import TokenId
from b2b_desktop.domain.used_token import UsedToken
from b2b_desktop.storage.database import translated
from b2b_desktop.storage.event_codec import to_us
from b2b_desktop.storage.projection import ROW_COLUMNS, to_row
from b2b_desktop.storage.search_index import SearchIndex, count_letters
from b2b_desktop.storage.search_query import SearchQuery, Sql, order_in, query_for, with_results

T = TypeVar("T")
_FEWER_EVENTS: Final = 2_000
"""An index that is less behind is brought up before it is asked: 0.1 s at the most."""
_CANNOT_WRITE: Final = (StorageReason.FULL, StorageReason.READ_ONLY, StorageReason.LOCKED)
_SAMPLE: Final = 2_000
"""Calls to judge by how common what is searched for is; 1 ms."""
_ROWS: Final = f"SELECT {ROW_COLUMNS} FROM log.calls WHERE call_id IN "  # noqa: S608 - our columns
_DAY: Final = """
SELECT group_concat(result, '') FROM entries INDEXED BY entries_clicked
WHERE clicked_us >= ? AND clicked_us < ?
"""
_TOKENS: Final = """
SELECT token_id, token_name, buyer_email, max(token) FROM tokens
GROUP BY token_id ORDER BY token_name, token_id
"""


class CallSearch:
    """Answer what a filter asks of one log."""

    def __init__(self, path: Path, log_path: Path) -> None:
        """Open a log's search index; the log must have been created.

        Raises:
            StorageError: it can be neither used nor made.
        """
        self._index = SearchIndex(path, log_path)
        self._path = path

    def page(self, wanted: CallFilter, before: PageKey | None) -> CallPage:
        """Return the first calls of a filter in its order, or those behind a place.

        In a search for an order ID, all of that order's calls lead the first page.

        Raises:
            StorageError: the query failed or was interrupted.
        """
        return self._asked(lambda: self._page(wanted, before))

    def page_at(self, wanted: CallFilter, position: int) -> CallPage:
        """Return the calls of a filter from a position on, counted from 0.

        Raises:
            StorageError: the query failed or was interrupted.
        """
        return self._asked(lambda: self._page_at(wanted, position))

    def counts(self, wanted: CallFilter) -> FilterCounts:
        """Count what a filter finds, and what each chip would.

        Raises:
            StorageError: the query failed or was interrupted.
        """

        def count() -> FilterCounts:
            is_complete = self._index.behind() == 0
            query = query_for(self._index.connection, wanted)
            if query.trigrams and self._is_common(query):
                query = replace(query, trigrams="")
            results = self._results(query)
            total = results.total(wanted.outcomes, wanted.checks)
            return FilterCounts(total, results, is_complete)

        return self._asked(count)

    def fitting(self, wanted: CallFilter, call_ids: Sequence[CallId]) -> frozenset[CallId]:
        """Return which of these calls a filter finds.

        Raises:
            StorageError: the query failed or was interrupted.
        """

        def find() -> frozenset[CallId]:
            found = self._index.connection.execute(*self._query(wanted).among(call_ids))
            return frozenset(CallId(call_id) for (call_id,) in found)

        return self._asked(find)

    def tokens(self) -> tuple[UsedToken, ...]:
        """Return the tokens that the log's calls were made with, by what they were called last.

        Raises:
            StorageError: the query failed.
        """

        def ask() -> tuple[UsedToken, ...]:
            found = self._index.connection.execute(_TOKENS)
            return tuple(UsedToken(TokenId(key), name, email) for key, name, email, _ in found)

        return self._asked(ask)

    def days(self, first: date, last: date, zone: LocalZone) -> tuple[DayCounts, ...]:
        """Count the calls of each local day, both ends included.

        Raises:
            StorageError: the query failed or was interrupted.
        """

        def count() -> tuple[DayCounts, ...]:
            days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            return tuple(DayCounts(day, self._results_of(day, zone)) for day in days)

        return self._asked(count)

    @property
    def is_far_behind(self) -> bool:
        """Whether questions do not bring the index up by themselves: somebody has to feed it."""
        return self._index.behind() >= _FEWER_EVENTS

    def feed(self) -> bool:
        """Bring the index up with the log by some 10 ms of work; True when nothing is left.

        Raises:
            StorageError: it cannot be written.
        """
        return self._asked(self._index.feed, brought_up=False)

    def interrupt(self) -> None:
        """End the query that runs now with an error; may be called from any thread."""
        self._index.connection.interrupt()

    def close(self) -> None:
        """Close the index."""
        self._index.close()

    def _asked(self, work: Callable[[], T], *, brought_up: bool = True) -> T:
        """Run a query over an index that is up with the log; a damaged one is made anew."""
        try:
            if brought_up:
                self._bring_up()
            with translated(self._path):
                return work()
        except StorageError as error:
            if error.reason is not StorageReason.DAMAGED:
                raise
        self._index.begin_anew()
        with translated(self._path):
            return work()

    def _bring_up(self) -> None:
        if self.is_far_behind:
            return
        try:
            while not self._index.feed():
                pass
        except StorageError as error:
            if error.reason not in _CANNOT_WRITE:
                raise

    def _page(self, wanted: CallFilter, before: PageKey | None) -> CallPage:
        query = self._query(wanted)
        exact, others = _split(query, wanted.text)
        leading: list[tuple[int, Any]] = []
        if exact is not None and before is None:
            leading = self._fetch(exact.page(wanted.order, None, -1))
        found = self._fetch(others.page(wanted.order, before, PAGE_SIZE))
        return CallPage(self._rows([*leading, *found]), _key_behind(found))

    def _page_at(self, wanted: CallFilter, position: int) -> CallPage:
        query = self._query(wanted)
        exact, others = _split(query, wanted.text)
        leading = self._fetch(exact.page(wanted.order, None, -1)) if exact is not None else []
        offset = max(position - len(leading), 0)
        found = self._others_at(others, wanted, offset)
        return CallPage(self._rows([*leading[position:], *found]), _key_behind(found), position)

    def _query(self, wanted: CallFilter) -> SearchQuery:
        connection = self._index.connection
        return with_results(connection, query_for(connection, wanted), wanted)

    def _is_common(self, query: SearchQuery) -> bool:
        """Tell by a sample whether so many calls fit that a look at each of them is faster."""
        fit: int = self._index.connection.execute(*query.sample(_SAMPLE)).fetchone()[0]
        return fit > _SAMPLE // 5

    def _others_at(
        self, query: SearchQuery, wanted: CallFilter, offset: int
    ) -> list[tuple[int, Any]]:
        order = wanted.order
        if query.where or order.column is not SortColumn.TIME:
            return self._fetch(query.page(order, None, PAGE_SIZE, offset))
        # Skipping half of a million rows takes 15 ms; never skip more.
        total = self._index.connection.execute("SELECT count(*) FROM entries").fetchone()[0]
        behind = total - offset - PAGE_SIZE
        if offset <= behind:
            return self._fetch(query.page(order, None, PAGE_SIZE, offset))
        size = min(PAGE_SIZE, max(total - offset, 0))
        turned = type(order)(order.column, not order.descending)
        return self._fetch(query.page(turned, None, size, max(behind, 0)))[::-1]

    def _fetch(self, sql: Sql) -> list[tuple[int, Any]]:
        return self._index.connection.execute(*sql).fetchall()

    def _rows(self, found: list[tuple[int, Any]]) -> tuple[CallRow, ...]:
        """Return the log's own rows, as they are now; one deleted meanwhile is left out."""
        ids = [call_id for call_id, _ in found]
        sql = f"{_ROWS}({', '.join('?' * len(ids))})"
        records = self._index.connection.execute(sql, ids).fetchall()
        rows = {record[0]: to_row(record) for record in records}
        return tuple(rows[call_id] for call_id in ids if call_id in rows)

    def _results(self, query: SearchQuery) -> ResultCounts:
        letters = self._index.connection.execute(*query.letters()).fetchone()[0]
        return ResultCounts(count_letters(letters or ""))

    def _results_of(self, day: date, zone: LocalZone) -> ResultCounts:
        bounds = tuple(to_us(zone.starts_at(at)) for at in (day, day + timedelta(days=1)))
        letters = self._index.connection.execute(_DAY, bounds).fetchone()[0]
        return ResultCounts(count_letters(letters or ""))


def _split(query: SearchQuery, text: str) -> tuple[SearchQuery | None, SearchQuery]:
    """Return what finds the order whose ID was typed, and what finds all others."""
    order_id = order_in(text)
    if order_id is None:
        return None, query
    return query.of_order(order_id), query.having("e.order_id <> ?", order_id)


def _key_behind(found: list[tuple[int, Any]]) -> PageKey | None:
    return PageKey(*found[-1]) if len(found) == PAGE_SIZE else None
