"""What a column can be used for, as entries of a menu or a box.

Invariant: every use of `ColumnKind` that an operator can choose is among them once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.batch.sheet import Column, ColumnKind
from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.batch.editing.row_words import kind_word

translate = QCoreApplication.translate
_SIMPLE: Final = (
    ColumnKind.ORDER_ID,
    ColumnKind.PO_NUMBER,
    ColumnKind.SAVE_COMMENT,
    ColumnKind.TOKEN,
)
_SHOWN_NAME: Final = 24


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One use.

    Attributes:
        text: as shown.
        kind: what the column is used for.
        field_name: the extra field's name, `""` when the operator has to type it.
    """

    text: str
    kind: ColumnKind
    field_name: str = ""


def column_choices(column: Column, known_fields: Iterable[str]) -> tuple[ColumnChoice, ...]:
    """Return what a column can be used for, its present use among them.

    Args:
        column: as it is.
        known_fields: names of extra fields that the form, the templates and the log know.
    """
    own = column.field_name or column.title.strip()
    names = dict.fromkeys(name for name in (own, *known_fields) if name)
    choices = [ColumnChoice(kind_word(kind), kind) for kind in _SIMPLE]
    choices += [ColumnChoice(_field_words(name), ColumnKind.FIELD, name) for name in names]
    if not names:
        words = translate("ColumnChoices", "Field with a name you type")
        choices.append(ColumnChoice(words, ColumnKind.FIELD))
    choices.append(ColumnChoice(kind_word(ColumnKind.NOT_SENT), ColumnKind.NOT_SENT))
    return tuple(choices)


def present_choice(column: Column, choices: tuple[ColumnChoice, ...]) -> int:
    """Return which choice a column's present use is, -1 for a result column."""
    for number, choice in enumerate(choices):
        same_name = choice.kind is not ColumnKind.FIELD or choice.field_name == column.field_name
        if choice.kind is column.kind and same_name:
            return number
    return -1


def _field_words(name: str) -> str:
    words = translate("ColumnChoices", "Extra field {name}")
    return words.replace("{name}", one_line(name, _SHOWN_NAME))
