"""Days and months as a person's calendar has them, as ranges of UTC.

Invariant: a range begins with the first moment of its first day and ends before the first moment
after its last one, also where clocks are put forward or back, at midnight too. No range is counted
in hours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo


@dataclass(frozen=True, slots=True)
class DateRange:
    """From `since` to before `until`, aware UTC; None leaves that end open."""

    since: datetime | None = None
    until: datetime | None = None

    def common(self, other: DateRange) -> DateRange:
        """Return what both ranges have in common; nothing lies in it when they do not meet."""
        begins = [at for at in (self.since, other.since) if at is not None]
        ends = [at for at in (self.until, other.until) if at is not None]
        return DateRange(max(begins, default=None), min(ends, default=None))


@dataclass(frozen=True, slots=True)
class LocalZone:
    """A time zone by the name people know it by.

    Attributes:
        name: such as `Europe/Berlin`; it goes into the headers of exports.
        rules: when its clocks are changed; None for those of this computer.
    """

    name: str
    rules: tzinfo | None = None

    def local(self, at: datetime) -> datetime:
        """Return what the clock on the wall showed, aware."""
        return at.astimezone(self.rules)

    def starts_at(self, day: date) -> datetime:
        """Return the first moment of a day, aware UTC.

        Where midnight is skipped, that is the moment the clocks were put forward.
        """
        midnight = datetime.combine(day, time(), self.rules)
        # `astimezone` takes the offset from after the change where this computer's own zone skips
        # midnight, and comes out an hour early (Python 3.11).
        return datetime.fromtimestamp(midnight.timestamp(), UTC)

    def days(self, first: date, last: date) -> DateRange:
        """Return the range from the first day to the end of the last one."""
        return DateRange(self.starts_at(first), self.starts_at(last + timedelta(days=1)))

    def month(self, day: date) -> DateRange:
        """Return the range of the month that a day is in."""
        return DateRange(self.starts_at(day.replace(day=1)), self.starts_at(_next_month(day)))

    def this_month(self, now: datetime) -> DateRange:
        """Return the range of the month that this moment is in."""
        return self.month(self.local(now).date())

    def last_month(self, now: datetime) -> DateRange:
        """Return the range of the month before the one that this moment is in."""
        return self.month(self.local(now).date().replace(day=1) - timedelta(days=1))


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)
