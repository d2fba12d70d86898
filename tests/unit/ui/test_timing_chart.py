"""The bars of a call's timing."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import CallDetails
from b2b_desktop.ui.log.timing_chart import TimingChart
from tests.call_rows import AT, call
from tests.logged_calls import ACCEPTED, CALL


def test_what_a_call_waited_before_it_was_sent_is_in_its_queue(qtbot: QtBot) -> None:
    chart = TimingChart()
    qtbot.addWidget(chart)
    sent_at = CALL.clicked_at + timedelta(seconds=41)
    chart.set_details(CallDetails(call(1), CALL, sent_at, ACCEPTED))
    assert chart.accessibleDescription() == (
        "Queue 41.0 s, Connect 1.5 ms, Write 0.2 ms, Wait 45.0 ms, Read 5.0 ms"
    )


def test_a_call_that_left_at_once_shows_what_it_took_to_write_it_down(qtbot: QtBot) -> None:
    chart = TimingChart()
    qtbot.addWidget(chart)
    chart.set_details(CallDetails(call(1), CALL, AT, ACCEPTED))
    assert chart.accessibleDescription().startswith("Queue 1.0 ms, Connect")
