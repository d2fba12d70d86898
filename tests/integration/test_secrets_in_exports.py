"""Planted secrets are found in nothing that leaves the program but what asks.

A server echoes the token, a password and its own secrets in every way it can; the operator has
typed the token where it does not belong. Then everything there is to read is read.
"""

from __future__ import annotations

import html
import json
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from b2b_desktop.domain.call import CallDetails, CallFilter, CallId, CallView, Mode
from b2b_desktop.domain.call_columns import CALL_COLUMNS
from b2b_desktop.domain.call_comparison import compare_calls
from b2b_desktop.domain.curl import CurlRequest, Shell, curl_command
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.commands import JobId, SendCommand
from b2b_desktop.engine.events import TokenSavedEvent
from b2b_desktop.engine.export_events import (
    ExportFinishedEvent,
    ExportPreviewEvent,
    RowsReadyEvent,
)
from b2b_desktop.engine.log_events import CallsSettledEvent
from b2b_desktop.engine.upkeep_events import BackupMadeEvent
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.paths import DataPaths
from tests.engine_rig import EngineRig, now, token_for
from tests.exported_calls import write_log
from tests.logged_calls import ACCEPTED, CALL
from tests.raw_server import RawServer, http_reply, read_request

OPAQUE = 'q7Zk/opaque+token&0123456789"planted'
PASSWORD = "hunter22-planted"
KEY = "store-key-planted-9f8e7d"
ALL = CallFilter(CallView.ALL)
WORDS = SheetWords(LocalZone("here"))
COLUMNS = tuple(column.name for column in CALL_COLUMNS)


def echoes(secret: str) -> list[bytes]:
    """Return replies that hold the secret, a password and a store key."""
    told = {
        "code": 400,
        "message": f"Bearer {secret} and password: {PASSWORD} are wrong for {secret}",
        "data": {"token": secret, "password": PASSWORD, "x-auth-token": [KEY]},
        "headers": [["authToken", secret], ["X-Auth-Token", KEY]],
        "raw": json.dumps({"authorization": f"Basic {PASSWORD}", "authToken": secret}),
    }
    dump = f"Authorization: Bearer {secret}\nX-Auth-Token: {KEY}\npassword={PASSWORD}\n"
    headers = [
        f"Authorization: Bearer {secret}",
        f"authToken: {secret}",
        f"X-Auth-Token: {KEY}",
        f"Set-Cookie: session={KEY}",
        f"X-Echo: the token is {secret}",
        f"X-Echo-Query: https://x.example/?token={quote(secret)}&password={PASSWORD}",
    ]
    page = f"<p>{html.escape(dump)}</p><token>{html.escape(secret)}</token>"
    success = told | {"code": 200, "message": f"SUCCESS {secret}"}
    long = json.dumps({"code": 400, "pad": "x" * 2_097_090, "token": secret})
    return [
        http_reply(400, json.dumps(told).encode(), *headers),
        http_reply(200, json.dumps(success).encode(), *headers),
        http_reply(422, json.dumps(told, indent=1).replace("/", "\\/").encode(), *headers),
        http_reply(500, page.encode(), "Content-Type: text/html", *headers),
        http_reply(403, dump.encode(), "Content-Type: text/plain"),
        http_reply(400, json.dumps(told).encode("utf-16")),
        http_reply(400, b"\xff\xfe\x00" + dump.encode() + b"\xff"),
        http_reply(400, long.encode()),
        f"HTTP/1.1 400 {secret}\r\nContent-Length: 900\r\n\r\n{dump}".encode(),
    ]


