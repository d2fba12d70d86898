"""Looking into another desk's file before its calls are added.

Invariant: reads the beginning only, so that a file of any size is looked at in a moment.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from pathlib import Path

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.log_import import PREVIEWED, ImportPreview
from b2b_desktop.storage.importing.call_records import read_records, size_of


def preview_records(path: Path, mode: Mode, step: Callable[[int, int], None]) -> ImportPreview:
    """Tell what a file holds.

    Args:
        path: a JSON Lines export.
        mode: of the log it would be added to.
        step: takes bytes done and of how many; may raise to end it early.

    Raises:
        StorageError: the file cannot be read.
    """
    size = size_of(path)
    computers: set[str] = set()
    times = []
    lines = unreadable = other_mode = 0
    for place, record in islice(read_records(path), PREVIEWED + 1):
        step(place, size)
        lines += 1
        if lines > PREVIEWED:
            break
        if record is None:
            unreadable += 1
            continue
        computers.add(record.call.computer)
        times.append(record.call.clicked_at)
        other_mode += record.call.mode is not mode
    return ImportPreview(
        name=path.name,
        size_bytes=size,
        calls=len(times),
        unreadable=unreadable,
        other_mode=other_mode,
        computers=tuple(sorted(computers)),
        first_at=min(times, default=None),
        last_at=max(times, default=None),
        is_whole=lines <= PREVIEWED,
    )
