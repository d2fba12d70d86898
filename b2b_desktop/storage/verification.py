"""Verifying a log: every event's hashes, and the call rows against the events.

Invariant: reads only; works on a read-only connection.
"""

from __future__ import annotations

import sqlite3

from b2b_desktop.storage.journal import FIRST_HASH, chain_hash, content_hash


def broken_events(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return the sequence numbers of events whose content or place in the chain does not fit."""
    broken: list[int] = []
    before, expected_seq = FIRST_HASH, 0
    events = connection.execute(
        "SELECT seq, at_us, kind, call_id, content, body, content_hash, chain_hash "
        "FROM journal ORDER BY seq"
    )
    for seq, at_us, kind, call_id, content, body, inner, chained in events:
        expected_seq += 1
        fits = (
            seq == expected_seq
            and content is not None
            and content_hash(content, body) == inner
            and chain_hash(before, seq, at_us, kind, call_id, inner) == chained
        )
        if not fits:
            broken.append(seq)
        before, expected_seq = chained, seq
    return tuple(broken)
