"""From a filter to the SQL that asks the search index for it.

Invariant: the same conditions stand behind pages, jumps and counts, so that they agree. What is
read first is said here and not left to SQLite, which keeps no statistics of this file.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from b2b_desktop.domain.call import CallFilter, CallView, Outcome
from b2b_desktop.domain.call_order import CallOrder, PageKey, SortColumn
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.order import LARGEST_ORDER_ID
from b2b_desktop.storage.event_codec import to_us
from b2b_desktop.storage.search_index import result_letter
from b2b_desktop.storage.search_words import fold, trigram_query, words_of

_KEYS: Final = {
    SortColumn.TIME: "NULL",
    SortColumn.ORDER: "e.order_id",
    SortColumn.PO: "substr(e.text, 1, instr(e.text, char(10)) - 1)",
    SortColumn.RESULT: "e.result",
    SortColumn.MESSAGE: "substr(e.text, e.message_at)",
    SortColumn.HTTP: "e.http_status",
    SortColumn.CODE: "e.api_code",
    SortColumn.TOKEN: "t.token_name",
    SortColumn.BUYER: "t.buyer_email",
    SortColumn.ATTEMPT: "e.attempt",
}
_WITH_TOKENS: Final = " CROSS JOIN tokens AS t ON t.token = e.token"
_BY_RESULT: Final = "entries_result"
_INDEXES: Final = {
    SortColumn.ORDER: "entries_order",
    SortColumn.PO: "entries_po",
    SortColumn.RESULT: _BY_RESULT,
    SortColumn.MESSAGE: "entries_message",
}
_EVERY_RESULT: Final = f"entries AS e INDEXED BY {_BY_RESULT}"
_BOUNDS: Final = """
SELECT min(call_id), max(call_id) FROM entries INDEXED BY entries_clicked
WHERE clicked_us >= ? AND clicked_us < ?
"""
_SOME_WITHIN: Final = """
SELECT count(*) FROM (SELECT 1 FROM entries INDEXED BY entries_clicked
WHERE clicked_us >= ? AND clicked_us < ? LIMIT ?)
"""
_BOUNDED: Final = 100_000
"""Of more calls the lowest and the highest are not looked for: passing others over is faster."""
_ALWAYS_US: Final = (0, 2**62)
_FEW: Final = 20_000
"""So many calls of a result are sorted sooner than newer ones of other results are passed over."""

Sql = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Conditions on entries, and where they are looked for.

    Attributes:
        trigrams: what the trigram index is asked first, `""` for nothing.
        index: the index that leads to the entries, `""` for none; only without trigrams.
        where: conditions on entries `e`, all of which hold.
        values: what stands for their question marks.
    """

    trigrams: str = ""
    index: str = ""
    where: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()

    def having(self, condition: str, *values: Any) -> SearchQuery:
        """Return the query with one more condition."""
        return replace(self, where=(*self.where, condition), values=(*self.values, *values))

    def page(self, order: CallOrder, after: PageKey | None, limit: int, offset: int = 0) -> Sql:
        """Return SQL for call IDs and what they are sorted by; -1 as limit stands for all."""
        key = _KEYS[order.column]
        sign, way = ("<", "DESC") if order.descending else (">", "ASC")
        # The trigram index counts down by itself only when it is asked by its own row ID.
        call_id = "w.rowid" if self.trigrams else "e.call_id"
        by_time = order.column is SortColumn.TIME
        query = self
        if not self.trigrams and not self.where:
            query = replace(self, index=_INDEXES.get(order.column, ""))
        if after is not None and by_time:
            query = query.having(f"{call_id} {sign} ?", after.call_id)
        elif after is not None:
            query = query.having(f"({key}, {call_id}) {sign} (?, ?)", after.value, after.call_id)
        with_tokens = _WITH_TOKENS if key.startswith("t.") else ""
        sql = (
            f"SELECT {call_id}, {key} FROM {query.source()}{with_tokens} WHERE {query.condition()} "  # noqa: S608 - our own parts, values are bound
            f"ORDER BY {'' if by_time else f'{key} {way}, '}{call_id} {way} LIMIT ? OFFSET ?"
        )
        return sql, (*query.bound(), limit, offset)

    def of_order(self, order_id: int) -> SearchQuery:
        """Return the query for the calls of one order."""
        return replace(self.having("e.order_id = ?", order_id), trigrams="", index="entries_order")

    def among(self, call_ids: Sequence[int]) -> Sql:
        """Return SQL for those of these calls that fit; they are looked up one by one."""
        query = replace(self, trigrams="", index="").having(
            "e.call_id IN (SELECT value FROM json_each(?))", json.dumps(list(call_ids))
        )
        sql = f"SELECT e.call_id FROM {query.source()} WHERE {query.condition()}"  # noqa: S608 - our own parts, values are bound
        return sql, query.bound()

    def letters(self) -> Sql:
        """Return SQL for the results of all calls that fit, as one run of letters.

        Counting letters takes half the time of `GROUP BY`, which sorts what it counts.
        """
        source = self.source() if self.trigrams or self.where else _EVERY_RESULT
        sql = f"SELECT group_concat(e.result, '') FROM {source} WHERE {self.condition()}"  # noqa: S608 - our own parts, values are bound
        return sql, self.bound()

    def sample(self, calls: int) -> Sql:
        """Return SQL for how many of the newest calls fit, without asking the trigram index."""
        newest = "SELECT * FROM entries ORDER BY call_id DESC LIMIT ?"
        sql = f"SELECT count(*) FROM ({newest}) AS e WHERE {' AND '.join(self.where) or '1'}"  # noqa: S608 - our own parts, values are bound
        return sql, (calls, *self.values)

    def source(self) -> str:
        """Return the tables to read, the entries among them as `e`."""
        if self.trigrams:
            return "words AS w CROSS JOIN entries AS e ON e.call_id = w.rowid"
        return f"entries AS e {f'INDEXED BY {self.index}' if self.index else 'NOT INDEXED'}"

    def condition(self) -> str:
        """Return everything that holds, as one condition."""
        matching = ("w.words MATCH ?",) if self.trigrams else ()
        return " AND ".join((*matching, *self.where)) or "1"

    def bound(self) -> tuple[Any, ...]:
        """Return what stands for the condition's question marks."""
        return (self.trigrams, *self.values) if self.trigrams else self.values


