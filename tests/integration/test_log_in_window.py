"""The call log: views, filter, details, columns, copying, and what is still to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QSplitter, QTableView, QTabWidget, QWidget

from b2b_desktop.sandbox.faults import RANGES
from tests.integration.conftest import OpenWindow
from tests.window_rig import WindowRig

REJECTED = str(RANGES["too_late"].start)
DROPPED = str(RANGES["drop_after"].start)


def send(rig: WindowRig, order_id: str, po_number: str, result: str) -> None:
    """Send and wait for the end."""
    rig.practise()
    rig.fill_in(order_id, po_number)
    rig.click("send_button")
    rig.wait_result(order_id, result)
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")


def send_new(rig: WindowRig, po_number: str) -> str:
    """Send a fresh practice order and return its ID."""
    order_id = rig.new_order()
    send(rig, order_id, po_number, "Accepted")
    rig.wait(lambda: not rig.text("order_id_edit"))
    return order_id


def column_menu(rig: WindowRig) -> dict[str, QAction]:
    """Open the menu of the log's header and return its entries."""
    header = rig.find(QTableView, "call_log_table").horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(4, 4))
    rig.wait(lambda: any(menu.isVisible() for menu in rig.window.findChildren(QMenu)))
    menu = next(menu for menu in rig.window.findChildren(QMenu) if menu.isVisible())
    return {action.text(): action for action in menu.actions()}


def close_menus(rig: WindowRig) -> None:
    """Close what `column_menu` opened."""
    for menu in rig.window.findChildren(QMenu):
        menu.close()


def test_an_empty_log_names_the_next_step(rig: WindowRig) -> None:
    rig.wait_text("call_empty_label", "No call yet. Fill in an order ID on the left and send it.")


def test_the_views_show_what_is_open_what_is_of_today_and_all(rig: WindowRig) -> None:
    accepted = send_new(rig, "PO-1")
    send(rig, REJECTED, "PO-2", "Rejected")
    assert [rig.text(f"call_{name}_chip") for name in ("todo", "today", "all")] == [
        "To do 1",
        "Today 2",
        "All",
    ]
    assert rig.text("open_label") == "To do 1"
    for keys, orders in (
        ("Ctrl+1", [REJECTED]),
        ("Ctrl+2", [REJECTED, accepted]),
        ("Ctrl+3", [REJECTED, accepted]),
    ):
        rig.keys(keys)
        rig.wait_orders(orders)


def test_nothing_open_says_how_the_day_went(rig: WindowRig) -> None:
    send_new(rig, "PO-1")
    rig.click("call_todo_chip")
    words = "Nothing open. Today's call is accepted, not confirmed."
    rig.wait_text("call_empty_label", words)
    send_new(rig, "PO-2")
    rig.click("call_todo_chip")
    words = "Nothing open. All 2 calls of today are accepted, 0 confirmed."
    rig.wait_text("call_empty_label", words)


def test_the_filter_finds_order_po_and_message_while_typing(rig: WindowRig) -> None:
    rig.click("call_all_chip")
    accepted = send_new(rig, "PO-ALPHA")
    send(rig, REJECTED, "PO-BETA", "Rejected")
    for words, orders in (
        ("alpha", [accepted]),
        (accepted, [accepted]),
        ("already exists", [REJECTED]),
        ("po-", [REJECTED, accepted]),
    ):
        rig.type("call_filter_edit", words)
        rig.wait_orders(orders)
    rig.type("call_filter_edit", "nothing like it")
    rig.wait_text("call_empty_label", "No call has “nothing like it” in its order, PO")
    rig.click("call_todo_chip")
    rig.type("call_filter_edit", accepted)
    rig.wait_text("call_empty_label", f"No open call has “{accepted}”. Choose All")
    rig.click("call_today_chip")
    rig.wait_orders([accepted])
    rig.type("call_filter_edit", "nothing like it")
    rig.wait_text("call_empty_label", "No call of today has “nothing like it”. Choose All")
    rig.click("more_filters_toggle")
    rig.choose("call_outcome_box", "Accepted")
    rig.wait_text("call_empty_label", "No call that fits these filters has “nothing like it”")


def test_an_exact_order_id_comes_first(rig: WindowRig) -> None:
    rig.click("call_all_chip")
    rig.practise()
    for order_id in ("51", "1510", "2151"):
        send(rig, order_id, f"PO-{order_id}", "Rejected")
    rig.type("call_filter_edit", "51")
    rig.wait_orders(["51", "2151", "1510"])


