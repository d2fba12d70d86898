"""Stored calls as rows of cells, straight from SQL.

Invariant: reads one state of the log, whatever is written meanwhile, holds one row at a time, and
gives no row that was not cleaned. Used on one thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from b2b_desktop.domain.batch.slices import AbandonedError, Step, no_step
from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.call_columns import CellKind
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.storage.database import open_reader, translated
from b2b_desktop.storage.export.call_cells import CellCleaner
from b2b_desktop.storage.export.call_sql import SqlCell, select_cells

_CHUNK: Final = 128
"""Calls that are selected at once, between two steps."""
_BULKY_BYTES: Final = 50_000
"""Size from which a body alone is worth a step."""
_WORK_BETWEEN_LOOKS: Final = 20_000
"""SQLite's own instructions between two looks at whether anybody still waits: milliseconds."""


@dataclass(frozen=True, slots=True)
class CallSelection:
    """Which calls, and in which order.

    Attributes:
        sql: selects one column, the calls' IDs; each of them once.
        values: for its places.
    """

    sql: str
    values: tuple[Any, ...] = ()

    @classmethod
    def of(cls, call_ids: Sequence[CallId]) -> CallSelection:
        """Return the selection of these calls, in the order given."""
        ids = f"[{','.join(map(str, call_ids))}]"
        return cls("SELECT value FROM json_each(?) ORDER BY key", (ids,))


ALL_CALLS: Final = CallSelection("SELECT call_id FROM calls ORDER BY clicked_us, call_id")
"""Oldest first."""


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
        """Return how many calls are selected; steps know it from then on."""
        sql = f"SELECT count(*) FROM ({self.selection.sql})"  # noqa: S608 - our own SQL
        self._total = int(self.connection.execute(sql, self.selection.values).fetchone()[0])
        return self._total

    def step(self, done: int | None = None) -> None:
        """Tell how many calls are done, or only that work goes on.

        Raises:
            AbandonedError: nobody waits any more.
        """
        if done is not None:
            self._done = done
        self._step(self._done, self._total)

    def rows(self, cells: Sequence[SqlCell]) -> Iterator[list[Any]]:
        """Return the cells of one call after another, cleaned; see `call_sql` and `call_cells`."""
        cleaner, sql = CellCleaner(cells), select_cells(cells)
        bodies = [place for place, cell in enumerate(cells) if cell.kind is CellKind.BODY]
        ids = self.connection.execute(self.selection.sql, self.selection.values)
        done = 0
        while chunk := ids.fetchmany(_CHUNK):
            self.step(done)
            wanted = f"[{','.join([str(call_id) for (call_id,) in chunk])}]"
            for row in self.connection.execute(sql, (wanted,)):
                for place in bodies:
                    if row[place] is not None and len(row[place]) > _BULKY_BYTES:
                        self.step()
                yield cleaner.clean(row)
            done += len(chunk)
        self.step(done)


@contextmanager
def opened_query(path: Path, selection: CallSelection, step: Step = no_step) -> Iterator[CallQuery]:
    """Open a log for one export.

    Args:
        path: the log's file.
        selection: which calls.
        step: told how many calls are done; when it raises, so does what runs.

    Raises:
        AbandonedError: as `step` did.
        StorageError: the log cannot be read.
    """
    with closing(open_reader(path)) as connection:
        query = CallQuery(connection, selection, step)
        given_up = False

        def look() -> bool:
            nonlocal given_up
            try:
                query.step()
            except AbandonedError:
                given_up = True
            return given_up

        connection.set_progress_handler(look, _WORK_BETWEEN_LOOKS)
        try:
            with translated(path):
                # All statements of one transaction see the log as the first one did.
                connection.execute("BEGIN")
                yield query
        except StorageError:
            if given_up:
                raise AbandonedError from None
            raise
