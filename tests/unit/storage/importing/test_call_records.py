"""A file from elsewhere holds whole calls, or nothing that is taken from it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.call_columns import CALL_COLUMNS
from b2b_desktop.domain.errors import StorageError
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from b2b_desktop.storage.importing import call_records
from b2b_desktop.storage.importing.call_records import read_record, read_records
from tests.exported_calls import MIXED, read_lines, write_log
from tests.logged_calls import CALL

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImEifQ.c2lnbmF0dXJl"


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the record of an accepted and confirmed call."""
    folder = tmp_path_factory.mktemp("exported")
    log, path = folder / "calls.sqlite3", folder / "calls.jsonl"
    write_log(log, MIXED)
    words = SheetWords(LocalZone("UTC", UTC))
    export = LogExport(LogExportKind.JSON_LINES)
    export_calls(path, ChosenCalls(log, ALL_CALLS), export, words)
    return next(told for told in read_lines(path) if told["checks"])


def packed(told: object) -> bytes:
    """Return a record as a line."""
    return json.dumps(told).encode() + b"\n"


def test_a_line_is_a_call(line: dict[str, Any]) -> None:
    record = read_record(packed(line))
    assert record is not None
    assert record.call == CALL
    assert record.home_id == 1
    assert read_record(b"\xef\xbb\xbf" + packed(line)) == record


@pytest.mark.parametrize("name", [column.name for column in CALL_COLUMNS])
def test_a_call_with_a_missing_or_a_wrong_value_is_none(line: dict[str, Any], name: str) -> None:
    if name in ("is_open", "check", "checked_at"):
        return  # What is open or checked here is told by the events.
    line = line | {"settled_at": line["done_at"], "response_body": "{}"}
    without = {key: value for key, value in line.items() if key != name}
    assert read_record(packed(without)) is None
    for wrong in ({"x": 1}, [[1]], 1.5, -1, 2**64, "\ud800", "2026-03-01T00:00:00", "1969-01-01Z"):
        taken = read_record(packed(line | {name: wrong}))
        assert taken is None or type(wrong) is type(line[name]) or wrong == 1.5


@pytest.mark.parametrize(
    "changed",
    [
        {"order_id": 0},
        {"order_id": 2**31},
        {"order_id": True},
        {"call_id": 0},
        {"outcome": "queued"},
        {"outcome": "lost"},
        {"request_body": {"base64": "%"}},
        {"request_body": {"hex": "00"}},
        {"extra_fields": [["A"]]},
        {"response_headers": [["A", 1]]},
        {"phases_ms": [1.5]},
        {"checks": [{}]},
        {"checks": "x"},
        {"clicked_at": "2026-03-01T00:00:00"},
        {"clicked_at": "1969-12-31T23:59:59Z"},
        {"done_at": "now"},
        {"http_status": 2**60},
    ],
)
def test_a_call_that_no_desk_can_have_made_is_none(
    line: dict[str, Any], changed: dict[str, Any]
) -> None:
    assert read_record(packed(line | changed)) is None


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"[]", b"null", b"5", b'"x"', b"{", b"\xff\xfe", b"[" * 100_000,
        b'{"call_id":' + b"9" * 5_000 + b"}", b'{"call_id":NaN}', b"call_id,mode\n", b"\0" * 50,
    ],
)  # fmt: skip
def test_what_is_no_record_is_none(data: bytes) -> None:
    assert read_record(data) is None


@given(st.binary())
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert read_record(data) is None


def test_secrets_that_another_desk_let_pass_are_taken_out(line: dict[str, Any]) -> None:
    body = json.dumps({"poNumber": JWT, "password": "hunter22"})
    planted = {
        "po_number": f"PO {JWT}",
        "token_name": JWT,
        "extra_fields": [["Cost Center", JWT]],
        "request_headers": [["Authorization", "Bearer hunter22"], ["authToken", "hunter22"]],
        "request_body": body,
        "message": "password: hunter22",
        "company": "token=hunter22",
        "response_headers": [["X-Auth-Token", "hunter22"], ["X-Echo", "Bearer hunter22"]],
        "response_body": body,
        "settled_at": line["done_at"],
        "settled_by": "kim",
        "settled_note": "password: hunter22",
        "checks": [line["checks"][0] | {"message": "Bearer hunter22"}],
    }
    record = read_record(packed(line | planted))
    assert record is not None
    told = repr(record)
    assert JWT not in told
    # What was sent is kept but for tokens; nobody else's words are.
    assert told.count("hunter22") == 1
    assert b"hunter22" in record.call.request_body


def test_a_file_is_read_line_by_line_with_what_is_no_call_told_apart(
    line: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_records, "LONGEST_LINE", 8_000)
    path = tmp_path / "calls.jsonl"
    good = packed(line)
    path.write_bytes(
        b"\xef\xbb\xbf" + good + b"\r\n\n" + b"x" * 20_000 + b"\n" + good + good.rstrip(b"\n")
    )
    read = list(read_records(path))
    assert [record is not None for _, record in read] == [True, False, True, True]
    assert read[-1][0] == path.stat().st_size
    assert read[0][1] == read[2][1] == read[3][1]


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(StorageError):
            list(read_records(path))


def test_a_time_of_another_zone_is_the_same_moment(line: dict[str, Any]) -> None:
    told = line | {"clicked_at": "2026-03-01T13:00:00.123456+01:00"}
    record = read_record(packed(told))
    assert record is not None
    assert record.call.clicked_at == datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
