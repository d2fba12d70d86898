"""Writing a log anew without the room that deleted calls left.

Invariant: the log itself is only read; the compact file takes its place elsewhere, and only when
nothing was written meanwhile.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from b2b_desktop.domain.errors import StorageError
from b2b_desktop.storage.database import open_reader, translated
from b2b_desktop.storage.paths import demand_room, storage_error

_STEPS_BETWEEN_LOOKS: Final = 10_000


def compact_copy(source: Path, target: Path, is_stopped: Callable[[], bool]) -> bool:
    """Write a compact copy of a log, safe on the disk; False when it was asked to end.

    Raises:
        StorageError: there is no room, or the log cannot be read.
    """
    try:
        target.unlink(missing_ok=True)
        if is_stopped():
            return False
        demand_room(target.parent, source.stat().st_size)
        with translated(source), closing(open_reader(source)) as connection:
            connection.set_progress_handler(is_stopped, _STEPS_BETWEEN_LOOKS)
            connection.execute("VACUUM INTO ?", (str(target),))
        _sync(target)
    except StorageError:
        target.unlink(missing_ok=True)
        if is_stopped():
            return False
        raise
    except OSError as error:
        raise storage_error(error, target) from error
    return True


def _sync(path: Path) -> None:
    """Wait until the disk has a file: SQLite does not, for a copy of this kind."""
    number = os.open(path, os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
