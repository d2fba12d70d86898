"""Checks in the whole window: the toggle, Check now, the words and the offer of a format."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop import app
from b2b_desktop.domain.call import CallRow
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.storage.settings import load_settings
from b2b_desktop.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
LIMIT_MS = 15_000
BUYER = "anna@maple.example"


class Desk:
    """A person at the window, in practice mode."""

    def __init__(self, window: MainWindow, server: SandboxServer, qtbot: QtBot) -> None:
        self.window = window
        self.switches = server.state.switches
        self._server = server
        self._qtbot = qtbot

    def find(self, kind: type[W], name: str) -> W:
        """Return a widget by its name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        """Press a button once it is there and can be pressed."""

        def ready() -> bool:
            button = self.window.findChild(QPushButton, name)
            return button is not None and button.isVisible() and button.isEnabled()

        self._qtbot.waitUntil(ready, timeout=LIMIT_MS)
        self.find(QPushButton, name).click()

    def send(self, po_number: str, order_id: int = 0) -> int:
        """Fill in the form for a new order, or this one, and send it."""
        number = order_id or self._server.state.new_order(BUYER).order_id
        self.find(QLineEdit, "order_id_edit").setText(str(number))
        self.find(QLineEdit, "po_number_edit").setText(po_number)
        self.click("send_button")
        return number

    def rows(self) -> dict[str, CallRow]:
        """Return the calls of the table by PO number."""
        model = self.find(QTableView, "call_log_table").model()
        places = range(model.rowCount(QModelIndex()))
        rows = [model.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in places]
        return {row.po_number: row for row in rows}

    def result(self, po_number: str) -> str:
        """Return what the Result column says of a call."""
        model = self.find(QTableView, "call_log_table").model()
        place = list(self.rows()).index(po_number)
        return str(model.index(place, 3).data())

    def wait_result(self, po_number: str, result: str) -> None:
        """Wait until the Result column says so."""
        self._qtbot.waitUntil(
            lambda: po_number in self.rows() and self.result(po_number) == result,
            timeout=LIMIT_MS,
        )

    def wait_text(self, name: str, text: str) -> None:
        """Wait until a label holds a text."""
        self._qtbot.waitUntil(lambda: text in self.find(QLabel, name).text(), timeout=LIMIT_MS)

    def select(self, *po_numbers: str) -> None:
        """Select calls in the table."""
        table = self.find(QTableView, "call_log_table")
        table.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for po_number in po_numbers:
            index = table.model().index(list(self.rows()).index(po_number), 0)
            table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)

    def buttons(self) -> set[str]:
        """Return the names of the Summary's buttons."""
        details = self.find(QWidget, "call_details")
        found = details.findChildren(QPushButton)
        return {button.objectName() for button in found if button.isVisible()}


@pytest.fixture
def quiet_plugin() -> Iterator[None]:
    """Drop what Qt's offscreen plugin says of every window it shows."""

    def matters(record: logging.LogRecord) -> bool:
        return "does not support propagateSizeHints" not in record.getMessage()

    logger = logging.getLogger("qt")
    logger.addFilter(matters)
    yield
    logger.removeFilter(matters)


@pytest.fixture
def desk(qtbot: QtBot, data_dir: Path, quiet_plugin: None) -> Iterator[Desk]:
    """Start the program in practice mode, with one extra field in the form."""
    application = app.create(["--data-dir", str(data_dir), "--keyring", "memory"])
    application.start()
    window = application.window
    first = window.findChild(QPushButton, "first_order_button")
    assert first is not None
    qtbot.waitUntil(first.isEnabled, timeout=LIMIT_MS)
    server = application.practice._server
    assert server is not None
    desk = Desk(window, server, qtbot)
    desk.click("first_order_button")  # leaves Cost Center in the form
    desk.wait_result("PO-1001", "Confirmed")
    yield desk
    application.stop()


def test_a_send_is_checked_by_default_and_the_price_is_said(desk: Desk) -> None:
    toggle = desk.find(QCheckBox, "check_toggle")
    assert toggle.isChecked()
    assert toggle.text() == "Check afterwards (reads the order back: one more request)"
    assert toggle.accessibleName() == toggle.text()
    desk.send("PO-1")
    desk.wait_result("PO-1", "Confirmed")
    desk.wait_text("summary_label", "The store has PO-1 and Cost Center.")
    desk.wait_text("status_label", "Confirmed")


def test_without_a_check_a_call_is_accepted_until_check_now(desk: Desk, data_dir: Path) -> None:
    desk.find(QCheckBox, "check_toggle").setChecked(False)
    desk.send("PO-1")
    desk.wait_result("PO-1", "Accepted")
    desk.wait_text("summary_label", "whether it kept the values is not checked")
    assert not desk.window.settings.check_after_send
    desk.click("check_now_button")
    desk.wait_result("PO-1", "Confirmed")
    assert not load_settings(data_dir / "settings.json").value.check_after_send


