"""Nothing moves, and nothing is said, that has no reason to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from b2b_desktop.sandbox.faults import RANGES
from tests.window_rig import WindowRig

REJECTED = str(RANGES["too_late"].start)


def focused(rig: WindowRig) -> str:
    """Return the name of what has the cursor."""
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def test_pressing_send_leaves_the_cursor_in_the_form_and_never_on_clear(rig: WindowRig) -> None:
    rig.practise()
    rig.fill_in(REJECTED)
    rig.find(QWidget, "send_button").setFocus()
    rig.click("send_button")
    assert focused(rig) == "order_id_edit"
    rig.wait_result(REJECTED, "Rejected")
    assert focused(rig) == "order_id_edit"
    QTest.keyClick(rig.find(QWidget, "order_id_edit"), Qt.Key.Key_Space)
    assert rig.text("po_number_edit") == "PO-7781"


def test_what_was_said_in_practice_is_not_said_in_live(rig: WindowRig) -> None:
    rig.practise()
    rig.fill_in(REJECTED)
    rig.click("send_button")
    rig.wait_text("status_label", f"Order {REJECTED}: Rejected")
    rig.go_live()
    assert rig.text("status_label") == ""


def test_the_form_keeps_its_width_when_the_batch_is_built_and_seen(rig: WindowRig) -> None:
    form = rig.find(QWidget, "order_panel")
    width = form.width()
    rig.wait(lambda: rig.window.findChildren(QWidget, "batch_panel"))
    rig.fill_in(REJECTED)  # Something for a layout to come of.
    assert form.width() == width
    rig.action("show_batch_action").trigger()
    rig.wait_shown("batch_panel")
    rig.action("show_order_action").trigger()
    rig.wait_shown("order_panel")
    assert form.width() == width


def test_the_claims_shown_are_those_of_what_is_in_the_field(rig: WindowRig) -> None:
    rig.practise()
    token = rig.practice_server().practice_tokens()[0]
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    assert not rig.shows("token_claims_label")
    rig.paste("token_paste_edit", token.text)
    assert token.email in rig.text("token_claims_label")
    rig.paste("token_paste_edit", "no token in this")
    assert not rig.shows("token_claims_label")
    rig.paste("token_paste_edit", "opaque-token-123")
    assert "expiry unknown" in rig.text("token_claims_label")
    rig.type("token_paste_edit", "")
    assert not rig.shows("token_claims_label")
    rig.type("token_name_edit", "")
    rig.click("token_close_button")
    rig.wait_gone("token_dialog")
