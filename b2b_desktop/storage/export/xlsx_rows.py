"""Rows as XLSX: what is given as text stays text, so that nothing is run and no zero is lost.

Invariant: reading a file gives the cells that were written, control characters included.

The parts of the file are written here, as ECMA-376 names them. For one sheet of text they are few,
and 100,000 rows take 2 s; openpyxl takes 27 s, XlsxWriter 10 s, and the latter breaks the file over
a text such as `<r>&</r>`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import IO, Final
from zipfile import ZIP_DEFLATED, ZipFile

from b2b_desktop.domain.errors import InputError, InputReason

SheetCell = str | int | float | datetime | None
"""A text, a number, or a time by the clock on the wall, without a zone."""

LONGEST_CELL: Final = 32_767
MOST_ROWS: Final = 1_048_576
"""What Excel takes."""

_AT_ONCE: Final = 500
"""Rows that are packed together."""
_MOST_BYTES: Final = 2**31 - 1
"""Of a part; a longer one needs a form of ZIP that not every program reads."""
_UNWRITABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)"
)
"""What XML cannot hold or would change, such as CR, and what looks like the writing for it."""
_SPECIAL: Final = re.compile(f"{_UNWRITABLE.pattern}|[&<>]")
_ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TITLE_STYLE: Final = 1
_TEXT_STYLE: Final = 2
_TIME_STYLE: Final = 3
"""Places in `cellXfs` below; number format 49 is the built-in one for text."""
_DAY_NOUGHT: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's times have no zone
_DAY: Final = timedelta(days=1)
_PARTS: Final = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml"'
        f' ContentType="{_KIND}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews>'
        '<sheets><sheet name="Results" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2"'
        f' Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164"'
        ' formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>'
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/>'
        '<family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/>'
        '</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
        '<patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/>'
        '<right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">'
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">'
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"'
        ' applyFont="1"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
        "</cellStyles></styleSheet>"
    ),
}
_SHEET_HEAD: Final = (
    f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    '<selection pane="bottomLeft"/></sheetView></sheetViews>'
)
_SHEET_END: Final = "</sheetData></worksheet>"


def write_xlsx(path: Path, rows: Iterable[Sequence[SheetCell]], widths: Sequence[int] = ()) -> None:
    """Write rows, the first one bold and standing still.

    Args:
        path: the file.
        rows: the titles first.
        widths: of the columns, in digits; the program's own where none is given.

    Raises:
        InputError: with field `export`: there are too many rows or too long a cell.
        OSError: the file cannot be written.
    """
    with path.open("wb") as file:
        with ZipFile(file, "w", ZIP_DEFLATED) as package:
            for name, text in _PARTS.items():
                package.writestr(name, _HEAD + text)
            with package.open("xl/worksheets/sheet1.xml", "w") as sheet:
                _write_sheet(sheet, rows, widths)
        file.flush()
        os.fsync(file.fileno())


def fitting(text: str, mark: str) -> str:
    """Return a text that fits into a cell: itself, or its beginning and a mark."""
    # Written out, a character takes seven places at most.
    if len(text) <= LONGEST_CELL // 7 or len(_UNWRITABLE.sub(_escape, text)) <= LONGEST_CELL:
        return text
    room = LONGEST_CELL - len(_UNWRITABLE.sub(_escape, mark))
    length = min(room, len(text))
    while (over := len(_UNWRITABLE.sub(_escape, text[:length])) - room) > 0:
        length -= -(-over // 7)
    return text[:length] + mark


def _write_sheet(
    sheet: IO[bytes], rows: Iterable[Sequence[SheetCell]], widths: Sequence[int]
) -> None:
    written = sheet.write(f"{_SHEET_HEAD}{_widths(widths)}<sheetData>".encode())
    columns: list[str] = []
    lines = (_line(number, row, columns) for number, row in enumerate(rows, 1))
    while some := "".join(islice(lines, _AT_ONCE)):
        packed = some.encode()
        written += len(packed)
        if written > _MOST_BYTES - len(_SHEET_END):
            raise InputError("export", InputReason.TOO_LARGE, str(written))
        sheet.write(packed)
    sheet.write(_SHEET_END.encode())


def _widths(widths: Sequence[int]) -> str:
    columns = [
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(widths, 1)
    ]
    return f"<cols>{''.join(columns)}</cols>" if columns else ""


def _line(number: int, row: Sequence[SheetCell], columns: list[str]) -> str:
    """Return a row; `columns` grows to the letters of the widest."""
    if number > MOST_ROWS:
        raise InputError("export", InputReason.TOO_LARGE, str(number))
    if len(row) > len(columns):
        columns += islice(_letters(), len(columns), len(row))
    style = _TITLE_STYLE if number == 1 else _TEXT_STYLE
    cells = [
        f'<c r="{column}{number}" s="{style}" t="inlineStr"><is>'
        f'<t xml:space="preserve">{_written(cell)}</t></is></c>'
        if isinstance(cell, str)
        else _value(f"{column}{number}", cell)
        for column, cell in zip(columns, row, strict=False)
        if cell or cell == 0
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _value(place: str, cell: float | datetime | None) -> str:
    if isinstance(cell, datetime):
        # To the microsecond; more digits would only show that a day is no decimal number.
        return f'<c r="{place}" s="{_TIME_STYLE}"><v>{(cell - _DAY_NOUGHT) / _DAY:.11f}</v></c>'
    return f'<c r="{place}"><v>{cell!r}</v></c>'


def _letters() -> Iterator[str]:
    """Yield the names of columns: A to Z, AA, AB and so on."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    for first in _letters():
        for second in alphabet:
            yield first + second


def _written(text: str) -> str:
    if len(text) <= LONGEST_CELL and not _SPECIAL.search(text):
        return text
    written = _UNWRITABLE.sub(_escape, text)
    if len(written) > LONGEST_CELL:
        raise InputError("export", InputReason.TOO_LONG, text[:40])
    return written.translate(_ENTITIES)


def _escape(match: re.Match[str]) -> str:
    """Write a character as `_x000D_`, and the underscore that starts such a writing too."""
    return f"_x{ord(match[0]):04X}_"
