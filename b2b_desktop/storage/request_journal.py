"""The request journal: the newest reads of the service, beside the calls.

Invariant: no body and no secret is in it, and it never holds more than `KEPT` rows.
"""

from __future__ import annotations

import sqlite3
from typing import Final

from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.store_read import ReadKind, StoreRead
from b2b_desktop.storage.event_codec import from_us, to_us

KEPT: Final = 10_000
"""Reads that are kept; a batch of 10,000 with checks fills it once."""
_COLUMNS: Final = (
    "asked_us, kind, address, path, http_status, duration_ms, token_id, token_name, error"
)
_INSERT: Final = f"INSERT INTO requests ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own columns
_NEWEST: Final = f"SELECT {_COLUMNS} FROM requests ORDER BY request_id DESC LIMIT ?"  # noqa: S608 - our own columns


def record(connection: sqlite3.Connection, read: StoreRead) -> None:
    """Add a read and let the oldest go; inside the caller's transaction."""
    # The caller redacts by secret; this catches what slipped into any field.
    plain = Redactor()
    newest = connection.execute(
        _INSERT,
        (
            to_us(read.asked_at),
            read.kind,
            read.address,
            plain.jwts(read.path),
            read.http_status,
            read.duration_ms,
            read.token_id,
            read.token_name,
            plain.jwts(read.error),
        ),
    ).lastrowid
    if newest is not None:
        connection.execute("DELETE FROM requests WHERE request_id <= ?", (newest - KEPT,))


def newest_reads(connection: sqlite3.Connection, limit: int = KEPT) -> tuple[StoreRead, ...]:
    """Return the newest reads, newest first."""
    return tuple(
        StoreRead(from_us(asked_us), ReadKind(kind), *rest)
        for asked_us, kind, *rest in connection.execute(_NEWEST, (limit,)).fetchall()
    )
