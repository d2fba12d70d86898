"""Whether a pasted text has columns, and what stands between them.

Invariant: where a list of order IDs and columns of numbers look alike, it is a list: no order ID is
put into a column that is not sent.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import Final

from b2b_desktop.domain.batch.column_titles import are_most, is_order_id, names_order_id
from b2b_desktop.domain.batch.delimited import DELIMITERS, is_even, records
from b2b_desktop.domain.batch.id_cell import read_order_id
from b2b_desktop.domain.batch.list_line import is_list_line, pieces_of
from b2b_desktop.domain.batch.thousands import cuts_thousands

_SAMPLE_RECORDS: Final = 100
_WIDEST_GRID: Final = 256
_DIGIT: Final = re.compile(r"\d")
_OTHER_NUMBER: Final = re.compile(r"(?<![\w-])\d{3,}(?![\w-])")


def grid_delimiter(text: str, sample: list[str]) -> str | None:
    """Return what stands between the columns of a text, None when it has none.

    Args:
        text: all of it.
        sample: its first lines that are not blank; there is one at least.
    """
    for delimiter in DELIMITERS:
        first = next(records(sample[0] + "\n", delimiter)).cells
        if not 1 < len(first) <= _WIDEST_GRID or not names_order_id(first):
            continue
        if delimiter != "," or not cuts_thousands(_first_cells(text, ",")[1:], len(first)):
            return delimiter
    for delimiter in DELIMITERS:
        if delimiter not in sample[0]:
            continue
        is_grid = is_even(text, delimiter) or (delimiter == "\t" and _has_one_odd_line(text))
        if is_grid and _has_columns(text, delimiter):
            return delimiter
    return None


def _has_one_odd_line(text: str) -> bool:
    """Tell whether one line alone, such as a signature, is not of the width of the others."""
    widths = Counter(map(len, _first_cells(text, "\t")))
    (width, times), *others = widths.most_common()
    return width > 1 and times > 1 and sum(count for _, count in others) == 1


def _has_columns(text: str, delimiter: str) -> bool:
    """Tell a grid from a list and from prose: its columns differ from each other."""
    some = _first_cells(text, delimiter)
    width = max(len(cells) for cells in some)
    if width > _WIDEST_GRID:
        return False
    if delimiter == "\t":
        return not _are_numbers(some) or (len(some) > 1 and _columns_are_apart(some))
    if _are_numbers(some) or (delimiter == "," and cuts_thousands(some)):
        # What people put between the numbers of a list: none of them may become a column.
        return False
    if delimiter != "," and len(some) > 1 and not any(map(_DIGIT.search, some[0])):
        some = some[1:]  # Titles; a comma also stands between the words of a sentence.
    if len(some) == 1:
        ids = [is_order_id(cell) for cell in some[0]]
        others = (cell for cell, is_id in zip(some[0], ids, strict=True) if not is_id)
        return sum(ids) == 1 and not any(_OTHER_NUMBER.search(cell) for cell in others)
    used = [n for n in range(width) if any(n < len(cells) and cells[n].strip() for cells in some)]
    mostly_ids = [_holds_ids(some, number) for number in used]
    return any(mostly_ids) and not all(mostly_ids)


def _first_cells(text: str, delimiter: str) -> list[tuple[str, ...]]:
    some = islice(records(text, delimiter), _SAMPLE_RECORDS)
    return [record.cells for record in some if not record.is_blank]


def _are_numbers(some: list[tuple[str, ...]]) -> bool:
    return all(is_list_line(cell) for cells in some for cell in cells)


def _columns_are_apart(some: list[tuple[str, ...]]) -> bool:
    """Tell whether the first column's numbers, one a cell, are of another series than others."""
    if any(len(list(pieces_of(cell))) > 1 for cells in some for cell in cells):
        return False
    columns = [
        [read_order_id(cells[n]) for cells in some if n < len(cells) and is_order_id(cells[n])]
        for n in range(len(some[0]))
    ]
    filled = [numbers for numbers in columns if numbers]
    return bool(filled) and any(
        max(filled[0]) < min(other) or max(other) < min(filled[0]) for other in filled[1:]
    )


def _holds_ids(some: list[tuple[str, ...]], number: int) -> bool:
    cells = [cells[number] for cells in some if number < len(cells) and cells[number].strip()]
    return are_most(sum(map(is_order_id, cells)), len(cells))
