"""A batch that the program did not end: offered, shown with exact rows, resumed or left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.batch.run_state import BatchState
from b2b_desktop.domain.call import Outcome
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_rig import SWITCHES, accepted, place_orders, stored_batch
from tests.batch_window import BatchWindow
from tests.child_program import ChildProgram
from tests.integration.conftest import OpenWindow
from tests.window_rig import WindowRig

FIRST = BatchId(1)


def cut_off(open_window: OpenWindow, store: SandboxServer) -> list[int]:
    """Close the window while a live batch runs; returns its orders."""
    rig = open_window()
    rig.add_token(store.practice_tokens()[0].text, store.address)
    desk = BatchWindow(rig, store)
    store.state.switches.delay_s = 0.3
    orders = desk.orders(40)
    desk.start(orders, name="orders.csv")
    rig.wait(lambda: desk.progress()[0] >= 8)
    rig.window.close()
    words = rig.answer("keep_running_button")
    assert "A batch is not done yet LIVE “orders.csv”: " in words
    assert "of 40 sent, " in words
    rig.window.close()
    with rig.qtbot.waitSignal(rig.window.close_requested):
        rig.click("confirm_button")
    rig.stop()
    store.state.switches.delay_s = 0.0
    return orders


def test_closing_in_a_run_asks_with_the_counts_and_the_rest_is_offered_at_the_next_start(
    open_window: OpenWindow, store: SandboxServer, data_dir: Path
) -> None:
    orders = cut_off(open_window, store)
    stored = stored_batch(data_dir, FIRST)
    assert stored.state is BatchState.INTERRUPTED
    outcomes = [row.outcome for row in stored.rows]
    queued, unknown = outcomes.count(Outcome.QUEUED), outcomes.count(Outcome.UNKNOWN)
    sent = len(store.requests())
    rig = open_window()
    rig.wait(lambda: any("Interrupted" in notice for notice in rig.notices()))
    (offer,) = (notice for notice in rig.notices() if "Interrupted" in notice)
    assert "“orders.csv”" in offer
    assert f"{40 - queued} of 40 sent, {queued} still to send." in offer
    assert f"No answer, may have arrived: {unknown}." in offer
    assert len(store.requests()) == sent, "nothing goes on by itself"
    rig.click("offer_show_button")
    desk = BatchWindow(rig, store)
    desk.wait_head(f"Interrupted at {40 - queued} of 40")
    assert desk.chip("unknown") == f"No answer {unknown}"
    shown = [row[2] for row in desk.rows()]
    assert shown.count("Queued") == queued
    assert desk.buttons()["pause"] == f"Resume: send {queued}"
    rig.click("offer_resume_button")
    desk.wait_head("the token “Anna” cannot be used")  # Its secret was kept in memory only.
    desk.renew_token(store.practice_tokens()[0].text)
    desk.wait_head("Finished: 40 of 40")
    assert not any("Interrupted" in notice for notice in rig.notices())
    assert max(accepted(store.requests()).values()) == 1
    assert set(accepted(store.requests())) <= set(orders)


def test_what_is_left_is_not_offered_again(
    open_window: OpenWindow, store: SandboxServer, data_dir: Path
) -> None:
    cut_off(open_window, store)
    rig = open_window()
    rig.wait(lambda: rig.shows("offer_leave_button"))
    rig.click("offer_leave_button")
    words = rig.answer("cancel_button")
    assert words.startswith("Leave ")
    rig.click("offer_leave_button")
    rig.answer("confirm_button")
    rig.wait_gone("offer_leave_button")
    assert stored_batch(data_dir, FIRST).state is BatchState.STOPPED


def test_live_batches_are_not_offered_in_practice_mode(
    open_window: OpenWindow, store: SandboxServer
) -> None:
    cut_off(open_window, store)
    rig = open_window()
    rig.wait(lambda: rig.shows("offer_show_button"))
    rig.go_practising()
    rig.wait_gone("offer_show_button")
    rig.go_live()
    rig.wait_shown("offer_show_button")


def test_a_waiting_batch_is_named_too_when_the_window_closes(rig: WindowRig) -> None:
    desk = BatchWindow(rig)
    desk.server.state.switches.delay_s = 0.3
    desk.start(desk.orders(30), name="first.csv")
    desk.wait_head("Sending")
    desk.start(desk.orders(5), name="second.csv")
    desk.wait_head("Waits behind another batch")
    rig.window.close()
    words = rig.answer("cancel_button")
    assert "PRACTICE “first.csv”: " in words
    assert "PRACTICE “second.csv”: 0 of 5 sent, 0 on the way, 5 still to send." in words
    assert rig.find(QPushButton, "batch_stop_button").isVisible()


def test_after_a_kill_what_was_on_its_way_shows_as_no_answer(
    open_window: OpenWindow, store: SandboxServer, data_dir: Path
) -> None:
    store.state.switches = replace(SWITCHES, delay_s=0.5)
    orders = place_orders(store, 20)
    args = ["--data-dir", str(data_dir), "--address", store.address]
    args += ["--first", str(orders[0]), "--count", "20"]
    secret = store.practice_tokens()[0].text + "\n"
    with ChildProgram("tests.integration.driven_batch", args, stdin=secret) as child:
        child.wait_for("sending")
        child.kill()
    rig = open_window()
    rig.wait(lambda: rig.shows("offer_show_button"))
    rig.click("offer_show_button")
    desk = BatchWindow(rig, store)
    desk.wait_head("Interrupted at ")
    results = [row[2] for row in desk.rows()]
    assert 1 <= results.count("No answer (may have arrived)") <= 4
    assert results.count("Queued") == 20 - desk.progress()[0]
    rig.click("batch_leave_button")
    rig.answer("confirm_button")
    desk.wait_head("Stopped at ")
    assert [row[2] for row in desk.rows()].count("Stopped") == results.count("Queued")
    rig.wait_gone("offer_show_button")
