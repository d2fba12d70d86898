"""What an operator chooses for an export."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from b2b_desktop.domain.call_columns import CALL_COLUMNS, chosen_columns
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.local_days import DateRange, LocalZone
from b2b_desktop.domain.log_export import (
    LogExport,
    LogExportKind,
    Period,
    SavedExport,
    with_export,
    without_export,
)

CSV = LogExport(LogExportKind.CSV)
ZONE = LocalZone("Europe/Berlin", ZoneInfo("Europe/Berlin"))
NOW = datetime(2026, 4, 1, 2, 0, tzinfo=UTC)


def test_a_choice_takes_the_place_of_the_one_with_its_name() -> None:
    first, second = SavedExport("Monthly", CSV), SavedExport("Other", CSV)
    changed = SavedExport(" monthly", LogExport(LogExportKind.HAR))
    assert with_export((first, second), changed) == (changed, second)
    assert without_export((first, second), "MONTHLY") == (second,)


@pytest.mark.parametrize("name", ["", "  ", "a\nb"])
def test_a_name_that_cannot_be_shown_is_refused(name: str) -> None:
    with pytest.raises(InputError) as caught:
        with_export((), SavedExport(name, CSV))
    assert caught.value.field == "export_name"


def test_columns_come_in_the_order_chosen_and_all_when_none_is() -> None:
    assert [column.name for column in chosen_columns(["message", "order_id", "message"])] == [
        "message",
        "order_id",
    ]
    assert chosen_columns([]) == chosen_columns(["of a newer program"]) == CALL_COLUMNS


def test_a_file_ends_as_its_kind_says() -> None:
    assert [kind.ending for kind in LogExportKind] == ["xlsx", "csv", "xlsx", "jsonl", "har"]


def test_a_period_is_taken_from_the_local_calendar() -> None:
    assert Period.ALL.dates(NOW, ZONE) == DateRange()
    assert Period.LAST_MONTH.dates(NOW, ZONE) == ZONE.last_month(NOW)
    assert Period.THIS_MONTH.dates(NOW, ZONE) == ZONE.this_month(NOW)
    assert Period.TODAY.dates(NOW, ZONE) == DateRange(
        datetime(2026, 3, 31, 22, 0, tzinfo=UTC), datetime(2026, 4, 1, 22, 0, tzinfo=UTC)
    )
