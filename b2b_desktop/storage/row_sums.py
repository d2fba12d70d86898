"""Checksums of rows that are not in the journal, so that a flipped bit in one of them is found.

The journal's hashes vouch for what was sent and answered; these vouch for batches and the request
journal. CRC-32 finds every single flipped bit; it is no seal against a person.

Invariant: SQLite itself keeps them, by the triggers of `schema`: no writer can forget one.
"""

from __future__ import annotations

import sqlite3
import zlib


def row_sum(*values: object) -> int:
    """Return the checksum of a row's values."""
    return zlib.crc32(repr(values).encode("utf-8", "surrogatepass"))


def provide_row_sums(connection: sqlite3.Connection) -> None:
    """Let a connection's SQL compute checksums; a writing one cannot do without."""
    connection.create_function("row_sum", -1, row_sum, deterministic=True)
