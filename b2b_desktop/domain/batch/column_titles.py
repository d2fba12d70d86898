"""What a column is for, told by its title or its content.

Invariant: a column becomes an extra field only when its name is a known field; every other column
that is not recognised is listed as not sent (design.md section 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from b2b_desktop.domain.batch.id_cell import read_order_id
from b2b_desktop.domain.batch.sheet import ONLY_ONCE, Column, ColumnBasis, ColumnKind
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.errors import InputError

RESULT_PREFIX: Final = "result:"
CANONICAL: Final = {
    ColumnKind.ORDER_ID: "orderId",
    ColumnKind.PO_NUMBER: "poNumber",
    ColumnKind.SAVE_COMMENT: "isSaveOrderComment",
    ColumnKind.TOKEN: "token",
}
"""The titles that columns without one get once they are recognised: the API's own names."""

_SAMPLE_ROWS: Final = 200
_MOSTLY: Final = 0.8
_ORDER: Final = (
    *("order", "order#", "orderno", "ordernr", "ordernum", "ordernumber"),
    *("orders", "orderid", "orderids"),
)
_PO: Final = ["po", "po#", "pono", "ponr", "ponum", "ponumber", "purchaseorder"]
_NUMBERED: Final = ("", "#", "no", "nr", "id", "number")
_SPELLINGS: Final = {
    **dict.fromkeys(_ORDER, ColumnKind.ORDER_ID),
    **{f"{store}{name}": ColumnKind.ORDER_ID for store in ("bc", "bigcommerce") for name in _ORDER},
    **dict.fromkeys(_PO, ColumnKind.PO_NUMBER),
    **{f"purchaseorder{number}": ColumnKind.PO_NUMBER for number in _NUMBERED},
    **{
        f"{whose}{name}{number}": ColumnKind.PO_NUMBER
        for whose in ("customer", "customers", "buyer", "client", "your")
        for name in ("po", "purchaseorder")
        for number in _NUMBERED
    },
    **dict.fromkeys(
        ["issaveordercomment", "saveordercomment", "saveordercomments", "savecomment"],
        ColumnKind.SAVE_COMMENT,
    ),
    **dict.fromkeys(["token", "tokenname", "storefronttoken", "buyertoken"], ColumnKind.TOKEN),
}
_WEAK: Final = frozenset({"id", "ids", "#", "number"})
"""Titles of an order ID column when no other title says it better."""
_IGNORED: Final = re.compile(r"[^\w#]|_")
_PO_LIKE: Final = re.compile(r"(?i)P\.?O\b\W*\w|PO[-_#/ ]?\d")


def kind_of_title(title: str) -> ColumnKind | None:
    """Return what a title in one of the usual spellings says, None when it says nothing."""
    if title.strip().casefold().startswith(RESULT_PREFIX):
        return ColumnKind.RESULT
    return _SPELLINGS.get(folded_title(title))


def folded_title(title: str) -> str:
    """Return a title without what the usual spellings of one name differ in."""
    return _IGNORED.sub("", title.casefold())


def titled_column(titles: Sequence[str], kind: ColumnKind) -> int | None:
    """Return the number of the first column whose title says what it is for, None for none."""
    return next((n for n, title in enumerate(titles) if kind_of_title(title) is kind), None)


def names_order_id(cells: Sequence[str]) -> bool:
    """Tell whether these cells are titles, one of them of the order ID column."""
    return any(kind_of_title(cell) is ColumnKind.ORDER_ID for cell in cells) and not any(
        is_order_id(cell) for cell in cells
    )


def is_order_id(cell: str) -> bool:
    """Tell whether a cell holds an order ID."""
    try:
        read_order_id(cell)
    except InputError:
        return False
    return True