def query_for(connection: sqlite3.Connection, wanted: CallFilter) -> SearchQuery:
    """Return what asks the index for a filter, but for its outcomes and check states."""
    words = words_of(wanted.text)
    tokens = _tokens_with(connection, words) if words else {}
    query = SearchQuery(trigram_query(tuple(word for word in words if word not in tokens)))
    if wanted.view is CallView.TO_DO:
        query = replace(query, index="entries_open").having("e.is_open = 1")
    query = _within(connection, query, wanted)
    if wanted.token_id:
        query = query.having(
            "e.token IN (SELECT token FROM tokens WHERE token_id = ?)", wanted.token_id
        )
    if wanted.batch_id is not None:
        query = query.having("e.batch_id = ?", wanted.batch_id)
    if wanted.imported is not None:
        query = query.having("e.call_id < 0" if wanted.imported else "e.call_id > 0")
    for word in words:
        of_tokens = ", ".join(map(str, tokens.get(word, ())))
        condition = f"(instr(e.text, ?) OR e.token IN ({of_tokens}))"
        query = query.having(condition if of_tokens else "instr(e.text, ?)", word)
    return query


def with_results(
    connection: sqlite3.Connection, query: SearchQuery, wanted: CallFilter
) -> SearchQuery:
    """Return a query with the filter's outcomes and check states as well."""
    if not wanted.outcomes and not wanted.checks:
        return query
    letters = sorted(
        result_letter(outcome, check)
        for outcome in wanted.outcomes or Outcome
        for check in wanted.checks or CheckState
    )
    places = ", ".join("?" * len(letters))
    if not query.index:
        few = f"SELECT 1 FROM entries INDEXED BY {_BY_RESULT} WHERE result IN ({places}) LIMIT ?"  # noqa: S608 - our own parts, values are bound
        found = connection.execute(f"SELECT count(*) FROM ({few})", (*letters, _FEW))  # noqa: S608
        if found.fetchone()[0] < _FEW:
            query = replace(query, trigrams="", index=_BY_RESULT)
    return query.having(f"e.result IN ({places})", *letters)


def order_in(text: str) -> int | None:
    """Return the order ID a filter's text is, None when it is none."""
    typed, *others = words_of(text) or ("",)
    is_number = typed.isascii() and typed.isdigit() and len(typed) <= len(str(LARGEST_ORDER_ID))
    return int(typed) if is_number and not others else None


def _tokens_with(
    connection: sqlite3.Connection, words: tuple[str, ...]
) -> dict[str, tuple[int, ...]]:
    """Return the numbers of tokens whose name or buyer holds a word, where any does."""
    known = connection.execute("SELECT token, token_name, buyer_email FROM tokens").fetchall()
    texts = [(number, fold(f"{name}\n{email}")) for number, name, email in known]
    found = {word: tuple(n for n, text in texts if word in text) for word in words}
    return {word: numbers for word, numbers in found.items() if numbers}


def _within(connection: sqlite3.Connection, query: SearchQuery, wanted: CallFilter) -> SearchQuery:
    """Add the filter's dates; the log is nearly in their order, which bounds what is read.

    Newest first, 250,000 younger calls are passed over in 16 ms; the bounds of as many take 30 ms.
    """
    since, until = wanted.since, wanted.until
    if wanted.view is CallView.TODAY and wanted.today_starts_at is not None:
        since = max(since or wanted.today_starts_at, wanted.today_starts_at)
    if since is None and until is None:
        return query
    first, last = _ALWAYS_US
    bounds = (first if since is None else to_us(since), last if until is None else to_us(until))
    if connection.execute(_SOME_WITHIN, (*bounds, _BOUNDED)).fetchone()[0] < _BOUNDED:
        lowest, highest = connection.execute(_BOUNDS, bounds).fetchone()
        query = query.having("e.call_id BETWEEN ? AND ?", lowest or 0, highest or 0)
    return query.having("e.clicked_us >= ? AND e.clicked_us < ?", *bounds)