def test_a_new_call_comes_into_view_though_the_view_has_a_filter(rig: WindowRig) -> None:
    rig.click("call_all_chip")
    send(rig, REJECTED, "PO-ALPHA", "Rejected")
    rig.type("call_filter_edit", "alpha")
    rig.wait(lambda: len(rig.calls()) == 1)
    order_id = rig.new_order()
    rig.fill_in(order_id, "PO-ALPHA-2")
    rig.click("send_button")
    rig.wait_orders([order_id, REJECTED])


def test_the_details_show_summary_request_response_and_timing(rig: WindowRig) -> None:
    rig.practise()
    send(rig, REJECTED, "PO-7781", "Rejected")
    rig.choose_call(REJECTED)
    tabs = rig.find(QTabWidget, "call_details")
    shown = [tabs.tabText(number) for number in range(tabs.count())]
    assert shown == ["Summary", "Request", "Response", "Timing", "History"]
    assert rig.text("summary_headline_label") == "Too late: the store already has its record."
    assert "PO-7781 was NOT saved." in rig.text("summary_label")
    assert "It said: “The order already exists.”" in rig.text("summary_label")
    rig.wait_text("summary_about_label", f"Order {REJECTED}, ")
    tabs.setCurrentIndex(1)
    rig.wait_text("request_view", '"poNumber": "PO-7781"')
    assert "eyJ" not in rig.text("request_view")
    assert "POST http://127.0.0.1:" in rig.text("request_view")
    tabs.setCurrentIndex(2)
    rig.wait_text("response_view", "HTTP 400")
    assert '"code": 40013' in rig.text("response_view")
    tabs.setCurrentIndex(3)
    chart = rig.find(QWidget, "timing_chart")
    assert chart.isVisible()
    rig.wait(lambda: "Wait" in chart.accessibleDescription())


def test_server_words_are_shown_as_plain_text(rig: WindowRig) -> None:
    order_id = str(RANGES["gateway_html"].start)
    rig.practise()
    send(rig, order_id, "<b>PO</b>", "No answer (may have arrived)")
    rig.choose_call(order_id)
    assert "<b>PO</b> may or may not be saved." in rig.text("summary_label")
    rig.find(QTabWidget, "call_details").setCurrentIndex(2)
    rig.wait_text("response_view", "<html>")
    view = rig.find(QPlainTextEdit, "response_view")
    assert view.isReadOnly()


def test_ctrl_c_copies_the_visible_cells(rig: WindowRig) -> None:
    rig.practise()
    send(rig, REJECTED, "PO-1", "Rejected")
    rig.choose_call(REJECTED)
    rig.find(QTableView, "call_log_table").setFocus()
    rig.keys("Ctrl+C")
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied == rig.calls()[0]


def test_a_long_po_number_without_a_blank_widens_nothing(rig: WindowRig) -> None:
    rig.practise()
    width = rig.find(QWidget, "call_details").minimumSizeHint().width()
    send(rig, REJECTED, "P" * 200, "Rejected")
    rig.choose_call(REJECTED)
    rig.wait_text("summary_label", "P" * 39 + "… was NOT saved")
    assert rig.find(QWidget, "call_details").minimumSizeHint().width() == width


def test_actions_without_a_chosen_call_say_what_they_need(rig: WindowRig) -> None:
    rig.practise()
    for action, words in (
        ("resend_action", "Choose a call to send it again."),
        ("load_into_form_action", "Choose a call to load it into the form."),
        ("copy_order_id_action", "Choose calls to copy their order IDs."),
    ):
        rig.action(action).trigger()
        assert rig.text("status_label") == words
    send(rig, REJECTED, "PO-1", "Rejected")
    rig.choose_call(REJECTED)
    rig.action("copy_order_id_action").trigger()
    assert rig.text("status_label") == f"Order ID {REJECTED} copied."


def test_what_is_copied_stands_as_it_is_seen_and_runs_in_no_spreadsheet(rig: WindowRig) -> None:
    rig.practise()
    send(rig, REJECTED, "=1+1  x", "Rejected")
    header = rig.find(QTableView, "call_log_table").horizontalHeader()
    header.moveSection(header.visualIndex(2), 0)
    rig.choose_call(REJECTED)
    rig.find(QTableView, "call_log_table").setFocus()
    rig.keys("Ctrl+C")
    time, order, _po, *rest = rig.calls()[0]
    assert QGuiApplication.clipboard().text().split("\t") == ["'=1+1  x", time, order, *rest]


