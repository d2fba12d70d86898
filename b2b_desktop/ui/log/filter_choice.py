"""What is chosen under "More filters", and the filter that makes of it.

Invariant: days are those of this computer's calendar, looked up anew for each question.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from b2b_desktop.domain.call import CallFilter, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.quick_dataclass import dataclass, replace


class DateChoice(StrEnum):
    """Which days."""

    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7_DAYS = "last_7_days"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    RANGE = "range"
    UNTIL = "until"
    """A day and all before it: the list, newest first, begins there."""


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """What is chosen; the defaults leave nothing out.

    Attributes:
        days: which days.
        first: the first day of a range.
        last: its last day, or the day up to which.
        outcome: only this one.
        check: only this state.
        token_id: only this token's, `""` for all.
        token_name: what that token is called.
        batch_id: only this batch's.
        imported: only other desks' calls, or only this desk's; None for all.
    """

    days: DateChoice = DateChoice.ANY
    first: date | None = None
    last: date | None = None
    outcome: Outcome | None = None
    check: CheckState | None = None
    token_id: str = ""
    token_name: str = ""
    batch_id: int | None = None
    imported: bool | None = None

    def narrow(self, wanted: CallFilter, now: datetime) -> CallFilter:
        """Return a filter with this choice in it, seen from this moment (aware)."""
        since, until = self._range(now)
        return replace(
            wanted,
            since=since,
            until=until,
            outcomes=frozenset() if self.outcome is None else frozenset((self.outcome,)),
            checks=frozenset() if self.check is None else frozenset((self.check,)),
            token_id=self.token_id,
            batch_id=self.batch_id,
            imported=self.imported,
        )

    def _range(self, now: datetime) -> tuple[datetime | None, datetime | None]:
        if self.days is DateChoice.ANY:
            return None, None
        from b2b_desktop.domain.local_days import LocalZone

        zone = LocalZone("")
        today = zone.local(now).date()
        if self.days is DateChoice.RANGE:
            first, last = sorted((self.first or today, self.last or today))
            dates = zone.days(first, last)
        elif self.days is DateChoice.UNTIL:
            return None, zone.starts_at((self.last or today) + timedelta(days=1))
        elif self.days is DateChoice.THIS_MONTH:
            dates = zone.this_month(now)
        elif self.days is DateChoice.LAST_MONTH:
            dates = zone.last_month(now)
        else:
            back = {DateChoice.TODAY: 0, DateChoice.YESTERDAY: 1, DateChoice.LAST_7_DAYS: 6}
            first = today - timedelta(days=back[self.days])
            dates = zone.days(first, first if self.days is DateChoice.YESTERDAY else today)
        return dates.since, dates.until
