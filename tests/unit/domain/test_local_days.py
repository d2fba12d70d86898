"""Days and months of a person's calendar, across the hours that clocks skip and repeat."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.local_days import DateRange, LocalZone

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Africa/Cairo",
         "America/Sao_Paulo", "America/Havana", "Australia/Lord_Howe", "Pacific/Apia")  # fmt: skip
BERLIN = LocalZone("Europe/Berlin", ZoneInfo("Europe/Berlin"))
NEW_YORK = LocalZone("America/New_York", ZoneInfo("America/New_York"))
SAO_PAULO = LocalZone("America/Sao_Paulo", ZoneInfo("America/Sao_Paulo"))


@pytest.fixture
def this_computers_zone() -> Iterator[LocalZone]:
    """Put this computer into São Paulo."""
    former = os.environ.get("TZ")
    os.environ["TZ"] = "America/Sao_Paulo"
    time.tzset()
    yield LocalZone("here")
    if former is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = former
    time.tzset()


def at(text: str) -> datetime:
    """Return a moment of UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_last_month_is_that_of_the_local_calendar() -> None:
    now = at("2026-04-01T02:00:00")
    assert BERLIN.last_month(now) == DateRange(at("2026-02-28T23:00:00"), at("2026-03-31T22:00:00"))
    # In New York it is still March.
    assert NEW_YORK.last_month(now) == DateRange(
        at("2026-02-01T05:00:00"), at("2026-03-01T05:00:00")
    )
    assert BERLIN.this_month(now).since == BERLIN.last_month(now).until


def test_last_month_of_january_is_december() -> None:
    assert BERLIN.last_month(at("2026-01-31T12:00:00")) == DateRange(
        at("2025-11-30T23:00:00"), at("2025-12-31T23:00:00")
    )


def test_a_month_with_a_change_of_clocks_is_an_hour_shorter_or_longer() -> None:
    march, october = BERLIN.month(date(2026, 3, 9)), BERLIN.month(date(2026, 10, 9))
    assert length(march) == timedelta(days=31, hours=-1)
    assert length(october) == timedelta(days=31, hours=1)


def test_a_day_whose_midnight_is_skipped_begins_at_one() -> None:
    assert SAO_PAULO.starts_at(date(2018, 11, 4)) == at("2018-11-04T03:00:00")
    assert SAO_PAULO.local(at("2018-11-04T03:00:00")).hour == 1
    assert length(SAO_PAULO.days(date(2018, 11, 4), date(2018, 11, 4))) == timedelta(hours=23)


def test_this_computers_own_zone_skips_midnight_too(this_computers_zone: LocalZone) -> None:
    assert this_computers_zone.starts_at(date(2018, 11, 4)) == at("2018-11-04T03:00:00")
    assert this_computers_zone.local(at("2018-11-04T03:00:00")).hour == 1
    for day in (date(2018, 2, 17), date(2018, 2, 18), date(2026, 1, 1)):
        assert this_computers_zone.starts_at(day) == SAO_PAULO.starts_at(day)


@given(st.sampled_from(ZONES), st.integers(0, 2**31 - 1))
def test_every_moment_is_in_its_own_day_and_month_and_in_no_other(name: str, second: int) -> None:
    zone, moment = LocalZone(name, ZoneInfo(name)), datetime.fromtimestamp(second, UTC)
    today = zone.local(moment).date()
    day = zone.days(today, today)
    assert day.since is not None
    assert day.until is not None
    assert day.since <= moment < day.until
    month = zone.this_month(moment)
    assert month.since is not None
    assert month.since <= day.since
    assert zone.last_month(moment).until == month.since


def length(days: DateRange) -> timedelta:
    """Return how long a range is."""
    assert days.since is not None
    assert days.until is not None
    return days.until - days.since


def test_what_two_ranges_have_in_common_lies_in_both() -> None:
    may, june = (BERLIN.days(date(2026, n, 1), date(2026, n, 28)) for n in (5, 6))
    assert DateRange().common(may) == may.common(DateRange()) == may
    assert DateRange(may.since).common(DateRange(None, june.until)) == DateRange(
        may.since, june.until
    )
    assert may.common(june) == DateRange(june.since, may.until)
