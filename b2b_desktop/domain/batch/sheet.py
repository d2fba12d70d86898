"""The rows of a batch as a spreadsheet shows them, and changes of it that can be taken back.

Invariant: every row has one cell for each column; a sheet never changes, a change makes another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

T = TypeVar("T")


class ColumnKind(StrEnum):
    """What a column is used for (design.md section 6)."""

    ORDER_ID = "order_id"
    PO_NUMBER = "po_number"
    SAVE_COMMENT = "save_comment"
    TOKEN = "token"
    FIELD = "field"
    RESULT = "result"
    """What an exported result says of the row; never sent."""
    NOT_SENT = "not_sent"


ONLY_ONCE: Final = frozenset(
    {ColumnKind.ORDER_ID, ColumnKind.PO_NUMBER, ColumnKind.SAVE_COMMENT, ColumnKind.TOKEN}
)
"""Kinds that at most one column has."""


class ColumnBasis(StrEnum):
    """Why a column is used so; shown beside it."""

    TITLE = "title"
    KNOWN_FIELD = "known_field"
    CONTENT = "content"
    OPERATOR = "operator"
    TEMPLATE = "template"
    NONE = "none"


class Unusual(StrEnum):
    """Why a number is probably not one of the store's order IDs."""

    SHORT = "short"
    FAR = "far"
    YEAR = "year"
    DATE = "date"
    AMOUNT = "amount"
    PHONE = "phone"
    LABELLED = "labelled"
    """The words before it name something else: a PO number, an invoice."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        title: its title in the input, `""` for none.
        kind: what it is used for.
        field_name: the extra field's name, for the kind `FIELD` only.
        basis: why it is used so.
    """

    title: str
    kind: ColumnKind = ColumnKind.NOT_SENT
    field_name: str = ""
    basis: ColumnBasis = ColumnBasis.NONE


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row.

    Attributes:
        line: its line in the input, counted from 1; 0 for a row that was typed.
        last_line: the last line that belongs to it, such as that of a quoted cell or a sentence.
        cells: as typed, one for each column.
        ticked: whether it takes part; a found number that is unusual does not at first.
        look: what a number found in prose looks like, None when it looks like an order ID.
        context: the words around a number found in prose, one line.
        lead: how many lines before its own belong to it, such as a mail's first ones.
        filled: the columns whose cells the template filled.
    """

    line: int
    last_line: int
    cells: tuple[str, ...]
    ticked: bool = True
    look: Unusual | None = None
    context: str = ""
    lead: int = 0
    filled: tuple[int, ...] = ()

    def with_cells(self, cells: tuple[str, ...], filled: tuple[int, ...]) -> SheetRow:
        """Return the row with other cells; `replace` would cost ten times as much."""
        return SheetRow(
            self.line,
            self.last_line,
            cells,
            self.ticked,
            self.look,
            self.context,
            self.lead,
            filled,
        )

    def written(self, column: int, texts: tuple[str, ...]) -> SheetRow:
        """Return the row with texts written from a column on, which no template then filled."""
        end = column + len(texts)
        cells = (*self.cells[:column], *texts, *self.cells[end:])
        return self.with_cells(cells, tuple([n for n in self.filled if not column <= n < end]))

    def padded(self, missing: int) -> SheetRow:
        """Return the row with so many empty cells more."""
        return self.with_cells(self.cells + ("",) * missing, self.filled) if missing else self


@dataclass(frozen=True, slots=True)
class Sheet:
    """Columns and rows."""

    columns: tuple[Column, ...]
    rows: tuple[SheetRow, ...]

    def column_of(self, kind: ColumnKind) -> int | None:
        """Return the number of the first column of a kind, counted from 0."""
        kinds = (number for number, column in enumerate(self.columns) if column.kind is kind)
        return next(kinds, None)

    @property
    def not_sent(self) -> tuple[str, ...]:
        """The titles of the columns that are not sent, result columns left aside."""
        return tuple(c.title for c in self.columns if c.kind is ColumnKind.NOT_SENT)


@dataclass(frozen=True, slots=True)
class Splice:
    """Rows that give way to others.

    Attributes:
        start: the first row that goes, counted from 0 in the sheet before the change.
        removed: the rows that go.
        added: the rows that come in their place.
    """

    start: int
    removed: tuple[SheetRow, ...]
    added: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One step from a sheet to another, in both directions.

    Attributes:
        splices: in the order of their starts, none overlapping.
        columns_before: the columns it starts from.
        columns_after: the columns it leads to.
    """

    splices: tuple[Splice, ...]
    columns_before: tuple[Column, ...]
    columns_after: tuple[Column, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether it leaves everything as it is."""
        return self.columns_before == self.columns_after and all(
            splice.removed == splice.added for splice in self.splices
        )

    def applied(self, sheet: Sheet) -> Sheet:
        """Return the sheet after the change."""
        parts = ((s.start, len(s.removed), s.added) for s in self.splices)
        return Sheet(self.columns_after, spliced(sheet.rows, parts))

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        shift = 0
        back = []
        for splice in self.splices:
            back.append(Splice(splice.start + shift, splice.added, splice.removed))
            shift += len(splice.added) - len(splice.removed)
        return Change(tuple(back), self.columns_after, self.columns_before)


def spliced(items: tuple[T, ...], parts: Iterable[tuple[int, int, tuple[T, ...]]]) -> tuple[T, ...]:
    """Return a tuple with some stretches replaced, in one pass.

    Args:
        items: what there was.
        parts: start, length and replacement of each stretch, in order.
    """
    made: list[T] = []
    done = 0
    for start, length, added in parts:
        made += items[done:start]
        made += added
        done = start + length
    made += items[done:]
    return tuple(made)


def replaced(before: Sheet, after: Sheet) -> Change:
    """Return the change from one sheet to any other; stretches that stay alike are not touched."""
    if before.columns != after.columns:
        splice = Splice(0, before.rows, after.rows)
        return Change((splice,), before.columns, after.columns)
    shorter = min(len(before.rows), len(after.rows))
    start = 0
    while start < shorter and before.rows[start] is after.rows[start]:
        start += 1
    splice = Splice(start, before.rows[start:], after.rows[start:])
    return Change((splice,), before.columns, after.columns)
