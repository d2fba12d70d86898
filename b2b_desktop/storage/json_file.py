"""Small JSON files that are replaced whole.

Invariant: a reader sees the old file or the new one, never a half; what cannot be understood is
moved aside, never overwritten.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from b2b_desktop.domain.errors import InputError, StorageError, StorageReason
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.storage.paths import storage_error

T = TypeVar("T")
_NOT_UNDERSTOOD: Final = (
    InputError,
    KeyError,
    TypeError,
    ValueError,
    AttributeError,
    OverflowError,
    RecursionError,
)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What a file held.

    Attributes:
        value: its content, or the default.
        set_aside: where an unreadable file was moved to, None when there was none.
    """

    value: T
    set_aside: Path | None = None


def load(
    path: Path,
    decode: Callable[[Any], T],
    default: T,
    parse: Callable[[bytes], object] = json.loads,
) -> Loaded[T]:
    """Read a file; a missing one gives the default, one that cannot be understood is set aside.

    Args:
        path: the file.
        decode: raises one of `_NOT_UNDERSTOOD` for wrong content.
        default: what stands for a missing file.
        parse: makes plain values of the file's bytes.

    Raises:
        StorageError: the system does not let us read it.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Loaded(default)
    except OSError as error:
        raise StorageError(StorageReason.UNREADABLE, path, type(error).__name__) from error
    try:
        return Loaded(decode(parse(data)))
    except _NOT_UNDERSTOOD:
        return Loaded(default, _set_aside(path))


def save(path: Path, content: object) -> None:
    """Replace a file.

    Raises:
        StorageError: it could not be written; the former file stands.
    """
    save_pieces(path, json.JSONEncoder(ensure_ascii=True, indent=1).iterencode(content))


def save_pieces(path: Path, pieces: Iterable[str]) -> None:
    """Replace a file by a text in pieces.

    Raises:
        StorageError: it could not be written; the former file stands.
    """
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("w", encoding="utf-8") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise storage_error(error, path) from error


def _set_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = path.with_name(f"{path.name}.unreadable-{stamp}")
    try:
        path.rename(target)
    except OSError as error:
        raise storage_error(error, path) from error
    return target
