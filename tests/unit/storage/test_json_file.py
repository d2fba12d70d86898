"""Small files: replaced whole, set aside when they cannot be understood."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from b2b_desktop.domain.errors import InputError, InputReason, StorageError, StorageReason
from b2b_desktop.storage import json_file


def take_number(plain: Any) -> int:
    """Decode a file that holds one number."""
    if not isinstance(plain, int):
        raise TypeError("no number")
    return plain


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a file that does not exist yet."""
    return tmp_path / "some.json"


def test_a_missing_file_gives_the_default(path: Path) -> None:
    loaded = json_file.load(path, take_number, 7)
    assert (loaded.value, loaded.set_aside) == (7, None)
    assert not path.exists()


def test_what_was_saved_is_read(path: Path) -> None:
    json_file.save(path, 3)
    json_file.save(path, 4)
    assert json_file.load(path, take_number, 7).value == 4
    assert [file.name for file in path.parent.iterdir()] == ["some.json"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b'"text"',
        b"[" * 100_000,
        b"9" * 5_000,
        b"nonsense",
    ],
)
def test_what_cannot_be_understood_is_moved_aside(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    loaded = json_file.load(path, take_number, 7)
    assert loaded.value == 7
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_bytes() == data
    assert loaded.set_aside.name.startswith("some.json.unreadable-")
    assert not path.exists()


@pytest.mark.parametrize(
    "fault",
    [
        InputError("token_address", InputReason.BAD_PORT),
        KeyError("a"),
        TypeError(),
        ValueError(),
        AttributeError(),
        OverflowError("int too large to convert to float"),
    ],
)
def test_what_the_decoder_refuses_is_moved_aside(path: Path, fault: Exception) -> None:
    path.write_text("3")

    def refuse(_plain: Any) -> int:
        raise fault

    assert json_file.load(path, refuse, 7).set_aside is not None


def test_a_file_that_may_not_be_read_is_an_error_and_stays(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StorageError) as caught:
        json_file.load(path, take_number, 7)
    assert (caught.value.reason, caught.value.path) == (StorageReason.UNREADABLE, path)


def test_a_full_disk_leaves_the_former_file(path: Path) -> None:
    json_file.save(path, 3)
    # A device that answers every write as a full disk does; no privileges needed.
    path.with_name("some.json.new").symlink_to("/dev/full")
    with pytest.raises(StorageError) as caught:
        json_file.save(path, 4)
    assert (caught.value.reason, caught.value.path) == (StorageReason.FULL, path)
    assert json.loads(path.read_bytes()) == 3


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        json_file.save(tmp_path / "nowhere" / "some.json", 4)
    assert caught.value.reason is StorageReason.FAILED


def test_what_cannot_be_moved_aside_is_an_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text("nonsense")

    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StorageError) as caught:
        json_file.load(path, take_number, 7)
    assert caught.value.reason is StorageReason.READ_ONLY
