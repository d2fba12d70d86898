"""Exports of calls hold what the log holds, whole or not at all."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from b2b_desktop.domain.batch.slices import AbandonedError
from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.call_columns import CALL_COLUMNS
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import Delimiter, LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.call_choice import ALL_CALLS, CallSelection, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from tests.exported_calls import (
    LOGGED,
    MIXED,
    Logged,
    body_of,
    details_of,
    read_csv,
    read_lines,
    write_log,
)
from tests.failing_folder import full, small_disk
from tests.logged_calls import ACCEPTED, CALL, call_for, finished, opened

LINES = LogExport(LogExportKind.JSON_LINES)
CSV = LogExport(LogExportKind.CSV)
WORDS = SheetWords(LocalZone("UTC", UTC))
TEXT_FILES = [LINES, CSV, replace(CSV, delimiter=Delimiter.SEMICOLON, guard=False)]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return a log with three calls."""
    path = tmp_path / "calls.sqlite3"
    write_log(path, MIXED)
    return path


def read(path: Path, export: LogExport) -> list[dict[str, object]]:
    if export.kind is LogExportKind.JSON_LINES:
        return read_lines(path)
    return read_csv(path, export.delimiter)


@settings(max_examples=25)
@given(st.lists(LOGGED, min_size=1, max_size=4))
def test_csv_and_json_lines_hold_the_same_and_what_the_log_holds(logged: list[Logged]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        log, out = Path(folder) / "calls.sqlite3", Path(folder) / "out"
        call_ids = write_log(log, logged)
        read_back = []
        for export in TEXT_FILES:
            export_calls(out, ChosenCalls(log, CallSelection.of(call_ids)), export, WORDS)
            read_back.append(read(out, export))
        details = details_of(log, call_ids)
    lines = read_back[0]
    assert read_back[1] == read_back[2] == lines
    for line, held in zip(lines, details, strict=True):
        assert line["call_id"] == held.row.call_id
        assert line["po_number"] == held.call.po_number
        assert line["extra_fields"] == [[f.name, f.value] for f in held.call.extra_fields]
        assert line["request_headers"] == [list(pair) for pair in held.call.request_headers]
        assert body_of(line["request_body"]) == held.call.request_body
        if held.answer is None:
            assert line["response_body"] is None
            continue
        phases = held.answer.phases
        assert line["message"] == held.answer.message
        assert line["retry_after_s"] == held.answer.retry_after_s
        assert line["phases_ms"] == [
            phases.connect_ms, phases.tls_ms, phases.write_ms, phases.wait_ms, phases.read_ms
        ]  # fmt: skip
        assert body_of(line["response_body"]) == held.answer.response_body


def test_a_line_of_json_names_every_column_and_tells_times_in_utc(
    tmp_path: Path, log: Path
) -> None:
    export_calls(tmp_path / "out", ChosenCalls(log, ALL_CALLS), LINES, WORDS)
    older, newer, waiting = read_lines(tmp_path / "out")
    assert set(newer) == {column.name for column in CALL_COLUMNS}
    assert older["clicked_at"] == "2026-02-28T12:00:00.123456Z"
    assert older["response_body"] == '{"message":"zu spät"}'
    assert newer["done_at"] == "2026-03-01T12:00:00.178456Z"
    assert newer["check"] == "confirmed"
    assert newer["checks"][0]["checked_at"] == "2026-03-01T12:00:09.123456Z"
    assert newer["checks"][0]["order_created_at"] is None
    assert newer["response_body"] == {"base64": "eyJjb2RlIjoyMDB9/wA="}
    assert (newer["is_open"], older["is_open"], newer["save_comment"]) == (False, True, True)
    assert (waiting["outcome"], waiting["done_at"], waiting["response_headers"]) == (
        "queued", None, None,
    )  # fmt: skip


def test_a_csv_is_quoted_marked_and_guarded(tmp_path: Path, log: Path) -> None:
    chosen = replace(CSV, columns=("order_id", "po_number", "message", "is_open"))
    export_calls(tmp_path / "out", ChosenCalls(log, ALL_CALLS), chosen, WORDS)
    assert (tmp_path / "out").read_bytes().decode() == (
        '\ufeff"order_id","po_number","message","is_open"\r\n'
        '"5012","PO-7781","\'+ late","true"\r\n"5012","PO-7781","SUCCESS","false"\r\n'
        '"5012","\'=1+1","","false"\r\n'
    )


@pytest.mark.parametrize(
    "columns", [("checks",), ("message",), ("order_id",), ("nonsense", "mode")]
)
def test_any_choice_of_columns_makes_whole_lines(
    tmp_path: Path, log: Path, columns: tuple[str, ...]
) -> None:
    for export in TEXT_FILES:
        export_calls(
            tmp_path / "out", ChosenCalls(log, ALL_CALLS), replace(export, columns=columns), WORDS
        )
        records = read(tmp_path / "out", export)
        assert [list(record) for record in records] == [[columns[-1]]] * 3


def test_selected_calls_come_in_the_order_given(tmp_path: Path, log: Path) -> None:
    for call_ids in ([3, 1], [2], []):
        selection = CallSelection.of([CallId(n) for n in call_ids])
        export_calls(tmp_path / "out", ChosenCalls(log, selection), LINES, WORDS)
        assert [line["call_id"] for line in read_lines(tmp_path / "out")] == call_ids


def test_an_export_shows_one_moment_whatever_is_logged_meanwhile(tmp_path: Path, log: Path) -> None:
    with opened(log) as (journal, _):
        journal.created_many([call_for(n) for n in range(1000)])
        seen: list[int] = []

        def step(done: int, total: int) -> None:
            if done > len(seen) * 100:
                finished(journal, CALL, ACCEPTED)
                seen.append(total)

        export_calls(tmp_path / "out", ChosenCalls(log, ALL_CALLS), LINES, WORDS, step)
    assert seen
    assert set(seen) == {1003}
    assert len(read_lines(tmp_path / "out")) == 1003


@pytest.mark.parametrize("export", TEXT_FILES[:2], ids=str)
def test_a_stopped_export_leaves_what_was_there(
    tmp_path: Path, log: Path, export: LogExport
) -> None:
    with opened(log) as (journal, _):
        journal.created_many([call_for(n) for n in range(1000)])

    def stop(done: int, _total: int) -> None:
        if done > 500:
            raise AbandonedError

    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "calls").write_text("before")
    with pytest.raises(AbandonedError):
        export_calls(folder / "calls", ChosenCalls(log, ALL_CALLS), export, WORDS, stop)
    assert [path.read_text() for path in folder.iterdir()] == ["before"]


