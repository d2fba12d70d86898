"""How the call log is drawn: what is remembered of a cell is never shown for another look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import CallId, CallPage, CallRow, CallView, Outcome
from b2b_desktop.domain.settings import Theme
from b2b_desktop.ui.log.call_log_model import ROW_ROLE, CallColumn, CallLogModel
from b2b_desktop.ui.log.call_table import CallTable
from b2b_desktop.ui.log.log_panel import LogPanel
from b2b_desktop.ui.log.news_desk import CallNews
from b2b_desktop.ui.theme import ThemeKeeper
from tests.call_rows import call
from tests.ui.test_call_log_model import page


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[CallTable]:
    """Show a table with one call."""
    model = CallLogModel()
    model.set_page(page(1), is_first=True)
    table = CallTable(model)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show()
    qtbot.waitExposed(table)
    yield table
    table.deleteLater()


def picture(table: CallTable) -> QImage:
    """Return the table as it is drawn now."""
    return table.viewport().grab().toImage()


def put(table: CallTable, row: CallRow) -> None:
    """Change the call in the table."""
    model = table.model()
    assert isinstance(model, CallLogModel)
    model.put([row])


def test_a_changed_call_is_drawn_anew(table: CallTable) -> None:
    before = picture(table)
    put(table, replace(call(1), message="Too late"))
    changed = picture(table)
    put(table, call(1))
    assert changed != before
    assert picture(table) == before


def test_another_outcome_has_another_icon_and_colour(table: CallTable) -> None:
    before = picture(table)
    put(table, call(1, Outcome.REJECTED))
    assert picture(table) != before


def test_a_wider_column_shows_more_of_a_text(table: CallTable) -> None:
    header = table.horizontalHeader()
    put(table, replace(call(1), po_number="PO-" + "7" * 40))
    header.resizeSection(CallColumn.PO, 60)
    narrow = picture(table)
    header.resizeSection(CallColumn.PO, 300)
    assert picture(table) != narrow
    header.resizeSection(CallColumn.PO, 60)
    assert picture(table) == narrow


def test_another_font_is_used_at_once(table: CallTable) -> None:
    before = picture(table)
    table.setStyleSheet("QTableView { font-size: 24pt; }")
    assert picture(table) != before


def test_the_other_colours_are_used_at_once(table: CallTable) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    keeper = ThemeKeeper(application, Theme.LIGHT)

    def drawn(theme: Theme) -> QImage:
        keeper.set_theme(theme)
        table.setPalette(application.palette())  # Qt does it while `exec` runs.
        return picture(table)

    light, dark = drawn(Theme.LIGHT), drawn(Theme.DARK)
    assert dark != light
    put(table, replace(call(1), message="Success"))
    put(table, call(1))  # A cell that was never drawn in the light.
    assert picture(table) == dark
    assert drawn(Theme.LIGHT) == light
    keeper.release()


def news(*rows: CallRow, chosen: int | None = None) -> CallNews:
    """Return news of calls that are all new."""
    new = frozenset(row.call_id for row in rows)
    return CallNews(rows, new, (), None if chosen is None else CallId(chosen))


def test_a_call_is_asked_about_when_it_is_chosen_and_when_it_changes(qtbot: QtBot) -> None:
    panel = LogPanel()
    qtbot.addWidget(panel)
    asked = QSignalSpy(panel.details_requested)
    panel.put_news(news(call(1), chosen=1))
    panel.put_news(news(call(3), call(2), chosen=3))
    assert [asked.at(number)[0] for number in range(asked.count())] == [1, 3]
    panel.put_news(news(call(4), call(2)))
    assert asked.count() == 2
    panel.put_news(news(call(3, Outcome.REJECTED)))
    assert asked.count() == 3
    panel.deleteLater()


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_only_the_operator_chooses_by_hand(qtbot: QtBot) -> None:
    panel = LogPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.put_news(news(call(1)))
    panel.set_page(panel.wanted(), CallPage((call(2), call(1)), None), is_first=True)
    chosen = QSignalSpy(panel.chosen_by_hand)
    panel.put_news(news(call(3), chosen=3))
    panel.set_page(panel.wanted(), CallPage((call(3), call(2), call(1)), None), is_first=True)
    assert panel.chosen_row() == call(3)
    assert chosen.count() == 0
    table = panel.findChild(QTableView, "call_log_table")
    assert table is not None
    place = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.count() == 1
    panel.deleteLater()


def test_a_call_that_was_made_while_a_page_was_read_is_in_the_list(qtbot: QtBot) -> None:
    panel = LogPanel()
    qtbot.addWidget(panel)
    panel.put_news(news(call(1)))
    panel.head.choose(CallView.TODAY)
    panel.put_news(news(call(9, Outcome.SENDING), chosen=9))
    panel.put_news(CallNews((call(9), call(1)), frozenset(), (), None))
    wanted = panel.wanted()
    panel.set_page(wanted, CallPage((call(8),), None), is_first=True)
    table = panel.findChild(QTableView, "call_log_table")
    assert table is not None
    model = table.model()
    shown = [model.index(n, 0).data(ROW_ROLE) for n in range(model.rowCount())]
    assert shown == [call(9), call(8)]
    assert panel.chosen_row() == call(9)
    panel.deleteLater()


def test_a_page_that_may_hold_a_deleted_call_is_asked_for_again(qtbot: QtBot) -> None:
    panel = LogPanel()
    qtbot.addWidget(panel)
    panel.set_page(panel.wanted(), CallPage((call(2), call(1)), None), is_first=True)
    asked = QSignalSpy(panel.page_requested)
    panel.drop_deleted([CallId(2)])
    assert asked.count() == 0
    panel.set_page(panel.wanted(), CallPage((call(3), call(1)), None), is_first=True)
    panel.reload()
    panel.drop_deleted([CallId(3)])
    assert asked.count() == 2
    panel.deleteLater()


def test_a_button_stays_the_same_while_the_actions_do(qtbot: QtBot) -> None:
    panel = LogPanel()
    qtbot.addWidget(panel)
    panel.put_news(news(call(1), chosen=1))
    before = panel.findChild(QPushButton, "check_now_button")
    assert before is not None
    panel.put_news(news(call(2), chosen=2))
    assert panel.findChild(QPushButton, "check_now_button") is before
    panel.deleteLater()
