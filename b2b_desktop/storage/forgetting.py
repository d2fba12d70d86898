"""Deleting calls, so that the journal stays provable.

The content of a deleted call's events is cleared; their hashes stay, and a *deleted* event names
the calls, so that the chain can still be verified. Retention then removes the cleared beginning of
the journal, and a *trimmed* event keeps the last hash that went.

Invariant: nothing that is under way, and nothing that a batch still needs, is deleted. Used on the
`store` thread, some calls at a time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.deletion import Deletion, RetentionPreview
from b2b_desktop.storage.batch_codec import decode_row, encode_row
from b2b_desktop.storage.event_codec import canonical, optional_from_us, to_us
from b2b_desktop.storage.journal import Journal

DELETED_AT_ONCE: Final = 100
"""Calls in one transaction: some 10 ms."""
TRIMMED_AT_ONCE: Final = 1_000
"""Events in one transaction: some 10 ms."""
_IN_USE: Final = (
    "(outcome IN ('queued', 'sending') OR coalesce(batch_id IN (SELECT batch_id FROM batches "
    "WHERE state NOT IN ('stopped', 'finished')), 0))"
)
_THERE: Final = "SELECT call_id FROM calls WHERE call_id IN ({places})"
_UNUSED: Final = f" AND NOT {_IN_USE}"
_CLEAR: Final = "UPDATE journal SET content = NULL, body = NULL WHERE call_id IN ({places})"
_FORGET: Final = "DELETE FROM calls WHERE call_id IN ({places})"
_BATCH_ROWS: Final = """
SELECT r.batch_id, r.number, r.plan, c.outcome, c.reason, c.check_state
FROM calls AS c JOIN batch_rows AS r ON r.batch_id = c.batch_id AND r.call_id = c.call_id
WHERE c.call_id IN ({places})
"""
_BLANK: Final = """
UPDATE batch_rows SET plan = ?, call_id = NULL, outcome = ?, reason = ?, check_state = ?
WHERE batch_id = ? AND number = ?
"""
_OLD: Final = f"""
SELECT call_id, clicked_us FROM calls INDEXED BY calls_clicked
WHERE clicked_us < ? AND (clicked_us, call_id) > (?, ?) AND is_open = 0 AND NOT {_IN_USE}
ORDER BY clicked_us, call_id LIMIT ?
"""  # noqa: S608 - our own columns
_PREVIEW: Final = f"""
SELECT count(*), sum(is_open), sum(NOT is_open AND {_IN_USE}),
    min(CASE WHEN NOT is_open AND NOT {_IN_USE} THEN clicked_us END),
    max(CASE WHEN NOT is_open AND NOT {_IN_USE} THEN clicked_us END)
FROM calls INDEXED BY calls_clicked WHERE clicked_us < ?
"""  # noqa: S608 - our own columns
_FIRST_TO_STAY: Final = """
SELECT seq FROM journal NOT INDEXED
WHERE (content IS NOT NULL AND (call_id IS NOT NULL OR at_us >= ?))
    OR call_id = (SELECT max(call_id) FROM journal WHERE call_id IS NOT NULL)
