"""Folders that cannot be written, made with the system's own means.

Invariant: whatever was mounted, made read-only or limited is undone when the block ends.

Root may write everywhere, so `chmod` does not bind it: for root a small tmpfs is mounted, which the
kernel refuses to write when it is read-only, and which is really full when it is full. For
everybody else `chmod` makes a folder read-only, and the limit of a process's file sizes
(`RLIMIT_FSIZE`) stands for the full disk: the same write fails at the same place, with another
error number.
"""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AS_ROOT = os.geteuid() == 0
_BETWEEN_FILLS_S = 0.002
FULL_WORDS = "The disk is full" if _AS_ROOT else "does not work"
"""What the window says of a disk that takes no more, by the error number it gets."""


@contextmanager
def small_disk(folder: Path, size_kb: int) -> Iterator[Path]:
    """Give a folder a disk of its own; where that needs a right we lack, it is a plain folder."""
    folder.mkdir()
    if not _AS_ROOT:
        yield folder
        return
    _run("mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        _run("umount", "--lazy", str(folder))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Refuse every write to a folder made by `small_disk`."""
    if _AS_ROOT:
        _run("mount", "-o", "remount,ro", str(folder))
        yield
        return
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        yield
    finally:
        folder.chmod(stat.S_IRWXU)


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """Leave no byte free on the disk of a folder made by `small_disk`."""
    if _AS_ROOT:
        filler = folder / "filler"
        ended = threading.Event()
        with filler.open("wb", buffering=0) as file:
            _fill(file.fileno())
            # Whoever meets the full disk may throw a file away; what that frees is taken, too.
            filling = threading.Thread(target=_keep_filling, args=(file.fileno(), ended))
            filling.start()
            try:
                yield
            finally:
                ended.set()
                filling.join()
                filler.unlink()
        return
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, former[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)


def _keep_filling(descriptor: int, ended: threading.Event) -> None:
    while not ended.wait(_BETWEEN_FILLS_S):
        _fill(descriptor)


def _fill(descriptor: int) -> None:
    while _takes(descriptor):
        pass


def _takes(descriptor: int) -> bool:
    try:
        return os.write(descriptor, b"\0" * 4096) > 0
    except OSError:
        return False


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
