"""A log that takes no more in the middle of a send: nothing is told that is not so."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from b2b_desktop.domain.budget import WaitReason
from b2b_desktop.domain.call import Mode, Outcome, Reason
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.engine import log_writer
from b2b_desktop.engine.events import (
    CallChangedEvent,
    LogOpenedEvent,
    NoticeEvent,
    NoticeKind,
    RetryWaitingEvent,
)
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.journal import Journal
from tests.check_rig import sent
from tests.engine_rig import EngineRig


class FullDisk:
    """Makes one kind of write to the journal fail until there is room."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
        self.is_full = threading.Event()
        self.is_full.set()
        self.has_written = threading.Event()
        write = getattr(Journal, kind)

        def refuse(journal: Journal, *args: Any) -> Any:
            if self.is_full.is_set():
                raise StorageError(StorageReason.FULL, Path("calls.sqlite3"))
            written = write(journal, *args)
            self.has_written.set()
            return written

        monkeypatch.setattr(Journal, kind, refuse)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def rig(data_dir: Path) -> Iterator[EngineRig]:
    """Run an engine."""
    rig = EngineRig(data_dir)
    yield rig
    rig.stop()


def test_an_answer_the_disk_did_not_take_is_shown_told_of_and_written_when_there_is_room(
    rig: EngineRig, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_writer, "_REWRITE_PAUSE_S", 0.01)
    token = rig.add_token(server)
    disk = FullDisk(monkeypatch, "answered")
    row = sent(rig, server, token)
    notice = rig.wait(NoticeEvent, lambda event: event.kind is NoticeKind.STORAGE_FAILED)
    assert (notice.mode, notice.detail) == (Mode.LIVE, str(row.call_id))
    shown = rig.events(CallChangedEvent)[-1]
    assert (shown.row.outcome, shown.counts) == (Outcome.ACCEPTED, None)
    assert rig.details(row.call_id).row.outcome is Outcome.SENDING
    disk.is_full.clear()
    assert disk.has_written.wait(10)
    assert rig.details(row.call_id).row.outcome is Outcome.ACCEPTED
    assert len(server.requests()) == 1


def test_an_answer_the_disk_never_took_is_unknown_at_the_next_start(
    server: SandboxServer, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = EngineRig(data_dir)
    token = first.add_token(server)
    disk = FullDisk(monkeypatch, "answered")
    row = sent(first, server, token)
    first.stop()
    disk.is_full.clear()
    second = EngineRig(data_dir)
    opened = second.wait(LogOpenedEvent, lambda event: event.mode is Mode.LIVE)
    second.stop()
    (left,) = opened.interrupted
    assert (left.call_id, left.outcome) == (row.call_id, Outcome.UNKNOWN)
    assert sum(bytes(request.raw).startswith(b"POST") for request in server.requests()) == 1


def test_a_send_the_disk_does_not_take_leaves_no_byte(
    rig: EngineRig, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = rig.add_token(server)
    disk = FullDisk(monkeypatch, "created")
    finished = rig.finished(rig.send(token, server.state.new_order().order_id))
    assert finished.row is None
    assert isinstance(finished.error, StorageError)
    assert server.requests() == ()
    disk.is_full.clear()
    sent(rig, server, token)


def test_a_repeat_the_disk_does_not_take_is_not_sent(
    rig: EngineRig, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = rig.add_token(server)
    port = int(server.address.rpartition(":")[2])
    server.stop()
    FullDisk(monkeypatch, "sent")
    job = rig.send(token, 5012)
    rig.wait(RetryWaitingEvent)
    again = SandboxServer(port)
    again.start()
    finished = rig.finished(job)
    again.stop()
    assert isinstance(finished.error, StorageError)
    assert again.requests() == ()


def test_a_send_that_waits_when_the_program_closes_was_stopped(
    server: SandboxServer, data_dir: Path
) -> None:
    first = EngineRig(data_dir)
    token = first.add_token(server)
    order = server.state.new_order()
    server.state.plan_fault(order.order_id, "rate_limited", {})
    first.send(token, order.order_id)
    waiting = first.wait(RetryWaitingEvent)
    assert waiting.reason is WaitReason.ASKED_TO_WAIT
    first.stop()
    second = EngineRig(data_dir)
    row = second.details(waiting.row.call_id).row
    opened = second.wait(LogOpenedEvent, lambda event: event.mode is Mode.LIVE)
    second.stop()
    assert (row.outcome, row.reason) == (Outcome.STOPPED, Reason.CANCELLED)
    assert opened.interrupted == ()
    assert len(server.requests()) == 1
