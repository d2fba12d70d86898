"""Records of a text with delimiters: CSV, TSV, and what spreadsheets put on the clipboard.

Invariant: every line of the text is in one record or between two as a blank one; a quote that does
not close a cell, or one of a formula such as `="a;b"`, is a character like any other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from b2b_desktop.domain.batch.slices import SLICE, Step, no_step
from b2b_desktop.domain.batch.thousands import is_one_number

DELIMITERS: Final = ("\t", ";", ",", "|")
_SAMPLE_RECORDS: Final = 100
_SAMPLE_CHARACTERS: Final = 200_000
_LINE: Final = re.compile(r"([^\r\n]*+)(?:\r\n|\r|\n|\Z)")
_BREAK: Final = re.compile(r"\r\n|\r|\n")


class Record(NamedTuple):
    """One record: its first and last line, counted from 1, and its cells."""

    line: int
    last_line: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it."""
        return not any(self.cells)


def records(
    text: str, delimiter: str, step: Step = no_step, first_line: int = 1
) -> Iterator[Record]:
    """Yield the records of a text, blank ones too.

    Args:
        text: with any of the three kinds of line break.
        delimiter: one character.
        step: counts characters.
        first_line: the number of the text's first line.
    """
    position, line, number = 0, first_line, 0
    while position < len(text):
        match = _LINE.match(text, position)
        if match is None:  # it matches everywhere; this is for the type checker
            return
        if '"' in match[1]:
            cells, end = _quoted(text, position, delimiter)
            last = line + len(_BREAK.findall(text, position, _content_end(text, end)))
        else:
            cells, end, last = tuple(match[1].split(delimiter)), match.end(), line
        yield Record(line, last, cells)
        position, line, number = end, last + 1, number + 1
        if number % SLICE == 0:
            step(position, len(text))


def guess_delimiter(text: str) -> str | None:
    """Return the delimiter that cuts the text's first records most evenly, None when none does.

    Commas that stand only between the thousands of numbers are none.
    """
    sample = text[:_SAMPLE_CHARACTERS]
    best: tuple[float, int, str] | None = None
    for rank, delimiter in enumerate(DELIMITERS):
        if delimiter not in sample:
            continue
        some = islice(records(sample, delimiter), _SAMPLE_RECORDS)
        widths = Counter(len(record.cells) for record in some if not record.is_blank)
        if not widths or (delimiter == "," and parts_thousands(sample)):
            continue
        width, times = widths.most_common(1)[0]
        if width > 1:
            score = (times / widths.total(), -rank, delimiter)
            best = max(best, score) if best else score
    return best[2] if best else None


def is_even(text: str, delimiter: str) -> bool:
    """Tell whether most of the first records have the same number of cells, two or more."""
    some = islice(records(text[:_SAMPLE_CHARACTERS], delimiter), _SAMPLE_RECORDS)
    widths = Counter(len(record.cells) for record in some if not record.is_blank)
    width, times = widths.most_common(1)[0] if widths else (0, 0)
    return width > 1 and times * 5 >= widths.total() * 4


def parts_thousands(text: str) -> bool:
    """Tell whether the first records' commas all stand in numbers, between their thousands."""
    some = islice(records(text[:_SAMPLE_CHARACTERS], ","), _SAMPLE_RECORDS)
    parted = [record.cells for record in some if len(record.cells) > 1]
    return bool(parted) and all(map(is_one_number, parted))


def _content_end(text: str, end: int) -> int:
    """Return where a record ends without its own line break."""
    if text.endswith("\r\n", 0, end):
        return end - 2
    return end - 1 if end and text[end - 1] in "\r\n" else end


def _quoted(text: str, position: int, delimiter: str) -> tuple[tuple[str, ...], int]:
    """Return the cells of the record that starts at a position, and where the next one starts."""
    cell = _cell_pattern(delimiter)
    cells: list[str] = []
    while True:
        match = cell.match(text, position)
        if match is None:  # it matches everywhere; this is for the type checker
            return tuple(cells), len(text)
        quoted, plain = match[1], match[2]
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        position = match.end()
        if not text.startswith(delimiter, position):
            break
        position += 1
    ending = _BREAK.match(text, position)
    return tuple(cells), ending.end() if ending else position


@lru_cache(maxsize=len(DELIMITERS) * 2)
def _cell_pattern(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    return re.compile(
        rf'"([^"]*+(?:""[^"]*+)*+)"(?={mark}|[\r\n]|\Z)'
        rf'|(="[^"\r\n]*+(?:""[^"\r\n]*+)*+"(?={mark}|[\r\n]|\Z)|[^{mark}\r\n]*+)',
    )
