"""What a running batch does to the call log on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import (
    PAGE_SIZE,
    CallFilter,
    CallId,
    CallPage,
    CallRow,
    CallView,
    Outcome,
)
from b2b_desktop.domain.call_order import PageKey
from b2b_desktop.ui.log.call_log_model import MOST_ROWS
from b2b_desktop.ui.log.log_panel import LogPanel
from tests.call_rows import call


def calls(*numbers: int) -> tuple[CallRow, ...]:
    """Return accepted calls."""
    return tuple(call(number) for number in numbers)


# What the offscreen platform says of every window with a smallest size, as in tests/seals.py.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


class Log:
    """The log panel on the screen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.panel = LogPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(900, 600)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        table = self.panel.findChild(QTableView, "call_log_table")
        assert table is not None
        self.table = table

    def show_all(self, *numbers: int) -> None:
        """Show All, with these calls as its only page."""
        self.panel.head.choose(CallView.ALL)
        wanted = CallFilter(CallView.ALL)
        self.panel.set_page(wanted, CallPage(calls(*numbers), None), is_first=True)

    def orders(self) -> list[int]:
        """Return the loaded orders, less 5000."""
        model = self.table.model()
        return [int(model.index(n, 1).data()) - 5000 for n in range(model.rowCount())]

    def top(self) -> str:
        """Return the order in the first line in view."""
        return str(self.table.indexAt(QPoint(100, 0)).siblingAtColumn(1).data())


@pytest.fixture
def log(qtbot: QtBot) -> Log:
    """Return a log without calls."""
    return Log(qtbot)


def test_a_batch_adds_its_calls_on_top_and_chooses_none(log: Log) -> None:
    log.show_all(2, 1)
    details = QSignalSpy(log.panel.details_requested)
    log.panel.put_batch_calls([call(3), call(4, Outcome.SENDING)])
    log.panel.put_batch_calls([call(4), call(5)])
    assert log.orders() == [5, 4, 3, 2, 1]
    assert log.panel.chosen_row() is None
    assert details.count() == 0


def test_to_do_takes_only_what_a_batch_leaves_open(log: Log) -> None:
    log.panel.put_batch_calls([call(1), call(2, Outcome.SENDING), call(3, Outcome.REJECTED)])
    assert log.orders() == [3]


def test_with_a_filter_calls_of_a_batch_wait_until_they_are_found(log: Log, qtbot: QtBot) -> None:
    log.show_all()
    edit = log.panel.findChild(QLineEdit, "call_filter_edit")
    assert edit is not None
    with qtbot.waitSignal(log.panel.page_requested):
        edit.setText("po-12")
    log.panel.put_batch_calls(calls(11, 12, 13))
    assert log.orders() == []
    log.panel.put_found(calls(12), still=True)
    assert log.orders() == [12]


def test_a_call_that_is_shown_in_detail_stays_up_to_date(log: Log) -> None:
    log.show_all(2, 1)
    log.panel.choose(CallId(2))
    asked = QSignalSpy(log.panel.details_requested)
    log.panel.put_batch_calls([call(3), replace(call(2), message="other words")])
    assert [asked.at(0), asked.count()] == [[CallId(2)], 1]


def test_a_view_scrolled_down_stands_still(log: Log, qtbot: QtBot) -> None:
    log.show_all(*range(100, 0, -1))
    qtbot.waitUntil(lambda: log.table.verticalScrollBar().maximum() > 0)
    log.table.scrollTo(log.table.model().index(50, 1), QTableView.ScrollHint.PositionAtTop)
    before = log.top()
    assert before != "5100"
    log.panel.put_batch_calls(calls(*range(101, 141)))
    assert log.table.model().rowCount() == 140
    assert log.top() == before


def test_a_long_batch_keeps_the_newest_calls_loaded(log: Log) -> None:
    log.show_all(*range(PAGE_SIZE, 0, -1))
    for first in range(PAGE_SIZE + 1, 2 * MOST_ROWS, 100):
        log.panel.put_batch_calls(calls(*range(first, first + 100)))
    assert len(log.orders()) == MOST_ROWS
    pages = QSignalSpy(log.panel.page_requested)
    log.table.scrollToBottom()
    assert pages.count() == 1
    assert pages.at(0)[1] == PageKey(log.orders()[-1])


def test_a_chosen_call_is_not_unloaded(log: Log) -> None:
    log.show_all(*range(MOST_ROWS, 0, -1))
    log.panel.choose(CallId(1))
    log.table.scrollToTop()
    log.panel.put_batch_calls(calls(MOST_ROWS + 1))
    assert len(log.orders()) == MOST_ROWS + 1
    chosen = log.panel.chosen_row()
    assert chosen is not None
    assert chosen.call_id == CallId(1)
