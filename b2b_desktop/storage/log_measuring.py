"""Measuring how much room a log takes.

Invariant: reads sizes and SQLite's own page counts; nothing is scanned.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from b2b_desktop.domain.log_size import LogSize
from b2b_desktop.storage.backup import backups_of
from b2b_desktop.storage.event_codec import optional_from_us


def measure(connection: sqlite3.Connection, path: Path, index_path: Path, backups: Path) -> LogSize:
    """Return what a log takes.

    Args:
        connection: any connection to it.
        path: its file.
        index_path: its search index.
        backups: the folder with its backups.
    """
    page = connection.execute("PRAGMA page_size").fetchone()[0]
    unused = connection.execute("PRAGMA freelist_count").fetchone()[0]
    calls = connection.execute("SELECT value FROM facts WHERE name = 'calls'").fetchone()
    oldest = connection.execute("SELECT min(clicked_us) FROM calls").fetchone()
    return LogSize(
        log_bytes=_bytes(path),
        unused_bytes=page * unused,
        index_bytes=_bytes(index_path),
        backups_bytes=sum(backup.size_bytes for backup in backups_of(path, backups)),
        calls=calls[0] if calls else 0,
        oldest_at=optional_from_us(oldest[0]),
    )


def _bytes(path: Path) -> int:
    """Return the size of a database with its WAL, 0 for one that is not there."""
    files = (path, path.with_name(f"{path.name}-wal"))
    return sum(file.stat().st_size for file in files if file.exists())
