"""A real Secret Service: unlocked, locked, and none at all."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.sandbox.server import SandboxServer
from tests.source_tree import ROOT

UNLOCKED = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"
LIMIT_S = 60


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


def run_child(
    env: dict[str, str], phase: str, data_dir: Path, server: SandboxServer, keyring: str = ""
) -> dict[str, str]:
    """Run a child under a session bus of its own and return the lines it said."""
    child = [sys.executable, "-m", "tests.integration.keyring_child"]
    command = [*child, phase, str(data_dir), server.address]
    if keyring:
        script = f'{keyring}; exec "$@"'
        command = ["dbus-run-session", "--", "bash", "-c", script, "bash", *command]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=env,
        input=server.practice_tokens()[0].text + "\n",
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return dict(line.split(": ", 1) for line in done.stdout.splitlines())


def test_an_unlocked_keyring_keeps_the_token_for_the_next_run(
    secret_service_env: dict[str, str], data_dir: Path, server: SandboxServer
) -> None:
    first = run_child(secret_service_env, "save", data_dir, server, UNLOCKED)
    assert first == {
        "store": "keyring", "kept in": "keyring", "said": "", "outcome": "accepted", "error": "",
    }  # fmt: skip
    second = run_child(secret_service_env, "use", data_dir, server, UNLOCKED)
    assert second == {"store": "keyring", "outcome": "accepted", "error": ""}


def test_a_locked_keyring_says_so_and_nothing_is_sent(
    secret_service_env: dict[str, str], data_dir: Path, server: SandboxServer
) -> None:
    run_child(secret_service_env, "save", data_dir, server, UNLOCKED)
    received = len(server.requests())
    locked = run_child(secret_service_env, "use", data_dir, server, LOCKED)
    assert locked["outcome"] == "none"
    assert locked["error"] == "The keyring is locked. Unlock it, then try again."
    assert len(server.requests()) == received
    again = run_child(secret_service_env, "use", data_dir, server, UNLOCKED)
    assert again["outcome"] == "accepted"


def test_without_a_keyring_the_token_works_and_is_kept_in_memory(
    secret_service_env: dict[str, str], data_dir: Path, server: SandboxServer
) -> None:
    assert "DBUS_SESSION_BUS_ADDRESS" not in secret_service_env
    assert "DBUS_SESSION_BUS_ADDRESS" in os.environ  # the seal of the suite itself
    first = run_child(secret_service_env, "save", data_dir, server)
    assert first["store"] == "memory"
    assert first["kept in"] == "memory"
    assert first["outcome"] == "accepted"
