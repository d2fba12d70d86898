"""The words for what was read: counts, shapes, what a second input did.

Invariant: what did not happen is said too: rows left alone, orders not found.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.merging import Merged
from b2b_desktop.domain.batch.pasted_text import InputShape, PastedInput
from b2b_desktop.domain.batch.row_check import RowCounts
from b2b_desktop.domain.order import OrderId

translate = QCoreApplication.translate

_SHAPES: Final = {
    InputShape.LIST: QT_TRANSLATE_NOOP("InputWords", "Read as a list."),
    InputShape.GRID: QT_TRANSLATE_NOOP("InputWords", "Read as a table."),
    InputShape.PROSE: QT_TRANSLATE_NOOP(
        "InputWords", "Read as a text with numbers in it; look at those that are unticked."
    ),
    InputShape.PAYLOADS: QT_TRANSLATE_NOOP("InputWords", "Read as webhook payloads."),
}
_MOST_NAMED: Final = 5


def counts_words(counts: RowCounts, edited: EditedSheet) -> str:
    """Say how many rows there are; the parts add up."""
    words = translate(
        "InputWords", "Rows read: {read} = {valid} valid + {invalid} invalid + {double} duplicate"
    )
    said = words.replace("{read}", str(counts.read)).replace("{valid}", str(counts.valid))
    said = said.replace("{invalid}", str(counts.invalid))
    said = said.replace("{double}", str(counts.duplicates))
    unticked = sum(not row.ticked for row in edited.sheet.rows)
    if unticked:
        words = translate("InputWords", "; {n} of them unticked")
        said += words.replace("{n}", str(unticked))
    return said


def shape_words(pasted: PastedInput) -> str:
    """Say what a pasted text looked like."""
    if pasted.shape is InputShape.EMPTY:
        return translate("InputWords", "There is nothing to read in this text.")
    words = translate("InputWords", str(_SHAPES[pasted.shape]))
    if pasted.header is not None:
        titles = translate("InputWords", "Titles in line {n}.")
        words += " " + titles.replace("{n}", str(pasted.header))
    if pasted.formulas:
        words += " " + formulas_words(pasted.formulas)
    return words


def formulas_words(cells: int) -> str:
    """Say that cells took the text of their formula."""
    words = translate("InputWords", 'Cells read as the text of their formula, as ="007": {n}.')
    return words.replace("{n}", str(cells))


def shape_entries() -> tuple[tuple[str, InputShape], ...]:
    """Return what the operator can have a text read as, in words."""
    return (
        (translate("InputWords", "list of order IDs"), InputShape.LIST),
        (translate("InputWords", "table"), InputShape.GRID),
        (translate("InputWords", "text with numbers in it"), InputShape.PROSE),
    )


def delimiter_entries() -> tuple[tuple[str, str], ...]:
    """Return what can stand between the cells of a table, in words."""
    return (
        (translate("InputWords", "tab"), "\t"),
        (translate("InputWords", "semicolon ;"), ";"),
        (translate("InputWords", "comma ,"), ","),
        (translate("InputWords", "bar |"), "|"),
    )


def merged_words(merged: Merged) -> str:
    """Say what a second input did, and what it did not."""
    said = []
    for count, text in (
        (merged.rows_removed, translate("InputWords", "rows replaced: {n}")),
        (merged.rows_added, translate("InputWords", "rows added: {n}")),
        (merged.rows_filled, translate("InputWords", "rows filled in: {n}")),
        (merged.cells_kept, translate("InputWords", "cells left as they were: {n}")),
        (merged.rows_unread, translate("InputWords", "rows without an order ID: {n}")),
    ):
        if count:
            said.append(text.replace("{n}", str(count)))
    for orders, words in (
        (
            merged.unused,
            translate("InputWords", "rows not used, another has their order: {n} ({named})"),
        ),
        (merged.not_found, translate("InputWords", "orders not among these rows: {n} ({named})")),
    ):
        if orders:
            text = words.replace("{n}", str(len(orders)))
            said.append(text.replace("{named}", _named(orders)))
    if not said:
        return translate("InputWords", "Nothing was to be filled in.")
    line = ", ".join(said)
    return line[0].upper() + line[1:] + "."


def _named(orders: Sequence[OrderId]) -> str:
    """Name the first orders of some, each once."""
    named = list(dict.fromkeys(orders))
    more = "..." if len(named) > _MOST_NAMED else ""
    return ", ".join(map(str, named[:_MOST_NAMED])) + more