def test_fields_the_store_drops_are_named_and_the_other_format_is_offered(desk: Desk) -> None:
    desk.switches.fields_form = "list"
    number = desk.send("PO-1")
    desk.wait_result("PO-1", "Stored differently")
    words = f"The store accepted order {number} but did not keep Cost Center."
    desk.wait_text("summary_label", words)
    desk.wait_text("summary_label", "Cost Center: sent “CC-42”, the store has nothing")
    desk.click("use_other_format_button")
    desk.click("cancel_button")
    desk.send("PO-2")
    desk.wait_result("PO-2", "Stored differently")
    desk.click("use_other_format_button")
    desk.click("confirm_button")
    desk.wait_text("status_label", "“As BigCommerce's checkout”")
    desk.send("PO-3")
    desk.wait_result("PO-3", "Confirmed")


def test_the_other_format_is_not_offered_twice(desk: Desk) -> None:
    desk.switches.fields_form = "nested"
    desk.send("PO-1")
    desk.wait_result("PO-1", "Stored differently")
    desk.click("use_other_format_button")
    desk.click("confirm_button")
    desk.wait_text("status_label", "“As BigCommerce's checkout”")
    desk.click("use_other_format_button")
    desk.wait_text("status_label", "have another format already")


def test_another_desks_values_are_shown_and_no_format_is_offered(desk: Desk) -> None:
    desk.switches.other_po = "PO-9"
    desk.send("PO-1")
    desk.wait_result("PO-1", "Stored differently")
    desk.wait_text("summary_label", "PO number: sent “PO-1”, the store has “PO-9”")
    assert "use_other_format_button" not in desk.buttons()


@pytest.mark.parametrize("case", ["order_missing", "token_expired", "server_error"])
def test_a_check_that_fails_leaves_accepted_and_says_why(desk: Desk, case: str) -> None:
    words = {
        "order_missing": "the store shows no such order to this token",
        "token_expired": "the token has ended or was refused",
        "server_error": "the store has a fault of its own",
    }
    desk.switches.details_case = case
    desk.send("PO-1")
    desk.wait_result("PO-1", "Could not check")
    desk.wait_text("summary_label", words[case])
    assert desk.find(QLabel, "summary_headline_label").text() == "Accepted, could not check."
    desk._qtbot.waitUntil(lambda: "check_now_button" in desk.buttons(), timeout=LIMIT_MS)


def test_values_that_show_late_are_told_and_then_confirmed(desk: Desk) -> None:
    desk.switches.shows_late_s = 60
    desk.send("PO-1")
    desk.wait_result("PO-1", "Not visible yet")
    desk.wait_text("summary_label", "shows none of the values yet")
    desk.switches.shows_late_s = 0
    desk.wait_result("PO-1", "Confirmed")


def test_a_lost_call_that_is_not_there_is_told_and_offered_to_send_again(desk: Desk) -> None:
    number = desk._server.state.new_order(BUYER).order_id
    desk._server.state.plan_fault(number, "drop_before", {})
    desk.send("PO-1", number)
    desk.wait_result("PO-1", "No answer (may have arrived)")
    desk.click("check_now_button")
    desk.wait_result("PO-1", "Not visible yet")
    desk.wait_text("summary_label", "Not there at ")
    desk.click("send_again_button")
    desk._qtbot.waitUntil(lambda: "Confirmed" in desk.result("PO-1"), timeout=LIMIT_MS)


def test_a_slow_check_does_not_hold_up_the_next_send(desk: Desk) -> None:
    desk.switches.details_case = "silence"
    desk.send("PO-1")
    desk.wait_result("PO-1", "Accepted")
    desk.send("PO-2")
    desk.wait_result("PO-2", "Accepted")


def test_the_menu_checks_every_chosen_call(desk: Desk) -> None:
    desk.find(QCheckBox, "check_toggle").setChecked(False)
    for po_number in ("PO-1", "PO-2"):
        desk.send(po_number)
        desk.wait_result(po_number, "Accepted")
    desk.switches.fields_form = "list"
    desk.send("PO-3")
    desk.wait_result("PO-3", "Accepted")
    desk.select("PO-1", "PO-2", "PO-3")
    action = desk.window.findChild(QAction, "check_action")
    assert action is not None
    action.trigger()
    desk.wait_text("status_label", "3 calls checked: 2 confirmed, 1 not.")
    desk.wait_result("PO-3", "Stored differently")


def test_the_menu_says_when_nothing_chosen_can_be_checked(desk: Desk) -> None:
    desk.send("PO-1", 900_700)  # a number whose call is always too late
    desk.wait_result("PO-1", "Rejected")
    desk.select("PO-1")
    action = desk.window.findChild(QAction, "check_action")
    assert action is not None
    action.trigger()
    desk.wait_text("status_label", "Choose calls that were accepted or got no answer")
