"""A batch that runs in the whole window, as the call log shows it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTableView

from b2b_desktop.domain.batch.run_state import BatchState
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.ui.bridge import BatchProgressEvent
from tests.batch_rig import options_for, place_orders, plan_for
from tests.window_rig import WindowRig


class Ends(QObject):
    """Takes note when a batch has come to its end."""

    has_ended = False

    @Slot(object)
    def on_progress(self, event: BatchProgressEvent) -> None:
        """Look at a report."""
        self.has_ended = self.has_ended or event.state is BatchState.FINISHED


def run(rig: WindowRig, orders: list[int], token: Token | None = None) -> None:
    """Run a batch of practice orders, each with a PO number of its own."""
    token = token or rig.window.target()[0]
    assert token is not None
    options = replace(options_for(), mode=Mode.PRACTICE)
    ends = Ends()
    rig.application.bridge.listen("batch_progressed", ends.on_progress)
    rig.application.bridge.start_batch(plan_for(token, orders, options))
    rig.wait(lambda: ends.has_ended)


def test_the_log_shows_a_batch_and_counts_it_without_choosing_a_call(rig: WindowRig) -> None:
    rig.practise()
    rig.click("call_all_chip")
    orders = place_orders(rig.practice_server(), 6)
    run(rig, orders)
    rig.wait(lambda: sorted(row[1] for row in rig.calls()) == [str(n) for n in orders])
    rig.wait(lambda: rig.text("call_today_chip") == "Today 6")
    assert {row[3] for row in rig.calls()} == {"Accepted"}
    assert not rig.find(QTableView, "call_log_table").currentIndex().isValid()


def test_what_a_batch_leaves_open_comes_into_to_do_and_leaves_it_again(rig: WindowRig) -> None:
    rig.practise()
    good, *_ = place_orders(rig.practice_server(), 1)
    rejected = RANGES["no_permission"].start
    run(rig, [good, rejected])
    rig.wait_orders([str(rejected)])
    rig.wait(lambda: rig.text("open_label") == "To do 1")
    rig.practice_server().state.plan_fault(rejected, "success", {})
    run(rig, [rejected])
    rig.wait_orders([])
    rig.wait(lambda: rig.text("open_label") == "To do 0")


def test_a_batch_of_the_other_mode_is_not_shown(rig: WindowRig) -> None:
    rig.practise()
    rig.click("call_all_chip")
    orders = place_orders(rig.practice_server(), 2)
    token = rig.window.target()[0]
    rig.go_live()
    run(rig, orders, token)
    assert rig.calls() == []
    assert rig.text("call_today_chip") == "Today 0"
    rig.go_practising()
    rig.wait(lambda: len(rig.calls()) == 2)
    assert rig.text("call_today_chip") == "Today 2"
