"""Putting another file in a log's place: a backup that is restored, or a compact copy.

Invariant: what stands under the log's name is whole, the old file or the new one; the old one is
moved aside, never overwritten.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage.database import open_writer, translated
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.paths import demand_room, storage_error

_REPLACED: Final = re.compile(r"(.+)\.replaced-\d{8}T\d{6}Z")
_STEP_BYTES: Final = 4 * 1024 * 1024
_BUSY: Final = (
    "SELECT EXISTS (SELECT 1 FROM calls INDEXED BY calls_unfinished "
    "WHERE outcome IN ('queued', 'sending')) OR EXISTS (SELECT 1 FROM batches "
    "WHERE state IN ('waiting', 'running', 'paused'))"
)
_END_ROWS: Final = """
UPDATE batch_rows SET is_queued = 0, outcome = 'stopped', reason = 'interrupted'
WHERE is_queued = 1
"""
_END_BATCHES: Final = (
    "UPDATE batches SET state = 'stopped' WHERE state NOT IN ('stopped', 'finished')"
)


def prepare_restore(
    backup: Path,
    target: Path,
    progress: Callable[[int, int], None],
    is_stopped: Callable[[], bool],
) -> bool:
    """Copy a backup to where it can take a log's place; False when it was asked to end.

    What its batches had not sent is ended: since the backup was made it may have been sent, and
    nothing is sent twice by surprise.

    Raises:
        StorageError: there is no room, or it cannot be brought to this version.
    """
    try:
        size = backup.stat().st_size
        demand_room(target.parent, size)
        with backup.open("rb") as source, target.open("wb") as copy:
            done = 0
            while block := source.read(_STEP_BYTES):
                if is_stopped():
                    break
                copy.write(block)
                done += len(block)
                progress(done, size)
    except OSError as error:
        raise storage_error(error, target) from error
    if done < size:
        target.unlink(missing_ok=True)
        return False
    with translated(target), closing(open_writer(target)) as connection:
        Journal(connection, target).together(lambda: _end_batches(connection))
    return True


def release(journal: Journal, path: Path) -> None:
    """Close a log for a swap, with everything in its one file.

    Raises:
        StorageError: calls are under way, or somebody else reads it; it is still open then.
    """
    connection = journal.connection
    with translated(path):
        if connection.execute(_BUSY).fetchone()[0]:
            raise StorageError(StorageReason.IN_USE, path, "calls are under way")
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StorageError(StorageReason.LOCKED, path, "it is being read")
    journal.close()


def put_in_place(prepared: Path, path: Path) -> Path:
    """Let a prepared file take the place of a closed log; returns where that one is now.

    Raises:
        StorageError: it could not be done; the log stands where it was.
    """
    left = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    if any(file.exists() for file in left):
        # Somebody has it open still; the two files would share what is beside them.
        raise StorageError(StorageReason.LOCKED, path, "it is being read")
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.name}.replaced-{stamp}")
    try:
        path.rename(aside)
        try:
            prepared.rename(path)
        except OSError:
            aside.rename(path)
            raise
    except OSError as error:
        raise storage_error(error, path) from error
    return aside


def replaced_logs(path: Path) -> tuple[Path, ...]:
    """Return the logs that other files took the place of, oldest first."""
    try:
        return tuple(sorted(file for file in path.parent.iterdir() if _is_replaced(file, path)))
    except OSError:
        return ()


def _is_replaced(file: Path, path: Path) -> bool:
    named = _REPLACED.fullmatch(file.name)
    return named is not None and named[1] == path.name


def _end_batches(connection: sqlite3.Connection) -> None:
    connection.execute(_END_ROWS)
    connection.execute(_END_BATCHES)
