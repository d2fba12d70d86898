"""An HTTP archive as its specification wants it, and as other programs read it."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls, preview_calls
from tests.exported_calls import LOGGED, MIXED, Logged, write_log

HAR = LogExport(LogExportKind.HAR)
WORDS = SheetWords(LocalZone("UTC", UTC))
TEXT, NUMBER, LIST, OBJECT = str, (int, float), list, dict
MESSAGE: dict[str, Any] = {"httpVersion": TEXT, "cookies": LIST, "headers": LIST,
                           "headersSize": NUMBER, "bodySize": NUMBER}  # fmt: skip
REQUIRED: dict[str, dict[str, Any]] = {
    "log": {"version": TEXT, "creator": OBJECT, "entries": LIST},
    "log.creator": {"name": TEXT, "version": TEXT},
    "log.entries[]": {"startedDateTime": TEXT, "time": NUMBER, "request": OBJECT,
                      "response": OBJECT, "cache": OBJECT, "timings": OBJECT},
    "log.entries[].request": {"method": TEXT, "url": TEXT, "queryString": LIST, "postData": OBJECT,
                              **MESSAGE},
    "log.entries[].request.headers[]": {"name": TEXT, "value": TEXT},
    "log.entries[].request.postData": {"mimeType": TEXT, "text": TEXT},
    "log.entries[].response": {"status": NUMBER, "statusText": TEXT, "content": OBJECT,
                               "redirectURL": TEXT, **MESSAGE},
    "log.entries[].response.headers[]": {"name": TEXT, "value": TEXT},
    "log.entries[].response.content": {"size": NUMBER, "mimeType": TEXT},
    "log.entries[].timings": {"send": NUMBER, "wait": NUMBER, "receive": NUMBER},
}  # fmt: skip
"""What the specification demands, as its published JSON schema says it."""
STARTED = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z"


def archive(log: Path) -> dict[str, Any]:
    """Export a log and read the file."""
    path = log.with_name("calls.har")
    export_calls(path, ChosenCalls(log, ALL_CALLS), HAR, WORDS)
    read: dict[str, Any] = json.loads(path.read_bytes())
    return read


def found_at(value: Any, place: str) -> list[Any]:
    """Return everything at a place such as `log.entries[].request`."""
    found = [value]
    for name in place.split("."):
        found = [item[name.removesuffix("[]")] for item in found]
        if name.endswith("[]"):
            found = [item for listed in found for item in listed]
    return found


def check_demands(har: dict[str, Any]) -> None:
    """Hold an archive against what the specification demands."""
    for place, demands in REQUIRED.items():
        for item in found_at(har, place):
            for name, kind in demands.items():
                assert isinstance(item[name], kind), (place, name)
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


@pytest.mark.long
def test_the_archive_passes_a_public_validator(tmp_path: Path) -> None:
    log = tmp_path / "calls.sqlite3"
    write_log(log, MIXED)
    archive(log)
    run("npm", "install", "--prefix", str(tmp_path), "--silent", "har-validator@5.1.5")
    script = (
        "const har = JSON.parse(require('fs').readFileSync('calls.har'));"
        "require('har-validator').har(har).then(() => console.log('valid'),"
        " error => { console.error(JSON.stringify(error.errors)); process.exit(1); })"
    )
    assert run("node", "-e", script, cwd=tmp_path) == "valid\n"


@pytest.mark.long
def test_the_archive_opens_in_another_reader(tmp_path: Path) -> None:
    log = tmp_path / "calls.sqlite3"
    write_log(log, MIXED)
    archive(log)
    target = tmp_path / "reader"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--target", str(target))
    run(*pip, "haralyzer==2.4.0")
    script = (
        "import sys; sys.path.insert(0, 'reader'); from haralyzer import HarParser\n"
        "pages = HarParser.from_file('calls.har').pages\n"
        "entries = [entry for page in pages for entry in page.entries]\n"
        "print(sorted((entry.request.method, entry.response.status) for entry in entries))"
    )
    told = run(sys.executable, "-c", script, cwd=tmp_path)
    assert told == "[('POST', 0), ('POST', 200), ('POST', 400)]\n"


def run(name: str, *words: str, cwd: Path | None = None) -> str:
    """Run a program and return what it says."""
    program = shutil.which(name)
    assert program is not None, f"{name} is missing"
    command = [program, *words]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
