"""One data folder for everything."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import StorageError, StorageReason
from b2b_desktop.storage.paths import (
    DataPaths,
    default_root,
    installation_id,
    prepare,
    storage_error,
)


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """Return a folder that only root may write to, seen without root's privileges."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)  # File permissions do not bind root.
    yield folder
    if is_root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_every_file_is_in_the_folder_and_has_its_own_name(data_dir: Path) -> None:
    paths = DataPaths(data_dir)
    files = [
        paths.database(Mode.LIVE),
        paths.database(Mode.PRACTICE),
        paths.settings_file,
        paths.tokens_file,
        paths.draft_file,
        paths.logs_folder,
        paths.lock_file,
        paths.installation_file,
    ]
    assert len(set(files)) == len(files)
    assert {file.parent for file in files} == {data_dir}


def test_the_default_folder_is_the_systems(tmp_path: Path) -> None:
    assert default_root().name == "b2b-desktop"
    assert tmp_path in default_root().parents


def test_the_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    root = tmp_path / "a" / "b"
    prepare(DataPaths(root))
    assert stat.S_IMODE(root.stat().st_mode) == 0o700
    assert list(root.iterdir()) == []
    prepare(DataPaths(root))


def test_a_folder_that_cannot_be_written_is_told_as_such(closed_folder: Path) -> None:
    for root in (closed_folder, closed_folder / "inside"):
        with pytest.raises(StorageError) as caught:
            prepare(DataPaths(root))
        assert (caught.value.reason, caught.value.path) == (StorageReason.READ_ONLY, root)


def test_a_file_in_the_folders_place_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StorageError) as caught:
        prepare(DataPaths(tmp_path / "data"))
    assert caught.value.reason is StorageReason.FAILED


def test_the_installation_id_is_made_once(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    made = installation_id(paths)
    assert len(made) == 32
    assert made.isalnum()
    assert installation_id(paths) == made
    assert installation_id(DataPaths(tmp_path / "..")) != made


@pytest.mark.parametrize("data", [b"", b"  \n", b"../../etc", b"\xff\xfe", "\u0663".encode()])
def test_an_installation_id_that_cannot_be_one_is_made_anew(tmp_path: Path, data: bytes) -> None:
    paths = DataPaths(tmp_path)
    paths.installation_file.write_bytes(data)
    made = installation_id(paths)
    assert len(made) == 32
    assert installation_id(paths) == made


def test_an_installation_id_that_cannot_be_written_is_an_error(closed_folder: Path) -> None:
    with pytest.raises(StorageError) as caught:
        installation_id(DataPaths(closed_folder))
    assert caught.value.reason is StorageReason.READ_ONLY


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, StorageReason.READ_ONLY),
        (errno.EPERM, StorageReason.READ_ONLY),
        (errno.EROFS, StorageReason.READ_ONLY),
        (errno.ENOSPC, StorageReason.FULL),
        (errno.EDQUOT, StorageReason.FULL),
        (errno.EIO, StorageReason.FAILED),
    ],
)
def test_the_systems_error_is_translated(number: int, reason: StorageReason) -> None:
    assert storage_error(OSError(number, "words"), Path("x")).reason is reason


@pytest.mark.parametrize("error", [OSError(), ValueError("words")])
def test_an_error_without_a_number_is_a_failure(error: Exception) -> None:
    assert storage_error(error, Path("x")).reason is StorageReason.FAILED


def test_an_error_is_told_in_the_systems_words_and_by_its_kind_where_there_are_none() -> None:
    missing = storage_error(FileNotFoundError(errno.ENOENT, "No such file or directory"), Path("x"))
    assert missing.detail == "No such file or directory"
    assert storage_error(ValueError("anything"), Path("x")).detail == "ValueError"
