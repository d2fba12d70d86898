"""The names of extra fields that a store's calls carried.

Invariant: reads only, and never more than `_CALLS` calls, however long the log is.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from b2b_desktop.storage.database import translated

_CALLS: Final = 1_000
"""How many of a store's calls are looked at: those of its highest order IDs, which its index has
in this order."""
_NAMES: Final = 200
"""More than any form has; a list to choose from grows no longer."""
_SELECT: Final = """
SELECT json_extract(field.value, '$[0]') AS name
FROM (
    SELECT call_id FROM calls INDEXED BY calls_order WHERE store = ?
    ORDER BY order_id DESC LIMIT ?
) AS recent
JOIN journal AS made ON made.call_id = recent.call_id AND made.kind = 'created'
JOIN json_each(CAST(made.content AS TEXT), '$.extra_fields') AS field
GROUP BY name ORDER BY max(recent.call_id) DESC, field.key LIMIT ?
"""
"""With `max` alone, SQLite takes `field.key` from the call that has it: where the name stood."""


def read_field_names(connection: sqlite3.Connection, path: Path, store: str) -> tuple[str, ...]:
    """Return the names a store's recent calls carried, the last used first.

    Raises:
        StorageError: they cannot be read.
    """
    with translated(path):
        found = connection.execute(_SELECT, (store, _CALLS, _NAMES)).fetchall()
    return tuple(name for (name,) in found)
