"""What cannot be sent is refused beside its field, with nothing lost and nothing sent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from tests.window_rig import WindowRig

Put = Callable[[QLineEdit], None]
MEGABYTE = "7" * 1_000_000
NO_NUMBER = "This is not an order ID."
BAD_IDS = {
    "0": "An order ID is 1 or more.",
    "-1": "An order ID is 1 or more.",
    "1.5": "without a decimal point",
    "1E+05": "without a decimal point",
    "2147483648": "This is too large.",
    "9" * 5000: "This is too large.",
    "1_000": "one number or several",
    "5012 5013": "one number or several",
    "": "Type an order ID",
    "   ": "Type an order ID",
    "five": NO_NUMBER,
    "+5": NO_NUMBER,
    "PO-7781": NO_NUMBER,
}


def sent(rig: WindowRig) -> int:
    """Count what the practice server received."""
    return len(rig.practice_server().requests())


@pytest.mark.parametrize("text", BAD_IDS, ids=lambda text: text[:12] or "nothing")
def test_a_bad_order_id_is_refused_beside_its_field(rig: WindowRig, text: str) -> None:
    rig.practise()
    rig.paste("order_id_edit", text)
    rig.type("po_number_edit", "PO-7781")
    rig.click("send_button")
    assert BAD_IDS[text] in rig.text("order_id_error")
    assert rig.text("order_id_edit") == text
    assert rig.text("po_number_edit") == "PO-7781"
    assert QApplication.focusWidget() is rig.find(QLineEdit, "order_id_edit")
    assert not rig.shows("confirm_dialog")
    assert rig.calls() == []
    assert sent(rig) == 0


@pytest.mark.parametrize("text", ["five", "0"])
def test_the_error_comes_when_the_field_is_left_and_goes_with_the_next_key(
    rig: WindowRig, text: str
) -> None:
    rig.type("order_id_edit", text)
    assert not rig.text("order_id_error")
    rig.keys("Tab")
    assert rig.text("order_id_error")
    rig.type("order_id_edit", "5012")
    assert not rig.text("order_id_error")


def paste_it(edit: QLineEdit) -> None:
    """Paste a megabyte from the clipboard."""
    QGuiApplication.clipboard().setText(MEGABYTE)
    QTest.keySequence(edit, "Ctrl+V")


def paste_it_by_the_menu(edit: QLineEdit) -> None:
    """Paste a megabyte as the field's own menu does."""
    QGuiApplication.clipboard().setText(MEGABYTE)
    edit.paste()


def key_it(edit: QLineEdit) -> None:
    """Give a megabyte in one key event, as remote desktops do."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, MEGABYTE)
    QApplication.sendEvent(edit, event)


def compose_it(edit: QLineEdit) -> None:
    """Give a megabyte as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(MEGABYTE)
    QApplication.sendEvent(edit, event)


def set_it(edit: QLineEdit) -> None:
    """Set a megabyte as automation does."""
    edit.setText(MEGABYTE)


@pytest.mark.parametrize("put", [paste_it, paste_it_by_the_menu, key_it, compose_it, set_it])
def test_a_megabyte_of_digits_is_refused_and_the_field_is_as_it_was(
    rig: WindowRig, put: Put
) -> None:
    rig.practise()
    rig.fill_in("5012")
    edit = rig.find(QLineEdit, "order_id_edit")
    edit.setFocus()
    edit.selectAll()
    put(edit)
    rig.wait_text("order_id_error", "This is too large.")
    assert rig.text("order_id_edit") == "5012"
    assert rig.text("po_number_edit") == "PO-7781"
    assert sent(rig) == 0


@pytest.mark.parametrize("put", [paste_it, paste_it_by_the_menu, key_it, compose_it, set_it])
def test_a_megabyte_as_po_number_is_refused_and_the_field_is_as_it_was(
    rig: WindowRig, put: Put
) -> None:
    rig.fill_in("5012")
    edit = rig.find(QLineEdit, "po_number_edit")
    edit.setFocus()
    edit.selectAll()
    put(edit)
    rig.wait_text("po_number_error", "the field is as it was")
    assert rig.text("po_number_edit") == "PO-7781"


@pytest.mark.parametrize(
    ("pasted", "order_id"),
    [
        ("#5012", "5012"),
        (" 5012\r\n", "5012"),
        ("\uff15\uff10\uff11\uff12", "5012"),
        ("https://store.example/manage/orders/5012", "5012"),
        ('{"scope":"store/order/created",\n"data":{"type":"order","id":5012}}', "5012"),
        ('{"data":{"type":"order","id":5012},"more":"' + "x" * 40_000 + '"}', None),
    ],
)
def test_an_order_id_is_taken_as_operators_have_it_at_hand(
    rig: WindowRig, pasted: str, order_id: str | None
) -> None:
    rig.practise()
    rig.paste("order_id_edit", pasted)
    rig.keys("Tab")
    if order_id is None:
        assert rig.text("order_id_error")
    else:
        assert f"Attach to {order_id}" in rig.text("send_button")
        assert not rig.text("order_id_error")


