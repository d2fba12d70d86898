"""The first start: practice, ready to use with one click."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton

from tests.window_rig import WindowRig


def test_the_first_start_shows_practice_and_nothing_modal(rig: WindowRig) -> None:
    assert QApplication.activeModalWidget() is None
    assert rig.find(QAbstractButton, "mode_toggle").isChecked()
    assert rig.shows("practice_banner")
    assert "PRACTICE" in rig.text("mode_label")
    assert "PRACTICE" in rig.text("send_button")
    assert rig.notices() == []


def test_one_click_makes_a_practice_order_and_sends_it(rig: WindowRig) -> None:
    rig.click("first_order_button")
    rig.wait_results(["Accepted"])
    assert rig.calls()[0][2] == "PO-1001"
    assert not rig.shows("first_order_button")
    assert rig.text("order_id_edit") == ""


def test_new_order_fills_in_a_fresh_id_each_time(rig: WindowRig) -> None:
    first, second = rig.new_order(), rig.new_order()
    assert first.isdigit()
    assert second.isdigit()
    assert first != second


def test_an_order_that_appears_by_itself_can_be_taken_from_the_banner(rig: WindowRig) -> None:
    rig.practise()
    button = rig.find(QPushButton, "practice_orders_button")
    assert not button.isEnabled()
    order = rig.practice_server().state.appear()
    rig.wait_text("practice_orders_button", "(1)")
    assert button.isEnabled()
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    entry = menu.actions()[0]
    assert str(order.order_id) in entry.text()
    assert order.buyer.email in entry.text()
    entry.trigger()
    assert rig.text("order_id_edit") == str(order.order_id)
