"""Calls in a spreadsheet, and previews of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from b2b_desktop.domain.call_columns import CALL_COLUMNS
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls, preview_calls
from b2b_desktop.storage.export.xlsx_rows import LONGEST_CELL, fitting
from tests.exported_calls import MIXED, write_log
from tests.logged_calls import ACCEPTED, call_for, opened

XLSX = LogExport(LogExportKind.XLSX)
WORDS = SheetWords(LocalZone("Asia/Kolkata", ZoneInfo("Asia/Kolkata")))


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return a log with three calls."""
    path = tmp_path / "calls.sqlite3"
    write_log(path, MIXED)
    return path


def test_ids_and_po_numbers_are_texts_numbers_numbers_and_times_times(log: Path) -> None:
    path = log.with_name("calls.xlsx")
    export_calls(path, ChosenCalls(log, ALL_CALLS), XLSX, WORDS)
    titles, older, newer, waiting = openpyxl.load_workbook(path).worksheets[0].iter_rows()
    names = [column.name for column in CALL_COLUMNS]
    assert [str(cell.value).removesuffix(" (Asia/Kolkata)") for cell in titles] == names
    row = dict(zip(names, newer, strict=True))
    assert row["clicked_at"].value == datetime(2026, 3, 1, 17, 30, 0, 123000)  # noqa: DTZ001 - a spreadsheet's times have no zone
    assert (row["order_id"].value, row["customer_id"].value) == ("5012", "101")
    assert (row["http_status"].value, row["po_number"].value) == (200, "PO-7781")
    assert row["response_body"].value == '{"base64":"eyJjb2RlIjoyMDB9/wA="}'
    assert row["order_id"].number_format == row["po_number"].number_format == "@"
    assert dict(zip(names, waiting, strict=True))["po_number"].value == "=1+1"
    assert dict(zip(names, waiting, strict=True))["po_number"].data_type == "s"
    assert dict(zip(names, older, strict=True))["response_body"].value == '{"message":"zu spät"}'


def test_a_body_too_long_for_a_cell_is_cut_with_a_mark(tmp_path: Path) -> None:
    log, path = tmp_path / "calls.sqlite3", tmp_path / "calls.xlsx"
    long = replace(ACCEPTED, response_body=b"\x01" * 2_000 + b"x" * 98_000)
    write_log(log, [(call_for(1), long, ())])
    export_calls(
        path, ChosenCalls(log, ALL_CALLS), replace(XLSX, columns=("response_body",)), WORDS
    )
    cell = openpyxl.load_workbook(path).worksheets[0]["A2"].value
    assert str(cell).endswith("x… [100000]")


@pytest.mark.parametrize("length", [0, 4_681, 4_682, 32_767, 32_768, 200_000])
@pytest.mark.parametrize("character", ["x", "\r", "_x0041_"])
def test_a_text_that_fits_is_kept_and_one_that_does_not_is_cut(length: int, character: str) -> None:
    text = (character * length)[:length]
    fitted = fitting(text, "[cut]")
    written = fitted.replace("_x0041", "_x005F_x0041").replace("\r", "_x000D_")
    assert len(written) <= LONGEST_CELL
    is_kept, is_cut = fitted == text, fitted.endswith("[cut]")
    assert is_kept or is_cut
    assert is_kept or len(written) > LONGEST_CELL - 20


@pytest.mark.parametrize("kind", [LogExportKind.CSV, LogExportKind.XLSX])
def test_a_preview_of_a_table_shows_its_first_rows(log: Path, kind: LogExportKind) -> None:
    with opened(log) as (journal, _):
        journal.created_many([call_for(n, "P" * 300) for n in range(100)])
    export = LogExport(kind, ("po_number", "clicked_at"))
    preview = preview_calls(ChosenCalls(log, ALL_CALLS), export, WORDS)
    assert (preview.total, preview.titles) == (103, ("po_number", "clicked_at"))
    assert preview.rows[0] == ("PO-7781", "2026-02-28T12:00:00.123456Z")
    assert preview.rows[4][0] == "P" * 200 + "…"
    assert len(preview.rows) == 20


def test_a_preview_of_json_lines_is_their_beginning(log: Path) -> None:
    export = LogExport(LogExportKind.JSON_LINES, ("order_id", "po_number"))
    preview = preview_calls(ChosenCalls(log, ALL_CALLS), export, SheetWords(LocalZone("UTC", UTC)))
    line = '{"order_id":5012,"po_number":"PO-7781"}\n'
    assert preview.text == line * 2 + line.replace("PO-7781", "=1+1")
    assert preview.total == 3
