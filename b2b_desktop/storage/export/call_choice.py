"""From what the operator chose to the calls of an export.

Invariant: a filter selects for an export the calls that the window finds by it, in its order.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from b2b_desktop.domain.call import CallFilter, CallId, CallView
from b2b_desktop.storage.event_codec import to_us
from b2b_desktop.storage.search_query import query_for, with_results

_VIEWS: Final = {
    CallView.ALL: "SELECT call_id FROM calls ORDER BY call_id DESC",
    CallView.TO_DO: (
        "SELECT call_id FROM calls INDEXED BY calls_open WHERE is_open = 1 ORDER BY call_id DESC"
    ),
    CallView.TODAY: "SELECT call_id FROM calls WHERE clicked_us >= ? ORDER BY call_id DESC",
}


@dataclass(frozen=True, slots=True)
class CallSelection:
    """Which calls, and in which order.

    Attributes:
        sql: selects one column, the calls' IDs; each of them once.
        values: for its places.
    """

    sql: str
    values: tuple[Any, ...] = ()

    @classmethod
    def of(cls, call_ids: Sequence[CallId]) -> CallSelection:
        """Return the selection of these calls, in the order given."""
        ids = f"[{','.join(map(str, call_ids))}]"
        return cls("SELECT value FROM json_each(?) ORDER BY key", (ids,))

    def first(self, count: int) -> CallSelection:
        """Return the selection of the first of these calls."""
        return CallSelection(f"SELECT * FROM ({self.sql}) LIMIT {count}", self.values)  # noqa: S608 - our own SQL


ALL_CALLS: Final = CallSelection("SELECT call_id FROM calls ORDER BY clicked_us, call_id")
"""Oldest first."""


@dataclass(frozen=True, slots=True)
class ChosenCalls:
    """Calls of one log.

    Attributes:
        log: the log's file, created and migrated.
        wanted: a filter, with the start of the day where it needs it, or a selection.
        index: the file of the log's search index, which must be up with the log; only asked for a
            filter that is more than a view.
    """

    log: Path
    wanted: CallFilter | CallSelection
    index: Path | None = None

    def attach(self, connection: sqlite3.Connection) -> None:
        """Let a connection to the log read the search index where that is needed."""
        if self.index is not None and isinstance(self.wanted, CallFilter):
            uri = f"file:{quote(str(self.index))}?mode=ro"
            connection.execute("ATTACH DATABASE ? AS search", (uri,))

    def selection(self, connection: sqlite3.Connection) -> CallSelection:
        """Return which calls, as of the connection's transaction."""
        wanted = self.wanted
        if isinstance(wanted, CallSelection):
            return wanted
        if wanted.is_plain:
            at = wanted.today_starts_at
            is_today = wanted.view is CallView.TODAY
            since = (to_us(at) if at else 0,) if is_today else ()
            return CallSelection(_VIEWS[wanted.view], since)
        query = with_results(connection, query_for(connection, wanted), wanted)
        sql, values = query.page(wanted.order, None, -1)
        # The index may know a call that was deleted meanwhile.
        sql = (
            f"WITH found (call_id, key) AS ({sql}) "  # noqa: S608 - our own SQL
            "SELECT found.call_id FROM found CROSS JOIN calls ON calls.call_id = found.call_id"
        )
        return CallSelection(sql, values)
