"""A log that is held or damaged, or whose disk fills while a call is out: no answer is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallAnswer, CallId, Mode, Outcome
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.engine import log_writer
from b2b_desktop.engine.events import CallChangedEvent, NoticeEvent, NoticeKind
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Switches
from b2b_desktop.storage import database
from b2b_desktop.storage.paths import DataPaths
from tests.engine_rig import EngineRig
from tests.failing_folder import full, small_disk
from tests.integration.conftest import OpenWindow
from tests.logged_calls import ACCEPTED, call_for, finished, opened

OpenLog = Callable[[Path], EngineRig]
NOT_SENT = "was NOT sent and nothing was saved"


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store that takes its time."""
    server = SandboxServer(0, Switches(quota=1_000_000, delay_s=2.0))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def open_log() -> Iterator[OpenLog]:
    """Return what starts an engine on a data folder; all are stopped, whatever happens."""
    with ExitStack() as ending:

        def open_one(folder: Path) -> EngineRig:
            rig = EngineRig(folder)
            ending.callback(rig.stop)
            return rig

        yield open_one


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait less long for a held file, and write again sooner."""
    monkeypatch.setattr(database, "_BUSY_TIMEOUT_S", 0.05)
    monkeypatch.setattr(log_writer, "_REWRITE_PAUSE_S", 0.05)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keep everybody else from writing a database."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def emptied(path: Path) -> None:
    """Move all that is written into the database; a log of old writes has room for new ones."""
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


def begun(rig: EngineRig, server: SandboxServer) -> CallId:
    """Send an order and return once its call is in the log and on its way."""
    job = rig.send(rig.add_token(server), server.state.new_order().order_id)
    return rig.wait(CallChangedEvent, lambda event: event.job == job).row.call_id


def written(rig: EngineRig, call_id: CallId) -> CallAnswer:
    """Return a call's answer once the log holds it."""
    while True:
        answer = rig.details(call_id).answer
        if answer is not None:
            return answer


def trouble(rig: EngineRig) -> StorageReason:
    """Wait until the operator is told that something cannot be written, and return why."""
    notice = rig.wait(NoticeEvent, lambda event: event.kind is NoticeKind.STORAGE_FAILED)
    assert isinstance(notice.error, StorageError)
    return notice.error.reason


def test_an_answer_that_comes_while_the_log_is_held_is_written_afterwards(
    data_dir: Path, server: SandboxServer, open_log: OpenLog
) -> None:
    rig = open_log(data_dir)
    call_id = begun(rig, server)
    with held(DataPaths(data_dir).database(Mode.LIVE)):
        assert trouble(rig) is StorageReason.LOCKED
        shown = rig.wait(CallChangedEvent, lambda event: event.row.outcome.is_final).row
        assert shown.outcome is Outcome.ACCEPTED
        assert rig.details(call_id).answer is None
    assert written(rig, call_id).outcome is Outcome.ACCEPTED
    rig.stop()
    assert len(server.requests()) == 1


def test_an_answer_that_comes_on_a_full_disk_is_written_once_there_is_room(
    tmp_path: Path, server: SandboxServer, open_log: OpenLog
) -> None:
    with small_disk(tmp_path / "disk", 1024) as folder:
        rig = open_log(folder)
        call_id = begun(rig, server)
        emptied(DataPaths(folder).database(Mode.LIVE))
        with full(folder):
            assert trouble(rig) in (StorageReason.FULL, StorageReason.FAILED)
            assert rig.details(call_id).answer is None
        assert written(rig, call_id).outcome is Outcome.ACCEPTED
        rig.stop()
    assert len(server.requests()) == 1


def test_an_answer_that_was_never_written_is_unknown_at_the_next_start(
    data_dir: Path, server: SandboxServer, open_log: OpenLog
) -> None:
    rig = open_log(data_dir)
    call_id = begun(rig, server)
    with held(DataPaths(data_dir).database(Mode.LIVE)):
        trouble(rig)
        rig.stop()
    again = open_log(data_dir)
    row = again.details(call_id).row
    again.stop()
    assert (row.outcome, row.is_open) == (Outcome.UNKNOWN, True)
    assert len(server.requests()) == 1


def test_a_log_held_by_another_program_is_said_and_nothing_is_sent(
    open_window: OpenWindow, data_dir: Path
) -> None:
    data_dir.mkdir()
    path = DataPaths(data_dir).database(Mode.PRACTICE)
    with opened(path):
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        rig = open_window()
        rig.wait(rig.notices)
        assert f"Another program holds {path}." in rig.notices()[0]
        order_id = rig.new_order()
        rig.type("po_number_edit", "PO-7781")
        rig.click("send_button")
        rig.wait_text("block_label", f"Order {order_id} {NOT_SENT}")
        assert rig.practice_server().requests() == ()
    assert not list(data_dir.glob("*.damaged-*"))


def test_a_damaged_log_is_set_aside_and_named_and_the_work_goes_on(
    open_window: OpenWindow, data_dir: Path
) -> None:
    data_dir.mkdir()
    path = DataPaths(data_dir).database(Mode.PRACTICE)
    with opened(path) as (journal, _):
        for order_id in range(1, 50):
            finished(journal, call_for(order_id, mode=Mode.PRACTICE), ACCEPTED)
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    path.write_bytes(content)
    rig = open_window()
    rig.wait(rig.notices)
    (kept,) = data_dir.glob(f"{path.name}.damaged-*")
    assert str(kept) in rig.notices()[0]
    assert kept.read_bytes() == content
    rig.click("first_order_button")
    rig.wait_results(["Accepted"])