def test_an_export_is_stopped_inside_a_long_query_too(tmp_path: Path, log: Path) -> None:
    asked = []

    def stop(_done: int, total: int) -> None:
        asked.append(total)
        if len(asked) > 3:
            raise AbandonedError

    endless = CallSelection(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    )
    with pytest.raises(AbandonedError):
        export_calls(tmp_path / "out", ChosenCalls(log, endless), LINES, WORDS, stop)
    assert not (tmp_path / "out").exists()


def test_a_full_disk_says_so_and_leaves_the_old_file_whole(tmp_path: Path, log: Path) -> None:
    with opened(log) as (journal, _):
        journal.created_many([call_for(n) for n in range(2000)])
    with small_disk(tmp_path / "disk", 512) as disk:
        (disk / "calls.csv").write_text("before")
        with full(disk), pytest.raises(StorageError) as caught:
            export_calls(disk / "calls.csv", ChosenCalls(log, ALL_CALLS), CSV, WORDS)
        assert caught.value.path == disk / "calls.csv"
        assert caught.value.reason in (StorageReason.FULL, StorageReason.FAILED)
        assert (disk / "calls.csv").read_text() == "before"
        assert [path.name for path in disk.iterdir()] == ["calls.csv"]


def test_a_log_that_is_not_there_is_an_error_and_no_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        export_calls(
            tmp_path / "out", ChosenCalls(tmp_path / "missing.sqlite3", ALL_CALLS), LINES, WORDS
        )
    assert list(tmp_path.iterdir()) == []
