"""Verifying, backing up, restoring, compacting and shortening the log of a running program."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallFilter, CallId, CallView, Mode, Outcome
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.engine.events import (
    CallChangedEvent,
    JobId,
    LogOpenedEvent,
    NoticeEvent,
    NoticeKind,
)
from b2b_desktop.engine.log_events import CallsCountedEvent, PageLoadedEvent, SearchReadyEvent
from b2b_desktop.engine.upkeep_events import (
    BackupMadeEvent,
    CallsDeletedEvent,
    LogCompactedEvent,
    LogMeasuredEvent,
    LogRestoredEvent,
    LogVerifiedEvent,
    RetentionPreviewedEvent,
    UpkeepFailedEvent,
    UpkeepProgressEvent,
    UpkeepStoppedEvent,
)
from b2b_desktop.engine.upkeep_thread import JobWatch
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Switches
from b2b_desktop.storage.database import open_reader
from b2b_desktop.storage.paths import DataPaths
from tests.engine_rig import EngineRig, now
from tests.logged_calls import ACCEPTED, UNKNOWN, call_for, finished, opened

CALLS = 60
ALL = CallFilter(CallView.ALL)


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """Run a store."""
    server = SandboxServer(0, Switches(quota=1_000_000))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def paths(data_dir: Path) -> DataPaths:
    """Return a data folder whose live log has calls of last month, one of them open."""
    data_dir.mkdir(exist_ok=True)
    paths = DataPaths(data_dir)
    past = now() - timedelta(days=30)
    with opened(paths.database(Mode.LIVE)) as (journal, _):
        for order_id in range(1, CALLS):
            call = call_for(order_id, f"PO-past-{order_id:03}", clicked_at=past)
            finished(journal, call, ACCEPTED)
        finished(journal, call_for(CALLS, "PO-past-open", clicked_at=past), UNKNOWN)
    return paths


@pytest.fixture
def rig(paths: DataPaths) -> Iterator[EngineRig]:
    """Run an engine on that folder, with today's backup made."""
    rig = EngineRig(paths.root)
    rig.engine.log.upkeep.back_up_if_due(Mode.LIVE)
    rig.wait(BackupMadeEvent)
    rig.wait(SearchReadyEvent, lambda event: event.mode is Mode.LIVE)
    yield rig
    rig.stop()


def total(rig: EngineRig) -> int:
    """Count all calls through the search."""
    job = rig.engine.log.count(Mode.LIVE, ALL)
    return rig.wait(CallsCountedEvent, lambda event: event.job == job).counts.total


def newest_order(rig: EngineRig) -> int:
    """Read the first page and return its first order."""
    job = rig.engine.log.load_page(Mode.LIVE, ALL, None)
    page = rig.wait(PageLoadedEvent, lambda event: event.job == job).page
    return page.rows[0].order_id


def refusal(rig: EngineRig, job: JobId) -> StorageReason:
    """Wait until a command has failed, and say why."""
    error = rig.wait(UpkeepFailedEvent, lambda event: event.job == job).error
    assert isinstance(error, StorageError)
    return error.reason


def is_sound(rig: EngineRig) -> bool:
    """Verify the live log."""
    job = rig.engine.log.upkeep.verify(Mode.LIVE)
    return rig.wait(LogVerifiedEvent, lambda event: event.job == job).check.is_sound


def test_a_log_is_verified_while_it_is_written(rig: EngineRig, server: SandboxServer) -> None:
    token = rig.add_token(server)
    rig.finished(rig.send(token, 5_000))
    job = rig.engine.log.upkeep.verify(Mode.LIVE)
    check = rig.wait(LogVerifiedEvent, lambda event: event.job == job).check
    assert check.is_sound
    assert check.calls == CALLS + 1


def test_the_daily_backup_is_made_once_a_day(rig: EngineRig, paths: DataPaths) -> None:
    first = rig.wait(BackupMadeEvent).backups
    assert [backup.path.parent for backup in first] == [paths.backups_folder]
    job = rig.engine.log.upkeep.back_up_if_due(Mode.LIVE)
    assert rig.wait(BackupMadeEvent, lambda event: event.job == job).backups == ()
    job = rig.engine.log.upkeep.back_up(Mode.LIVE)
    assert len(rig.wait(BackupMadeEvent, lambda event: event.job == job).backups) == 1
    job = rig.engine.log.upkeep.measure(Mode.LIVE)
    event = rig.wait(LogMeasuredEvent, lambda event: event.job == job)
    assert len(event.backups) == 2
    assert event.size.calls == CALLS
    assert event.size.backups_bytes == sum(backup.size_bytes for backup in event.backups)
    assert event.size.index_bytes > 0


def test_an_empty_log_gets_no_daily_backup(data_dir: Path) -> None:
    rig = EngineRig(data_dir)
    rig.engine.log.upkeep.back_up_if_due(Mode.LIVE)
    assert rig.wait(BackupMadeEvent).backups == ()
    rig.stop()
    assert not DataPaths(data_dir).backups_folder.exists()


