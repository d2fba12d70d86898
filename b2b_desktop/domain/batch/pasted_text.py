"""From pasted text to a sheet: a list of order IDs, a grid, or prose with numbers in it.

Invariant: every line of the text that is not blank is the titles, a row, or inside one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

from b2b_desktop.domain.batch.column_titles import CANONICAL, is_order_id, names_order_id
from b2b_desktop.domain.batch.delimited import DELIMITERS, Record, guess_delimiter, records
from b2b_desktop.domain.batch.grid_guess import grid_delimiter
from b2b_desktop.domain.batch.id_cell import BLANKS, UNSEEN, bare
from b2b_desktop.domain.batch.list_line import is_list_line, line_pieces
from b2b_desktop.domain.batch.prose import find_numbers
from b2b_desktop.domain.batch.sheet import Column, ColumnBasis, ColumnKind, Sheet, SheetRow
from b2b_desktop.domain.batch.slices import SLICE, Step, no_step
from b2b_desktop.domain.batch.table import make_sheet, with_formula_texts
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.redaction import Redactor
from b2b_desktop.domain.text import one_line

_SAMPLE_LINES: Final = 2000
_SAMPLE_RECORDS: Final = 100
_FEW_LINES: Final = 5
_LONGEST_PAYLOAD: Final = 20_000
_SHOWN_PROSE: Final = 200
_MOSTLY: Final = 0.8
_BREAK: Final = re.compile(r"\r\n|\r|\n")
_BETWEEN_PAYLOADS: Final = re.compile(r"[\s,\[\]\ufeff]*")


class InputShape(StrEnum):
    """What a pasted text looked like; shown, so that a wrong guess is seen."""

    EMPTY = "empty"
    LIST = "list"
    GRID = "grid"
    PROSE = "prose"
    PAYLOADS = "payloads"


@dataclass(frozen=True, slots=True)
class PastedInput:
    """A pasted text as it was read.

    Attributes:
        shape: what it looked like.
        sheet: its rows.
        lines: how many lines it has, blank ones too.
        header: the line of the titles, None when it has none.
        delimiter: between the cells of a grid.
        formulas: cells of a grid that took the text of their formula.
    """

    shape: InputShape
    sheet: Sheet
    lines: int
    header: int | None = None
    delimiter: str = ""
    formulas: int = 0


@dataclass(frozen=True, slots=True)
class TextChoice:
    """How the operator wants a text to be read.

    Attributes:
        shape: a list, a grid or prose.
        delimiter: between the cells of a grid; `""` for the likeliest.
        has_titles: whether the first line that is not blank holds titles; None for what it looks
            like.
    """

    shape: InputShape
    delimiter: str = ""
    has_titles: bool | None = None


def read_pasted(
    text: str,
    known_fields: Iterable[str] = (),
    known: KnownOrders | None = None,
    step: Step = no_step,
    choice: TextChoice | None = None,
) -> PastedInput:
    """Read a pasted text; JWTs in it are replaced, since a secret is never kept in a sheet.

    Args:
        text: whatever was pasted.
        known_fields: names of extra fields that the log, field configs or a template know.
        known: the order IDs this store used lately.
        step: counts characters or rows; may raise `AbandonedError`.
        choice: how it is read; None for what it looks like.

    Raises:
        InputError: with field `file`: a grid has too many columns.
    """
    known = known or KnownOrders()
    text = text.removeprefix("\ufeff")
    if "eyJ" in text:
        text = Redactor().jwts(text)
    lines = _lines_of(text)
    count = len(lines) - (not lines[-1])
    sample = list(islice((line for line in lines if not _is_blank(line)), _SAMPLE_LINES))
    if not sample:
        return PastedInput(InputShape.EMPTY, _single_column(""), count)
    if choice is None and (payloads := _payloads(text)):
        return PastedInput(InputShape.PAYLOADS, _single_column("", payloads), count)
    choice = choice or _looks_like(text, lines, sample)
    if choice.shape is InputShape.GRID:
        return _grid(text, choice, known_fields, known, step, count)
    if choice.shape is InputShape.PROSE:
        rows = _prose_rows(lines, known, step)
        return PastedInput(InputShape.PROSE, _single_column("", rows), count)
    header = _list_header(lines, choice.has_titles)
    found = _list_rows(lines, 0 if header is None else header, step)
    title = "" if header is None else bare(lines[header - 1])
    return PastedInput(InputShape.LIST, _single_column(title, tuple(found)), count, header)


def _lines_of(text: str) -> list[str]:
    """Cut a text at its line breaks; one expression would hold other threads up for longer."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _looks_like(text: str, lines: list[str], sample: list[str]) -> TextChoice:
    if delimiter := grid_delimiter(text, sample):
        return TextChoice(InputShape.GRID, delimiter)
    if _list_header(lines, None) is None and _is_prose(sample):
        return TextChoice(InputShape.PROSE)
    return TextChoice(InputShape.LIST)


def _single_column(title: str, rows: tuple[SheetRow, ...] = ()) -> Sheet:
    basis = ColumnBasis.TITLE if title else ColumnBasis.CONTENT
    name = title or CANONICAL[ColumnKind.ORDER_ID]
    return Sheet((Column(name, ColumnKind.ORDER_ID, basis=basis),), rows)


