"""The rows of a batch that runs or has ended, with what became of each.

Invariant: a report changes the rows it names and nothing else; a filter is a list of row numbers,
in the plan's order, kept up to date by what changes. GUI thread only.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum
from itertools import islice
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from b2b_desktop.domain.batch.column_titles import titled_column
from b2b_desktop.domain.batch.plan import PlannedRow
from b2b_desktop.domain.batch.run_state import RowProgress, StoredBatch
from b2b_desktop.domain.batch.sheet import ColumnKind
from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.ui.batch.run.row_filter import RowFilter, RowTally
from b2b_desktop.ui.batch.run.sent_row_words import (
    check_text,
    order_text,
    po_text,
    result_text,
    row_message,
)
from b2b_desktop.ui.plain_tooltip import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_TAKEN_AT_A_TIME: Final = 2_500
_COUNTED_AT_A_TIME: Final = 10_000
"""Rows in one turn of the event loop, which then takes some 5 ms: 100,000 rows at once would be
130 and 50 ms."""
_MOST_PIECES: Final = 40
"""More separate changes of a filtered view than these cost more than showing it anew."""


class RunColumn(IntEnum):
    """The columns."""

    ORDER = 0
    PO = 1
    RESULT = 2
    CHECK = 3
    ATTEMPT = 4
    MESSAGE = 5


class RunModel(QAbstractTableModel):
    """Adapt a batch's rows to a table.

    Signals:
        counted(): rows have changed, and with them the tally.

    Attributes:
        batch: the batch as it was when this was made; its rows are of that time.
        tally: how many rows there are of which kind.
    """

    counted = Signal()

    def __init__(self, batch: StoredBatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.batch = batch
        self.tally = RowTally()
        self._planned = batch.plan.rows
        self._po_column = titled_column(batch.plan.titles, ColumnKind.PO_NUMBER)
        self._rows = list(batch.rows)
        self._counted = 0
        self._by_call: dict[CallId, int] = {}
        self._filter = RowFilter.ALL
        self._shown: list[int] | None = None
        self._waiting: deque[Iterator[RowProgress]] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)
        self._count_rows()
        self._start_turn()

    # The rows.

    def update(self, rows: Sequence[RowProgress]) -> None:
        """Take changed rows, in the plan's order; very many are taken over several turns."""
        if rows:
            self._waiting.append(iter(rows))
            if not self._turn.isActive():
                self._on_turn()

    def put_check(self, call: CallRow) -> None:
        """Take what a check of one of its calls has shown; a call it does not know is ignored."""
        number = self._by_call.get(call.call_id)
        if number is None:
            return
        row = self._rows[number]
        # A row that goes again has the new call's check, whatever becomes of the old one.
        if row.call_id == call.call_id and row.outcome is call.outcome:
            self.update((replace(row, check=call.check),))

    def row(self, number: int) -> RowProgress:
        """Return a row's state by its place in the plan."""
        return self._rows[number]

    def planned(self, number: int) -> PlannedRow:
        """Return what a row sends by its place in the plan."""
        return self._planned[number]

    def rows(self) -> Iterator[RowProgress]:
        """Return the state of every row, in the plan's order."""
        return iter(self._rows)

    # What is shown.

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

    @property
    def filter(self) -> RowFilter:
        """Which rows are shown."""
        return self._filter

    def set_filter(self, shown: RowFilter) -> None:
        """Show other rows."""
        if shown is self._filter:
            return
        self.beginResetModel()
        self._filter = shown
        self._find_shown()
        self.endResetModel()

    def number_at(self, place: int) -> int:
        """Return which row of the plan stands at a place of the table."""
        return place if self._shown is None else self._shown[place]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are shown."""
        if parent is not None and parent.isValid():
            return 0
        return len(self._rows if self._shown is None else self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(RunColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' names, aligned as their cells, and the rows' lines in the input."""
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(section) if across else Qt.AlignmentFlag.AlignRight
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles()[section] if across else self._planned[self.number_at(section)].line

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; the delegate asks `cell` instead."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column())[0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.cell(index.row(), index.column())[0])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(index.column())
        return None

    def cell(self, place: int, column: int) -> tuple[str, RowProgress]:
        """Return a cell's text and its row's state."""
        number = self.number_at(place)
        planned, row = self._planned[number], self._rows[number]
        match column:
            case RunColumn.ORDER:
                return order_text(planned), row
            case RunColumn.PO:
                return po_text(planned, self._po_column), row
            case RunColumn.RESULT:
                return result_text(row), row
            case RunColumn.CHECK:
                return check_text(row), row
            case RunColumn.ATTEMPT:
                return str(row.attempt or ""), row
            case _:
                return row_message(planned, row), row

    # Inside.

    @Slot()
    def _on_turn(self) -> None:
        if self._counted < len(self._rows):
            self._count_rows()
            self.counted.emit()
        elif self._waiting:
            taken = list(islice(self._waiting[0], _TAKEN_AT_A_TIME))
            if len(taken) < _TAKEN_AT_A_TIME:
                self._waiting.popleft()
            self._take(taken)
        self._start_turn()

    def _start_turn(self) -> None:
        if self._waiting or self._counted < len(self._rows):
            self._turn.start()

    def _count_rows(self) -> None:
        """Count as many of the first rows as one turn may."""
        fresh = self._rows[self._counted : self._counted + _COUNTED_AT_A_TIME]
        self._counted += len(fresh)
        self.tally.add(fresh)
        self._by_call |= {row.call_id: row.number for row in fresh if row.call_id is not None}

    def _take(self, rows: Sequence[RowProgress]) -> None:
        if not rows:
            return
        tally, known = self.tally, self._rows
        for row in rows:
            tally.move(known[row.number], row)
            known[row.number] = row
            if row.call_id is not None:
                self._by_call[row.call_id] = row.number
        if self._shown is None:
            self._tell(rows[0].number, rows[-1].number)
        else:
            self._filter_anew(self._shown, [row.number for row in rows])
        self.counted.emit()

    def _filter_anew(self, shown: list[int], numbers: Sequence[int]) -> None:
        """Bring the filtered view up to date with these rows."""
        leaving, coming, staying = self._sorted_out(shown, numbers)
        pieces = len(_runs(leaving)) + len(coming)
        if pieces > _MOST_PIECES:
            self.beginResetModel()
            self._find_shown()
            self.endResetModel()
            return
        for first, last in reversed(_runs(leaving)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del shown[first : last + 1]
            self.endRemoveRows()
        for number in coming:
            place = bisect_left(shown, number)
            self.beginInsertRows(QModelIndex(), place, place)
            shown.insert(place, number)
            self.endInsertRows()
        if staying:
            self._tell(bisect_left(shown, staying[0]), bisect_left(shown, staying[-1]))

    def _sorted_out(
        self, shown: list[int], numbers: Sequence[int]
    ) -> tuple[list[int], list[int], list[int]]:
        """Return the places that leave the view, and the rows that come into it or stay."""
        leaving: list[int] = []
        coming: list[int] = []
        staying: list[int] = []
        for number in numbers:
            place = bisect_left(shown, number)
            is_in = place < len(shown) and shown[place] == number
            if self._filter.fits(self._rows[number]):
                (staying if is_in else coming).append(number)
            elif is_in:
                leaving.append(place)
        return leaving, coming, staying

    def _find_shown(self) -> None:
        everything = self._filter is RowFilter.ALL
        self._shown = None if everything else [r.number for r in self._filter.of(self._rows)]

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(RunColumn) - 1))

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Order ID"),
            self.tr("PO"),
            self.tr("Result"),
            self.tr("Check"),
            self.tr("Attempt"),
            self.tr("Message"),
        )


def alignment(column: int) -> Qt.AlignmentFlag:
    """Return how a column is aligned: numbers to the right."""
    numbers = (RunColumn.ORDER, RunColumn.ATTEMPT)
    side = Qt.AlignmentFlag.AlignRight if column in numbers else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def call_ids(rows: Iterable[RowProgress]) -> tuple[CallId, ...]:
    """Return the newest calls of these rows."""
    return tuple(row.call_id for row in rows if row.call_id is not None)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last of each unbroken run of ascending places."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
