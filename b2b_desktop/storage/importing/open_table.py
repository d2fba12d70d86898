"""Opening a file for a batch, whatever it is called.

Invariant: what a file is, is told by its first bytes; what cannot be read is named, never read
half.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from b2b_desktop.domain.batch.slices import Step, no_step
from b2b_desktop.domain.batch.table import Table
from b2b_desktop.domain.errors import InputError, InputReason, StorageError, StorageReason
from b2b_desktop.storage.importing.text_table import read_text_table
from b2b_desktop.storage.importing.workbook_table import read_workbook_table

LARGEST_FILE_BYTES: Final = 200_000_000
_PIECE_BYTES: Final = 1_000_000
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Files of Excel up to 2003, and newer ones under a password."""
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


def open_table(
    path: Path,
    *,
    encoding: str = "",
    delimiter: str = "",
    sheet: str = "",
    step: Step = no_step,
) -> Table:
    """Read a CSV, TSV or XLSX file; on the `jobs` thread.

    Args:
        path: the file.
        encoding: of a text file; `""` to find out.
        delimiter: of a text file; `""` to find out.
        sheet: of a workbook; `""` for the first that is not hidden.
        step: counts bytes while a file is read, then characters or rows.

    Raises:
        InputError: with field `file`: this is no file that can be read, and why.
        StorageError: the system does not let us read it.
    """
    data = _read(path, step)
    if data.startswith(_OLE):
        protected = _ENCRYPTED in data
        raise InputError(
            "file", InputReason.PASSWORD_PROTECTED if protected else InputReason.OLD_EXCEL
        )
    if data.startswith(_ZIP):
        return read_workbook_table(data, path.name, sheet, step)
    return read_text_table(data, path.name, encoding, delimiter, step)


def _read(path: Path, step: Step) -> bytes:
    pieces = []
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE_BYTES:
            raise InputError("file", InputReason.TOO_LARGE)
        with path.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                pieces.append(piece)
                step(len(pieces) * _PIECE_BYTES, max(size, len(pieces) * _PIECE_BYTES))
    except OSError as error:
        raise StorageError(StorageReason.UNREADABLE, path, type(error).__name__) from error
    return b"".join(pieces)
