"""The call log's rows, newest first, loaded page by page.

Invariant: rows are plain values in a list, changed between begin and end calls only; the log is
never loaded whole (findings.md section 9). GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from b2b_desktop.domain.call import PAGE_SIZE, CallId, CallPage, CallRow
from b2b_desktop.domain.call_order import NEWEST_FIRST, CallOrder, PageKey
from b2b_desktop.ui.messages import result_words
from b2b_desktop.ui.plain_tooltip import plain_tooltip
from b2b_desktop.ui.said_words import said_words

Index = QModelIndex | QPersistentModelIndex


class CallColumn(IntEnum):
    """The columns; those after MESSAGE are hidden at first."""

    TIME = 0
    ORDER = 1
    PO = 2
    RESULT = 3
    MESSAGE = 4
    HTTP = 5
    CODE = 6
    TOKEN = 7
    BUYER = 8
    ATTEMPT = 9


ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the whole `CallRow`, so that a delegate asks once a cell."""
MOST_ROWS = 4 * PAGE_SIZE
"""Rows that stay loaded while a batch adds new ones on top; the rest is paged in again."""
_RIGHT = (CallColumn.TIME, CallColumn.ORDER, CallColumn.HTTP, CallColumn.ATTEMPT)


class CallLogModel(QAbstractTableModel):
    """Adapt calls to a table.

    Signals:
        page_wanted(object): the `PageKey` behind which the next page starts.
    """

    page_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = self._named_columns()
        self._rows: list[CallRow] = []
        self._places: dict[CallId, int] = {}
        self._before: PageKey | None = None
        self._asked: PageKey | None = None
        self._order = NEWEST_FIRST

    def set_order(self, order: CallOrder) -> None:
        """Say how the next pages are sorted."""
        self._order = order

    def set_page(self, page: CallPage, *, is_first: bool) -> None:
        """Start anew with a page, or append it."""
        if is_first:
            self.beginResetModel()
            self._rows = list(page.rows)
            self._index_rows()
            self._before, self._asked = page.before, None
            self.endResetModel()
            return
        if self._asked is None:
            return
        self._before, self._asked = page.before, None
        start = len(self._rows)
        fresh = [row for row in page.rows if row.call_id not in self._places]
        if not fresh:
            return
        self.beginInsertRows(QModelIndex(), start, start + len(fresh) - 1)
        self._rows += fresh
        for place, row in enumerate(fresh, start):
            self._places[row.call_id] = place
        self.endInsertRows()

    def put(self, rows: Sequence[CallRow]) -> None:
        """Show calls: change their rows, or add them on top, the newest first.

        Rows are changed one at a time: a range of several repaints the whole table, also for rows
        that nobody sees (findings.md section 9). A call of a page that is not loaded waits for it.
        """
        last = self._oldest_shown()
        fresh = [
            row
            for row in rows
            if row.call_id not in self._places and (last is None or row.call_id >= last)
        ]
        for row in rows:
            place = self._places.get(row.call_id)
            if place is not None:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(CallColumn) - 1))
        if fresh:
            fresh.sort(key=lambda row: row.call_id, reverse=True)
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows[:0] = fresh
            self._index_rows()
            self.endInsertRows()

    def _oldest_shown(self) -> int | None:
        """Return the call from which on new ones are put on top; None for all.

        In another order than by time, an old call that is not loaded has its place further down.
        """
        if self._before is None:
            return None
        if self._order == NEWEST_FIRST:
            return self._before.call_id
        return max(self._places, default=0)

    def take_out(self, call_id: CallId) -> None:
        """Remove a call from this view; nothing happens when it is not in it."""
        place = self._places.get(call_id)
        if place is None:
            return
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self._index_rows()
        self.endRemoveRows()

    def trim(self) -> None:
        """Unload what is beyond `MOST_ROWS`; it can be asked for again as the next page."""
        if len(self._rows) <= MOST_ROWS or self._order != NEWEST_FIRST:
            return
        self.beginRemoveRows(QModelIndex(), MOST_ROWS, len(self._rows) - 1)
        for row in self._rows[MOST_ROWS:]:
            del self._places[row.call_id]
        del self._rows[MOST_ROWS:]
        self._before, self._asked = PageKey(self._rows[-1].call_id), None
        self.endRemoveRows()

    def row_at(self, place: int) -> CallRow | None:
        """Return a row, None beyond the last."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def has(self, call_id: CallId) -> bool:
        """Tell whether a call is loaded."""
        return call_id in self._places

    def place_of(self, call_id: CallId) -> int | None:
        """Return where a call is, None when it is not loaded."""
        return self._places.get(call_id)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether an older page can be asked for."""
        return not parent.isValid() and self._before is not None and self._asked is None

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; it comes by `set_page`."""
        if not parent.isValid() and self._before is not None and self._asked is None:
            self._asked = self._before
            self.page_wanted.emit(self._before)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many calls are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(CallColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' names, aligned as their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(CallColumn(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, or the whole row for `ROW_ROLE`."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(cell_text(row, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(CallColumn(index.column()))
        return None

    def _named_columns(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Order"),
            self.tr("PO"),
            self.tr("Result"),
            self.tr("Message"),
            self.tr("HTTP"),
            self.tr("Code"),
            self.tr("Token"),
            self.tr("Buyer"),
            self.tr("Attempt"),
        )

    def _index_rows(self) -> None:
        self._places = {row.call_id: place for place, row in enumerate(self._rows)}


def cell_text(row: CallRow, column: int) -> str:
    """Return what a cell says; times are local."""
    match column:
        case CallColumn.TIME:
            return _time_text(row.clicked_at)
        case CallColumn.ORDER:
            return str(row.order_id)
        case CallColumn.PO:
            return row.po_number
        case CallColumn.RESULT:
            return result_words(row)
        case CallColumn.MESSAGE:
            said = said_words(row.outcome, row.reason, row.http_status, row.message)
            # Another desk's call says where it was made.
            made_on = row.computer if row.is_imported else ""
            return ": ".join(part for part in (made_on, said) if part)
        case _:
            return _more_text(row, column)


def _time_text(clicked_at: datetime) -> str:
    """Return a local time; of another year the year counts, and not the second."""
    local = clicked_at.astimezone()
    is_this_year = local.year == datetime.now(UTC).astimezone().year
    return local.strftime("%m-%d %H:%M:%S" if is_this_year else "%Y-%m-%d %H:%M")


def _more_text(row: CallRow, column: int) -> str:
    texts = {
        CallColumn.HTTP: "" if row.http_status is None else str(row.http_status),
        CallColumn.CODE: row.api_code,
        CallColumn.TOKEN: row.token_name,
        CallColumn.BUYER: row.buyer_email,
        CallColumn.ATTEMPT: str(row.attempt),
    }
    return texts[CallColumn(column)]


def _alignment(column: CallColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
