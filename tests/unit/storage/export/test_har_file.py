"""An HTTP archive as its specification wants it, and as other programs read it."""

from __future__ import annotations

import base64
import json
import re
import tempfile
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

from haralyzer import HarParser  # type: ignore[import-untyped]  # ships no types
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft6Validator
from referencing import Registry
from referencing.jsonschema import DRAFT6

from b2b_desktop.domain.call import CallAnswer, CallId, Outcome, Reason
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls, preview_calls
from tests.exported_calls import LOGGED, MIXED, Logged, write_log
from tests.logged_calls import ACCEPTED, CALL, NOT_SENT, UNKNOWN

HAR = LogExport(LogExportKind.HAR)
WORDS = SheetWords(LocalZone("UTC", UTC))
PUBLISHED = Path(__file__).parents[3] / "fixtures" / "har-1.2-schema.json"
"""The JSON schema of HAR 1.2 as the package `har-schema` publishes it, with its licence."""
STARTED = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z"


SECRET = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImFubmFAbWFwbGUuZXhhbXBsZSJ9.c2lnbmF0dXJlLW9mLW5vYm9keQ"
TROUBLE: list[Logged] = [
    (CALL, CallAnswer(Outcome.REJECTED, Reason.RATE_LIMITED, http_status=429,
                      response_headers=(("Retry-After", "41"),)), ()),
    (replace(CALL, attempt=2, repeats=CallId(1)), UNKNOWN, ()),
    (CALL, NOT_SENT, ()),
    (CALL, CallAnswer(Outcome.UNKNOWN, Reason.SERVER_FAULT, http_status=502,
                      response_headers=(("Content-Type", "text/html"),),
                      response_body=b"<title>502 Bad Gateway</title>", incomplete=True), ()),
    (replace(CALL, request_body=b"\x80"),
     replace(ACCEPTED, response_body=b"\xff\xfe\x00zu sp\xe4t"), ()),
    (replace(CALL, request_headers=(("authToken", SECRET),)),
     CallAnswer(Outcome.REJECTED, Reason.TOKEN_REFUSED, http_status=401, message=SECRET,
                response_headers=(("X-Echo", f"token={SECRET}"),),
                response_body=f'{{"detail":"{SECRET} is no token"}}'.encode()), ()),
]  # fmt: skip
"""A retry after a 429, silence, no connection, a gateway's page, no UTF-8, and an echoed token."""


def archive(log: Path) -> dict[str, Any]:
    """Export a log and read the file."""
    path = log.with_name("calls.har")
    export_calls(path, ChosenCalls(log, ALL_CALLS), HAR, WORDS)
    read: dict[str, Any] = json.loads(path.read_bytes())
    return read


def validator() -> Draft6Validator:
    """Return what holds a document against the published schema."""
    schemas = json.loads(PUBLISHED.read_bytes())["schemas"]
    named = [(one["$id"].removesuffix("#"), DRAFT6.create_resource(one)) for one in schemas]
    return Draft6Validator({"$ref": "har.json"}, registry=Registry().with_resources(named))


def check_demands(har: dict[str, Any]) -> None:
    """Hold an archive against the published schema, and what that forgets to say."""
    assert [error.message for error in validator().iter_errors(har)] == []
    for entry in har["log"]["entries"]:
        assert re.fullmatch(STARTED, entry["startedDateTime"])
        assert entry["time"] >= 0
        assert all(ms >= -1 for ms in entry["timings"].values())


@settings(max_examples=15)
@given(st.lists(LOGGED, max_size=3))
def test_whatever_is_in_the_log_the_archive_meets_the_specification(logged: list[Logged]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls.sqlite3"
        write_log(log, logged)
        har = archive(log)
    check_demands(har)
    assert len(har["log"]["entries"]) == len(logged)
    entries = {entry["_call_id"]: entry for entry in har["log"]["entries"]}
    for number, (call, answer, _) in enumerate(logged, 1):
        entry = entries[number]
        assert body_of(entry["request"]["postData"], "_encoding") == call.request_body
        content = entry["response"]["content"]
        assert body_of(content, "encoding") == (answer.response_body if answer else b"")


def body_of(part: dict[str, Any], encoding: str) -> bytes:
    """Return a body from its part of the archive."""
    if encoding in part:
        return base64.b64decode(part["text"])
    return bytes(part["text"], "utf-8")


def test_an_entry_says_what_left_and_what_came(tmp_path: Path) -> None:
    log = tmp_path / "calls.sqlite3"
    write_log(log, MIXED)
    older, newer, waiting = archive(log)["log"]["entries"]
    assert newer["request"]["url"] == "https://api-b2b.bigcommerce.com/api/v2/orders"
    assert newer["request"]["headers"][0] == {"name": "Authorization", "value": "Bearer [redacted]"}
    assert newer["request"]["bodySize"] == len(newer["request"]["postData"]["text"])
    assert newer["response"]["status"] == 200
    assert newer["response"]["content"]["mimeType"] == "application/json"
    assert newer["timings"] == {
        "blocked": -1, "dns": -1, "connect": 1.5, "ssl": -1, "send": 0.25, "wait": 45.0,
        "receive": 5.0,
    }  # fmt: skip
    assert newer["time"] == 51.75
    assert (newer["_order_id"], newer["_po_number"], newer["_check"]) == (
        5012, "PO-7781", "confirmed",
    )  # fmt: skip
    assert (older["response"]["status"], older["response"]["statusText"]) == (400, "Bad Request")
    assert (waiting["response"]["status"], waiting["response"]["bodySize"]) == (0, -1)


def test_an_empty_archive_and_a_preview_are_whole(tmp_path: Path) -> None:
    log = tmp_path / "calls.sqlite3"
    write_log(log, [])
    check_demands(archive(log))
    check_demands(json.loads(preview_calls(ChosenCalls(log, ALL_CALLS), HAR, WORDS).text))


def test_a_broken_archive_does_not_pass(tmp_path: Path) -> None:
    log = tmp_path / "calls.sqlite3"
    write_log(log, MIXED)
    har = archive(log)
    har["log"]["entries"][1]["response"]["status"] = "400"
    del har["log"]["entries"][2]["timings"]["wait"]
    wrong = {tuple(error.absolute_path) for error in validator().iter_errors(har)}
    assert wrong == {("log", "entries", 1, "response", "status"), ("log", "entries", 2, "timings")}


def test_a_day_of_trouble_opens_in_another_reader(tmp_path: Path) -> None:
    log = tmp_path / "calls.sqlite3"
    write_log(log, TROUBLE)
    check_demands(archive(log))
    assert SECRET not in (tmp_path / "calls.har").read_text()
    (page,) = HarParser.from_file(tmp_path / "calls.har").pages
    read = {entry["_call_id"]: entry for entry in page.entries}
    ended = {n: (e.response.status, e["_outcome"], e["_attempt"]) for n, e in read.items()}
    assert ended == {
        1: (429, "rejected", 1),
        2: (0, "unknown", 2),
        3: (0, "not_sent", 1),
        4: (502, "unknown", 1),
        5: (200, "accepted", 1),
        6: (401, "rejected", 1),
    }
    assert read[1].response.headers == [{"name": "Retry-After", "value": "41"}]
    assert read[2].request.url == "https://api-b2b.bigcommerce.com/api/v2/orders"
    assert read[3].time == 0
    assert "502 Bad Gateway" in read[4].response.text
    assert base64.b64decode(read[5].response.text) == b"\xff\xfe\x00zu sp\xe4t"
    assert read[5].response.textEncoding == "base64"
