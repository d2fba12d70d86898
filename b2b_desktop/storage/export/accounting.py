"""The export for accounting: one row for each order, with its latest state.

Invariant: an order of which a call is selected is there once, and its state is that of all its
calls in the log, also of those that are not selected.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, islice
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.domain.call_columns import CallColumn, CellKind
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.log_export import SheetWords
from b2b_desktop.domain.order_state import OrderCall, OrderState, order_state
from b2b_desktop.storage.event_codec import from_us, to_us
from b2b_desktop.storage.export.call_query import CHUNK, CallQuery
from b2b_desktop.storage.export.call_sql import sql_cell
from b2b_desktop.storage.export.call_xlsx import sheet_cell, title_of, width_of
from b2b_desktop.storage.export.xlsx_rows import SheetCell, write_xlsx

_ORDERS: Final = "SELECT DISTINCT store, order_id FROM calls WHERE call_id IN ({selection})"
_COUNT: Final = f"SELECT count(*) FROM ({_ORDERS})"  # noqa: S608 - our own SQL
_CALLS: Final = f"""
SELECT c.store, c.order_id, c.call_id, c.queued_us, c.outcome, c.check_state, c.is_open
FROM ({_ORDERS}) AS o CROSS JOIN calls AS c INDEXED BY calls_order
    ON c.store = o.store AND c.order_id = o.order_id
ORDER BY o.store, o.order_id
"""  # noqa: S608 - our own SQL
_FIELDS: Final = CallColumn("extra_fields", CellKind.LIST)
"""Stands for a column for each extra field."""
_OF_THE_ORDER: Final = ("result", "newest_at", "newest_result", "calls", "is_open")
"""Columns that look at all calls of an order."""


class AccountingTable:
    """The orders of the selected calls, by store and order ID."""

    def __init__(
        self,
        query: CallQuery,
        columns: Sequence[CallColumn],
        words: SheetWords,
        limit: int | None = None,
    ) -> None:
        """Prepare; `limit` ends the table after so many orders."""
        self._query = query
        self._columns = columns
        self._words = words
        self._limit = limit
        self._made = {column.name: sheet_cell(column.kind, words.zone) for column in columns}

    def count(self) -> int:
        """Return how many orders there are in all."""
        return int(self._ask(_COUNT).fetchone()[0])

    def write(self, path: Path) -> None:
        """Write the table, its titles first.

        Raises:
            InputError: with field `export`: there are too many orders for a spreadsheet.
            OSError: the file cannot be written.
        """
        self._query.expect(2 * self.count())  # Each is looked at for its fields, then written.
        fields = self.field_names()
        widths = [width_of(column.kind) for column in self._spread(fields)]
        write_xlsx(path, chain([self.titles(fields)], self.rows(fields)), widths)

    def field_names(self) -> tuple[str, ...]:
        """Return the names of the extra fields that the orders have."""
        if _FIELDS not in self._columns:
            return ()
        names: set[str] = set()
        for _, (fields,) in self._read([_FIELDS]):
            names |= _by_name(fields).keys()
        return tuple(sorted(names, key=lambda name: (name.casefold(), name)))

    def titles(self, fields: Sequence[str]) -> list[str]:
        """Return the titles, times with their zone; `fields` are from `field_names`."""
        words = self._words
        return [
            title_of(words.titles.get(column.name, column.name), column.kind, words.zone)
            for column in self._spread(fields)
        ]

    def rows(self, fields: Sequence[str]) -> Iterator[list[SheetCell]]:
        """Return the cells of one order after another."""
        of_a_call = [column for column in self._columns if column.name not in _OF_THE_ORDER]
        for state, row in self._read(of_a_call):
            cells = {column.name: cell for column, cell in zip(of_a_call, row, strict=True)}
            yield self._row(cells | _facts(state), fields)

    def _row(self, cells: dict[str, Any], fields: Sequence[str]) -> list[SheetCell]:
        row: list[SheetCell] = []
        for column in self._columns:
            cell = cells[column.name]
            if column == _FIELDS:
                values = _by_name(cell)
                row += [self._made[column.name](values.get(name)) for name in fields]
            elif column.kind in (CellKind.WORD, CellKind.FLAG):
                row.append(self._words.results.get(cell, cell))
            else:
                row.append(self._made[column.name](cell))
        return row

    def _spread(self, fields: Sequence[str]) -> Iterator[CallColumn]:
        """Yield the columns with one for each extra field."""
        for column in self._columns:
            if column == _FIELDS:
                yield from (CallColumn(name, CellKind.VALUE) for name in fields)
            else:
                yield column

    def _read(self, columns: Iterable[CallColumn]) -> Iterator[tuple[OrderState, list[Any]]]:
        """Return each order's state, with cells of the call that stands for it."""
        cells = [sql_cell(column, iso=False) for column in columns]
        orders = groupby(self._ask(_CALLS), lambda call: call[:2])
        states = (order_state([_order_call(*call[2:]) for call in calls]) for _, calls in orders)
        wanted = islice(states, self._limit)
        while some := list(islice(wanted, CHUNK)):
            rows = self._query.rows_of(cells, [state.standing.call_id for state in some])
            yield from zip(some, rows, strict=True)

    def _ask(self, sql: str) -> sqlite3.Cursor:
        selection = self._query.selection
        sql = sql.format(selection=selection.sql)
        return self._query.connection.execute(sql, selection.values)


def _order_call(call_id: int, queued_us: int, outcome: str, check: str, is_open: int) -> OrderCall:
    return OrderCall(
        CallId(call_id), from_us(queued_us), Outcome(outcome), CheckState(check), bool(is_open)
    )


def _facts(state: OrderState) -> dict[str, Any]:
    return {
        "result": str(state.standing.result),
        "newest_at": to_us(state.newest.queued_at),
        "newest_result": str(state.newest.result),
        "calls": state.calls,
        "is_open": "true" if state.is_open else "false",
    }


def _by_name(fields: str | None) -> dict[str, str]:
    return dict(json.loads(fields)) if fields else {}
