"""What was typed into the token dialog is not lost without a question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from b2b_desktop.sandbox.server import SandboxServer
from tests.window_rig import WindowRig


@pytest.fixture
def dialog(rig: WindowRig, store: SandboxServer) -> WindowRig:
    """Return the program with two tokens and the dialog open on the second."""
    tokens = store.practice_tokens()
    for name, token in (("Anna", tokens[0]), ("Ben", tokens[1])):
        rig.add_token(token.text, store.address, name=name)
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.activate()
    assert rig.text("token_name_edit") == "Ben"
    return rig


def choose_first(rig: WindowRig) -> None:
    """Click the first token of the list."""
    listed = rig.find(QListWidget, "token_list")
    place = listed.visualItemRect(listed.item(0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)


def chosen(rig: WindowRig) -> str:
    """Return the token the list shows as chosen."""
    return "".join(item.text() for item in rig.find(QListWidget, "token_list").selectedItems())


@pytest.mark.parametrize("way", ["Close", "Escape"])
def test_closing_asks_and_cancel_keeps_every_letter(dialog: WindowRig, way: str) -> None:
    dialog.type("token_name_edit", "Benjamin")
    dialog.paste("token_paste_edit", "abc")
    if way == "Close":
        dialog.click("token_close_button")
    else:
        dialog.keys("Escape")
    assert "not saved" in dialog.answer("cancel_button")
    assert dialog.shows("token_dialog")
    assert dialog.text("token_name_edit") == "Benjamin"
    assert dialog.text("token_paste_edit") == "abc"


def test_closing_without_saving_forgets_what_was_pasted(dialog: WindowRig) -> None:
    dialog.paste("token_paste_edit", "abc")
    dialog.click("token_close_button")
    dialog.answer("confirm_button")
    dialog.wait_gone("token_dialog")
    edit = dialog.window.findChild(QLineEdit, "token_paste_edit")
    assert edit is not None
    assert edit.text() == ""


def test_turning_to_another_token_asks_and_cancel_stays(dialog: WindowRig) -> None:
    dialog.type("token_name_edit", "Benjamin")
    choose_first(dialog)
    dialog.answer("cancel_button")
    assert (chosen(dialog), dialog.text("token_name_edit")) == ("Ben", "Benjamin")
    choose_first(dialog)
    dialog.answer("confirm_button")
    assert (chosen(dialog), dialog.text("token_name_edit")) == ("Anna", "Anna")


def test_beginning_a_new_token_asks(dialog: WindowRig) -> None:
    dialog.choose("token_format_box", "checkout")
    dialog.click("token_add_button")
    dialog.answer("cancel_button")
    assert dialog.text("token_name_edit") == "Ben"
    dialog.click("token_add_button")
    dialog.answer("confirm_button")
    assert (chosen(dialog), dialog.text("token_name_edit")) == ("", "")


def test_nothing_is_asked_when_nothing_was_typed_or_all_is_saved(dialog: WindowRig) -> None:
    choose_first(dialog)
    dialog.wait_text("token_name_edit", "Anna")
    dialog.type("token_name_edit", "Annabel")
    dialog.click("token_save_button")
    dialog.wait_text("token_message_label", "Saved.")
    dialog.click("token_add_button")
    dialog.click("token_close_button")
    dialog.wait_gone("token_dialog")
    assert not dialog.shows("confirm_dialog")


def test_a_change_of_the_list_does_not_touch_what_is_typed(
    dialog: WindowRig, store: SandboxServer
) -> None:
    dialog.type("token_name_edit", "Benjamin")
    token = dialog.window.target()[0]
    assert token is not None
    with dialog.qtbot.waitSignal(dialog.application.bridge.tokens_changed):
        dialog.application.bridge.use_format(
            dialog.window.target()[1], token.store, token.wire_format
        )
    assert dialog.text("token_name_edit") == "Benjamin"
