"""Stored calls as rows of cells, straight from SQL.

Invariant: reads one state of the log, whatever is written meanwhile, holds one row at a time, and
gives no row that was not cleaned. Used on one thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from typing import Any, Final

from b2b_desktop.domain.batch.slices import AbandonedError, Step, no_step
from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.call_columns import CellKind
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.storage.database import open_reader, translated
from b2b_desktop.storage.export.call_cells import CellCleaner
from b2b_desktop.storage.export.call_choice import CallSelection, ChosenCalls
from b2b_desktop.storage.export.call_sql import SqlCell, select_cells

CHUNK: Final = 128
"""Calls that are selected at once, between two steps."""
_BULKY_BYTES: Final = 50_000
"""Size from which a body alone is worth a step."""
_WORK_BETWEEN_LOOKS: Final = 20_000
"""SQLite's own instructions between two looks at whether anybody still waits: milliseconds."""


class CallQuery:
    """Read selected calls; made by `opened_query`.

    Attributes:
        connection: for questions beside the rows, in the same state of the log.
        selection: which calls.
    """

    def __init__(
        self, connection: sqlite3.Connection, selection: CallSelection, step: Step
    ) -> None:
        self.connection = connection
        self.selection = selection
        self._step = step
        self._done = self._total = 0

    def count(self) -> int:
        """Return how many calls are selected, and expect so many."""
        sql = f"SELECT count(*) FROM ({self.selection.sql})"  # noqa: S608 - our own SQL
        total = int(self.connection.execute(sql, self.selection.values).fetchone()[0])
        self.expect(total)
        return total

    def expect(self, total: int) -> None:
        """Tell how many rows will be read in all."""
        self._total = total

    def step(self) -> None:
        """Tell how many rows were read of how many.

        Raises:
            AbandonedError: nobody waits any more.
        """
        self._step(self._done, self._total)

    def rows(self, cells: Sequence[SqlCell]) -> Iterator[list[Any]]:
        """Return the cells of one selected call after another; see `rows_of`."""
        ids = self.connection.execute(self.selection.sql, self.selection.values)
        return self.rows_of(cells, (CallId(call_id) for (call_id,) in ids))

    def rows_of(self, cells: Sequence[SqlCell], call_ids: Iterable[CallId]) -> Iterator[list[Any]]:
        """Return the cells of one call after another, cleaned; see `call_sql` and `call_cells`."""
        cleaner, sql = CellCleaner(cells), select_cells(cells)
        bodies = [place for place, cell in enumerate(cells) if cell.kind is CellKind.BODY]
        ids = iter(call_ids)
        while chunk := list(islice(ids, CHUNK)):
            self.step()
            for row in self.connection.execute(sql, (f"[{','.join(map(str, chunk))}]",)):
                for place in bodies:
                    if row[place] is not None and len(row[place]) > _BULKY_BYTES:
                        self.step()
                yield cleaner.clean(row)
            self._done += len(chunk)
        self.step()


@contextmanager
def opened_query(calls: ChosenCalls, step: Step = no_step) -> Iterator[CallQuery]:
    """Open a log for one export.

    Args:
        calls: which calls of which log.
        step: told how many rows are done; when it raises, so does what runs.

    Raises:
        AbandonedError: as `step` did.
        StorageError: the log cannot be read.
    """
    given_up = False

    def look() -> bool:
        nonlocal given_up
        try:
            step(0, 0) if query is None else query.step()
        except AbandonedError:
            given_up = True
        return given_up

    query: CallQuery | None = None
    with closing(open_reader(calls.log)) as connection:
        connection.set_progress_handler(look, _WORK_BETWEEN_LOOKS)
        try:
            with translated(calls.log):
                calls.attach(connection)
                # All statements of one transaction see the log as the first one did.
                connection.execute("BEGIN")
                query = CallQuery(connection, calls.selection(connection), step)
                yield query
        except StorageError:
            if given_up:
                raise AbandonedError from None
            raise
