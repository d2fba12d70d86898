"""At midnight what was of today is of yesterday, also in a window that stays open."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from b2b_desktop import application
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.ui.log import new_day
from b2b_desktop.ui.log.day_chart import DayChart
from b2b_desktop.ui.log.log_panel import LogPanel
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)


class WallClock:
    """Put the start of the day off, as if the night had passed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._later = timedelta()
        starts_at, today = application._today_starts_at, new_day._today

        def later_start() -> datetime:
            return starts_at() + self._later

        def later_day() -> date:
            return today() + self._later

        monkeypatch.setattr(application, "_today_starts_at", later_start)
        monkeypatch.setattr(new_day, "_today", later_day)

    def pass_midnight(self, rig: WindowRig) -> None:
        """Let the window look at a clock that shows the next day."""
        self._later += timedelta(days=1)
        (day,) = rig.window.findChildren(new_day.NewDay)
        day.look()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> WallClock:
    """Return the clock on the wall; built before the window."""
    return WallClock(monkeypatch)


def test_the_calls_of_today_leave_it_at_midnight(clock: WallClock, rig: WindowRig) -> None:
    rig.practise()
    rig.fill_in(REJECTED, "PO-1")
    rig.click("send_button")
    rig.wait_result(REJECTED, "Rejected")
    rig.click("call_today_chip")
    rig.wait_text("call_today_chip", "Today 1")
    assert rig.text("call_todo_chip") == "To do 1"
    clock.pass_midnight(rig)
    rig.wait_text("call_today_chip", "Today 0")
    rig.wait_shown("call_empty_label")
    assert rig.text("call_empty_label") == "No call today."
    assert rig.text("call_todo_chip") == "To do 1"
    rig.click("call_all_chip")
    rig.wait_results(["Rejected"])


def test_a_list_that_does_not_depend_on_the_day_stays_as_it_is(
    clock: WallClock, rig: WindowRig
) -> None:
    rig.practise()
    rig.fill_in(REJECTED, "PO-1")
    rig.click("send_button")
    rig.click("call_all_chip")
    rig.wait_result(REJECTED, "Rejected")
    rig.action("toggle_days_action").trigger()
    chart = rig.find(DayChart, "day_chart")
    rig.wait(lambda: chart.words().endswith("Rejected 1"))
    asked: list[object] = []
    rig.find(LogPanel, "log_panel").page_requested.connect(asked.append)
    clock.pass_midnight(rig)
    rig.wait_text("call_today_chip", "Today 0")
    assert asked == []
