"""Backups: whole copies of one moment, few of them, and read back when asked for."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.deletion import Deletion
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.domain.log_size import Backup
from b2b_desktop.storage import backup as backup_module
from b2b_desktop.storage.backup import (
    MOST_BACKUPS,
    back_up,
    backups_of,
    check_backup,
    created_hashes,
    forget_in_copies,
)
from b2b_desktop.storage.forgetting import delete_calls
from b2b_desktop.storage.verification import verify_log
from tests.logged_calls import ACCEPTED, call_for, finished, opened
from tests.unit.storage.evidence import dump_of, write_evidence

AT = datetime(2026, 11, 25, 14, 0, 0, 123456, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a log with something of everything in it."""
    path = tmp_path / "calls-live.sqlite3"
    write_evidence(path, 20)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder for backups, which is not there yet."""
    return tmp_path / "far" / "backups"


def copied(path: Path, folder: Path, at: datetime = AT) -> Backup:
    """Make a backup to its end."""
    made = back_up(path, folder, at, lambda _done, _of: None, lambda: False)
    assert made is not None
    return made


def names_in(folder: Path) -> list[str]:
    """Return what is in a folder."""
    return sorted(file.name for file in folder.iterdir())


def is_sound(path: Path) -> bool:
    """Verify a log."""
    return verify_log(path, lambda _done, _of: None, lambda: False).is_sound


def test_a_backup_is_a_whole_copy_in_one_file(path: Path, folder: Path) -> None:
    made = copied(path, folder)
    assert dump_of(made.path) == dump_of(path)
    assert is_sound(made.path)
    assert names_in(folder) == [made.path.name]
    assert backups_of(path, folder) == (made,)
    assert made.path.name == "calls-live-20261125T140000123456Z.sqlite3"
    check_backup(made.path, "live")


def test_a_backup_shows_one_moment_of_a_log_that_goes_on(path: Path, folder: Path) -> None:
    before = dump_of(path)
    with opened(path) as (journal, _):
        written: list[CallId] = []

        def write(_done: int, _of: int) -> None:
            written.append(finished(journal, call_for(7_000 + len(written)), ACCEPTED))

        made = back_up(path, folder, AT, write, lambda: False)
        assert written
        assert made is not None
        assert dump_of(made.path) == before
        assert journal.recorded(written[-1])[0].order_id == 6_999 + len(written)


def test_a_backup_that_is_stopped_leaves_nothing(path: Path, folder: Path) -> None:
    assert back_up(path, folder, AT, lambda _done, _of: None, lambda: True) is None
    assert names_in(folder) == []


def test_only_the_newest_copies_stay(path: Path, folder: Path) -> None:
    made = [copied(path, folder, AT + n * DAY) for n in range(MOST_BACKUPS + 2)]
    (folder / "calls-practice-20200101T000000000000Z.sqlite3").write_bytes(b"another log's")
    (folder / "holiday.jpg").write_bytes(b"the operator's own")
    assert backups_of(path, folder) == tuple(made[:1:-1])
    assert len(names_in(folder)) == MOST_BACKUPS + 2


def test_copies_stay_under_their_limit_but_the_newest_always_stays(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = copied(path, folder).size_bytes
    monkeypatch.setattr(backup_module, "MOST_BYTES", 2 * size + size // 2)
    made = [copied(path, folder, AT + n * DAY) for n in range(1, 4)]
    assert backups_of(path, folder) == (made[2], made[1])
    monkeypatch.setattr(backup_module, "MOST_BYTES", size // 2)
    newest = copied(path, folder, AT + 9 * DAY)
    assert backups_of(path, folder) == (newest,)


def test_a_folder_without_room_is_an_error_and_the_old_copies_stay(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = copied(path, folder)
    usage = shutil.disk_usage(folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1_000))
    with pytest.raises(StorageError) as caught:
        copied(path, folder, AT + DAY)
    assert caught.value.reason is StorageReason.FULL
    assert backups_of(path, folder) == (kept,)


def test_a_folder_that_cannot_be_made_is_an_error(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError):
        copied(path, tmp_path / "file" / "backups")
    assert backups_of(path, tmp_path / "file" / "backups") == ()


def test_only_a_sound_log_of_the_same_mode_can_take_a_logs_place(
    path: Path, folder: Path, tmp_path: Path
) -> None:
    made = copied(path, folder).path
    with pytest.raises(StorageError) as caught:
        check_backup(made, "practice")
    assert caught.value.reason is StorageReason.FAILED
    other = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE calls (mode)")
    for content, reason in (
        (b"", StorageReason.DAMAGED),
        (b"no database" * 1000, StorageReason.DAMAGED),
        (other.read_bytes(), StorageReason.DAMAGED),
        (made.read_bytes()[:-8192], StorageReason.DAMAGED),
    ):
        (tmp_path / "file.sqlite3").write_bytes(content)
        with pytest.raises(StorageError) as caught:
            check_backup(tmp_path / "file.sqlite3", "live")
        assert caught.value.reason is reason
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(StorageError) as caught:
        check_backup(made, "live")
    assert caught.value.reason is StorageReason.TOO_NEW


def test_deleted_calls_leave_the_backups_too(path: Path, folder: Path) -> None:
    with opened(path) as (journal, _):
        secretive = finished(journal, call_for(8_000, "PO-vanishing"), ACCEPTED)
        under_way = journal.created(call_for(8_001, "PO-vanishing")).call_id
    copied(path, folder)
    copied(path, folder, AT + DAY)
    deletion = Deletion(AT, "kim", "DESK-2")
    with opened(path) as (journal, connection):
        journal.answered(under_way, ACCEPTED)
        ids = delete_calls(journal, [secretive, under_way], deletion)
        gone = created_hashes(connection, ids)
    forget_in_copies(list(folder.iterdir()), gone, deletion)
    for file in (path, *folder.iterdir()):
        assert b"vanishing" not in file.read_bytes()
        assert is_sound(file)
    assert len(names_in(folder)) == 2


def test_another_call_under_a_deleted_ones_number_stays_in_the_backups(
    path: Path, folder: Path
) -> None:
    made = copied(path, folder)
    before = dump_of(made.path)
    forget_in_copies([made.path], {CallId(12): bytes(32)}, Deletion(AT, "kim", "DESK-2"))
    assert dump_of(made.path) == before
