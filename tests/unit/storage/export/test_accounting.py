"""The export for accounting: one row for each order, its latest state, local time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from b2b_desktop.domain.call import CallAnswer, CallId, CallKind, Outcome, Reason
from b2b_desktop.domain.check import CallCheck, CheckState
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.storage.export.call_choice import ALL_CALLS, CallSelection, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls, preview_calls
from tests.exported_calls import Logged, write_log
from tests.logged_calls import ACCEPTED, ACTOR, NOT_SENT, REJECTED, UNKNOWN, call_for

ACCOUNTING = LogExport(LogExportKind.ACCOUNTING)
BERLIN = SheetWords(LocalZone("Europe/Berlin", ZoneInfo("Europe/Berlin")))
NEW_YORK = SheetWords(LocalZone("America/New_York", ZoneInfo("America/New_York")))
NIGHT = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
"""In Berlin the clocks are put forward half an hour later; in New York it is still the 28th."""
OTHER = replace(ACTOR, store="zz99", store_hash="zz99", buyer_email="ben@oak.example")

Sheet = list[dict[str, object]]


def told(
    order_id: int, po_number: str, minutes: int, answer: CallAnswer | None, **changed: object
) -> Logged:
    """Return a call so many minutes into that night, with what became of it."""
    at = NIGHT + timedelta(minutes=minutes)
    looks = changed.pop("looks", ())
    assert isinstance(looks, tuple)
    call = call_for(order_id, po_number, clicked_at=at, queued_at=at, **changed)
    ended = answer and replace(answer, done_at=at)
    return call, ended, looks


def seen(state: CheckState, minutes: int) -> tuple[CallCheck, ...]:
    """Return a check so many minutes into that night."""
    return (CallCheck(state, NIGHT + timedelta(minutes=minutes)),)


LOG: list[Logged] = [
    # Sent again after the network was away, and confirmed.
    told(5012, "007", 0, NOT_SENT),
    told(5012, "007", 1, ACCEPTED, attempt=2, looks=seen(CheckState.CONFIRMED, 2)),
    # Accepted, then corrected; a third try was refused.
    told(5013, "PO-1", 40, ACCEPTED, looks=seen(CheckState.CONFIRMED, 41)),
    told(5013, "PO-2", 45, ACCEPTED, kind=CallKind.UPDATE,
         extra_fields=(ExtraField("Cost Center", "0042"), ExtraField("afd", "=1+1"))),
    told(5013, "PO-3", 50, REJECTED),
    # Too late, and never better; the same number in another store is another order.
    told(5014, "PO-4", 60, replace(REJECTED, reason=Reason.TOO_LATE, message="too late")),
    told(5014, "PO-5", 61, UNKNOWN, actor=OTHER, extra_fields=()),
    told(5015, "", 62, None, outcome=Outcome.QUEUED),
]  # fmt: skip


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return a log with retries, corrections and two stores."""
    path = tmp_path / "calls.sqlite3"
    write_log(path, LOG)
    return path


def sheet_of(path: Path) -> Sheet:
    """Return a sheet's rows by title, as a spreadsheet would read them."""
    titles, *rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
    return [dict(zip(map(str, titles), row, strict=True)) for row in rows]


def exported(log: Path, words: SheetWords, selection: CallSelection = ALL_CALLS) -> Sheet:
    path = log.with_name("orders.xlsx")
    export_calls(path, ChosenCalls(log, selection), ACCOUNTING, words)
    return sheet_of(path)


def test_each_order_has_one_row_with_its_latest_state(log: Path) -> None:
    rows = exported(log, BERLIN)
    assert [(row["order_id"], row["store"]) for row in rows] == [
        ("5012", "abc123"), ("5013", "abc123"), ("5014", "abc123"), ("5015", "abc123"),
        ("5014", "zz99"),
    ]  # fmt: skip
    told = ("po_number", "result", "newest_result", "calls")
    assert [tuple(row[name] for name in told) for row in rows] == [
        ("007", "confirmed", "confirmed", 2),
        ("PO-2", "accepted", "rejected", 3),
        ("PO-4", "rejected", "rejected", 1),
        (None, "queued", "queued", 1),
        ("PO-5", "unknown", "unknown", 1),
    ]  # fmt: skip
    assert [row["is_open"] for row in rows] == ["false", "true", "true", "false", "true"]
    assert [row["kind"] for row in rows][:2] == ["attach", "update"]


def test_each_extra_field_has_a_column_with_texts(log: Path) -> None:
    rows = exported(log, BERLIN)
    titles = list(rows[0])
    assert titles[:5] == ["order_id", "po_number", "afd", "Cost Center", "result"]
    assert [(row["Cost Center"], row["afd"]) for row in rows] == [
        ("CC-42", None), ("0042", "=1+1"), ("CC-42", None), ("CC-42", None), (None, None)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        # 01:31 is followed by 03:15: the clocks were put forward in between.
        (BERLIN, datetime(2026, 3, 29, 1, 31), datetime(2026, 3, 29, 3, 15)),  # noqa: DTZ001 - a spreadsheet's times have no zone
        (NEW_YORK, datetime(2026, 3, 28, 20, 31), datetime(2026, 3, 28, 21, 15)),  # noqa: DTZ001 - as above
    ],
    ids=["Berlin", "New York"],
)
def test_times_are_real_ones_by_the_clock_that_the_title_names(
    log: Path, words: SheetWords, first: datetime, second: datetime
) -> None:
    rows = exported(log, words)
    clicked = [row[f"clicked_at ({words.zone.name})"] for row in rows]
    assert clicked[:2] == [first, second]
    assert rows[0][f"checked_at ({words.zone.name})"] == first + timedelta(minutes=1)
    assert rows[1][f"newest_at ({words.zone.name})"] == second + timedelta(minutes=5)
    cells = openpyxl.load_workbook(log.with_name("orders.xlsx")).worksheets[0][2]
    assert [cell.data_type for cell in cells].count("d") == 3
    assert cells[0].number_format == cells[1].number_format == "@"


def test_an_order_of_which_a_call_is_selected_shows_its_state_over_all_calls(log: Path) -> None:
    for chosen in ([3], [5, 4], [4]):
        rows = exported(log, BERLIN, CallSelection.of([CallId(n) for n in chosen]))
        assert [(row["order_id"], row["po_number"], row["calls"]) for row in rows] == [
            ("5013", "PO-2", 3)
        ]
    assert exported(log, BERLIN, CallSelection.of([])) == []


def test_words_and_columns_are_those_given(log: Path) -> None:
    words = replace(BERLIN, titles={"order_id": "Bestellung"}, results={"confirmed": "Bestätigt"})
    chosen = replace(ACCOUNTING, columns=("result", "order_id"))
    export_calls(log.with_name("orders.xlsx"), ChosenCalls(log, ALL_CALLS), chosen, words)
    rows = sheet_of(log.with_name("orders.xlsx"))
    assert rows[0] == {"result": "Bestätigt", "Bestellung": "5012"}
    assert rows[1] == {"result": "accepted", "Bestellung": "5013"}


def test_a_preview_is_the_beginning_of_the_export(log: Path) -> None:
    preview = preview_calls(ChosenCalls(log, ALL_CALLS), ACCOUNTING, BERLIN)
    rows = exported(log, BERLIN)
    assert preview.total == len(rows) == len(preview.rows)
    assert preview.titles == tuple(rows[0])
    for shown, row in zip(preview.rows, rows, strict=True):
        assert shown == tuple("" if cell is None else str(cell) for cell in row.values())