def test_columns_are_chosen_in_the_header_s_menu_and_kept(open_window: OpenWindow) -> None:
    first = open_window()
    send_new(first, "PO-1")
    entries = column_menu(first)
    assert not entries["Order"].isEnabled()
    entries["HTTP"].trigger()
    close_menus(first)
    entries = column_menu(first)
    entries["Time"].trigger()
    close_menus(first)
    assert len(first.calls()[0]) == 5
    assert first.calls()[0][-1] == "200"
    first.stop()
    second = open_window()
    second.click("call_all_chip")
    second.wait(second.calls)
    assert second.calls()[0][-1] == "200"


def test_size_splitters_and_columns_are_there_after_a_restart(open_window: OpenWindow) -> None:
    first = open_window()
    first.window.resize(1200, 640)
    first.find(QSplitter, "main_splitter").setSizes([500, 700])
    first.find(QSplitter, "call_splitter").setSizes([300, 300])
    header = first.find(QTableView, "call_log_table").horizontalHeader()
    header.resizeSection(2, 190)
    first.stop()
    sizes = first.find(QSplitter, "main_splitter").sizes()
    heights = first.find(QSplitter, "call_splitter").sizes()
    second = open_window()
    assert second.window.height() == 640
    assert second.find(QSplitter, "main_splitter").sizes() == sizes
    assert second.find(QSplitter, "call_splitter").sizes() == heights
    header = second.find(QTableView, "call_log_table").horizontalHeader()
    assert header.sectionSize(2) == 190


def test_settings_changed_just_before_the_end_do_not_undo_the_window(
    open_window: OpenWindow,
) -> None:
    first = open_window()
    first.window.resize(1200, 640)
    for _ in range(50):
        first.click("check_toggle")
    first.stop()
    second = open_window()
    assert second.window.height() == 640


def test_the_log_is_there_after_a_restart(open_window: OpenWindow) -> None:
    first = open_window()
    order_id = send_new(first, "PO-1")
    send(first, REJECTED, "PO-2", "Rejected")
    first.stop()
    second = open_window()
    second.wait_orders([REJECTED])
    second.click("call_all_chip")
    second.wait_orders([REJECTED, order_id])
    second.choose_call(order_id)
    second.wait_text("summary_about_label", "sent by")


@pytest.mark.parametrize(("po_number", "left"), [("PO-1", 0), ("PO-2", 1)])
def test_a_rejected_call_leaves_to_do_when_the_same_is_accepted_later(
    rig: WindowRig, po_number: str, left: int
) -> None:
    rig.practise()
    send(rig, "6001", "PO-1", "Rejected")
    assert rig.text("call_todo_chip") == "To do 1"
    rig.practice_server().state.new_order("anna@maple.example", order_id=6001)
    send(rig, "6001", po_number, "Accepted")
    rig.wait_text("call_todo_chip", f"To do {left}")
    rig.click("call_todo_chip")
    rig.wait(lambda: len(rig.calls()) == left)


def test_an_unknown_call_stays_in_to_do_and_says_to_look_first(rig: WindowRig) -> None:
    rig.practise()
    send(rig, DROPPED, "PO-1", "No answer (may have arrived)")
    rig.choose_call(DROPPED)
    assert "may or may not be saved" in rig.text("summary_label")
    assert "Look at the order in the store before you send it again." in rig.text("summary_label")
    assert not rig.shows("send_again_button")
    assert rig.text("call_todo_chip") == "To do 1"


def test_the_chosen_call_can_be_loaded_and_its_order_id_copied(rig: WindowRig) -> None:
    rig.practise()
    rig.set_field(0, "Cost Center", "CC-42")
    send(rig, REJECTED, "PO-1", "Rejected")
    rig.click("clear_button")
    rig.choose_call(REJECTED)
    rig.action("copy_order_id_action").trigger()
    assert QGuiApplication.clipboard().text() == REJECTED
    rig.action("load_into_form_action").trigger()
    rig.wait(lambda: rig.text("order_id_edit") == REJECTED)
    assert rig.text("po_number_edit") == "PO-1"
    assert rig.fields() == [("Cost Center", "CC-42")]
