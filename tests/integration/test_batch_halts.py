"""What holds a batch up, in plain words and with what can be done, in the whole window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from b2b_desktop.domain.batch.plan import BatchOptions
from b2b_desktop.domain.call import Mode
from b2b_desktop.sandbox.server import SandboxServer
from tests.batch_window import BatchWindow
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

ONE_BY_ONE = BatchOptions(Mode.PRACTICE, at_once=1, check=False)


@pytest.fixture
def desk(rig: WindowRig) -> BatchWindow:
    """Return the Batch tab in practice mode."""
    return BatchWindow(rig)


@pytest.fixture
def live(rig: WindowRig, store: SandboxServer) -> BatchWindow:
    """Return the Batch tab with a live token."""
    rig.add_token(store.practice_tokens()[0].text, store.address)
    return BatchWindow(rig, store)


def test_a_401_says_when_the_token_ended_and_a_new_one_resumes(
    live: BatchWindow, store: SandboxServer
) -> None:
    orders = live.orders(12)
    store.state.plan_fault(orders[4], "token_expired", {})
    live.start(orders, ONE_BY_ONE)
    live.wait_head("Paused at 5 of 12: the token “Anna” ended at ")
    assert "7 still to send; nothing is lost." in live.following()
    assert live.buttons() == {"pause": "Resume", "stop": "Stop", "tokens": "Tokens..."}
    live.renew_token(store.practice_tokens()[0].text)
    live.wait_head("Finished: 12 of 12")
    assert live.following() == "1 can be sent again.", "the token was renewed"
    assert live.buttons()["again"] == "Send 1 again"
    live.rig.click("batch_again_button")
    live.rig.wait(lambda: live.chip("accepted") == "Accepted 12")


def test_a_401_to_the_last_row_names_the_token(live: BatchWindow, store: SandboxServer) -> None:
    orders = live.orders(3)
    store.state.plan_fault(orders[2], "token_expired", {})
    live.start(orders, ONE_BY_ONE)
    live.wait_head("Finished: 3 of 3")
    words = "The token “Anna” has ended or was refused: renew it under Tokens; 1 can be sent again."
    live.rig.wait(lambda: live.following() == words)


def test_the_first_row_is_shown_before_the_others_go(desk: BatchWindow) -> None:
    orders = desk.orders(9)
    desk.start(orders, replace(ONE_BY_ONE, first_alone=True))
    desk.wait_head(f"The first row is done: order {orders[0]}, Accepted, Confirmed")
    assert desk.buttons() == {"pause": "Send the other 8", "stop": "Stop"}
    assert desk.progress() == (1, 9)
    desk.rig.click("batch_pause_button")
    desk.wait_head("Finished: 9 of 9")


def test_a_first_row_that_was_rejected_says_why(desk: BatchWindow) -> None:
    desk.start([1, *desk.orders(3)], replace(ONE_BY_ONE, first_alone=True))
    desk.wait_head("The first row is done: order 1, Rejected")
    assert "Rejected: “Order does not exist.” Look at it" in desk.following()
    assert desk.button("pause").property("role") != "primary", "nobody is invited to go on"


def test_five_equal_rejections_pause_with_the_stores_own_words(desk: BatchWindow) -> None:
    desk.start([*desk.orders(2), *range(1, 20)], ONE_BY_ONE)
    desk.wait_head("Paused at 7 of 21: the last rows all ended the same way")
    assert desk.following().startswith("Rejected: “Order does not exist.” 14 still to send")
    assert desk.buttons() == {"pause": "Resume", "stop": "Stop"}
    desk.rig.click("batch_stop_button")
    desk.wait_head("Stopped at 7 of 21")


def test_a_lost_connection_counts_down_and_goes_on_by_itself(
    live: BatchWindow, store: SandboxServer
) -> None:
    store.state.switches.delay_s = 0.05
    live.start(live.orders(30))
    live.rig.wait(lambda: live.progress()[0] >= 4)
    store.stop()
    live.wait_head("no connection to the store")
    live.rig.wait(lambda: "It goes on by itself. Next try in " in live.following())
    assert live.buttons() == {"pause": "Try now", "stop": "Stop"}
    again = SandboxServer(int(store.address.rpartition(":")[2]))
    again.state = store.state
    again.start()
    live.wait_head("Finished: 30 of 30")
    again.stop()


def test_a_used_up_budget_is_waited_for_with_a_countdown(desk: BatchWindow) -> None:
    desk.server.state.switches.quota, desk.server.state.switches.quota_window_s = 12, 2.0
    desk.start(desk.orders(20))
    desk.rig.wait(lambda: "for the store's budget." in desk.following())
    desk.wait_head("Finished: 20 of 20")


def test_a_batch_of_the_other_mode_goes_on_and_says_so(
    live: BatchWindow, store: SandboxServer
) -> None:
    store.state.switches.delay_s = 0.1
    live.start(live.orders(30))
    live.wait_head("Sending")
    live.rig.go_practising()
    live.rig.wait_text("status_label", "The LIVE batch: Sending:")
    assert not live.rig.shows("batch_progress")
    live.rig.wait_text("status_label", "The LIVE batch: Finished: 30 of 30")
    live.rig.go_live()
    live.rig.click("batch_step_result_button")
    live.wait_head("Finished: 30 of 30")
    assert len(rows_of(live.table().model())) == 30