def test_a_daily_backup_that_fails_is_a_notice(paths: DataPaths) -> None:
    paths.backups_folder.write_bytes(b"no folder")
    rig = EngineRig(paths.root)
    rig.engine.log.upkeep.back_up_if_due(Mode.LIVE)
    notice = rig.wait(NoticeEvent, lambda event: event.kind is NoticeKind.BACKUP_FAILED)
    rig.stop()
    assert isinstance(notice.error, StorageError)
    assert notice.error.path == paths.backups_folder


def test_a_backup_is_restored_and_the_former_log_is_kept(
    rig: EngineRig, server: SandboxServer
) -> None:
    (backup,) = rig.wait(BackupMadeEvent).backups
    token = rig.add_token(server)
    rig.finished(rig.send(token, 5_000))
    assert newest_order(rig) == 5_000
    assert total(rig) == CALLS + 1
    job = rig.engine.log.upkeep.restore(Mode.LIVE, backup.path)
    restored = rig.wait(LogRestoredEvent, lambda event: event.job == job)
    assert newest_order(rig) == CALLS
    rig.wait(SearchReadyEvent, lambda event: event is not rig.events(SearchReadyEvent)[0])
    assert total(rig) == CALLS
    with closing(open_reader(restored.former)) as former:
        assert former.execute("SELECT count(*) FROM calls").fetchone() == (CALLS + 1,)
    opened_again = [event for event in rig.events(LogOpenedEvent) if event.mode is Mode.LIVE]
    assert [event.counts.all for event in opened_again] == [CALLS, CALLS]
    rig.finished(rig.send(token, 5_001))
    assert newest_order(rig) == 5_001
    assert is_sound(rig)


def test_what_a_restored_batch_had_not_sent_is_not_offered(
    rig: EngineRig, paths: DataPaths, tmp_path: Path
) -> None:
    (backup,) = rig.wait(BackupMadeEvent).backups
    changed = Path(shutil.copy(backup.path, tmp_path / "changed.sqlite3"))
    with opened(changed) as (_, connection):
        connection.execute(
            "INSERT INTO batches (name, titles, options, state, is_whole, created_us) "
            "VALUES ('old', '[]', '{}', 'running', 1, 0)"
        )
        connection.execute(
            "INSERT INTO batch_rows (batch_id, number, plan, is_queued) VALUES (1, 0, '[]', 1)"
        )
    job = rig.engine.log.upkeep.restore(Mode.LIVE, changed)
    rig.wait(LogRestoredEvent, lambda event: event.job == job)
    with closing(open_reader(paths.database(Mode.LIVE))) as connection:
        assert connection.execute("SELECT state FROM batches").fetchall() == [("stopped",)]
        rows = connection.execute("SELECT is_queued, outcome FROM batch_rows").fetchall()
    assert rows == [(0, "stopped")]
    assert is_sound(rig)


@pytest.mark.parametrize("content", [b"", b"no database" * 999])
def test_a_file_that_is_no_backup_is_refused_and_the_log_stays(
    rig: EngineRig, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "file.sqlite3").write_bytes(content)
    job = rig.engine.log.upkeep.restore(Mode.LIVE, tmp_path / "file.sqlite3")
    assert refusal(rig, job) is StorageReason.DAMAGED
    assert newest_order(rig) == CALLS


def test_nothing_is_restored_or_compacted_while_a_call_is_under_way(
    rig: EngineRig, server: SandboxServer
) -> None:
    (backup,) = rig.wait(BackupMadeEvent).backups
    token = rig.add_token(server)
    rig.send(token, RANGES["slow"].start)
    rig.wait(CallChangedEvent, lambda event: event.is_new)
    assert (
        refusal(rig, rig.engine.log.upkeep.restore(Mode.LIVE, backup.path)) is StorageReason.IN_USE
    )
    assert refusal(rig, rig.engine.log.upkeep.compact(Mode.LIVE)) is StorageReason.IN_USE
    left = [file.name for file in backup.path.parent.parent.iterdir()]
    assert not [name for name in left if "restoring" in name or "compacting" in name]


def test_deleted_calls_are_gone_from_log_search_and_backups(
    rig: EngineRig, paths: DataPaths
) -> None:
    ids = [CallId(n) for n in (3, 4, 5, 999)]
    job = rig.engine.log.upkeep.delete(Mode.LIVE, ids)
    event = rig.wait(CallsDeletedEvent, lambda event: event.job == job)
    assert (event.call_ids, event.kept, event.error) == ((3, 4, 5), 1, None)
    assert event.counts.all == CALLS - 3
    assert total(rig) == CALLS - 3
    assert is_sound(rig)
    files = [file for file in paths.root.rglob("*") if file.is_file()]
    assert [file.name for file in files if b"PO-past-004" in file.read_bytes()] == []
    assert [file.name for file in files if b"PO-past-007" in file.read_bytes()] != []


