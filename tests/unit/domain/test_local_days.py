"""Local days as spans of UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from b2b_desktop.domain.local_days import day_start, days_span, each_day, last_month

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("zone", "day", "starts"),
    [
        ("UTC", date(2026, 3, 1), "2026-03-01T00:00"),
        ("Europe/Berlin", date(2026, 3, 29), "2026-03-28T23:00"),
        ("Europe/Berlin", date(2026, 3, 30), "2026-03-29T22:00"),
        ("Asia/Kolkata", date(2026, 3, 1), "2026-02-28T18:30"),
        # Midnight was skipped, and the day began at one.
        ("America/Sao_Paulo", date(2018, 11, 4), "2018-11-04T03:00"),
        # Midnight came twice; the day began with the first.
        ("Atlantic/Azores", date(2025, 10, 26), "2025-10-26T00:00"),
    ],
)
def test_a_day_starts_when_its_date_does(zone: str, day: date, starts: str) -> None:
    assert day_start(day, ZoneInfo(zone)) == datetime.fromisoformat(starts).replace(tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"])
def test_days_of_a_year_meet_without_gap_or_overlap(zone: str) -> None:
    spans = [
        days_span(day, day, ZoneInfo(zone))
        for day in each_day(date(2018, 1, 1), date(2018, 12, 31))
    ]
    assert len(spans) == 365
    assert all(before.until == after.since for before, after in pairwise(spans))
    lengths = {span.until - span.since for span in spans}
    assert len(lengths) == 3  # One day is shorter, one is longer.


def test_this_computers_zone_is_the_default() -> None:
    start = day_start(date(2026, 3, 1))
    assert start.tzinfo is UTC
    assert start.astimezone().date() == date(2026, 3, 1)
    assert (start - timedelta(seconds=1)).astimezone().date() == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("today", "since", "until"),
    [
        (date(2026, 4, 30), "2026-02-28T23:00", "2026-03-31T22:00"),
        (date(2026, 1, 1), "2025-11-30T23:00", "2025-12-31T23:00"),
    ],
)
def test_last_month_is_a_local_month(today: date, since: str, until: str) -> None:
    span = last_month(today, BERLIN)
    assert span.since == datetime.fromisoformat(since).replace(tzinfo=UTC)
    assert span.until == datetime.fromisoformat(until).replace(tzinfo=UTC)
