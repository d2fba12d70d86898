"""A call in flight does not hold the window, and closing the window asks what to do with it."""

from __future__ import annotations

import itertools
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QTabWidget
from shiboken6 import isValid

from b2b_desktop.domain.call import CallFilter, CallView, Mode, Outcome
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.paths import DataPaths
from tests.child_program import ChildProgram
from tests.integration.conftest import OpenWindow
from tests.window_rig import WindowRig

SLOW = str(RANGES["slow"].start)
DRIVER = "tests.integration.driven_app"


def outcomes(data_dir: Path) -> list[Outcome]:
    """Return what the practice log on disk says of its calls."""
    log = CallLog(DataPaths(data_dir).database(Mode.PRACTICE))
    page = log.page(CallFilter(CallView.ALL), None)
    log.close()
    return [row.outcome for row in page.rows]


def send_slow(rig: WindowRig) -> None:
    """Send an order whose answer takes five seconds, and wait until the store has it."""
    rig.practise()
    rig.fill_in(SLOW, "PO-SLOW")
    rig.click("send_button")
    rig.wait(lambda: rig.results(SLOW) == ["Sending"])
    rig.wait(lambda: any(r.complete for r in rig.practice_server().requests()))


def test_typing_filtering_and_details_work_while_the_store_does_not_answer(rig: WindowRig) -> None:
    rig.click("call_all_chip")
    rig.click("first_order_button")
    rig.wait_results(["Accepted"])
    first = rig.calls()[0][1]
    rig.wait(lambda: not rig.text("order_id_edit"))
    send_slow(rig)
    rig.wait_text("in_flight_label", "in flight 1")
    rig.fill_in("4711", "PO-2")
    assert rig.text("send_button") == "Attach to 4711 - PRACTICE"
    rig.type("call_filter_edit", "PO-1001")
    rig.wait(lambda: [row[1] for row in rig.calls()] == [first])
    rig.choose_call(first)
    rig.find(QTabWidget, "call_details").setCurrentIndex(2)
    rig.wait_text("response_view", "HTTP 200")
    rig.type("call_filter_edit", "")
    rig.wait(lambda: len(rig.calls()) == 2)
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.click("token_close_button")
    rig.activate()
    assert rig.results(SLOW) == ["Sending"], "it all happened before the answer"
    assert not rig.practice_server().requests()[-1].answered
    rig.click("send_button")
    rig.wait_result("4711", "Rejected")
    assert rig.results(SLOW) == ["Sending"]
    rig.wait_result(SLOW, "Accepted")


def test_closing_with_nothing_in_flight_asks_nothing(rig: WindowRig) -> None:
    with rig.qtbot.waitSignal(rig.window.close_requested):
        rig.window.close()
    assert not rig.shows("confirm_dialog")


def test_cancel_and_keep_running_leave_the_window_open(rig: WindowRig, data_dir: Path) -> None:
    send_slow(rig)
    for answer in ("cancel_button", "keep_running_button"):
        rig.window.close()
        words = rig.answer(answer)
        assert words.startswith("Calls are still running Calls on their way: 1.")
        assert rig.window.isVisible()
    rig.wait_result(SLOW, "Accepted")


def test_stop_and_close_ends_with_the_call_unknown(rig: WindowRig, data_dir: Path) -> None:
    send_slow(rig)
    rig.window.close()
    assert rig.find(QPushButton, "confirm_button").text() == "Stop and close"
    with rig.qtbot.waitSignal(rig.window.close_requested):
        rig.click("confirm_button")
    rig.wait(lambda: outcomes(data_dir) == [Outcome.UNKNOWN])
    assert not isValid(rig.window) or not rig.window.isVisible()


def test_a_second_close_does_not_ask_twice(rig: WindowRig) -> None:
    send_slow(rig)
    for _ in range(2):
        rig.window.close()
    rig.answer("keep_running_button")
    assert not rig.shows("confirm_dialog")


def test_the_next_start_names_the_calls_that_were_cut_off(
    open_window: OpenWindow, data_dir: Path
) -> None:
    args = ["--data-dir", str(data_dir), "--order", SLOW]
    with ChildProgram(DRIVER, args) as child:
        child.wait_for("in flight")
        child.kill()
    rig = open_window()
    rig.wait(rig.notices)
    assert any("cut off" in notice for notice in rig.notices())
    rig.wait_result(SLOW, "No answer (may have arrived)")
    assert rig.text("call_todo_chip") == "To do 1"
    rig.practise()
    assert rig.practice_server().requests() == ()


def test_a_second_start_raises_the_first_window_and_changes_nothing(data_dir: Path) -> None:
    args = ["--data-dir", str(data_dir), "--keyring", "memory"]
    orders = ["--order", SLOW]
    with ChildProgram(DRIVER, [*args, *orders]) as first:
        first.wait_for("in flight")
        before = {path.name for path in data_dir.iterdir()}
        with ChildProgram("b2b_desktop", args) as second:
            assert second.wait() == 0
            assert second.output() == ""
        first.wait_for("raised")
        assert outcomes(data_dir) == [Outcome.SENDING]
        after = {path.name for path in data_dir.iterdir()}
        assert after - {"draft.json"} == before - {"draft.json"}  # kept a moment after the last key
        assert first.terminate() == 0
    assert outcomes(data_dir) == [Outcome.UNKNOWN]


def test_a_minimised_window_comes_back_when_a_second_start_asks(rig: WindowRig) -> None:
    rig.window.showMinimized()
    rig.wait(rig.window.isMinimized)
    rig.window.raise_window()
    rig.wait(lambda: not rig.window.isMinimized())
    assert rig.window.isVisible()


def test_many_calls_at_once_come_to_their_ends(rig: WindowRig) -> None:
    rig.click("call_all_chip")
    rig.practise()
    server = rig.practice_server()
    server.state.switches.delay_s = 0.3
    orders = [str(server.state.new_order("anna@maple.example").order_id) for _ in range(6)]
    for order_id, count in zip(orders, itertools.count(1), strict=False):
        rig.fill_in(order_id, f"PO-{count}")
        rig.click("send_button")
    rig.wait_results(["Accepted"] * len(orders))
    rig.wait_text("in_flight_label", "in flight 0")
