"""Adding, changing, testing and removing tokens through the token dialog's object names."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton

from b2b_desktop.sandbox.buyers import BUYERS
from b2b_desktop.sandbox.server import SandboxServer
from tests.integration.conftest import OpenWindow
from tests.window_rig import WindowRig

PASTES: dict[str, Callable[[str], str]] = {
    "bare": lambda token: token,
    "with blanks and breaks": lambda token: f"\n  {token[:40]}\r\n{token[40:]}\n",
    "quoted": lambda token: f'"{token}"',
    "Bearer": lambda token: f"Bearer {token}",
    "a JSON reply": lambda token: json.dumps({"code": 200, "data": {"token": [token]}}, indent=2),
    "a curl command": lambda token: (
        "curl -X POST 'https://api-b2b.bigcommerce.com/api/v2/orders' \\\n"
        f"  -H 'Authorization: Bearer {token}' \\\n  -d '{{}}'"
    ),
    "a header block": lambda token: (
        f"Host: api-b2b.bigcommerce.com\r\nAuthorization: Bearer {token}\r\nAccept: */*"
    ),
    "authToken": lambda token: f"authToken: {token}",
}
BAD_ADDRESSES = {
    "https://shop.example/api/v2": "leave out the path",
    "https://anna:secret@shop.example": "no user name or password",
    "https://shop.example?store=1": "leave out what follows ? or #",
    "http://shop.example": "Plain http:// is allowed for this computer only",
    "http://127.0.0.1.shop.example": "Plain http:// is allowed for this computer only",
    "ftp://shop.example": "starts with https://",
    "shop.example": "starts with https://",
    "https://shop.example:99999": "from 1 to 65535",
    "": "Type the address",
}


def jwt(**claims: object) -> str:
    """Return a token that says this of itself."""

    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    return f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part(claims)}.{'s' * 43}"


def open_dialog(rig: WindowRig) -> None:
    """Open the token dialog on an empty token."""
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.activate()
    rig.click("token_add_button")


def names(rig: WindowRig) -> list[str]:
    """Return what the dialog lists."""
    listed = rig.find(QListWidget, "token_list")
    return [listed.item(row).text() for row in range(listed.count())]


def save(rig: WindowRig) -> None:
    """Save and wait for the word on it."""
    rig.click("token_save_button")
    rig.wait_text("token_message_label", "Saved.")


@pytest.mark.parametrize("case", PASTES)
def test_a_token_is_taken_out_of_what_was_pasted(
    rig: WindowRig, store: SandboxServer, case: str
) -> None:
    token = store.practice_tokens()[0].text
    open_dialog(rig)
    rig.paste("token_paste_edit", PASTES[case](token))
    said = rig.text("token_claims_label")
    assert "not verified" in said
    for claim in (BUYERS[0].email, "store practice", "storefront 1", "customer 101", "until "):
        assert claim in said
    assert rig.text("token_name_edit") == BUYERS[0].email
    rig.type("token_address_edit", store.address)
    save(rig)
    assert names(rig) == [BUYERS[0].email]
    rig.click("token_test_button")
    rig.wait_text("token_message_label", "The store takes this token.")
    sent = [bytes(request.raw) for request in store.requests()]
    assert len(sent) == 1
    assert sent[0].startswith(b"GET /api/v2/orders?")
    assert f"Authorization: Bearer {token}\r\n".encode() in sent[0]


def test_adding_a_token_with_a_loopback_address_and_sending_with_it(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address, name="Anna")
    assert rig.text("token_box").startswith("Anna")
    assert rig.text("mode_label") == "LIVE on this computer: LOCAL"
    order = store.state.new_order(BUYERS[0].email)
    rig.fill_in(str(order.order_id))
    rig.click("send_button")
    rig.wait_result(str(order.order_id), "Accepted")


def test_test_reads_one_order_and_names_it(rig: WindowRig, store: SandboxServer) -> None:
    order = store.state.new_order(BUYERS[0].email)
    rig.add_token(store.practice_tokens()[0].text, store.address)
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.click("token_test_button")
    rig.wait_text("token_message_label", f"order {order.order_id} could be read")
    assert rig.calls() == []
    assert rig.text("call_todo_chip") == "To do 0"


def test_the_dialog_opens_on_the_token_that_acts(rig: WindowRig, store: SandboxServer) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address, name="Anna")
    rig.add_token(store.practice_tokens()[1].text, store.address, name="Ben")
    rig.choose("token_box", "Anna")
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    assert rig.text("token_name_edit") == "Anna"
    assert rig.text("token_address_edit") == store.address
    assert BUYERS[0].email in rig.text("token_claims_label")
    assert rig.text("token_paste_edit") == ""


def test_a_token_is_renamed_without_pasting_it_again(rig: WindowRig, store: SandboxServer) -> None:
    order = store.state.new_order(BUYERS[0].email)
    rig.add_token(store.practice_tokens()[0].text, store.address, name="Anna")
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.activate()
    rig.type("token_name_edit", "Anna, desk 2")
    save(rig)
    assert names(rig) == ["Anna, desk 2"]
    rig.click("token_close_button")
    rig.wait_gone("token_dialog")
    assert rig.text("token_box").startswith("Anna, desk 2")
    rig.fill_in(str(order.order_id))
    rig.click("send_button")
    rig.wait_result(str(order.order_id), "Accepted")


def test_changing_another_token_does_not_change_who_acts(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address, name="Anna")
    rig.add_token(store.practice_tokens()[1].text, store.address, name="Ben")
    rig.choose("token_box", "Anna")
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.activate()
    listed = rig.find(QListWidget, "token_list")
    listed.setCurrentRow(names(rig).index("Ben"))
    assert rig.text("token_name_edit") == "Ben"
    rig.type("token_name_edit", "Ben, desk 2")
    save(rig)
    assert rig.text("token_box").startswith("Anna")


def test_a_changed_address_asks_for_the_token_again(rig: WindowRig, store: SandboxServer) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address, name="Anna")
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.activate()
    rig.type("token_address_edit", "https://shop.example")
    assert "bound to its address" in rig.text("token_address_error")
    rig.click("token_save_button")
    assert rig.text("token_paste_error")
    assert rig.text("token_address_edit") == "https://shop.example"
    assert rig.text("token_name_edit") == "Anna"
    rig.paste("token_paste_edit", jwt(email="cy@shop.example"))
    save(rig)
    assert rig.text("token_address_edit") == "https://shop.example"
    assert "cy@shop.example" in rig.text("token_claims_label")


@pytest.mark.parametrize("address", BAD_ADDRESSES, ids=lambda text: text or "nothing")
def test_a_bad_address_is_refused_beside_its_field_and_nothing_is_lost(
    rig: WindowRig, address: str
) -> None:
    token = jwt(email="anna@maple.example")
    open_dialog(rig)
    rig.paste("token_paste_edit", token)
    rig.type("token_name_edit", "Anna")
    rig.type("token_address_edit", address)
    rig.click("token_save_button")
    assert BAD_ADDRESSES[address] in rig.text("token_address_error")
    assert rig.text("token_paste_edit") == token
    assert rig.text("token_name_edit") == "Anna"
    assert rig.text("token_address_edit") == address
    assert names(rig) == []


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("", "Paste a token here."),
        ("   ", "Paste a token here."),
        ("Please find the token in the mail", "There is no token in this text."),
        ("tök\u200ben", "holds characters that no token has"),
        ("x-auth-token: " + "a1" * 15 + "b", "This is a store key"),
        ("a1" * 15 + "b", "This is a store key"),
        ("x" * 300_000, "This is too long to be taken."),
    ],
)
def test_what_is_no_token_is_refused_beside_its_field(
    rig: WindowRig, pasted: str, words: str
) -> None:
    open_dialog(rig)
    rig.type("token_name_edit", "Anna")
    rig.paste("token_paste_edit", pasted)
    if len(pasted) < 200_000:
        rig.click("token_save_button")
    assert words in rig.text("token_paste_error")
    assert rig.text("token_name_edit") == "Anna"
    assert names(rig) == []


def test_a_token_without_a_name_or_e_mail_asks_for_a_name(rig: WindowRig) -> None:
    open_dialog(rig)
    rig.paste("token_paste_edit", "opaque-token-123")
    assert "kept as it is, expiry unknown" in rig.text("token_claims_label")
    rig.click("token_save_button")
    assert rig.text("token_name_error") == "Give this token a name."
    rig.type("token_name_edit", "Opaque")
    save(rig)
    assert names(rig) == ["Opaque"]


def test_an_expired_token_is_taken_with_a_clear_mark(rig: WindowRig) -> None:
    open_dialog(rig)
    rig.paste("token_paste_edit", jwt(email="anna@maple.example", exp=1_700_000_000))
    assert "EXPIRED" in rig.text("token_claims_label")
    save(rig)
    rig.click("token_close_button")
    rig.go_live()
    assert "ended at" in rig.text("expiry_label")
    assert rig.find(QPushButton, "send_button").isEnabled()


def test_a_token_without_an_expiry_says_so(rig: WindowRig) -> None:
    open_dialog(rig)
    rig.paste("token_paste_edit", jwt(email="anna@maple.example"))
    assert "expiry unknown" in rig.text("token_claims_label")


def test_the_format_is_kept_and_used(rig: WindowRig, store: SandboxServer) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address)
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.choose("token_format_box", "As BigCommerce's checkout")
    save(rig)
    rig.click("token_close_button")
    order = store.state.new_order(BUYERS[0].email)
    rig.fill_in(str(order.order_id))
    assert rig.text("comment_value_label") == "left out"
    rig.set_field(0, "Cost Center", "CC-42")
    rig.click("send_button")
    rig.wait_result(str(order.order_id), "Accepted")
    raw = bytes(store.requests()[-1].raw)
    assert b'"extraFields":[{"fieldName":"Cost Center","fieldValue":"CC-42"}]' in raw
    assert b"authToken: " in raw


def test_removing_a_token_asks_and_takes_it_out_of_the_box(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address, name="Anna")
    rig.click("tokens_button")
    rig.dialog("token_dialog")
    rig.click("token_remove_button")
    assert "Anna and its secret are deleted" in rig.answer("cancel_button")
    assert names(rig) == ["Anna"]
    rig.click("token_remove_button")
    rig.answer("confirm_button")
    rig.wait_text("token_message_label", "Removed, its secret too.")
    assert names(rig) == []
    assert rig.text("token_name_edit") == ""
    rig.click("token_close_button")
    assert rig.text("token_box") == "No token yet"
    assert not rig.find(QComboBox, "token_box").isEnabled()


def test_tokens_are_there_after_a_restart_and_ask_for_what_memory_forgot(
    open_window: OpenWindow, store: SandboxServer
) -> None:
    first = open_window()
    first.add_token(store.practice_tokens()[0].text, store.address, name="Anna")
    first.stop()
    second = open_window()
    assert second.text("token_box").startswith("Anna")
    second.fill_in("5012")
    second.click("send_button")
    second.wait_text("block_label", "paste it again")
    assert "was NOT sent and nothing was saved" in second.text("block_label")
    assert second.text("order_id_edit") == "5012"
    assert store.requests() == ()


def test_a_401_marks_the_token_and_a_fresh_paste_takes_the_mark_away(
    rig: WindowRig, store: SandboxServer
) -> None:
    order = store.state.new_order(BUYERS[0].email)
    rig.add_token(jwt(email=BUYERS[0].email, store_hash="practice"), store.address)
    rig.fill_in(str(order.order_id))
    rig.click("send_button")
    rig.wait_result(str(order.order_id), "Rejected")
    rig.wait_text("expiry_label", "ended at")
    assert "token has ended or was refused" in rig.text("summary_headline_label")
    rig.click("paste_token_button")
    rig.dialog("token_dialog")
    rig.activate()
    rig.paste("token_paste_edit", store.practice_tokens()[0].text)
    save(rig)
    rig.click("token_close_button")
    rig.wait_text("expiry_label", "until ")
    rig.activate()
    rig.choose_call(str(order.order_id))
    rig.click("send_again_button")
    rig.wait_result(str(order.order_id), "Accepted")


def test_a_pasted_secret_is_masked_and_gone_when_the_dialog_opens_again(rig: WindowRig) -> None:
    open_dialog(rig)
    rig.paste("token_paste_edit", jwt(email="anna@maple.example"))
    edit = rig.find(QLineEdit, "token_paste_edit")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    rig.click("token_close_button")
    rig.click("tokens_button")
    assert rig.text("token_paste_edit") == ""
