"""Rows as XLSX: every cell is text, so that nothing is run and no zero is lost.

Invariant: reading a file gives the cells that were written, control characters included.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from b2b_desktop.domain.errors import InputError, InputReason

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell

LONGEST_CELL: Final = 32_767
MOST_ROWS: Final = 1_048_576
"""What Excel takes; openpyxl would cut a longer text without a word."""

_UNWRITABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)"
)
"""What XML cannot hold or would change, such as CR, and what looks like the writing for it."""
_TEXT_FORMAT: Final = "@"


def write_xlsx(path: Path, rows: Iterable[tuple[str, ...]]) -> None:
    """Write rows as text, the first one bold and standing still.

    Args:
        path: the file.
        rows: the titles first.

    Raises:
        InputError: with field `export`: there are too many rows or too long a cell.
        OSError: the file cannot be written.
    """
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    try:
        _fill(workbook, rows)
        workbook.save(path)
    except BaseException:
        # Only saving makes openpyxl remove its own temporary file.
        workbook.save(BytesIO())
        raise


def _fill(workbook: Workbook, rows: Iterable[tuple[str, ...]]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    sheet = workbook.create_sheet("Results")
    sheet.freeze_panes = "A2"

    # One cell is enough, since each is written before the next; making each anew takes three
    # times as long.
    title, cell = WriteOnlyCell(sheet), WriteOnlyCell(sheet)
    title.font = Font(bold=True)
    title.number_format = cell.number_format = _TEXT_FORMAT
    for number, row in enumerate(rows):
        if number >= MOST_ROWS:
            raise InputError("export", InputReason.TOO_LARGE, str(number))
        sheet.append(_as_text(cell if number else title, row))


def _as_text(cell: Cell, row: tuple[str, ...]) -> Iterator[Cell | None]:
    for text in row:
        if text:
            cell.value = _written(text)
            # What starts with = would be taken for a formula otherwise.
            cell.data_type = "s"
        yield cell if text else None


def _written(text: str) -> str:
    written = _UNWRITABLE.sub(_escape, text)
    if len(written) > LONGEST_CELL:
        raise InputError("export", InputReason.TOO_LONG, text[:40])
    return written


def _escape(match: re.Match[str]) -> str:
    """Write a character as `_x000D_`, and the underscore that starts such a writing too."""
    return f"_x{ord(match[0]):04X}_"
