"""How many calls there are, cheap enough to ask after every call.

Invariant: one indexed range and two kept numbers; never a scan of the log.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime

from b2b_desktop.domain.call import CallCounts
from b2b_desktop.storage.event_codec import to_us

_TODAY = """
SELECT count(*), sum(outcome = 'accepted'), sum(check_state = 'confirmed')
FROM calls WHERE clicked_us >= ?
"""


def read_counts(connection: sqlite3.Connection, today_starts_at: datetime) -> CallCounts:
    """Return the counts; `today_starts_at` is the start of the local day, aware UTC."""
    facts = dict(connection.execute("SELECT name, value FROM facts").fetchall())
    today = connection.execute(_TODAY, (to_us(today_starts_at),)).fetchone()
    return CallCounts(
        to_do=facts.get("open", 0),
        today=today[0],
        all=facts.get("calls", 0),
        today_accepted=today[1] or 0,
        today_confirmed=today[2] or 0,
    )
