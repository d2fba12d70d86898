"""The words for rows: what is wrong with a cell, what a number looks like, what a column is for.

Invariant: every reason is said in words beside its cell; what was typed is quoted as plain text.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from b2b_desktop.domain.batch.row_check import CellFault, FlagReading, RowCheck
from b2b_desktop.domain.batch.sheet import Column, ColumnBasis, ColumnKind, SheetRow, Unusual
from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.messages import input_words

translate = QCoreApplication.translate

_KINDS: Final = {
    ColumnKind.ORDER_ID: QT_TRANSLATE_NOOP("RowWords", "Order ID"),
    ColumnKind.PO_NUMBER: QT_TRANSLATE_NOOP("RowWords", "PO number"),
    ColumnKind.SAVE_COMMENT: QT_TRANSLATE_NOOP("RowWords", "Save comment"),
    ColumnKind.TOKEN: QT_TRANSLATE_NOOP("RowWords", "Token"),
    ColumnKind.RESULT: QT_TRANSLATE_NOOP("RowWords", "Result"),
    ColumnKind.NOT_SENT: QT_TRANSLATE_NOOP("RowWords", "Not sent"),
}
_BASES: Final = {
    ColumnBasis.TITLE: QT_TRANSLATE_NOOP("RowWords", "Recognised by its title."),
    ColumnBasis.KNOWN_FIELD: QT_TRANSLATE_NOOP(
        "RowWords", "A field of this name was sent to this store before, or a template has it."
    ),
    ColumnBasis.CONTENT: QT_TRANSLATE_NOOP("RowWords", "Recognised by what is in it."),
    ColumnBasis.OPERATOR: QT_TRANSLATE_NOOP("RowWords", "You chose this."),
    ColumnBasis.TEMPLATE: QT_TRANSLATE_NOOP("RowWords", "Added by the template."),
    ColumnBasis.NONE: QT_TRANSLATE_NOOP(
        "RowWords", "Its title is not known, so nothing of it is sent. Choose what it is for."
    ),
}
_LOOKS: Final = {
    Unusual.SHORT: QT_TRANSLATE_NOOP("RowWords", "shorter than this store's order IDs"),
    Unusual.FAR: QT_TRANSLATE_NOOP("RowWords", "far from this store's order IDs"),
    Unusual.YEAR: QT_TRANSLATE_NOOP("RowWords", "looks like a year"),
    Unusual.DATE: QT_TRANSLATE_NOOP("RowWords", "looks like a date or a time"),
    Unusual.AMOUNT: QT_TRANSLATE_NOOP("RowWords", "looks like an amount"),
    Unusual.PHONE: QT_TRANSLATE_NOOP("RowWords", "looks like a telephone number"),
    Unusual.LABELLED: QT_TRANSLATE_NOOP("RowWords", "named as something else"),
}

_MOST_READINGS: Final = 4
_SHOWN_TEXT: Final = 20


def column_use(column: Column) -> str:
    """Say what a column is used for."""
    if column.kind is ColumnKind.FIELD:
        words = translate("RowWords", "Field {name}")
        return words.replace("{name}", column.field_name or "?")
    return kind_word(column.kind)


def kind_word(kind: ColumnKind) -> str:
    """Return the window's word for a use of a column other than an extra field."""
    return translate("RowWords", str(_KINDS[kind]))


def column_basis(column: Column) -> str:
    """Say why a column is used so."""
    if column.kind is ColumnKind.RESULT:
        return translate("RowWords", "What an exported result says of the row; never sent.")
    if column.kind is ColumnKind.NOT_SENT and column.basis is ColumnBasis.OPERATOR:
        return translate("RowWords", "You chose this: nothing of it is sent.")
    return translate("RowWords", str(_BASES[column.basis]))


def look_words(look: Unusual) -> str:
    """Say what a number looks like."""
    return translate("RowWords", str(_LOOKS[look]))


def fault_words(fault: CellFault) -> str:
    """Say why a row cannot be sent."""
    if fault.field == "order_id" and fault.column is None:
        return translate("RowWords", "No column holds the order IDs: choose one above its title.")
    if fault.field == "order_id" and fault.reason is InputReason.EMPTY:
        return translate("RowWords", "The order ID is missing.")
    return input_words(InputError(fault.field, fault.reason, fault.detail))


def flag_words(readings: tuple[FlagReading, ...]) -> str:
    """Say how each way to write the comment flag is read."""
    said = []
    for reading in readings[:_MOST_READINGS]:
        words = translate("RowWords", "{text} is neither yes nor no ({n})")
        if reading.save_comment is not None:
            words = translate("RowWords", "{text} saves it ({n})")
            if not reading.save_comment:
                words = translate("RowWords", "{text} does not save it ({n})")
        text = one_line(reading.text, _SHOWN_TEXT)
        said.append(words.replace("{n}", str(reading.rows)).replace("{text}", text))
    return ", ".join(said)


def row_remark(row: SheetRow, check: RowCheck) -> str:
    """Return what is to be said of a row in one line, `""` for nothing."""
    if row.look is not None and not row.ticked:
        words = translate("RowWords", "Unticked: {look}.")
        return words.replace("{look}", look_words(row.look))
    if check.faults:
        return fault_words(check.faults[0])
    if row.look is not None:
        words = translate("RowWords", "Unusual: {look}.")
        return words.replace("{look}", look_words(row.look))
    return ""
