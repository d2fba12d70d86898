"""Local days as spans of UTC: what "today", "last month" and a date range mean.

Invariant: neighbouring days meet without a gap or an overlap, also where clocks change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, aware UTC: from `since` up to but not including `until`."""

    since: datetime
    until: datetime


def day_start(day: date, zone: tzinfo | None = None) -> datetime:
    """Return when a local day begins, as aware UTC.

    Args:
        day: the day.
        zone: its time zone; None for this computer's.
    """
    midnight = datetime.combine(day, time(), zone)
    # Where clocks skip midnight, Python reads it with the offset before the change, which is the
    # moment the clocks change: the day's first.
    return midnight.astimezone(UTC)


def days_span(first: date, last: date, zone: tzinfo | None = None) -> Span:
    """Return the span of local days, both included."""
    return Span(day_start(first, zone), day_start(last + _DAY, zone))


def last_month(today: date, zone: tzinfo | None = None) -> Span:
    """Return the span of the local month before the one `today` is in."""
    this_month = today.replace(day=1)
    first = (this_month - _DAY).replace(day=1)
    return Span(day_start(first, zone), day_start(this_month, zone))


def each_day(first: date, last: date) -> Iterator[date]:
    """Return the days from the first to the last."""
    for number in range((last - first).days + 1):
        yield first + number * _DAY
