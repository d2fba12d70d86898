"""How much room a log takes.

Invariant: sizes are bytes on the disk at one moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LogSize:
    """What one log and what belongs to it take.

    Attributes:
        log_bytes: the database, with what is not yet moved into it.
        unused_bytes: of these, what compacting would give back.
        index_bytes: the search index.
        backups_bytes: its backups in the data folder.
        calls: how many calls it holds.
        oldest_at: the click of the oldest, None in an empty log.
    """

    log_bytes: int
    unused_bytes: int
    index_bytes: int
    backups_bytes: int
    calls: int
    oldest_at: datetime | None


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a log.

    Attributes:
        path: its file.
        made_at: when it was begun, aware UTC.
        size_bytes: its size.
    """

    path: Path
    made_at: datetime
    size_bytes: int