def guess_columns(
    titles: Sequence[str],
    rows: Sequence[Sequence[str]],
    known_fields: Iterable[str],
    known: KnownOrders,
) -> tuple[Column, ...]:
    """Return what each column is probably for, and why.

    Args:
        titles: one for each column, `""` for none.
        rows: the cells; the first two hundred are looked at.
        known_fields: names of extra fields that the log, field configs or a template know.
        known: the order IDs this store used lately.
    """
    fields = {folded_title(name): name for name in known_fields}
    fields |= {name: name for name in fields.values()}
    columns = [_by_title(title, fields) for title in titles]
    _keep_first_of_each(columns)
    sample = [row for row in rows[:_SAMPLE_ROWS] if not _is_remark(row, len(titles))]
    if all(column.kind is not ColumnKind.ORDER_ID for column in columns):
        _find_order_ids(columns, sample, known)
    if all(column.kind is not ColumnKind.PO_NUMBER for column in columns):
        _find_po_numbers(columns, sample)
    return tuple(columns)


def with_column(
    columns: tuple[Column, ...], number: int, kind: ColumnKind, field_name: str = ""
) -> tuple[Column, ...]:
    """Return the columns after the operator said what one is for.

    A kind that only one column has leaves the column that had it. A field without a name is
    called as its title.
    """
    changed = []
    for other, column in enumerate(columns):
        if other == number:
            name = (field_name or column.title) if kind is ColumnKind.FIELD else ""
            changed.append(Column(column.title, kind, name, ColumnBasis.OPERATOR))
        elif column.kind is kind and kind in ONLY_ONCE:
            changed.append(Column(column.title, basis=ColumnBasis.OPERATOR))
        else:
            changed.append(column)
    return tuple(changed)


def _by_title(title: str, fields: dict[str, str]) -> Column:
    kind = kind_of_title(title)
    if kind is not None:
        return Column(title, kind, basis=ColumnBasis.TITLE)
    name = fields.get(title.strip()) or fields.get(folded_title(title))
    if name and title.strip():
        return Column(title, ColumnKind.FIELD, name, ColumnBasis.KNOWN_FIELD)
    return Column(title)


def _is_remark(row: Sequence[str], width: int) -> bool:
    """Tell whether a row of several columns is a line of words, such as a signature below them."""
    filled = [cell for cell in row if cell.strip()]
    return width > 1 and len(filled) == 1 and bool(row[0].strip()) and not is_order_id(filled[0])


def is_po_like(cell: str) -> bool:
    """Tell whether a cell begins as PO numbers do."""
    return _PO_LIKE.match(cell.strip()) is not None


def are_most(count: int, total: int) -> bool:
    """Tell whether so many cells of a column say what it holds; one, such as a sum, may not."""
    return count > 0 and (count >= total * _MOSTLY or (count > 1 and total - count == 1))


def _keep_first_of_each(columns: list[Column]) -> None:
    seen: set[tuple[ColumnKind, str]] = set()
    for number, column in enumerate(columns):
        if column.kind not in ONLY_ONCE and column.kind is not ColumnKind.FIELD:
            continue
        key = (column.kind, column.field_name)
        if key in seen:
            columns[number] = Column(column.title)
        seen.add(key)


def _find_order_ids(
    columns: list[Column], sample: Sequence[Sequence[str]], known: KnownOrders
) -> None:
    """Take the first free column that mostly holds order IDs, the store's usual ones first."""
    scores = []
    for number, column in enumerate(columns):
        cells = [row[number] for row in sample if number < len(row) and row[number].strip()]
        ids = [read_order_id(cell) for cell in cells if is_order_id(cell)]
        if column.kind is not ColumnKind.NOT_SENT or not are_most(len(ids), len(cells)):
            continue
        usual = sum(known.why_unusual(order_id) is None for order_id in ids) / len(ids)
        weak = folded_title(column.title) in _WEAK
        scores.append((usual >= _MOSTLY, weak, -number))
    if scores:
        _take(columns, -max(scores)[2], ColumnKind.ORDER_ID)


def _find_po_numbers(columns: list[Column], sample: Sequence[Sequence[str]]) -> None:
    for number, column in enumerate(columns):
        cells = [row[number] for row in sample if number < len(row) and row[number].strip()]
        alike = sum(map(is_po_like, cells))
        if column.kind is ColumnKind.NOT_SENT and are_most(alike, len(cells)):
            _take(columns, number, ColumnKind.PO_NUMBER)
            return


def _take(columns: list[Column], number: int, kind: ColumnKind) -> None:
    title = columns[number].title or CANONICAL[kind]
    columns[number] = replace(columns[number], title=title, kind=kind, basis=ColumnBasis.CONTENT)
