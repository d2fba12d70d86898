"""Batches on disk, beside the calls they make: the writing half.

Invariant: a row holds no outcome of its own while it has a call; it points at its newest call, in
the transaction that created that call, so the two can never disagree. Used on the `store` thread.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from b2b_desktop.domain.batch.plan import BatchId, BatchOptions, BatchPlan, PlannedRow
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.call import CallId, Outcome, Reason
from b2b_desktop.storage.batch_codec import encode_options, encode_row, encode_titles
from b2b_desktop.storage.database import translated
from b2b_desktop.storage.event_codec import to_us
from b2b_desktop.storage.journal import Journal

T = TypeVar("T")
_STILL_TO_SEND = (None, Outcome.QUEUED, Outcome.STOPPED)
"""What an exported result may say of a row that has yet to be sent."""
_LEFT = "SELECT 1 FROM batches WHERE state IN ('waiting', 'running', 'paused') LIMIT 1"
_LINK = """
UPDATE batch_rows SET is_queued = 0, call_id = v.column3, outcome = NULL, reason = '',
    check_state = 'not_checked'
FROM (VALUES {places}) AS v
WHERE batch_rows.batch_id = v.column1 AND batch_rows.number = v.column2
"""
_INTERRUPT = (
    "UPDATE batches SET state = 'interrupted' WHERE state IN ('waiting', 'running', 'paused')"
)


def starts_queued(row: PlannedRow) -> bool:
    """Tell whether a row of a new batch is to be sent."""
    return row.values is not None and row.left_out is None and row.outcome in _STILL_TO_SEND


class Batches:
    """Write the batches of one log; shares the journal's connection and its transactions."""

    def __init__(self, journal: Journal, connection: sqlite3.Connection, path: Path) -> None:
        self._journal = journal
        self._connection = connection
        self._path = path

    def tidy(self) -> None:
        """Close what an earlier run left: its batches are interrupted, half-written ones go.

        Raises:
            StorageError: it could not be written.
        """
        with translated(self._path):
            found = self._connection.execute(_LEFT).fetchone()
        if found is None:
            return

        def write() -> None:
            self._run("DELETE FROM batches WHERE is_whole = 0")
            self._run(_INTERRUPT)

        self._journal.together(write)

    def begin(self, plan: BatchPlan, at: datetime) -> BatchId:
        """Start to write a batch; it counts as there only after `complete`."""
        values = (
            plan.name,
            encode_titles(plan.titles),
            encode_options(plan.options),
            BatchState.WAITING,
            to_us(at),
        )

        def write() -> BatchId:
            cursor = self._connection.execute(
                "INSERT INTO batches (name, titles, options, state, created_us) "
                "VALUES (?, ?, ?, ?, ?)",
                values,
            )
            return BatchId(cursor.lastrowid or 0)

        return self._journal.together(write)

    def add_rows(self, batch_id: BatchId, first: int, rows: Sequence[PlannedRow]) -> None:
        """Write some rows, the first of them with that number."""
        records = [
            (batch_id, number, encode_row(row), queued, *_imported(row, queued=queued))
            for number, row in enumerate(rows, first)
            for queued in (starts_queued(row),)
        ]
        sql = (
            "INSERT INTO batch_rows (batch_id, number, plan, is_queued, outcome, check_state) "
            "VALUES (?, ?, ?, ?, ?, ?)"
        )
        self._journal.together(lambda: self._run_many(sql, records))

    def complete(self, batch_id: BatchId) -> None:
        """Commit that all rows are written."""
        self._together("UPDATE batches SET is_whole = 1 WHERE batch_id = ?", (batch_id,))

    def link(self, links: Sequence[tuple[BatchId, int, CallId]]) -> None:
        """Point rows, at least one, at the calls created for them; to be run with that."""
        sql = _LINK.format(places=", ".join(["(?, ?, ?)"] * len(links)))
        values = tuple(value for link in links for value in link)
        self._together(sql, values)

    def queue(self, batch_id: BatchId, numbers: Iterable[int]) -> None:
        """Put rows back into the queue."""
        sql = (
            "UPDATE batch_rows SET is_queued = 1, outcome = NULL, reason = '' "
            "WHERE batch_id = ? AND number = ?"
        )
        records = [(batch_id, number) for number in numbers]
        self._journal.together(lambda: self._run_many(sql, records))

    def stop_queued(self, batch_id: BatchId, reason: Reason) -> None:
        """End what waits: it was never started, for that reason."""
        self._together(
            "UPDATE batch_rows SET is_queued = 0, outcome = 'stopped', reason = ? "
            "WHERE batch_id = ? AND is_queued = 1",
            (reason, batch_id),
        )

    def set_state(self, batch_id: BatchId, state: BatchState, reason: PauseReason) -> None:
        """Write what a batch is doing."""
        self._together(
            "UPDATE batches SET state = ?, pause_reason = ? WHERE batch_id = ?",
            (state, reason, batch_id),
        )

    def set_options(self, batch_id: BatchId, options: BatchOptions) -> None:
        """Write how a batch is run from now on."""
        self._together(
            "UPDATE batches SET options = ? WHERE batch_id = ?",
            (encode_options(options), batch_id),
        )

    def _together(self, sql: str, values: tuple[Any, ...]) -> None:
        self._journal.together(lambda: self._run(sql, values))

    def _run(self, sql: str, values: tuple[Any, ...] = ()) -> None:
        self._connection.execute(sql, values)

    def _run_many(self, sql: str, records: Sequence[tuple[Any, ...]]) -> None:
        self._connection.executemany(sql, records)


BatchWork = Callable[[Journal, Batches], T]
"""What runs on `store` with one mode's journal and batches."""


def _imported(row: PlannedRow, *, queued: bool) -> tuple[Outcome | None, str]:
    """Return the state an exported result gave a row; what was under way is unknown by now."""
    if queued or row.left_out is not None or row.outcome is None:
        return None, row.check
    unknown = row.outcome in (Outcome.SENDING, Outcome.QUEUED)
    return (Outcome.UNKNOWN if unknown else row.outcome), row.check
