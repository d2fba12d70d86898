"""A call is in the log before its first byte leaves, however long the disk takes."""

from __future__ import annotations

import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.secret import Secret
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.events import TokenSavedEvent
from b2b_desktop.storage.paths import DataPaths
from tests.engine_rig import EngineRig, token_for
from tests.raw_server import RawServer, http_reply, read_request

GOOD = http_reply(200, b'{"code":200,"message":"SUCCESS","data":[{"orderId":5012}]}')


class Store:
    """A server that notes whether any byte reached it."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.server = RawServer(self._handle)

    def _handle(self, sock: socket.socket) -> None:
        if sock.recv(1, socket.MSG_PEEK):
            self.reached.set()
            read_request(sock)
            sock.sendall(GOOD)


@pytest.fixture
def store() -> Iterator[Store]:
    """Run the server."""
    store = Store()
    with store.server:
        yield store


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[EngineRig]:
    """Run an engine."""
    rig = EngineRig(tmp_path / "data")
    yield rig
    rig.stop()


@contextmanager
def held_disk(tmp_path: Path) -> Iterator[None]:
    """Let nobody write to the live log."""
    path = DataPaths(tmp_path / "data").database(Mode.LIVE)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def save_token(rig: EngineRig, address: str) -> Token:
    """Save an opaque token for an address."""
    secret = Secret("opaque-secret-0123456789")
    job = rig.engine.save_token(token_for(secret, address), secret)
    return rig.wait(TokenSavedEvent, lambda event: event.job == job).token


def test_the_connection_is_opened_and_nothing_leaves_until_the_call_is_in_the_log(
    tmp_path: Path, rig: EngineRig, store: Store
) -> None:
    token = save_token(rig, store.server.address)
    with held_disk(tmp_path):
        job = rig.send(token, 5012)
        store.server.wait_accepted(1)
        assert not store.reached.wait(0.3)  # Time for bytes that must not come.
    finished = rig.finished(job)
    assert finished.row is not None
    assert finished.row.outcome is Outcome.ACCEPTED
    assert store.reached.is_set()
    assert store.server.accepted == 1


def test_a_call_that_cannot_be_logged_never_leaves(
    tmp_path: Path, rig: EngineRig, store: Store
) -> None:
    token = save_token(rig, store.server.address)
    with held_disk(tmp_path):
        finished = rig.finished(rig.send(token, 5012))
    assert isinstance(finished.error, StorageError)
    assert finished.error.reason is StorageReason.LOCKED
    assert finished.row is None
    assert not store.reached.is_set()
    assert rig.finished(rig.send(token, 5012)).row is not None


def test_a_program_that_stops_while_a_call_is_logged_sends_nothing_and_says_so(
    tmp_path: Path, store: Store
) -> None:
    rig = EngineRig(tmp_path / "data")
    token = save_token(rig, store.server.address)
    with held_disk(tmp_path):
        rig.send(token, 5012)
        store.server.wait_accepted(1)
        stopping = threading.Thread(target=rig.stop)
        stopping.start()
        assert not store.reached.wait(0.3)
    stopping.join()
    assert not store.reached.is_set()
    path = DataPaths(tmp_path / "data").database(Mode.LIVE)
    with closing(sqlite3.connect(path)) as log:
        assert log.execute("SELECT outcome FROM calls").fetchall() == [("stopped",)]