def _is_blank(line: str) -> bool:
    return not line.strip() or not line.strip(BLANKS + UNSEEN)


# Payloads


def _payloads(text: str) -> tuple[SheetRow, ...]:
    """Return a row for each JSON object when the text is made of nothing else, else none."""
    decoder = json.JSONDecoder()
    rows: list[SheetRow] = []
    position, line = 0, 1
    while True:
        gap = _BETWEEN_PAYLOADS.match(text, position)
        start = gap.end() if gap else position
        line += len(_BREAK.findall(text, position, start))
        if start == len(text):
            return tuple(rows)
        if text[start] != "{":
            return ()
        try:
            _, length = decoder.raw_decode(text[start : start + _LONGEST_PAYLOAD])
        except (ValueError, RecursionError):
            return ()
        position = start + length
        last = line + len(_BREAK.findall(text, start, position))
        rows.append(SheetRow(line, last, (text[start:position],)))
        line = last


# A grid


def _grid(
    text: str,
    choice: TextChoice,
    known_fields: Iterable[str],
    known: KnownOrders,
    step: Step,
    lines: int,
) -> PastedInput:
    delimiter = choice.delimiter or guess_delimiter(text) or DELIMITERS[0]
    read: Sequence[Record] = [r for r in records(text, delimiter, step) if not r.is_blank]
    if delimiter != "\t" and _starts_with_blanks(read, delimiter):
        read = [_without_blanks(record) for record in read]
    has_header = _starts_with_titles(read) if choice.has_titles is None else choice.has_titles
    read, formulas = with_formula_texts(text, read)
    sheet = make_sheet(read, 0 if has_header else None, known_fields, known, step)
    header = read[0].line if has_header else None
    return PastedInput(InputShape.GRID, sheet, lines, header, delimiter, formulas)


def _starts_with_titles(read: Sequence[Record]) -> bool:
    first = read[0].cells
    has_ids = any(is_order_id(cell) for cell in first)
    below = len(read) > 1 and any(is_order_id(cell) for cell in read[1].cells)
    return names_order_id(first) or (not has_ids and below)


def _starts_with_blanks(read: Sequence[Record], delimiter: str) -> bool:
    """Tell whether a blank belongs to the delimiter; people put it after a comma or forget it."""
    some = read[:_SAMPLE_RECORDS]
    blanks = [cell.startswith(" ") for record in some for cell in record.cells[1:] if cell]
    return any(blanks) if delimiter == "," else all(blanks)


def _without_blanks(record: Record) -> Record:
    first, *rest = record.cells
    return record._replace(cells=(first, *(cell.removeprefix(" ") for cell in rest)))


# Prose


def _is_prose(sample: list[str]) -> bool:
    """Tell whether a text has sentences: lines with a word and not only a word."""
    several = [line for line in sample if len(line.split(None, 2)) > 1]
    worded = sum(not is_list_line(line) for line in several[:_SAMPLE_LINES])
    return worded > 0 and (worded > len(sample) * (1 - _MOSTLY) or len(sample) <= _FEW_LINES)


def _prose_rows(lines: list[str], known: KnownOrders, step: Step) -> tuple[SheetRow, ...]:
    """Return a row for each number; a line without any belongs to the number before it."""
    found: list[tuple[int, SheetRow]] = []
    for number, line in enumerate(lines, 1):
        if number % SLICE == 0:
            step(number, len(lines))
        for count, one in enumerate(find_numbers(line, known), 1):
            row = SheetRow(number, number, (one.text,), one.look is None, one.look, one.context)
            found.append((number, row))
            if count % SLICE == 0:
                step(number, len(lines))
    if not found:
        text = one_line(" ".join(lines[:_FEW_LINES]), _SHOWN_PROSE)
        return (SheetRow(1, len(lines), (text,)),)
    return tuple(_with_lines_between(found, len(lines)))


def _with_lines_between(found: list[tuple[int, SheetRow]], lines: int) -> Iterator[SheetRow]:
    starts = [number for number, _ in found[1:]] + [lines + 1]
    for place, ((number, row), after) in enumerate(zip(found, starts, strict=True)):
        lead = number - 1 if place == 0 else 0
        if lead == 0 and after <= number + 1:
            yield row
        else:
            last = max(number, after - 1)
            yield SheetRow(number, last, row.cells, row.ticked, row.look, row.context, lead)


# A list


def _list_header(lines: list[str], has_titles: bool | None) -> int | None:
    """Return the line of a title above a list, counted from 1; None asks what it looks like."""
    first = next((n for n, line in enumerate(lines, 1) if not _is_blank(line)), None)
    if first is None or has_titles is not None:
        return first if has_titles else None
    if len(lines) <= first or not names_order_id([bare(lines[first - 1])]):
        return None
    return first


def _list_rows(lines: list[str], skipped: int, step: Step) -> Iterator[SheetRow]:
    done = 0
    for number, line in enumerate(islice(lines, skipped, None), skipped + 1):
        if (single := line.strip(BLANKS)).removeprefix("#").isdigit():
            yield SheetRow(number, number, (single,))
            done += 1
        elif not _is_blank(line):
            for piece in line_pieces(line):
                yield SheetRow(number, number, (piece,))
                done += 1
                if done % SLICE == 0:
                    step(number, len(lines))
        if done % SLICE == 0:
            step(number, len(lines))
