"""Compacting and measuring a log."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.deletion import Deletion
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage import compaction
from b2b_desktop.storage.compaction import compact_copy
from b2b_desktop.storage.database import open_reader
from b2b_desktop.storage.forgetting import delete_calls
from b2b_desktop.storage.log_measuring import measure
from b2b_desktop.storage.verification import verify_log
from tests.logged_calls import ACCEPTED, AT, call_for, finished, opened
from tests.unit.storage.evidence import dump_of

DELETION = Deletion(AT, "kim", "DESK-2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a log most of which was deleted."""
    path = tmp_path / "calls-live.sqlite3"
    with opened(path) as (journal, _):
        for order_id in range(1, 61):
            finished(journal, call_for(order_id, request_body=b"x" * 20_000), ACCEPTED)
        delete_calls(journal, [CallId(n) for n in range(1, 51)], DELETION)
    return path


def test_a_compact_copy_holds_the_same_in_less_room(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "compact.sqlite3"
    with opened(path):  # As while the program runs.
        assert compact_copy(path, target, lambda: False)
    assert sorted(dump_of(target) or ()) == sorted(dump_of(path) or ("none",))
    assert target.stat().st_size < path.stat().st_size / 2
    assert verify_log(target, lambda _done, _of: None, lambda: False).is_sound


def test_compacting_can_be_stopped(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "compact.sqlite3"
    assert not compact_copy(path, target, lambda: True)
    assert not target.exists()


def test_compacting_without_room_is_an_error(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1_000))
    with pytest.raises(StorageError) as caught:
        compact_copy(path, tmp_path / "compact.sqlite3", lambda: False)
    assert caught.value.reason is StorageReason.FULL


def test_compacting_can_be_stopped_in_the_middle(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compaction, "_STEPS_BETWEEN_LOOKS", 10)
    target, looks = tmp_path / "compact.sqlite3", iter([False])
    assert not compact_copy(path, target, lambda: next(looks, True))
    assert not target.exists()


def test_a_log_that_is_gone_is_an_error_and_leaves_no_copy(tmp_path: Path) -> None:
    target = tmp_path / "compact.sqlite3"
    with pytest.raises(StorageError) as caught:
        compact_copy(tmp_path / "gone.sqlite3", target, lambda: False)
    assert caught.value.detail == "No such file or directory"
    assert not target.exists()


def test_a_log_that_cannot_be_read_is_an_error_and_leaves_no_copy(tmp_path: Path) -> None:
    source, target = tmp_path / "calls-live.sqlite3", tmp_path / "compact.sqlite3"
    source.write_bytes(b"no database" * 500)
    with pytest.raises(StorageError) as caught:
        compact_copy(source, target, lambda: False)
    assert caught.value.path == source
    assert not target.exists()


def test_a_log_is_measured_with_what_belongs_to_it(path: Path, tmp_path: Path) -> None:
    index = tmp_path / "search.sqlite3"
    index.write_bytes(b"x" * 500)
    backups = tmp_path / "backups"
    backups.mkdir()
    (backups / "calls-live-20261125T140000000000Z.sqlite3").write_bytes(b"x" * 700)
    (backups / "notes.txt").write_bytes(b"x" * 900)
    with closing(open_reader(path)) as connection:
        size = measure(connection, path, index, backups)
    assert size.log_bytes == path.stat().st_size
    assert size.unused_bytes > 50 * 16_384
    assert (size.index_bytes, size.backups_bytes, size.calls) == (500, 700, 10)
    assert size.oldest_at == AT


def test_an_empty_log_is_measured(tmp_path: Path) -> None:
    path = tmp_path / "calls-live.sqlite3"
    with opened(path) as (_, connection):
        size = measure(connection, path, tmp_path / "none", tmp_path / "none")
    assert (size.calls, size.oldest_at, size.index_bytes, size.backups_bytes) == (0, None, 0, 0)
