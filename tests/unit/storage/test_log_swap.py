"""Another file takes a log's place, or the log stays as it was."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallView, Outcome
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage.database import open_database, open_reader
from b2b_desktop.storage.journal import Journal
from b2b_desktop.storage.log_swap import prepare_restore, put_in_place, release
from tests.logged_calls import ACCEPTED, CALL, call_for, finished, opened, page_of


def silent(_done: int, _of: int) -> None:
    """Want to hear of no progress."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a log of one call."""
    path = tmp_path / "calls.sqlite3"
    with opened(path) as (journal, _):
        finished(journal, call_for(1), ACCEPTED)
    return path


def orders(path: Path) -> list[int]:
    """Return the orders in a log."""
    return [row.order_id for row in page_of(path, CallView.ALL).rows]


def test_a_log_is_released_whole_and_the_former_one_is_kept(path: Path, tmp_path: Path) -> None:
    journal = Journal(open_database(path).connection, path)
    finished(journal, call_for(2), ACCEPTED)
    release(journal, path)
    other = tmp_path / "other.sqlite3"
    with opened(other) as (log, _):
        finished(log, call_for(3), ACCEPTED)
    aside = put_in_place(other, path)
    assert orders(path) == [3]
    assert orders(aside) == [2, 1]
    assert not other.exists()


def test_a_log_with_a_call_under_way_is_not_released(path: Path) -> None:
    with opened(path) as (journal, _):
        journal.created(CALL)
        with pytest.raises(StorageError) as caught:
            release(journal, path)
        assert caught.value.reason is StorageReason.IN_USE
        journal.created(call_for(9))  # It is open still.


def test_a_log_that_somebody_reads_is_not_released(path: Path) -> None:
    with opened(path) as (journal, connection), closing(open_reader(path)) as reader:
        connection.execute("PRAGMA busy_timeout = 0")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM calls").fetchone()
        finished(journal, call_for(2), ACCEPTED)
        with pytest.raises(StorageError) as caught:
            release(journal, path)
        assert caught.value.reason is StorageReason.LOCKED
        assert finished(journal, call_for(3), ACCEPTED)


def test_a_log_that_is_open_still_keeps_its_place(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    shutil.copy(path, other)
    with opened(path) as (journal, _):
        finished(journal, call_for(2), ACCEPTED)
        with pytest.raises(StorageError) as caught:
            put_in_place(other, path)
    assert caught.value.reason is StorageReason.LOCKED
    assert orders(path) == [2, 1]


def test_where_nothing_can_be_put_the_former_log_comes_back(path: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        put_in_place(tmp_path / "never made", path)
    assert caught.value.path == path
    assert orders(path) == [1]
    assert not list(tmp_path.glob("*.replaced-*"))


def test_a_backup_is_copied_and_what_its_batches_had_not_sent_is_ended(
    path: Path, tmp_path: Path
) -> None:
    target, seen = tmp_path / "copy.sqlite3", list[tuple[int, int]]()
    size = path.stat().st_size
    assert prepare_restore(path, target, lambda done, of: seen.append((done, of)), lambda: False)
    assert seen[-1] == (size, size)
    (row,) = page_of(target, CallView.ALL).rows
    assert row.outcome is Outcome.ACCEPTED


def test_copying_a_backup_can_be_ended_and_leaves_no_half_file(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite3"
    assert not prepare_restore(path, target, silent, lambda: True)
    assert not target.exists()


def test_a_backup_that_is_gone_is_an_error(tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite3"
    with pytest.raises(StorageError) as caught:
        prepare_restore(tmp_path / "gone.sqlite3", target, silent, lambda: False)
    assert caught.value.detail == "No such file or directory"
    assert not target.exists()
