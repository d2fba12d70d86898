"""Whether a pasted text has columns, and what stands between them.

Invariant: where a list of order IDs and columns of numbers look alike, it is a list: no order ID is
put into a column that is not sent.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import Final

from b2b_desktop.domain.batch.column_titles import (
    are_most,
    is_order_id,
    is_po_like,
    kind_of_title,
    names_order_id,
)
from b2b_desktop.domain.batch.delimited import DELIMITERS, is_even, records
from b2b_desktop.domain.batch.id_cell import read_order_id
from b2b_desktop.domain.batch.list_line import is_list_line, pieces_of
from b2b_desktop.domain.batch.thousands import cuts_thousands

_SAMPLE_RECORDS: Final = 100
_MOST_ODD_LINES: Final = 5
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
        some = _first_cells(text, delimiter)
        if not is_even(text, delimiter):
            some = _above_odd_lines(some, delimiter)
        if some and _has_columns(some, delimiter):
            return delimiter
    return None


def _above_odd_lines(some: list[tuple[str, ...]], delimiter: str) -> list[tuple[str, ...]]:
    """Return the lines of one width above a signature or a sum; none where there are no such.

    Commas also stand in sentences: between them only order IDs with their PO numbers are columns.
    """
    width = len(some[0]) if some else 0
    rows = list(takewhile(lambda cells: len(cells) == width, some))
    odd = len(some) - len(rows)
    if width < 2 or len(rows) < 2 or odd > min(len(rows), _MOST_ODD_LINES):
        return []
    if delimiter == "," and not all(map(_is_order_with_po, _below_titles(rows, delimiter))):
        return []
    return rows


def _below_titles(rows: list[tuple[str, ...]], delimiter: str) -> list[tuple[str, ...]]:
    """Return the rows without their titles; a comma also stands between words of a sentence."""
    first = rows[0]
    is_worded = len(rows) > 1 and not any(map(_DIGIT.search, first))
    if is_worded and (delimiter != "," or any(map(kind_of_title, first))):
        return rows[1:]
    return rows


def _is_order_with_po(cells: tuple[str, ...]) -> bool:
    return any(map(is_order_id, cells)) and any(map(is_po_like, cells))


def _has_columns(some: list[tuple[str, ...]], delimiter: str) -> bool:
    """Tell a grid from a list and from prose: its columns differ from each other."""
    width = max(len(cells) for cells in some)
    if width > _WIDEST_GRID:
        return False
    if delimiter == "\t":
        return not _are_numbers(some) or (len(some) > 1 and _columns_are_apart(some))
    if _are_numbers(some) or (delimiter == "," and cuts_thousands(some)):
        # What people put between the numbers of a list: none of them may become a column.
        return False
    some = _below_titles(some, delimiter)
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
