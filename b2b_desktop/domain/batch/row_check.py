"""What each row would send, and what is wrong with it.

Invariant: read = valid + invalid + duplicates; a row is valid only when every used cell of it can
be sent as it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from b2b_desktop.domain.batch.id_cell import bare, read_order_id
from b2b_desktop.domain.batch.result_columns import RowResult, read_result, result_places
from b2b_desktop.domain.batch.sheet import Column, ColumnKind, SheetRow
from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.order import ExtraField, OrderId
from b2b_desktop.domain.text import code_point, first_control_character, one_line

CELL_ERRORS: Final = frozenset(
    {
        "#REF!",
        "#N/A",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
    }
)
"""What spreadsheets show in place of a value that could not be computed."""
NOT_COMPUTED: Final = "#NOT COMPUTED!"
"""Stands for a formula whose value the file does not hold; no spreadsheet shows it."""

_FLAGS: Final = {
    "0": True,
    "1": False,
    "yes": True,
    "y": True,
    "true": True,
    "on": True,
    "no": False,
    "n": False,
    "false": False,
    "off": False,
}
"""Digits are wire values, 0 for a comment that is saved (b2b-api.md section 1); words say it."""
_SHOWN_DETAIL: Final = 40


@dataclass(frozen=True, slots=True)
class CellFault:
    """Why a row cannot be sent.

    Attributes:
        column: where, counted from 0; None when the column is missing.
        field: the field's name as in `InputError`.
        reason: why.
        detail: the offending part, short and printable.
    """

    column: int | None
    field: str
    reason: InputReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RowCheck:
    """A row as it was understood.

    Attributes:
        order_id: None when it names none.
        po_number: as typed; `""` for none, also when there are only blanks.
        save_comment: None when the row does not say.
        token: what the token column says, without the blanks around it.
        fields: the extra fields whose cells hold something, in order of the columns.
        faults: what is wrong with it.
        result: what an exported result says of it.
    """

    order_id: OrderId | None
    po_number: str = ""
    save_comment: bool | None = None
    token: str = ""
    fields: tuple[ExtraField, ...] = ()
    faults: tuple[CellFault, ...] = ()
    result: RowResult | None = None

    @property
    def is_valid(self) -> bool:
        """Whether it can be sent as it stands."""
        return self.order_id is not None and not self.faults


@dataclass(frozen=True, slots=True)
class RowCounts:
    """How many rows were read; the others add up to it."""

    read: int
    valid: int
    invalid: int
    duplicates: int


@dataclass(frozen=True, slots=True)
class FlagReading:
    """How one way to write the comment flag is read; None when it cannot be."""

    text: str
    rows: int
    save_comment: bool | None


class RowReader:
    """Check rows of one set of columns; cheap enough for 100,000 rows, may be used anywhere."""

    __slots__ = (
        "_column_faults",
        "_fields",
        "_flag",
        "_has_order_ids_only",
        "_order_id_column",
        "_places",
        "_po_number",
        "_token",
    )

    def __init__(self, columns: tuple[Column, ...]) -> None:
        single = {
            column.kind: number
            for number, column in reversed(tuple(enumerate(columns)))
            if column.kind not in (ColumnKind.FIELD, ColumnKind.NOT_SENT)
        }
        self._order_id_column = single.get(ColumnKind.ORDER_ID)
        self._po_number = single.get(ColumnKind.PO_NUMBER)
        self._flag = single.get(ColumnKind.SAVE_COMMENT)
        self._token = single.get(ColumnKind.TOKEN)
        self._column_faults = column_faults(columns)
        bad = {fault.column for fault in self._column_faults}
        self._fields = [
            (number, column.field_name)
            for number, column in enumerate(columns)
            if column.kind is ColumnKind.FIELD and number not in bad
        ]
        titles = [column.title for column in columns]
        has_results = ColumnKind.RESULT in single
        self._places = result_places(titles) if has_results else None
        self._has_order_ids_only = not self._fields and not single.keys() - {ColumnKind.ORDER_ID}

    def check(self, row: SheetRow) -> RowCheck:
        """Return what a row would send."""
        cells, faults = row.cells, list(self._column_faults)
        order_id = self._order_id(cells, faults)
        if self._has_order_ids_only:
            return RowCheck(order_id, faults=tuple(faults))
        return RowCheck(
            order_id=order_id,
            po_number=_text(cells, self._po_number, "po_number", faults),
            save_comment=self._save_comment(cells, faults),
            token=bare(_text(cells, self._token, "token", faults)),
            fields=self._extra_fields(cells, faults),
            faults=tuple(faults),
            result=read_result(self._places, cells) if self._places else None,
        )

    def _order_id(self, cells: tuple[str, ...], faults: list[CellFault]) -> OrderId | None:
        column = self._order_id_column
        cell = "" if column is None else cells[column]
        try:
            return read_order_id(cell)
        except InputError as error:
            reason = _cell_error(bare(cell)) or error.reason
            faults.append(CellFault(column, "order_id", reason, error.detail))
        return None

    def _save_comment(self, cells: tuple[str, ...], faults: list[CellFault]) -> bool | None:
        column = self._flag
        cell = "" if column is None else bare(cells[column])
        flag = read_flag(cell) if cell else None
        if cell and flag is None:
            detail = one_line(cell, _SHOWN_DETAIL)
            reason = _cell_error(cell) or InputReason.NOT_A_FLAG
            faults.append(CellFault(column, "save_comment", reason, detail))
        return flag

    def _extra_fields(
        self, cells: tuple[str, ...], faults: list[CellFault]
    ) -> tuple[ExtraField, ...]:
        return tuple(
            [
                ExtraField(name, _checked(cells[column], column, "extra_fields", faults))
                for column, name in self._fields
                if cells[column]
            ]
        )


def column_faults(columns: tuple[Column, ...]) -> tuple[CellFault, ...]:
    """Return the extra field columns without a name of their own."""
    seen: set[str] = set()
    faults = []
    for number, column in enumerate(columns):
        if column.kind is not ColumnKind.FIELD:
            continue
        name = column.field_name.strip()
        if not name:
            faults.append(CellFault(number, "extra_fields", InputReason.NAME_MISSING))
        elif name in seen:
            detail = one_line(name, _SHOWN_DETAIL)
            faults.append(CellFault(number, "extra_fields", InputReason.NAME_REPEATED, detail))
        elif character := first_control_character(column.field_name):
            detail = code_point(character)
            faults.append(CellFault(number, "extra_fields", InputReason.CONTROL_CHARACTER, detail))
        seen.add(name)
    return tuple(faults)


def read_flag(text: str) -> bool | None:
    """Return whether a cell asks for the order comment to be saved, None when it says nothing."""
    return _FLAGS.get(text.casefold())


def flag_readings(rows: Iterable[SheetRow], column: int) -> tuple[FlagReading, ...]:
    """Return how each way to write the comment flag in a column is read, the most used first."""
    texts = Counter(bare(row.cells[column]) for row in rows)
    del texts[""]
    return tuple(FlagReading(t, rows_, read_flag(t)) for t, rows_ in texts.most_common())


def count_rows(checks: Iterable[RowCheck]) -> RowCounts:
    """Count rows; a valid row whose order was named by a valid row before is a duplicate."""
    read = valid = 0
    seen: set[OrderId] = set()
    for check in checks:
        read += 1
        if check.is_valid and check.order_id is not None:
            valid += 1
            seen.add(check.order_id)
    return RowCounts(read, len(seen), read - valid, valid - len(seen))


def _cell_error(text: str) -> InputReason | None:
    if text == NOT_COMPUTED:
        return InputReason.NOT_COMPUTED
    return InputReason.CELL_ERROR if text in CELL_ERRORS else None


def _text(cells: tuple[str, ...], column: int | None, field: str, faults: list[CellFault]) -> str:
    if column is None or not cells[column].strip():
        return ""
    return _checked(cells[column], column, field, faults)


def _checked(text: str, column: int, field: str, faults: list[CellFault]) -> str:
    if (reason := _cell_error(text)) is not None:
        faults.append(CellFault(column, field, reason, text))
    elif (character := first_control_character(text)) is not None:
        detail = code_point(character)
        faults.append(CellFault(column, field, InputReason.CONTROL_CHARACTER, detail))
    return text
