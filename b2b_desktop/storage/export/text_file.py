"""A text file, written piece by piece.

Invariant: what was written is on the disk when the call returns.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_BUFFER_BYTES: Final = 1024 * 1024


def write_text(path: Path, pieces: Iterable[str], *, mark: bool = False) -> None:
    """Write pieces one after another in UTF-8, breaks as they are.

    Args:
        path: the file.
        pieces: made as they are written.
        mark: begin with a byte order mark, for spreadsheets.

    Raises:
        OSError: the file cannot be written.
    """
    encoding = "utf-8-sig" if mark else "utf-8"
    with path.open("w", encoding=encoding, newline="", buffering=_BUFFER_BYTES) as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())