@pytest.mark.parametrize("by_hand", [True, False], ids=["by hand", "by retention"])
def test_after_a_restore_deleted_calls_are_gone_from_everywhere(
    rig: EngineRig, server: SandboxServer, paths: DataPaths, by_hand: bool
) -> None:
    (backup,) = rig.wait(BackupMadeEvent).backups
    rig.finished(rig.send(rig.add_token(server), 5_000))
    job = rig.engine.log.upkeep.restore(Mode.LIVE, backup.path)
    restored = rig.wait(LogRestoredEvent, lambda event: event.job == job)
    upkeep = rig.engine.log.upkeep
    before = now() - timedelta(days=1)
    some = [CallId(3), CallId(4)]
    job = upkeep.delete(Mode.LIVE, some) if by_hand else upkeep.keep_newer(Mode.LIVE, before)
    event = rig.wait(CallsDeletedEvent, lambda event: event.job == job)
    assert event.error is None
    assert CallId(4) in event.call_ids
    rig.stop()
    files = [file for file in paths.root.rglob("*") if file.is_file()]
    assert [file.name for file in files if b"po-past-004" in file.read_bytes().lower()] == []
    with closing(open_reader(restored.former)) as former:
        newest = former.execute("SELECT max(order_id) FROM calls").fetchone()
    assert newest == (5_000,), "what is only in the former log stays there"


def test_retention_previews_and_then_does_what_it_said(rig: EngineRig, paths: DataPaths) -> None:
    before = now() - timedelta(days=1)
    job = rig.engine.log.upkeep.preview_retention(Mode.LIVE, before)
    preview = rig.wait(RetentionPreviewedEvent, lambda event: event.job == job).preview
    assert (preview.calls, preview.kept_open) == (CALLS - 1, 1)
    job = rig.engine.log.upkeep.keep_newer(Mode.LIVE, before)
    event = rig.wait(CallsDeletedEvent, lambda event: event.job == job)
    assert (len(event.call_ids), event.kept, event.error) == (preview.calls, 1, None)
    assert total(rig) == 1
    assert newest_order(rig) == CALLS
    assert is_sound(rig)
    (backup,) = paths.backups_folder.iterdir()
    assert b"PO-past-007" not in backup.read_bytes()
    with closing(open_reader(paths.database(Mode.LIVE))) as connection:
        (first,) = connection.execute("SELECT min(seq) FROM journal").fetchone()
    assert first > 2 * (CALLS - 2)


def test_compacting_gives_room_back_and_the_log_goes_on(
    rig: EngineRig, server: SandboxServer, paths: DataPaths
) -> None:
    rig.engine.log.upkeep.delete(Mode.LIVE, [CallId(n) for n in range(1, CALLS)])
    job = rig.engine.log.upkeep.compact(Mode.LIVE)
    saved = rig.wait(LogCompactedEvent, lambda event: event.job == job).saved_bytes
    assert saved > 0
    rig.finished(rig.send(rig.add_token(server), 5_000))
    assert newest_order(rig) == 5_000
    assert total(rig) == 2
    assert is_sound(rig)
    names = {file.name for file in paths.root.iterdir()}
    assert not [name for name in names if "replaced" in name or "compacting" in name]


def test_a_job_can_be_ended_early_also_while_it_waits(rig: EngineRig) -> None:
    release = threading.Event()

    def block(_watch: JobWatch) -> None:
        release.wait()

    rig.engine.log.upkeep._run(Mode.LIVE, block)
    waiting = rig.engine.log.upkeep.verify(Mode.LIVE)
    rig.engine.log.upkeep.cancel(waiting)
    release.set()
    rig.wait(UpkeepStoppedEvent, lambda event: event.job == waiting)
    assert not [event for event in rig.events(UpkeepProgressEvent) if event.job == waiting]
    assert is_sound(rig)


def test_the_program_ends_at_once_while_a_log_is_verified(paths: DataPaths) -> None:
    rig = EngineRig(paths.root)
    for _ in range(50):
        rig.engine.log.upkeep.verify(Mode.LIVE)
    rig.stop()


def test_a_damaged_log_is_told_where_it_is_damaged(rig: EngineRig, paths: DataPaths) -> None:
    with closing(sqlite3.connect(paths.database(Mode.LIVE))) as connection:
        connection.execute("UPDATE calls SET message = 'nothing happened' WHERE call_id = 9")
        connection.commit()
    job = rig.engine.log.upkeep.verify(Mode.LIVE)
    check = rig.wait(LogVerifiedEvent, lambda event: event.job == job).check
    assert [finding.where for finding in check.findings] == ["9"]
    rows = rig.details(CallId(9)).row
    assert rows.outcome is Outcome.ACCEPTED
