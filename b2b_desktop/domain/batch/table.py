"""From records to a sheet: which one holds the titles, which columns there are.

Invariant: every record that is not blank is a row, the titles, or counted as above them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from b2b_desktop.domain.batch.column_titles import (
    guess_columns,
    is_order_id,
    kind_of_title,
    names_order_id,
)
from b2b_desktop.domain.batch.delimited import Record
from b2b_desktop.domain.batch.id_cell import text_of_formula
from b2b_desktop.domain.batch.result_columns import unguarded
from b2b_desktop.domain.batch.sheet import ColumnKind, Sheet, SheetRow
from b2b_desktop.domain.batch.slices import SLICE, Step, no_step
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.errors import InputError, InputReason

OFFERED_ENCODINGS: Final = (
    "utf-8",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "iso8859_15",
    "mac_roman",
    "cp437",
    "cp850",
    "shift_jis",
    "gb18030",
    "big5",
    "euc_kr",
    "utf-16",
)
"""What an operator can choose when the guess is wrong."""
MOST_COLUMNS: Final = 1000
MOST_CELLS: Final = 20_000_000
_SEARCHED_RECORDS: Final = 20
"""Records looked through for titles."""


class EncodingBasis(StrEnum):
    """How an encoding was told."""

    NONE = ""
    """It was not: the text was pasted, or the file says it itself."""
    MARK = "mark"
    """By the file's byte order mark."""
    VALID = "valid"
    """Everything in it is valid UTF-8."""
    GUESSED = "guessed"
    CHOSEN = "chosen"
    """By the operator."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a file or a pasted grid holds.

    Attributes:
        name: the file's name, `""` for a pasted grid.
        records: in order, blank ones left out.
        hidden: rows that a spreadsheet hides or filters out; the operator is asked about them.
        encoding: of a text file.
        encoding_basis: how that was told.
        delimiter: of a text.
        sheets: the names of a workbook's sheets, in order.
        sheet: the one that was read.
        merged: cells that took the value of the merged range they are in.
        formulas: cells that took the text of their formula.
        guarded: whether formula-like cells may have been guarded when it was exported.
    """

    records: tuple[Record, ...]
    name: str = ""
    hidden: tuple[Record, ...] = ()
    encoding: str = ""
    encoding_basis: EncodingBasis = EncodingBasis.NONE
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    merged: int = 0
    formulas: int = 0
    guarded: bool = True

    def with_hidden(self) -> tuple[Record, ...]:
        """Return all records, the hidden ones in their places."""
        return tuple(sorted((*self.records, *self.hidden), key=lambda record: record.line))


def suggest_header(records: Sequence[Record]) -> int | None:
    """Return which record probably holds the titles, None when there are none.

    It is the first that names an order ID column; else the first of all when it holds no order ID
    and the next one does.
    """
    for number, record in enumerate(records[:_SEARCHED_RECORDS]):
        if names_order_id(record.cells):
            return number
        if any(is_order_id(cell) for cell in record.cells):
            break
    if len(records) > 1 and not any(is_order_id(cell) for cell in records[0].cells):
        return 0 if any(is_order_id(cell) for cell in records[1].cells) else None
    return None


def with_formula_texts(text: str, records: Sequence[Record]) -> tuple[Sequence[Record], int]:
    """Put the text in place of each formula such as `="007"`, and count them.

    An exported result is left as it is: it keeps every cell as it was typed.

    Args:
        text: that the records were cut from.
        records: in order.
    """
    first = records[:_SEARCHED_RECORDS]
    if '="' not in text or any(_is_result(cell) for record in first for cell in record.cells):
        return records, 0
    made, count = [], 0
    for record in records:
        cells = tuple(map(text_of_formula, record.cells))
        count += sum(new is not old for new, old in zip(cells, record.cells, strict=True))
        made.append(record._replace(cells=cells))
    return made, count


def make_sheet(
    records: Sequence[Record],
    header: int | None,
    known_fields: Iterable[str],
    known: KnownOrders,
    step: Step = no_step,
    *,
    guarded: bool = True,
) -> Sheet:
    """Make a sheet of the records after the titles.

    Columns without a title and without content are left out. A guard that an export put before
    formula-like cells is taken off again when there are result columns.

    Args:
        records: without blank ones.
        header: the record with the titles, None when there are none.
        known_fields: names of known extra fields.
        known: the order IDs this store used lately.
        step: counts records.
        guarded: whether there can be such guards.

    Raises:
        InputError: with field `file`: there are too many columns.
    """
    titles = records[header].cells if header is not None else ()
    body = records[header + 1 :] if header is not None else records
    if any(map(_is_result, titles)) and guarded:
        titles = tuple(unguarded(title) for title in titles)
        body = [record._replace(cells=tuple(map(unguarded, record.cells))) for record in body]
    kept = _kept_columns(titles, body)
    if len(kept) > MOST_COLUMNS or len(kept) * len(body) > MOST_CELLS:
        raise InputError("file", InputReason.TOO_LARGE, str(len(kept)))
    rows = []
    for number, record in enumerate(body):
        if number % SLICE == 0:
            step(number, len(body))
        rows.append(SheetRow(record.line, record.last_line, _cells(record.cells, kept)))
    shown = _cells(titles, kept)
    cells = [row.cells for row in rows[: _SEARCHED_RECORDS * 10]]
    return Sheet(guess_columns(shown, cells, known_fields, known), tuple(rows))


def _is_result(title: str) -> bool:
    return kind_of_title(title) is ColumnKind.RESULT


def _kept_columns(titles: Sequence[str], body: Sequence[Record]) -> list[int]:
    kept = {number for number, title in enumerate(titles) if title.strip()}
    widths = {len(record.cells) for record in body}
    if not widths:
        return sorted(kept)
    full = max(widths)
    # Only the columns that are not certain yet are looked through.
    for number in range(full):
        if number not in kept and any(
            number < len(record.cells) and record.cells[number] for record in body
        ):
            kept.add(number)
    return sorted(kept)


def _cells(cells: tuple[str, ...], kept: list[int]) -> tuple[str, ...]:
    if len(cells) == len(kept) and kept and kept[-1] == len(kept) - 1:
        return cells
    width = len(cells)
    return tuple([cells[number] if number < width else "" for number in kept])
