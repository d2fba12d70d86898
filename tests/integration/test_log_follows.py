"""A filtered log and its numbers follow what happens, also while the log is slow to answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.storage.call_search import CallSearch
from b2b_desktop.ui.log.day_chart import DayChart
from b2b_desktop.ui.log.log_panel import LogPanel
from tests.window_rig import WindowRig

REJECTED = str(RANGES["order_unknown"].start)
LONG_S = 20.0


class Hold:
    """Let one kind of the search's questions wait until it is released."""

    def __init__(self, question: Callable[..., Any]) -> None:
        self.question = question
        self.asked, self.goes_on = threading.Event(), threading.Event()

    def __call__(self, search: CallSearch, *args: Any) -> Any:
        self.asked.set()
        assert self.goes_on.wait(LONG_S)
        return self.question(search, *args)


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Hold]]:
    """Return what holds a question of the search back."""
    held: list[Hold] = []

    def begin(name: str) -> Hold:
        one = Hold(getattr(CallSearch, name))
        held.append(one)

        def ask(search: CallSearch, *args: Any) -> Any:
            return one(search, *args)

        monkeypatch.setattr(CallSearch, name, ask)
        return one

    yield begin
    for one in held:
        one.goes_on.set()


def send(rig: WindowRig, po_number: str) -> None:
    rig.fill_in(REJECTED, po_number)
    rig.click("send_button")


def test_a_call_that_ends_while_the_filter_is_asked_about_it_is_shown_as_it_ended(
    rig: WindowRig, hold: Callable[[str], Hold]
) -> None:
    rig.practise()
    rig.click("call_all_chip")
    send(rig, "PO-1")
    rig.wait_result(REJECTED, "Rejected")
    rig.type("call_filter_edit", "po-5")
    rig.wait_text("call_empty_label", "No call has “po-5”")
    fitting = hold("fitting")
    send(rig, "PO-5")
    rig.wait(fitting.asked.is_set)
    rig.wait_text("call_todo_chip", "To do 2")
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    fitting.goes_on.set()
    rig.wait_results(["Rejected"])
    rig.wait_text("summary_headline_label", "No such order")


def test_the_day_chart_follows_when_a_count_was_dropped_for_another_question(
    rig: WindowRig, hold: Callable[[str], Hold]
) -> None:
    rig.practise()
    rig.click("call_all_chip")
    send(rig, "PO-1")
    rig.wait_result(REJECTED, "Rejected")
    rig.action("toggle_days_action").trigger()
    rig.wait_shown("day_chart")
    chart = rig.find(DayChart, "day_chart")
    rig.wait(lambda: chart.words().endswith("Rejected 1"))
    rig.click("more_filters_toggle")
    rig.wait(lambda: "Rejected  1" in rig.entries("call_outcome_box"))
    rig.choose("call_outcome_box", "Rejected")
    rig.wait_text("found_label", "1 found")
    fitting = hold("fitting")
    with rig.qtbot.waitSignal(rig.find(LogPanel, "log_panel").counts_requested):
        send(rig, "PO-2")
        rig.wait(fitting.asked.is_set)
    rig.click("more_filters_toggle")
    rig.click("filter_outcome_chip")
    fitting.goes_on.set()
    rig.wait(lambda: len(rig.calls()) == 2)
    send(rig, "PO-3")
    rig.wait(lambda: chart.words().endswith("Rejected 3"))
