"""Who sent a call, and on which computer."""

from __future__ import annotations

import getpass
import platform

from tests.window_rig import WindowRig


def sent_by(rig: WindowRig) -> str:
    """Send a practice order, and return the line of its summary that says by whom."""
    order_id = rig.new_order()
    rig.fill_in(order_id)
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    rig.wait_text("summary_about_label", f"Order {order_id}, ")
    return rig.text("summary_about_label").splitlines()[0]


def set_names(rig: WindowRig, operator: str, computer: str) -> None:
    """Choose both names in the settings."""
    rig.action("open_settings_action").trigger()
    rig.dialog("settings_dialog")
    rig.type("operator_edit", operator)
    rig.type("computer_edit", computer)
    rig.click("settings_save_button")
    rig.wait_gone("settings_dialog")
    rig.activate()


def test_a_call_names_the_account_and_the_computer_it_was_sent_on(rig: WindowRig) -> None:
    assert sent_by(rig).endswith(f"sent by {getpass.getuser()} on {platform.node()}")


def test_both_names_can_be_chosen_and_given_back_to_the_system(rig: WindowRig) -> None:
    set_names(rig, " Kim  Ö. ", "desk-3")
    assert sent_by(rig).endswith("sent by Kim Ö. on desk-3")
    assert (rig.window.settings.operator, rig.window.settings.computer) == ("Kim Ö.", "desk-3")
    set_names(rig, "", "")
    assert sent_by(rig).endswith(f"sent by {getpass.getuser()} on {platform.node()}")
