"""The store's request budget as its replies tell it.

Invariant: these are the server's numbers, never our own count.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BudgetReading:
    """The rate headers of one reply (b2b-api.md section 5).

    Attributes:
        allocated: calls allowed in a window.
        window_s: length of a window in seconds.
        remaining: calls left in this window, None when not told.
        resets_after_s: seconds until the window ends, None when not told.
        read_at: when the reply came, aware UTC.
    """

    allocated: int
    window_s: float
    remaining: int | None
    resets_after_s: float | None
    read_at: datetime