@pytest.fixture
def rig(data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine."""
    rig = EngineRig(data_dir)
    yield rig
    rig.stop()


def jwt() -> str:
    """Return a JWT such as stores give."""
    return SandboxServer().practice_tokens()[0].text


def traces(*secrets: str) -> set[bytes]:
    """Return what would give the secrets away, however it is spelled."""
    parts = {PASSWORD, KEY, *(secret[:20] for secret in secrets)}
    parts |= {part for secret in secrets for part in secret.split(".") if len(part) > 20}
    spelled = {
        spelling
        for part in parts
        for spelling in (part, json.dumps(part)[1:-1], quote(part, safe=""), html.escape(part),
                         part.replace("/", "\\/"), part.replace('"', '""'))
    }  # fmt: skip
    return {text.encode(encoding) for text in spelled for encoding in ("utf-8", "utf-16-le")}


def found_in(folder: Path, wanted: set[bytes]) -> list[str]:
    """Return the files, also those inside workbooks, that hold any of it."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and any(trace in path.read_bytes() for trace in wanted):
            found.append(path.name)
        if path.suffix == ".xlsx":
            with ZipFile(path) as package:
                parts = {name: package.read(name) for name in package.namelist()}
            found += [n for n, data in parts.items() if any(trace in data for trace in wanted)]
    return found


def ended(rig: EngineRig, kind: type[Any], job: JobId) -> Any:
    """Wait for the event that ends a job."""
    return rig.wait(kind, lambda event: event.job == job)


def send(rig: EngineRig, token: Token, order_id: int, secret: str) -> CallDetails:
    """Send an order in whose values the operator has typed the token."""
    fields = (ExtraField("Cost Center", secret), ExtraField("Note", f"my token: {secret}"))
    values = OrderValues(OrderId(order_id), f"PO {secret}", True, fields)
    job = rig.engine.send(SendCommand(Mode.LIVE, token.token_id, values, now()))
    row = rig.finished(job).row
    assert row is not None
    return rig.details(row.call_id)


def everything_copied(rig: EngineRig, details: list[CallDetails]) -> str:
    """Return all that can be copied or shown of calls."""
    exports, texts = rig.engine.log.exports, list[str]()
    job = exports.copy_rows(Mode.LIVE, ALL, COLUMNS)
    texts.append(ended(rig, RowsReadyEvent, job).text)
    for kind in LogExportKind:
        job = exports.preview(Mode.LIVE, ALL, LogExport(kind), WORDS)
        texts.append(repr(ended(rig, ExportPreviewEvent, job)))
    for one in details:
        request = CurlRequest.of(one.call)
        texts += [repr(one), *(curl_command(request, shell) for shell in Shell)]
    texts.append(repr(compare_calls(details[0], details[1])))
    return "\n".join(texts)


@pytest.mark.parametrize("kind", ["jwt", "opaque"])
def test_planted_secrets_are_in_no_export_copy_backup_or_log(
    rig: EngineRig, data_dir: Path, tmp_path: Path, kind: str
) -> None:
    secret = jwt() if kind == "jwt" else OPAQUE
    replies = iter(echoes(secret))
    received: list[bytes] = []

    def answer(sock: socket.socket) -> None:
        received.append(read_request(sock))
        sock.sendall(next(replies))

    with RawServer(answer) as server:
        token = token_for(Secret(secret), server.address)
        job = rig.engine.save_token(token, Secret(secret))
        token = ended(rig, TokenSavedEvent, job).token
        details = [send(rig, token, 5000 + n, secret) for n in range(len(echoes(secret)))]
    assert all(secret.encode() in request for request in received)
    assert len(received) == len(details)
    noted = jwt()
    note = f"their token is {noted}"
    job = rig.engine.log.settle(Mode.LIVE, [one.row.call_id for one in details], note)
    ended(rig, CallsSettledEvent, job)
    job = rig.engine.log.upkeep.back_up(Mode.LIVE)
    ended(rig, BackupMadeEvent, job)
    wanted = traces(secret, noted)
    out = tmp_path / "out"
    out.mkdir()
    for export in LogExportKind:
        path = out / f"{export}.{export.ending}"
        job = rig.engine.log.exports.start(Mode.LIVE, ALL, LogExport(export), WORDS, path)
        ended(rig, ExportFinishedEvent, job)
    copied = everything_copied(rig, details).encode("utf-8", "surrogatepass")
    assert not [trace for trace in wanted if trace in copied]
    assert found_in(out, wanted) == []
    assert found_in(data_dir, wanted) == []
    # The exports hold what is no secret of the very same calls.
    assert b"are wrong for" in (out / "json_lines.jsonl").read_bytes()
    assert b"5008" in (out / "csv.csv").read_bytes()


def test_a_log_that_holds_secrets_already_does_not_export_them(
    rig: EngineRig, data_dir: Path, tmp_path: Path
) -> None:
    secret, path = jwt(), DataPaths(data_dir).database(Mode.LIVE)
    rig.stop()
    body = json.dumps({"token": KEY, "password": PASSWORD, "raw": f"Bearer {secret}"}).encode()
    headers = (("X-Auth-Token", KEY), ("authToken", KEY), ("X-Echo", f"token={KEY}"))
    call = replace(
        CALL,
        po_number=secret,
        request_headers=(("Authorization", f"Bearer {KEY}"), *headers),
        request_body=secret.encode(),
    )
    answers = [
        replace(ACCEPTED, message=f"password: {PASSWORD}", response_headers=headers,
                response_body=body + tail)
        for tail in (b"", b"\xff")
    ]  # fmt: skip
    write_log(path, [(call, answer, ()) for answer in answers])
    assert found_in(data_dir, traces(secret))
    rig = EngineRig(data_dir)
    details = [rig.details(CallId(n)) for n in (1, 2)]
    exports, out = rig.engine.log.exports, tmp_path / "out"
    out.mkdir()
    for kind in LogExportKind:
        file = out / f"{kind}.{kind.ending}"
        job = exports.start(Mode.LIVE, ALL, LogExport(kind), WORDS, file)
        ended(rig, ExportFinishedEvent, job)
    job = exports.copy_rows(Mode.LIVE, ALL, COLUMNS)
    copied = ended(rig, RowsReadyEvent, job).text.encode()
    curl = "".join(curl_command(CurlRequest.of(one.call)) for one in details).encode()
    rig.stop()
    assert not [trace for trace in traces(secret) if trace in copied + curl]
    assert found_in(out, traces(secret)) == []


def test_what_is_planted_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"x {html.escape(OPAQUE)} y")
    with ZipFile(tmp_path / "b.xlsx", "w", ZIP_DEFLATED) as package:
        package.writestr("sheet.xml", PASSWORD * 9)
    (tmp_path / "c.bin").write_bytes(b"\0" + KEY.encode("utf-16-le"))
    (tmp_path / "d.txt").write_text("nothing here")
    assert found_in(tmp_path, traces(OPAQUE)) == ["a.txt", "sheet.xml", "c.bin"]
