"""The chart of calls per day."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.ui.log.day_chart import DayChart
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)


def test_a_click_on_a_day_shows_its_calls(rig: WindowRig) -> None:
    rig.practise()
    rig.fill_in(REJECTED, "PO-1")
    rig.click("send_button")
    rig.wait_result(REJECTED, "Rejected")
    rig.action("toggle_days_action").trigger()
    rig.wait_shown("day_chart")
    chart = rig.find(DayChart, "day_chart")
    today = str(datetime.now().astimezone().date())
    rig.wait(lambda: chart.words() == f"{today}   Rejected 1")
    middle = chart.height() // 2
    QTest.mouseClick(chart, Qt.MouseButton.RightButton, pos=QPoint(20, middle))
    assert not rig.shows("filter_date_chip")
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    rig.wait_shown("call_empty_label")
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 20, middle))
    rig.wait_orders([REJECTED])
    assert rig.text("filter_date_chip") == f"{today} to {today}"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    rig.wait_shown("call_empty_label")
    rig.action("toggle_days_action").trigger()
    assert not rig.shows("day_chart")


def test_nothing_is_cut_when_filters_and_chart_are_unfolded(rig: WindowRig) -> None:
    rig.window.resize(1240, 720)
    rig.practise()
    rig.action("toggle_days_action").trigger()
    rig.click("more_filters_toggle")
    rig.wait_shown("day_chart")
    head, chart = rig.find(QWidget, "log_head"), rig.find(DayChart, "day_chart")
    table = rig.find(QTableView, "call_log_table")
    rig.wait(lambda: chart.geometry().bottom() < head.height())
    room = table.parentWidget()
    assert room is not None
    rig.wait(lambda: room.height() > 3 * table.verticalHeader().defaultSectionSize())
    assert rig.window.height() == 720
