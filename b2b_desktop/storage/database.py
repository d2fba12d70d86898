"""Opening a call log's SQLite file, whatever state it is in.

Invariant: one writing connection per file, all others read-only (findings.md section 1); a damaged
file is moved aside, never deleted, and a newer one is left as it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

from b2b_desktop.domain.call import CallCounts
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.storage import schema
from b2b_desktop.storage.counts import read_counts
from b2b_desktop.storage.row_sums import provide_row_sums

_BUSY_TIMEOUT_S: Final = 2.0
_CACHED_STATEMENTS: Final = 512
"""A group of rows is one statement, so there is one for each size of a group."""
_CHECKPOINT_PAGES: Final = 4_000
"""16 MB. The commit that reaches it writes the pages to the file, some 10 ms for which a call may
have to wait; SQLite's own limit of 1,000 is reached every 75 calls."""
APPLICATION_ID: Final = 0x42324244
"""`B2BD`: tells our files from other programs' databases."""
_NEEDED_AT_START: Final = (
    "SELECT * FROM calls ORDER BY call_id DESC LIMIT 1",
    "SELECT * FROM journal ORDER BY seq DESC LIMIT 1",
    "SELECT call_id FROM calls INDEXED BY calls_unfinished WHERE outcome IN ('queued', 'sending')",
    "SELECT call_id FROM calls WHERE is_open = 1 ORDER BY call_id DESC LIMIT 1",
)
_REASONS: Final = {
    sqlite3.SQLITE_FULL: StorageReason.FULL,
    sqlite3.SQLITE_READONLY: StorageReason.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: StorageReason.READ_ONLY,
    sqlite3.SQLITE_PERM: StorageReason.READ_ONLY,
    sqlite3.SQLITE_BUSY: StorageReason.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageReason.LOCKED,
    sqlite3.SQLITE_CORRUPT: StorageReason.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageReason.DAMAGED,
    sqlite3.SQLITE_INTERRUPT: StorageReason.INTERRUPTED,
}


@dataclass(frozen=True, slots=True)
class OpenedDatabase:
    """A database ready for writing.

    Attributes:
        connection: the one writing connection; autocommit, transactions begun by hand.
        counts: how many calls it holds, as it was found.
        set_aside: where a damaged file was moved to, None when there was none.
    """

    connection: sqlite3.Connection
    counts: CallCounts
    set_aside: Path | None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn sqlite3's errors into `StorageError`; the file's name goes along."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        reason = _REASONS.get(code, StorageReason.FAILED)
        raise StorageError(reason, path, str(error)) from error
    except (OverflowError, UnicodeEncodeError) as error:
        # Integers from 2**63 and lone surrogates cannot be bound (findings.md section 6).
        raise StorageError(StorageReason.FAILED, path, type(error).__name__) from error


@contextmanager
def one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Let several reads see the file as the first of them saw it, whatever is written meanwhile.

    Raises:
        sqlite3.Error: see `translated`.
    """
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


def open_database(path: Path, today_starts_at: datetime | None = None) -> OpenedDatabase:
    """Create or open a call log and bring it to this schema version.

    Args:
        path: the file.
        today_starts_at: from when a call counts as today's, aware UTC; a day ago when left out.

    Raises:
        StorageError: it is newer than this program, read-only, locked, or the disk is full.
    """
    since = today_starts_at or datetime.now(UTC) - timedelta(days=1)
    set_aside: Path | None = None
    try:
        _refuse_newer(path)
        connection, counts = _open(path, since)
    except StorageError as error:
        if error.reason is not StorageReason.DAMAGED:
            raise
        set_aside = _set_aside(path)
        connection, counts = _open(path, since)
    return OpenedDatabase(connection, counts, set_aside)


def open_writer(path: Path) -> sqlite3.Connection:
    """Open a file for writing, as `open_database` does, but leave a damaged one where it is.

    Raises:
        StorageError: it cannot be opened or brought to this version.
    """
    return _open(path, datetime.now(UTC))[0]


def open_reader(path: Path) -> sqlite3.Connection:
    """Open a read-only connection; the file must have been reported created and migrated.

    Raises:
        StorageError: it cannot be read.
    """
    with translated(path):
        uri = f"file:{quote(str(path))}?mode=ro"
        return sqlite3.connect(uri, uri=True, timeout=_BUSY_TIMEOUT_S, isolation_level=None)


def _refuse_newer(path: Path) -> None:
    """Look at the version before anything could be written."""
    if not path.exists() or path.stat().st_size == 0:
        return
    with translated(path):
        # A log left in WAL mode by a crash is read with its WAL, so not `immutable`.
        uri = f"file:{quote(str(path))}?mode=ro"
        reader = sqlite3.connect(uri, uri=True, timeout=_BUSY_TIMEOUT_S)
        try:
            version = reader.execute("PRAGMA user_version").fetchone()[0]
        finally:
            reader.close()
    if version > schema.VERSION:
        raise StorageError(StorageReason.TOO_NEW, path, str(version))


def _open(path: Path, since: datetime) -> tuple[sqlite3.Connection, CallCounts]:
    with translated(path):
        connection = sqlite3.connect(
            path,
            timeout=_BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=_CACHED_STATEMENTS,
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            # FULL: the row before sending must survive a power cut (findings.md section 6).
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
            connection.execute("PRAGMA foreign_keys = ON")
            # What a deletion clears is overwritten, not only forgotten.
            connection.execute("PRAGMA secure_delete = ON")
            provide_row_sums(connection)
            _migrate(connection)
            counts = _look_over(connection, since)
        except BaseException:
            connection.close()
            raise
    return connection, counts


def _migrate(connection: sqlite3.Connection) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, step in enumerate(schema.STEPS[version:], version + 1):
        head = f"BEGIN IMMEDIATE; PRAGMA application_id = {APPLICATION_ID};"
        connection.executescript(f"{head} {step}; PRAGMA user_version = {number}; COMMIT;")


def _look_over(connection: sqlite3.Connection, since: datetime) -> CallCounts:
    """Read what every start needs; a full check takes too long at a million calls."""
    for sql in _NEEDED_AT_START:
        connection.execute(sql).fetchall()
    return read_counts(connection, since)


def _set_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    try:
        path.rename(target)
        for ending in ("-wal", "-shm"):
            beside = path.with_name(path.name + ending)
            if beside.exists():
                beside.rename(target.with_name(target.name + ending))
    except OSError as error:
        raise StorageError(StorageReason.READ_ONLY, path, str(error)) from error
    return target
