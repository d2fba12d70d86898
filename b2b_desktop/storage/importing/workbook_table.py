"""XLSX files: the rows of one sheet, hidden ones apart.

Invariant: what is not in the file costs nothing: empty rows are never made, and what a sheet claims
of its size is not believed.
"""

from __future__ import annotations

import re
from typing import Final

from b2b_desktop.domain.batch.delimited import Record
from b2b_desktop.domain.batch.row_check import NOT_COMPUTED
from b2b_desktop.domain.batch.slices import Step
from b2b_desktop.domain.batch.table import MOST_CELLS, MOST_COLUMNS, Table
from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.storage.importing.cell_text import number_text, unescaped
from b2b_desktop.storage.importing.workbook import (
    Attributes,
    Formats,
    SheetPart,
    Workbook,
    whole_number,
)

_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_TRUE: Final = {"1", "true"}


def read_workbook_table(data: bytes, name: str, sheet: str, step: Step) -> Table:
    """Read one sheet of a workbook.

    Args:
        data: the file's bytes.
        name: its name.
        sheet: the sheet's name; `""` for the first that is not hidden.
        step: counts rows read so far; how many there will be is not known.

    Raises:
        InputError: with field `file`: it cannot be read, or has no such sheet.
    """
    workbook = Workbook(data)
    chosen = _choose(workbook.sheets, sheet)
    texts = workbook.shared_texts(lambda: step(0, 0))
    reader = _SheetReader(texts, workbook.formats())

    def count() -> None:
        step(reader.row_count, 0)

    workbook.parse(chosen.part, reader.start, reader.end, reader.data, count)
    merged = reader.fill_merged()
    return Table(
        tuple(record for record in reader.records if not record.is_blank),
        name,
        hidden=tuple(record for record in reader.hidden if not record.is_blank),
        sheets=tuple(part.name for part in workbook.sheets),
        sheet=chosen.name,
        merged=merged,
        guarded=False,
    )


def _choose(sheets: tuple[SheetPart, ...], name: str) -> SheetPart:
    if not name:
        return next((sheet for sheet in sheets if not sheet.is_hidden), sheets[0])
    for sheet in sheets:
        if sheet.name == name:
            return sheet
    raise InputError("file", InputReason.NO_SUCH_SHEET, name)


class _SheetReader:
    """Collects rows while a sheet's XML is read."""

    def __init__(self, texts: tuple[str, ...], formats: Formats) -> None:
        self.records: list[Record] = []
        self.hidden: list[Record] = []
        self.row_count = 0
        self._texts = texts
        self._formats = formats
        self._merged: list[tuple[int, int, int, int]] = []
        self._row = 0
        self._row_hidden = False
        self._cells: list[str] = []
        self._cell_count = 0
        self._column = 0
        self._type = ""
        self._style = ""
        self._parts: list[str] = []
        self._takes = False
        self._in_reading = False
        self._is_formula = False

    def start(self, name: str, given: Attributes) -> None:
        """Begin an element."""
        if name == "c":
            self._start_cell(given)
        elif name in ("v", "t"):
            self._takes = not self._in_reading
        elif name == "f":
            self._is_formula = True
        elif name == "row":
            self._row = whole_number(given.get("r", ""), self._row + 1)
            self._row_hidden = given.get("hidden", "") in _TRUE
            self._cells = []
            self._column = 0
        elif name == "rPh":
            self._in_reading = True
        elif name == "mergeCell":
            self._note_merged(given.get("ref", ""))

    def end(self, name: str) -> None:
        """End an element."""
        if name in ("v", "t"):
            self._takes = False
        elif name == "c":
            self._end_cell()
        elif name == "rPh":
            self._in_reading = False
        elif name == "row":
            self._end_row()

    def data(self, text: str) -> None:
        """Take characters."""
        if self._takes:
            self._parts.append(text)

    def fill_merged(self) -> int:
        """Give each cell of a range merged downwards the range's value; return how many."""
        count = 0
        by_line = {record.line: (rows, n) for rows in (self.records, self.hidden)
                   for n, record in enumerate(rows)}  # fmt: skip
        for first, last, column, last_column in self._merged:
            if first not in by_line or last == first or last_column != column:
                continue
            text = self._cell(by_line[first], column)
            lines = range(first + 1, last + 1)
            wanted = lines if len(lines) < len(by_line) else [n for n in by_line if n in lines]
            for line in wanted:
                if text and line in by_line:
                    rows, number = by_line[line]
                    record = rows[number]
                    padded = list(record.cells) + [""] * (column + 1 - len(record.cells))
                    padded[column] = text
                    rows[number] = record._replace(cells=tuple(padded))
                    count += 1
        return count

    def _cell(self, place: tuple[list[Record], int], column: int) -> str:
        cells = place[0][place[1]].cells
        return cells[column] if column < len(cells) else ""

    def _start_cell(self, given: Attributes) -> None:
        reference = _REFERENCE.fullmatch(given.get("r", ""))
        if reference is not None:
            self._column = _column_number(reference[1])
        self._type = given.get("t", "n")
        self._style = given.get("s", "0")
        self._parts = []
        self._is_formula = False

    def _end_cell(self) -> None:
        text = self._cell_text()
        if text:
            if self._column >= MOST_COLUMNS:
                raise InputError("file", InputReason.TOO_LARGE, str(self._column + 1))
            self._cells += [""] * (self._column - len(self._cells))
            self._cells[self._column :] = [text]
        self._column += 1

    def _cell_text(self) -> str:
        raw = "".join(self._parts)
        if self._is_formula and not raw and self._type != "str":
            # A text may be empty; openpyxl and other writers store no value of a formula.
            return NOT_COMPUTED
        if self._type == "s":
            number = whole_number(raw.strip(), -1)
            raw = self._texts[number] if 0 <= number < len(self._texts) else ""
            return _safe(unescaped(raw))
        if self._type in ("str", "inlineStr"):
            return _safe(unescaped(raw))
        if self._type == "b":
            return "TRUE" if raw.strip() == "1" else "FALSE"
        if self._type == "n" and raw:
            return number_text(raw, self._style, self._formats)
        return raw  # an error such as #REF!, or a date in ISO form

    def _end_row(self) -> None:
        self.row_count += 1
        self._cell_count += len(self._cells)
        if self._cell_count > MOST_CELLS:
            raise InputError("file", InputReason.TOO_LARGE)
        if self._cells:
            record = Record(self._row, self._row, tuple(self._cells))
            (self.hidden if self._row_hidden else self.records).append(record)

    def _note_merged(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        start, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
        if start is not None and end is not None:
            columns = _column_number(start[1]), _column_number(end[1])
            self._merged.append((int(start[2]), int(end[2]), *columns))


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _safe(text: str) -> str:
    return Redactor().jwts(text) if "eyJ" in text else text
