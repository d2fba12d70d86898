"""Which wire format a confirmed check has proven, by store.

Invariant: it is written together with the check that proves it; the newest proof stands.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Final

from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.wire_format import WireFormat
from b2b_desktop.storage.event_codec import from_us, to_us
from b2b_desktop.storage.plain_values import from_plain, to_plain

_SELECT: Final = "SELECT store, wire_format, proven_us FROM proven_formats ORDER BY store"
_REPLACE: Final = (
    "INSERT OR REPLACE INTO proven_formats (store, wire_format, proven_us) VALUES (?, ?, ?)"
)


def remember(connection: sqlite3.Connection, proven: ProvenFormat) -> None:
    """Remember a store's format; inside the caller's transaction."""
    text = json.dumps(to_plain(proven.wire_format), sort_keys=True)
    connection.execute(_REPLACE, (proven.store, text, to_us(proven.proven_at)))


def all_proven(connection: sqlite3.Connection) -> tuple[ProvenFormat, ...]:
    """Return what is remembered."""
    return tuple(
        ProvenFormat(store, from_plain(WireFormat, json.loads(text)), from_us(proven_us))
        for store, text, proven_us in connection.execute(_SELECT).fetchall()
    )