ORDER BY seq LIMIT 1
"""


def delete_calls(
    journal: Journal, call_ids: Sequence[CallId], deletion: Deletion, *, spare_in_use: bool = True
) -> tuple[CallId, ...]:
    """Commit a deletion; returns the calls that are gone.

    Args:
        journal: the log.
        call_ids: at most `DELETED_AT_ONCE`.
        deletion: who does it.
        spare_in_use: leave what is under way or needed by a batch; in a copy nothing is.

    Raises:
        StorageError: nothing was deleted.
    """

    def work() -> tuple[CallId, ...]:
        connection = journal.connection
        sql = _THERE.format(places=_places(call_ids)) + (_UNUSED if spare_in_use else "")
        ids = sorted(call_id for (call_id,) in connection.execute(sql, call_ids).fetchall())
        if not ids:
            return ()
        _blank_batch_rows(connection, ids)
        connection.execute(_CLEAR.format(places=_places(ids)), ids)
        connection.execute(_FORGET.format(places=_places(ids)), ids)
        journal.append("deleted", None, deletion.at, _content(ids, deletion))
        return tuple(ids)

    return journal.together(work)


def old_calls(
    connection: sqlite3.Connection, before: datetime, after: tuple[int, int]
) -> tuple[tuple[CallId, ...], tuple[int, int]]:
    """Return some calls that retention deletes, and the place behind them.

    Args:
        connection: any connection to the log.
        before: calls clicked earlier are old, aware UTC.
        after: the place behind the former ones, `(0, 0)` at first.
    """
    values = (to_us(before), *after, DELETED_AT_ONCE)
    found = connection.execute(_OLD, values).fetchall()
    ids = tuple(CallId(call_id) for call_id, _ in found)
    return ids, (found[-1][1], found[-1][0]) if found else after


def preview_retention(connection: sqlite3.Connection, before: datetime) -> RetentionPreview:
    """Tell what retention would delete; on any connection to the log."""
    everything, is_open, in_use, oldest_us, newest_us = connection.execute(
        _PREVIEW, (to_us(before),)
    ).fetchone()
    kept_open, kept_in_use = is_open or 0, in_use or 0
    return RetentionPreview(
        before,
        everything - kept_open - kept_in_use,
        kept_open,
        kept_in_use,
        optional_from_us(oldest_us),
        optional_from_us(newest_us),
    )


def trimmable(connection: sqlite3.Connection, before: datetime) -> int:
    """Return the last event of the journal's cleared beginning; on any connection to the log.

    The newest call's events stay, so that its number is never given to another.
    """
    found = connection.execute(_FIRST_TO_STAY, (to_us(before),)).fetchone()
    return 0 if found is None else found[0] - 1


def trim(journal: Journal, upto: int, deletion: Deletion) -> bool:
    """Commit that some of the oldest events are removed; True when none up to there is left.

    Args:
        journal: the log.
        upto: what `trimmable` said.
        deletion: who does it.

    Raises:
        StorageError: nothing was removed.
    """

    def work() -> bool:
        connection = journal.connection
        gone = connection.execute(
            "SELECT seq, chain_hash FROM journal WHERE seq <= ? ORDER BY seq LIMIT ?",
            (upto, TRIMMED_AT_ONCE),
        ).fetchall()
        if not gone:
            return True
        last_seq, last_hash = gone[-1]
        connection.execute("DELETE FROM journal WHERE seq <= ?", (last_seq,))
        fact = {"last_seq": last_seq, "last_hash": last_hash.hex()}
        journal.append("trimmed", None, deletion.at, canonical({**_who(deletion), **fact}))
        return bool(last_seq == upto)

    return journal.together(work)


def wipe(journal: Journal) -> None:
    """Overwrite what is left of deleted calls in the log of writes, unless somebody reads it now.

    Closing the log does the same.
    """
    connection = journal.connection
    waited_ms = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")  # No send waits for a reader.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute(f"PRAGMA busy_timeout = {waited_ms}")


def _blank_batch_rows(connection: sqlite3.Connection, ids: Sequence[CallId]) -> None:
    """Let the rows of batches keep how these calls ended, and nothing of what was sent."""
    found = connection.execute(_BATCH_ROWS.format(places=_places(ids)), ids).fetchall()
    for batch_id, number, plan, outcome, reason, check in found:
        connection.execute(_BLANK, (_blank(plan), outcome, reason, check, batch_id, number))


def _blank(plan: str) -> str:
    row = decode_row(plan)
    cells = ("",) * len(row.cells)
    return encode_row(replace(row, cells=cells, values=None, token_id=None, order_id=None))


def _content(ids: Sequence[CallId], deletion: Deletion) -> bytes:
    runs = list(_runs(ids))
    return canonical({**_who(deletion), "calls": runs, "count": len(ids)})


def _who(deletion: Deletion) -> dict[str, Any]:
    return {"by": deletion.by, "computer": deletion.computer, "cause": deletion.cause}


def _runs(ids: Iterable[int]) -> Iterator[list[int]]:
    """Return first and last of each run of neighbours."""
    run: list[int] = []
    for call_id in ids:
        if run and call_id == run[1] + 1:
            run[1] = call_id
            continue
        if run:
            yield run
        run = [call_id, call_id]
    if run:
        yield run


def _places(ids: Sequence[CallId]) -> str:
    return ", ".join("?" * len(ids))
