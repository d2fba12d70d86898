"""Opening a call log's file, whatever state it is in."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallId, Mode
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage import schema
from b2b_desktop.storage.database import open_database, open_reader
from b2b_desktop.storage.paths import DataPaths
from tests.logged_calls import ACCEPTED, CALL, REJECTED, call_for, finished, opened, page_of

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a log that does not exist yet."""
    return tmp_path / "calls-live.sqlite3"


@contextmanager
def without_privileges() -> Iterator[None]:
    """Let file permissions bind, as they do not for root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that an account without privileges can reach; pytest's own is closed."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def fill(path: Path, calls: int = 300) -> None:
    """Make a log with so many calls, closed in good order."""
    with opened(path) as (journal, connection):
        connection.execute("PRAGMA synchronous = OFF")  # for speed alone
        for order_id in range(1, calls + 1):
            finished(journal, call_for(order_id), ACCEPTED)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def digest(path: Path) -> str:
    """Return what tells whether a file changed."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_new_file_gets_the_newest_schema(path: Path) -> None:
    opened_now = open_database(path)
    with closing(opened_now.connection) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("PRAGMA application_id").fetchone() == (0x42324244,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert opened_now.set_aside is None
    assert len(schema.STEPS) == schema.VERSION


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.touch()
    opened_now = open_database(path)
    opened_now.connection.close()
    assert opened_now.set_aside is None


def test_an_existing_log_is_kept(path: Path) -> None:
    fill(path, 3)
    opened_now = open_database(path)
    opened_now.connection.close()
    assert opened_now.set_aside is None
    assert len(page_of(path).rows) == 3


def test_live_and_practice_are_separate_files(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    live, practice = paths.database(Mode.LIVE), paths.database(Mode.PRACTICE)
    assert live != practice
    fill(practice, 2)
    fill(live, 1)
    assert len(page_of(live).rows) == 1
    assert len(page_of(practice).rows) == 2


@pytest.mark.parametrize("version", [schema.VERSION + 1, 99])
def test_a_newer_schema_is_refused_and_left_as_it_is(path: Path, version: int) -> None:
    fill(path, 3)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = digest(path)
    with pytest.raises(StorageError) as caught:
        open_database(path)
    assert (caught.value.reason, caught.value.detail) == (StorageReason.TOO_NEW, str(version))
    assert digest(path) == before
    assert [file.name for file in path.parent.iterdir() if "damaged" in file.name] == []


def test_a_newer_schema_left_by_a_crash_is_refused_with_its_wal(path: Path) -> None:
    fill(path, 3)
    crashed = path.with_name("crashed.sqlite3")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 99")
        for ending in ("", "-wal", "-shm"):
            shutil.copyfile(f"{path}{ending}", f"{crashed}{ending}")
    before = digest(crashed), digest(Path(f"{crashed}-wal"))
    with pytest.raises(StorageError) as caught:
        open_database(crashed)
    assert caught.value.reason is StorageReason.TOO_NEW
    assert (digest(crashed), digest(Path(f"{crashed}-wal"))) == before


def damage_header(data: bytearray) -> bytearray:
    """Overwrite the start of the file."""
    data[:100] = b"not a database at all!" * 4 + b"." * 12
    return data


def damage_nothing_left(_data: bytearray) -> bytearray:
    """Leave a text file where the database was."""
    return bytearray(b"{}")


def truncate(data: bytearray) -> bytearray:
    """Cut the file in its middle."""
    return data[: len(data) // 2]


def truncate_to_a_page(data: bytearray) -> bytearray:
    """Leave the first page."""
    return data[:4096]


def damage_middle(data: bytearray) -> bytearray:
    """Overwrite everything after the schema's page."""
    data[4096:] = b"\xa5" * (len(data) - 4096)
    return data


DAMAGES = [damage_header, damage_nothing_left, truncate, truncate_to_a_page, damage_middle]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_a_fresh_one_started(
    path: Path, damage: type[bytearray]
) -> None:
    fill(path)
    data = bytes(damage(bytearray(path.read_bytes())))
    path.write_bytes(data)
    opened_now = open_database(path)
    opened_now.connection.close()
    assert opened_now.set_aside is not None
    assert opened_now.set_aside.parent == path.parent
    assert opened_now.set_aside.name.startswith("calls-live.sqlite3.damaged-")
    assert opened_now.set_aside.read_bytes() == data
    assert page_of(path).rows == ()


@pytest.mark.parametrize("page", range(2, 10))
def test_a_damaged_page_never_makes_a_file_that_is_neither_opened_nor_set_aside(
    path: Path, page: int
) -> None:
    fill(path, 40)
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    opened_now = open_database(path)
    opened_now.connection.close()
    if opened_now.set_aside is not None:
        assert page_of(path).rows == ()


INDEXES = ["calls_unfinished", "calls_open", "calls_clicked"]


@pytest.mark.parametrize("index", INDEXES)
def test_damage_that_the_start_would_meet_is_found_when_opening(path: Path, index: str) -> None:
    with opened(path) as (journal, connection):
        journal.created(replace(CALL, clicked_at=datetime.now(UTC)))
        finished(journal, call_for(2, clicked_at=datetime.now(UTC)), REJECTED)
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        page = connection.execute(sql, (index,)).fetchone()[0]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    opened_now = open_database(path)
    opened_now.connection.close()
    assert opened_now.set_aside is not None


def test_a_damaged_wal_goes_aside_with_its_file(path: Path) -> None:
    fill(path, 3)
    path.write_bytes(b"x" * 5_000)
    Path(f"{path}-wal").write_bytes(b"wal")
    Path(f"{path}-shm").write_bytes(b"shm")
    opened_now = open_database(path)
    opened_now.connection.close()
    aside = opened_now.set_aside
    assert aside is not None
    assert Path(f"{aside}-wal").read_bytes() == b"wal"


def test_two_damaged_files_of_one_second_are_both_kept(path: Path) -> None:
    asides = set()
    for number in range(3):
        path.write_bytes(b"x" * (5_000 + number))
        opened_now = open_database(path)
        opened_now.connection.close()
        asides.add(opened_now.set_aside)
    assert len(asides) == 3
    assert all(aside is not None and aside.exists() for aside in asides)


def test_a_read_only_folder_is_told_as_such(open_folder: Path) -> None:
    path = open_folder / "calls-live.sqlite3"
    with without_privileges(), pytest.raises(StorageError) as caught:
        open_database(path)
    assert caught.value.reason is StorageReason.READ_ONLY
    assert caught.value.path == path
    assert not path.exists()


def test_a_read_only_file_is_told_as_such_and_not_set_aside(open_folder: Path) -> None:
    path = open_folder / "calls-live.sqlite3"
    fill(path, 3)
    path.chmod(0o444)
    before = digest(path)
    with without_privileges(), pytest.raises(StorageError) as caught:
        open_database(path)
    assert caught.value.reason is StorageReason.READ_ONLY
    assert digest(path) == before


def test_a_damaged_file_that_cannot_be_moved_is_told_as_such(open_folder: Path) -> None:
    path = open_folder / "calls-live.sqlite3"
    path.write_bytes(b"x" * 5_000)
    path.chmod(0o666)
    with without_privileges(), pytest.raises(StorageError) as caught:
        open_database(path)
    assert caught.value.reason is StorageReason.READ_ONLY
    assert path.read_bytes() == b"x" * 5_000


def test_a_folder_in_the_files_place_is_an_error_and_stays(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StorageError):
        open_database(path)
    assert path.is_dir()


def test_a_locked_file_is_told_as_such_and_not_set_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b2b_desktop.storage.database._BUSY_TIMEOUT_S", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE somebody (x)")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError) as caught:
            open_database(path)
        other.execute("ROLLBACK")
    assert caught.value.reason is StorageReason.LOCKED


def test_a_reader_cannot_write_and_does_not_make_a_file(path: Path) -> None:
    with pytest.raises(StorageError):
        open_reader(path)
    assert not path.exists()
    fill(path, 1)
    with closing(open_reader(path)) as reader, pytest.raises(sqlite3.OperationalError):
        reader.execute("DELETE FROM calls")


@pytest.mark.parametrize("name", ["a b?c#d%20.sqlite3", "größe.sqlite3"])
def test_a_reader_finds_a_file_of_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    fill(path, 1)
    assert [row.call_id for row in page_of(path).rows] == [CallId(1)]


def test_a_failing_step_leaves_the_version_before_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, 2)
    version = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", version + 1)
    broken = "CREATE TABLE extra (x); CREATE TABLE calls (x)"
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, broken))
    with pytest.raises(StorageError):
        open_database(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        names = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    assert ("extra",) not in names


def test_a_next_step_keeps_what_is_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path, 2)
    version = schema.VERSION
    monkeypatch.setattr(schema, "VERSION", version + 1)
    step = "ALTER TABLE calls ADD COLUMN extra TEXT NOT NULL DEFAULT ''"
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, step))
    with opened(path) as (journal, connection):
        assert connection.execute("PRAGMA user_version").fetchone() == (version + 1,)
        assert journal.created(CALL).call_id == 3
