"""The logs' counts once a new day has begun.

Invariant: counted where calls are written, so that none of what is counted is reported later.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from b2b_desktop.domain.call import Mode
from b2b_desktop.engine.log_keeper import LogKeeper

if TYPE_CHECKING:
    from b2b_desktop.engine.events import Event


class TodayCounting:
    """Count the calls of today anew; used from any thread."""

    def __init__(
        self,
        keeper: LogKeeper,
        report: Callable[[Event], None],
        today_starts_at: Callable[[], datetime],
    ) -> None:
        self._keeper = keeper
        self._report = report
        self._today_starts_at = today_starts_at

    def count(self, mode: Mode) -> None:
        """Report a log's counts as `TodayCountedEvent`; nothing when it cannot be read."""
        from b2b_desktop.engine.log_events import TodayCountedEvent

        self._keeper.write(
            mode,
            lambda journal: journal.counts(self._today_starts_at()),
            lambda counts: self._report(TodayCountedEvent(mode, counts)),
            lambda _error: None,
        )
