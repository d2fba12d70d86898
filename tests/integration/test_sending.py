"""Sending by hand: what goes out, what is asked, and what stays in the form afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

from b2b_desktop.sandbox.faults import RANGES
from tests.window_rig import WindowRig

REJECTED = str(RANGES["too_late"].start)


def bodies(rig: WindowRig) -> list[bytes]:
    """Return the bodies the practice server received."""
    requests = rig.practice_server().requests()
    return [bytes(request.raw).partition(b"\r\n\r\n")[2] for request in requests]


def test_an_accepted_call_clears_order_and_po_and_keeps_fields_and_flag(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.type("po_number_edit", "PO-7781")
    rig.set_field(0, "Cost Center", "CC-42")
    rig.click("save_comment_toggle")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    rig.wait(lambda: not rig.text("order_id_edit"))
    assert rig.text("po_number_edit") == ""
    assert rig.fields() == [("Cost Center", "CC-42")]
    assert not rig.find(QAbstractButton, "save_comment_toggle").isChecked()
    wanted = (
        f'{{"orderId":{order_id},"poNumber":"PO-7781","isSaveOrderComment":"1",'
        '"extraFields":{"Cost Center":"CC-42"}}'
    )
    assert bodies(rig) == [wanted.encode()]
    assert f"Order {order_id}: Accepted" in rig.text("status_label")


def test_pins_change_what_an_accepted_call_clears(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.type("po_number_edit", "PO-7781")
    rig.set_field(0, "Cost Center", "CC-42")
    rig.click("save_comment_toggle")
    for name in ("order_id", "po_number", "save_comment", "extra_fields"):
        rig.click(f"{name}_pin_toggle")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    rig.wait(lambda: not rig.fields())
    assert rig.text("order_id_edit") == order_id
    assert rig.text("po_number_edit") == "PO-7781"
    assert rig.find(QAbstractButton, "save_comment_toggle").isChecked()


def test_a_failed_call_leaves_every_value(rig: WindowRig) -> None:
    rig.practise()
    rig.fill_in(REJECTED)
    rig.set_field(0, "Cost Center", "CC-42")
    rig.click("send_button")
    rig.wait_result(REJECTED, "Rejected")
    assert rig.text("order_id_edit") == REJECTED
    assert rig.text("po_number_edit") == "PO-7781"
    assert rig.fields() == [("Cost Center", "CC-42")]
    assert "Too late" in rig.text("summary_headline_label")
    assert "PO-7781 was NOT saved." in rig.text("summary_label")


def test_what_was_typed_while_the_call_was_under_way_stays(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.practice_server().state.switches.delay_s = 0.3
    rig.type("po_number_edit", "PO-1")
    rig.click("send_button")
    rig.wait(lambda: bodies(rig))
    rig.fill_in("4711", "PO-2")
    rig.wait_result(order_id, "Accepted")
    assert rig.text("order_id_edit") == "4711"
    assert rig.text("po_number_edit") == "PO-2"


def test_a_double_click_sends_once(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.practice_server().state.switches.delay_s = 0.2
    rig.type("po_number_edit", "PO-1")
    button = rig.find(QPushButton, "send_button")
    button.click()
    assert not button.isEnabled()
    button.click()
    rig.action("send_action").trigger()
    rig.wait_result(order_id, "Accepted")
    assert len(bodies(rig)) == 1
    assert len(rig.calls()) == 1


def test_sending_nothing_asks_first_and_cancel_sends_nothing(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.click("send_button")
    asked = rig.answer("cancel_button")
    assert asked.startswith("Nothing to attach")
    assert f"Order {order_id} would get neither a PO number nor an extra field." in asked
    assert rig.calls() == []
    rig.click("send_button")
    rig.answer("confirm_button")
    rig.wait_result(order_id, "Accepted")
    assert bodies(rig) == [f'{{"orderId":{order_id},"isSaveOrderComment":"0"}}'.encode()]


def test_a_field_with_an_empty_value_is_sent_and_the_preview_shows_it(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.set_field(0, "Cost Center", "")
    rig.click("preview_toggle")
    rig.wait_text("request_preview", '"extraFields":{"Cost Center":""}')
    assert "eyJ" not in rig.text("request_preview")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    assert b'"extraFields":{"Cost Center":""}' in bodies(rig)[0]


def test_a_second_send_of_an_accepted_order_asks(rig: WindowRig) -> None:
    order_id = rig.new_order()
    for count in (1, 2):
        rig.fill_in(order_id, f"PO-{count}")
        rig.click("send_button")
        if count == 2:
            assert "accepted a call for order" in rig.answer("confirm_button")
        rig.wait_result(order_id, "Accepted" if count == 1 else "Rejected")
    assert len(bodies(rig)) == 2


def test_a_po_number_used_on_another_order_gives_a_quiet_hint(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.type("po_number_edit", "PO-1")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    rig.wait(lambda: not rig.text("po_number_edit"))
    other = rig.new_order()
    rig.type("po_number_edit", "PO-1")
    assert f"also used for order {order_id}, 0 min ago" in rig.text("po_number_hint_label")
    rig.click("send_button")
    rig.wait_result(other, "Accepted")
    assert not rig.shows("confirm_dialog")


def test_a_long_po_number_gives_a_quiet_hint_and_is_sent_whole(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.paste("po_number_edit", "P" * 200)
    assert "200 characters: longer than usual" in rig.text("po_number_hint_label")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    assert b"P" * 200 in bodies(rig)[0]


def test_the_wire_value_stands_beside_the_comment_toggle(rig: WindowRig) -> None:
    rig.practise()
    assert rig.text("comment_value_label") == 'sends "0"'
    rig.click("save_comment_toggle")
    assert rig.text("comment_value_label") == 'sends "1"'


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Ctrl+Enter"])
def test_ctrl_enter_sends_from_any_field(rig: WindowRig, keys: str) -> None:
    order_id = rig.new_order()
    rig.type("po_number_edit", "PO-1")
    rig.keys(keys)
    rig.wait_result(order_id, "Accepted")


def test_a_429_counts_down_and_goes_on_by_itself(rig: WindowRig) -> None:
    rig.click("call_all_chip")
    order_id = rig.new_order()
    rig.practice_server().state.plan_fault(int(order_id), "overload", {})
    rig.type("po_number_edit", "PO-1")
    rig.click("send_button")
    rig.wait_text("wait_label", f"Order {order_id}: the store asks to wait")
    assert "Nothing is lost." in rig.text("wait_label")
    rig.wait(lambda: rig.results(order_id) == ["Accepted", "Rejected"])
    rig.wait_gone("wait_label")
    assert not rig.shows("cancel_wait_button")


def test_cancel_ends_the_wait_of_a_429_and_keeps_the_form(rig: WindowRig) -> None:
    limited = str(RANGES["rate_limited"].start)
    rig.practise()
    rig.fill_in(limited)
    rig.click("send_button")
    rig.wait_text("wait_label", "the store asks to wait")
    rig.click("cancel_wait_button")
    rig.wait(lambda: rig.results(limited) == ["Stopped", "Rejected"])
    rig.wait_gone("wait_label")
    assert rig.text("order_id_edit") == limited
    assert rig.find(QPushButton, "send_button").isEnabled()
    assert len(bodies(rig)) == 1


def test_curl_is_copied_without_the_token(rig: WindowRig) -> None:
    order_id = rig.new_order()
    QGuiApplication.clipboard().clear()
    rig.action("copy_curl_action").trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("curl ")
    assert f'"orderId":{order_id}' in copied
    assert "eyJ" not in copied


def test_curl_with_the_token_asks_first(rig: WindowRig) -> None:
    rig.new_order()
    QGuiApplication.clipboard().clear()
    rig.find(QToolButton, "copy_curl_button").menu().actions()[0].trigger()
    assert "can act as this buyer" in rig.answer("cancel_button")
    assert QGuiApplication.clipboard().text() == ""
    rig.find(QToolButton, "copy_curl_button").menu().actions()[0].trigger()
    rig.answer("confirm_button")
    rig.wait(lambda: "eyJ" in QGuiApplication.clipboard().text())