@pytest.mark.parametrize("character", ["\t", "\x00", "\x1b", "\x7f", "\u2028", "\x85"])
def test_a_control_character_in_the_po_number_is_refused(rig: WindowRig, character: str) -> None:
    rig.practise()
    rig.fill_in("5012")
    text = f"PO{character}7781"
    rig.find(QLineEdit, "po_number_edit").setText(text)
    assert f"U+{ord(character):04X}" in rig.text("po_number_error")
    rig.click("send_button")
    assert f"U+{ord(character):04X}" in rig.text("po_number_error")
    assert rig.text("po_number_edit") == text
    assert sent(rig) == 0


def test_a_po_number_of_two_lines_is_refused_and_the_field_is_as_it_was(rig: WindowRig) -> None:
    rig.fill_in("5012")
    rig.paste("po_number_edit", "PO-1\nPO-2")
    assert "the field is as it was" in rig.text("po_number_error")
    assert rig.text("po_number_edit") == "PO-7781"


def test_leading_zeros_and_unseen_characters_of_a_po_number_survive(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.paste("po_number_edit", "007\u200b8 ")
    assert "007[U+200B]8·" in rig.text("po_number_hint_label")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    body = bytes(rig.practice_server().requests()[0].raw)
    assert b'"poNumber":"007\\u200b8 "' in body or "007\u200b8 ".encode() in body


FIELDS = {
    "a name twice": (
        [("Cost Center", "1"), ("Cost Center", "2")],
        "The field Cost Center is there",
    ),
    "a name twice but for blanks": ([("Cost Center", "1"), (" Cost Center ", "2")], "there twice"),
    "no name": ([("", "CC-42")], "has a value but no name"),
    "a blank name": ([("  ", "CC-42")], "has a value but no name"),
    "a line break in a value": ([("Cost Center", "1\n2")], "U+000A"),
    "a tabulator in a name": ([("Cost\tCenter", "1")], "U+0009"),
}


@pytest.mark.parametrize("case", FIELDS)
def test_a_bad_extra_field_is_refused_beside_the_table(rig: WindowRig, case: str) -> None:
    rows, words = FIELDS[case]
    rig.practise()
    rig.fill_in("5012")
    for number, (name, value) in enumerate(rows):
        rig.set_field(number, name, value)
    assert words in rig.text("extra_fields_error")
    rig.click("send_button")
    assert words in rig.text("extra_fields_error")
    assert rig.fields() == rows
    table = rig.find(QTableView, "extra_fields_table")
    assert table.currentIndex().row() == len(rows) - 1
    assert sent(rig) == 0


def test_a_bad_field_that_is_switched_off_is_no_error(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.type("po_number_edit", "PO-1")
    rig.set_field(0, "Cost Center", "1")
    rig.set_field(1, "Cost Center", "2")
    rig.use_field(1, used=False)
    assert not rig.text("extra_fields_error")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")


def test_every_field_with_a_fault_says_so_at_once(rig: WindowRig) -> None:
    rig.practise()
    rig.type("order_id_edit", "five")
    rig.find(QLineEdit, "po_number_edit").setText("a\tb")
    rig.set_field(0, "", "value")
    rig.click("send_button")
    assert rig.text("order_id_error")
    assert rig.text("po_number_error")
    assert rig.text("extra_fields_error")


def test_loading_a_call_into_the_form_takes_old_errors_away(rig: WindowRig) -> None:
    rig.practise()
    rig.fill_in("4711")
    rig.click("send_button")
    rig.wait_result("4711", "Rejected")
    rig.type("order_id_edit", "five")
    rig.click("send_button")
    assert rig.text("order_id_error")
    rig.choose_call("4711")
    rig.click("load_into_form_button")
    rig.wait(lambda: rig.text("order_id_edit") == "4711")
    assert not rig.text("order_id_error")


def test_what_is_typed_into_a_cell_goes_along_without_leaving_the_cell(rig: WindowRig) -> None:
    order_id = rig.new_order()
    rig.set_field(0, "Cost Center", "")
    table = rig.find(QTableView, "extra_fields_table")
    index = table.model().index(0, 2)
    table.setCurrentIndex(index)
    table.edit(index)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "CC-42")
    rig.keys("Ctrl+Return")
    rig.wait_result(order_id, "Accepted")
    assert b'"Cost Center":"CC-42"' in bytes(rig.practice_server().requests()[0].raw)
