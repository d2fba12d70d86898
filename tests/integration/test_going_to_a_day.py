"""Getting about in a long log: the list begins at a day, and goes on into the past from there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit

from b2b_desktop.domain.call import PAGE_SIZE, Mode
from b2b_desktop.storage.paths import DataPaths
from b2b_desktop.ui.log.day_chart import DayChart
from tests.integration.conftest import OpenWindow
from tests.logged_calls import ACCEPTED, UNKNOWN, call_for, opened
from tests.window_rig import WindowRig

NOW = datetime.now(UTC)
DAYS = 60
A_DAY = 20


@pytest.fixture
def rig(open_window: OpenWindow, data_dir: Path) -> WindowRig:
    """Return a window with some calls on each of many days, order 1020 being today's last."""
    data_dir.mkdir()
    with opened(DataPaths(data_dir).database(Mode.PRACTICE)) as (journal, _):
        calls = [
            call_for(1000 + back * 100 + n, mode=Mode.PRACTICE, clicked_at=noon(back))
            for back in range(DAYS - 1, -1, -1)
            for n in range(1, A_DAY + 1)
        ]
        rows = journal.created_many(calls)
        journal.answered_many([(row, (ACCEPTED, UNKNOWN)[row.order_id % 2]) for row in rows])
    rig = open_window()
    rig.wait(rig.calls)
    return rig


def noon(back: int) -> datetime:
    """Return noon of so many days ago, by this computer's clock; today now."""
    local = NOW.astimezone() - timedelta(days=back)
    return (local.replace(hour=12) if back else local).astimezone(UTC)


def day(back: int) -> date:
    """Return the local day of so many days ago."""
    return noon(back).astimezone().date()


def first(rig: WindowRig) -> str:
    """Return the order at the top of the list."""
    calls = rig.calls()
    return calls[0][1] if calls else ""


def choose_day(rig: WindowRig, back: int) -> None:
    """Type a day."""
    at = day(back)
    edit = rig.find(QDateEdit, "call_last_day_edit")
    edit.setDate(QDate(at.year, at.month, at.day))


def test_the_list_begins_at_the_day_and_goes_on_into_the_past(rig: WindowRig) -> None:
    rig.keys("Ctrl+G")
    rig.wait_shown("call_last_day_edit")
    rig.wait(lambda: first(rig) == "1020")
    assert not rig.shows("call_first_day_edit")
    choose_day(rig, 30)
    rig.wait(lambda: first(rig) == "4020")
    assert rig.text("filter_date_chip") == f"Up to {day(30)}"
    assert len(rig.calls()) == PAGE_SIZE
    rig.wait_text("found_label", f"{(DAYS - 30) * A_DAY} found")
    choose_day(rig, DAYS - 1)
    rig.wait(lambda: len(rig.calls()) == A_DAY)
    rig.click("filter_date_chip")
    rig.wait(lambda: first(rig) == "1020")


def test_a_new_call_does_not_come_between_old_ones(rig: WindowRig) -> None:
    rig.keys("Ctrl+G")
    rig.wait_shown("call_last_day_edit")
    choose_day(rig, 30)
    rig.wait(lambda: first(rig) == "4020")
    order_id = rig.new_order()
    rig.fill_in(order_id)
    rig.click("send_button")
    rig.wait_text("status_label", f"Order {order_id}: Accepted")
    assert first(rig) == "4020"


def test_other_filters_leave_the_day_of_a_click_in_the_chart(rig: WindowRig) -> None:
    rig.click("more_filters_toggle")
    rig.action("toggle_days_action").trigger()
    rig.wait_shown("day_chart")
    chart = rig.find(DayChart, "day_chart")
    rig.wait(lambda: "Accepted" in chart.words())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(20, chart.height() // 2))
    rig.wait(lambda: len(rig.calls()) == A_DAY)
    rig.choose("call_outcome_box", "Accepted")
    rig.wait(lambda: len(rig.calls()) == A_DAY // 2)
    assert rig.text("filter_date_chip") == f"{day(DAYS - 1)} to {day(DAYS - 1)}"
