"""A proven wire format in the token dialog: shown, and the default for new tokens of its store."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import CallCounts, Mode
from b2b_desktop.domain.check import ProvenFormat
from b2b_desktop.domain.token import Claims, Token, TokenId
from b2b_desktop.domain.wire_format import CHECKOUT, DOCUMENTED, WireFormatName
from b2b_desktop.engine.events import FormatProvenEvent, LogOpenedEvent
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import format_word
from b2b_desktop.ui.token_flow import TokenFlow
from b2b_desktop.ui.tokens.token_dialog import TokenDialog
from tests.check_values import AT

PROOF = ProvenFormat("abc123", CHECKOUT, AT)
TOKEN = Token(TokenId("a" * 32), "Trade shop", claims=Claims(store_hash="abc123"), is_jwt=True)


def jwt(store: str) -> str:
    """Return a token that names a store."""
    parts = [{"alg": "HS256"}, {"email": "b@a.ex", "store_hash": store}]
    coded = [base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts]
    return ".".join([*coded, "c2lnbmF0dXJl"])


@pytest.fixture
def dialog(qtbot: QtBot) -> TokenDialog:
    """Return the dialog as it opens for a new token, knowing one proof."""
    dialog = TokenDialog()
    qtbot.addWidget(dialog)
    dialog.set_proven({"abc123": PROOF})
    dialog.set_tokens((TOKEN,))
    dialog.start_new()
    return dialog


def proof(dialog: QWidget) -> QLabel:
    """Return the label that tells the proof."""
    label = dialog.findChild(QLabel, "token_proof_label")
    assert label is not None
    return label


def chosen_format(dialog: QWidget) -> WireFormatName:
    """Return the format the box shows."""
    box = dialog.findChild(QComboBox, "token_format_box")
    assert box is not None
    return WireFormatName(box.currentData())


def paste(dialog: QWidget, text: str) -> None:
    """Paste a token."""
    edit = dialog.findChild(QLineEdit, "token_paste_edit")
    assert edit is not None
    edit.setText(text)


def test_a_new_token_of_a_proven_store_begins_with_the_proven_format(dialog: TokenDialog) -> None:
    assert proof(dialog).isHidden()
    paste(dialog, jwt("abc123"))
    assert chosen_format(dialog) is WireFormatName.CHECKOUT
    assert not proof(dialog).isHidden()
    assert "“As BigCommerce's checkout”" in proof(dialog).text()


def test_a_new_token_of_another_store_begins_with_the_standard(dialog: TokenDialog) -> None:
    paste(dialog, jwt("xyz"))
    assert chosen_format(dialog) is WireFormatName.DOCUMENTED
    assert proof(dialog).isHidden()


def test_a_saved_token_keeps_its_format_and_shows_what_is_proven(dialog: TokenDialog) -> None:
    dialog.choose(TOKEN.token_id)
    assert chosen_format(dialog) is WireFormatName.DOCUMENTED
    assert not proof(dialog).isHidden()
    name = dialog.findChild(QLineEdit, "token_name_edit")
    assert name is not None
    assert name.text() == "Trade shop"
    dialog.set_proven({})
    assert proof(dialog).isHidden()


# What the offscreen platform says of every dialog with a smallest size, as in tests/seals.py.
@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_an_open_dialog_hears_of_a_proof(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bridge = EngineBridge(window)
    flow = TokenFlow(window, bridge, (TOKEN,))
    bridge.report(LogOpenedEvent(Mode.LIVE, CallCounts(0, 0, 0), (), ()))
    bridge.report(LogOpenedEvent(Mode.PRACTICE, CallCounts(0, 0, 0), (), (PROOF,)))
    bridge.report(FormatProvenEvent(Mode.PRACTICE, PROOF))
    flow.open_dialog(TOKEN.token_id)
    label = proof(window)
    assert label.isHidden()
    bridge.report(FormatProvenEvent(Mode.LIVE, PROOF))
    qtbot.waitUntil(lambda: not label.isHidden())
    dialog = window.findChild(TokenDialog)
    assert dialog is not None
    dialog.close()


def test_the_words_of_a_format_tell_overrides() -> None:
    assert format_word(DOCUMENTED) == "Standard"
    odd = replace(CHECKOUT, sends_blank_po=False)
    assert format_word(odd) == "As BigCommerce's checkout, with overrides"
