"""The token secret is found nowhere but in the token store."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Switches
from tests.child_program import ChildProgram

DRIVER = "tests.integration.driven_app"
OPAQUE = "q7Zk-opaque-token-0123456789-planted-secret"
CASES = ("success", "echo", "token_missing", "cut_body", "server_error", "drop_after")


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer(0, Switches(quota=10_000))
    server.start()
    yield server
    server.stop()


def planted(server: SandboxServer, kind: str) -> str:
    """Return a secret of that kind."""
    return OPAQUE if kind == "opaque" else server.practice_tokens()[0].text


def traces(text: str) -> set[bytes]:
    """Return the secret and each part of it that would give it away, in UTF-8 and UTF-16."""
    parts = {text, *(part for part in text.split(".") if len(part) > 30)}
    return {part.encode(encoding) for part in parts for encoding in ("utf-8", "utf-16-le")}


def found_in(folder: Path, secret: str) -> list[str]:
    """Return the files that hold the secret or a part of it."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [
        str(path.relative_to(folder))
        for path in files
        if any(trace in path.read_bytes() for trace in traces(secret))
    ]


@pytest.mark.parametrize("kind", ["jwt", "opaque"])
def test_the_secret_is_in_no_file_and_in_no_output(
    data_dir: Path, server: SandboxServer, kind: str
) -> None:
    secret = planted(server, kind)
    orders = [str(RANGES[case].start) for case in CASES]
    args = ["--data-dir", str(data_dir), "--address", server.address, "--fault", "--order", *orders]
    with ChildProgram(DRIVER, args, stdin=secret + "\n") as child:
        child.wait_for("all done")
        child.process.send_signal(signal.SIGABRT)
        assert child.wait() == -signal.SIGABRT
        output = child.output()
    written = {path.name for path in data_dir.rglob("*") if path.is_file()}
    assert {"tokens.json", "b2b-desktop.log", "crash.log"} <= written
    crash = next(data_dir.rglob("crash.log")).read_text()
    assert "Fatal Python error: Aborted" in crash
    log = next(data_dir.rglob("b2b-desktop.log")).read_text()
    assert "RuntimeError: Authorization" in log
    assert any(b"/api/v2/orders" in path.read_bytes() for path in data_dir.glob("*.sqlite3*"))
    assert found_in(data_dir, secret) == []
    assert not [trace for trace in traces(secret) if trace in output.encode()]
    received = [request for request in server.requests() if request.order_id is not None]
    assert len(received) == len(CASES)
    assert all(secret.encode() in bytes(request.raw) for request in received)


def test_a_planted_secret_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text(f"x{OPAQUE}y")
    (tmp_path / "b.bin").write_bytes(b"\0" + OPAQUE.encode("utf-16-le"))
    (tmp_path / "c.txt").write_text("nothing here")
    assert found_in(tmp_path, OPAQUE) == ["a.log", "b.bin"]
