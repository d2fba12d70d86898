"""Backups of a log: whole copies, made while it is being written, and read back when asked for.

A log holds no secret (design.md section 7), so neither does a copy of it.

Invariant: under its final name a backup is always whole. A copy is taken of one moment, over a
connection of its own; no writer waits for it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.deletion import Deletion
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.log_size import Backup
from b2b_desktop.storage import schema
from b2b_desktop.storage.database import APPLICATION_ID, open_reader, open_writer, translated
from b2b_desktop.storage.forgetting import (
    DELETED_AT_ONCE,
    delete_calls,
    old_calls,
    trim,
    trimmable,
)
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.paths import demand_room, storage_error

MOST_BACKUPS: Final = 7
MOST_BYTES: Final = 2 * 1024**3
_CREATED: Final = (
    "SELECT call_id, content_hash FROM journal WHERE kind = 'created' AND call_id IN ({places})"
)
_PAGES_OF_A_STEP: Final = 250
"""1 MB; between two steps somebody else gets at the disk."""
_STAMP: Final = "%Y%m%dT%H%M%S%fZ"
_NAME: Final = re.compile(r"(.+)-(\d{8}T\d{12}Z)\.sqlite3")


def back_up(
    source: Path,
    folder: Path,
    at: datetime,
    progress: Callable[[int, int], None],
    is_stopped: Callable[[], bool],
) -> Backup | None:
    """Copy a log into a folder, and let the oldest copies in it go.

    Args:
        source: the log.
        folder: is made where it is missing.
        at: the time that names the copy, aware UTC.
        progress: takes pages done, and of how many.
        is_stopped: asked between steps.

    Returns:
        The copy; None when it was asked to end, and nothing is left of it.

    Raises:
        StorageError: there is no room, or the folder cannot be written.
    """
    target = folder / f"{source.stem}-{at.astimezone(UTC).strftime(_STAMP)}.sqlite3"
    part = target.with_suffix(".part")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        demand_room(folder, source.stat().st_size)
        if not _copy(source, part, progress, is_stopped):
            return None
        part.replace(target)
        made = Backup(target, at, target.stat().st_size)
    except OSError as error:
        raise storage_error(error, folder) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _prune(source, folder)
    return made


def backups_of(source: Path, folder: Path) -> tuple[Backup, ...]:
    """Return the backups of a log in a folder, newest first; none where it cannot be read."""
    found = []
    try:
        for path in folder.iterdir():
            named = _NAME.fullmatch(path.name)
            if named is not None and named[1] == source.stem:
                made_at = datetime.strptime(named[2], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(path, made_at, path.stat().st_size))
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def check_backup(path: Path, mode: str) -> None:
    """Look whether a file can take a log's place.

    Raises:
        StorageError: it is damaged, newer than this program, or no log of this mode.
    """
    with translated(path), closing(open_reader(path)) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if application != APPLICATION_ID:
            raise StorageError(StorageReason.DAMAGED, path, "it is no call log")
        if version > schema.VERSION:
            raise StorageError(StorageReason.TOO_NEW, path, str(version))
        modes = {found for (found,) in connection.execute("SELECT DISTINCT mode FROM calls")}
        words = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if words != "ok":
        raise StorageError(StorageReason.DAMAGED, path, words)
    if not modes <= {mode}:
        raise StorageError(StorageReason.FAILED, path, f"it is a log of {' '.join(modes)} calls")


def forget_in_copies(
    copies: Sequence[Path], gone: Mapping[CallId, bytes], deletion: Deletion
) -> None:
    """Delete calls from copies of a log as they were deleted from the log.

    Args:
        copies: backups, and logs that a backup took the place of.
        gone: the deleted calls with the content hashes of their *created* events; where another
            call has the number, after a restore, it stays.
        deletion: who did it.

    Raises:
        StorageError: a copy cannot be changed; those before it are.
    """
    for copy in copies:
        with _changing(copy) as journal:
            for ids in _batched(sorted(gone), DELETED_AT_ONCE):
                there = created_hashes(journal.connection, ids)
                same = [call_id for call_id, created in there.items() if created == gone[call_id]]
                delete_calls(journal, same, deletion, spare_in_use=False)


def forget_old_in_copies(copies: Sequence[Path], before: datetime, deletion: Deletion) -> None:
    """Let copies of a log keep only what retention leaves.

    Args:
        copies: as for `forget_in_copies`.
        before: calls clicked earlier go, aware UTC.
        deletion: who did it.

    Raises:
        StorageError: a copy cannot be changed; those before it are.
    """
    for copy in copies:
        with _changing(copy) as journal:
            place = (0, 0)
            while True:
                ids, place = old_calls(journal.connection, before, place)
                if not ids:
                    break
                delete_calls(journal, ids, deletion, spare_in_use=False)
            while not trim(journal, trimmable(journal.connection, before), deletion):
                pass


def created_hashes(connection: sqlite3.Connection, ids: Sequence[CallId]) -> dict[CallId, bytes]:
    """Return the content hashes of calls' *created* events, which outlive their content."""
    sql = _CREATED.format(places=", ".join("?" * len(ids)))
    return {CallId(call_id): created for call_id, created in connection.execute(sql, ids)}


@contextmanager
def _changing(copy: Path) -> Iterator[Journal]:
    """Open a copy for writing; it is one file by itself again afterwards."""
    with translated(copy), closing(open_writer(copy)) as connection:
        yield Journal(connection, copy)
        connection.execute("PRAGMA journal_mode = DELETE")


class _StoppedError(Exception):
    """A copy was asked to end."""


def _copy(
    source: Path,
    part: Path,
    progress: Callable[[int, int], None],
    is_stopped: Callable[[], bool],
) -> bool:
    """Copy a log as it is at this moment; False when it was asked to end."""

    def step(_status: int, left: int, of: int) -> None:
        if is_stopped():
            raise _StoppedError
        progress(of - left, of)

    with (
        translated(part),
        closing(open_reader(source)) as connection,
        closing(sqlite3.connect(part, isolation_level=None)) as copy,
    ):
        # Else every commit of the log would let the copy begin anew.
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM facts").fetchone()
        try:
            connection.backup(copy, pages=_PAGES_OF_A_STEP, progress=step)
        except _StoppedError:
            return False
        # One file by itself, without a log of writes beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    return True


def _prune(source: Path, folder: Path) -> None:
    """Let the oldest backups go, but never the newest."""
    kept = size = 0
    for backup in backups_of(source, folder):
        kept, size = kept + 1, size + backup.size_bytes
        if kept > 1 and (kept > MOST_BACKUPS or size > MOST_BYTES):
            backup.path.unlink(missing_ok=True)


def _batched(ids: Sequence[CallId], size: int) -> Iterator[Sequence[CallId]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
