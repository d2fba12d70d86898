"""Live and practice never mix, nor do two stores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from b2b_desktop.domain.secret import Secret
from b2b_desktop.sandbox.server import SandboxServer
from tests.engine_rig import token_for
from tests.integration.conftest import OpenWindow
from tests.window_rig import WindowRig

BUYER = "anna@maple.example"


@pytest.fixture
def other_store() -> Iterator[SandboxServer]:
    """Run a second store."""
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


def place(server: SandboxServer, order_id: int = 5012) -> None:
    """Place an order of this ID in a store."""
    server.state.new_order(BUYER, order_id=order_id)


def add_store(rig: WindowRig, server: SandboxServer, name: str) -> None:
    """Add a token whose claims name a store of its own; the sandbox's all name one."""
    secret = Secret(server.practice_tokens()[0].text)
    token = token_for(secret, server.address, name=name)
    claims = replace(token.claims, store_hash=name.lower().replace(" ", ""))
    rig.application.bridge.save_token(replace(token, claims=claims), secret)
    rig.go_live()
    rig.wait(lambda: any(name in entry for entry in rig.entries("token_box")))


def send_5012(rig: WindowRig, po_number: str = "PO-7781") -> None:
    """Send order 5012 and wait until the form is done with it."""
    rig.fill_in("5012", po_number)
    rig.click("send_button")
    rig.wait_result("5012", "Accepted")
    rig.wait(lambda: not rig.text("order_id_edit"))


def chips(rig: WindowRig) -> list[str]:
    """Return what the chips and the status bar count."""
    names = ("call_todo_chip", "call_today_chip", "call_all_chip", "open_label")
    return [rig.text(name) for name in names]


def test_a_practice_call_leaves_no_warning_count_or_row_in_live(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.practise()
    place(rig.practice_server())
    send_5012(rig)
    rig.add_token(store.practice_tokens()[0].text, store.address)
    for view in ("call_todo_chip", "call_today_chip", "call_all_chip"):
        rig.click(view)
        assert rig.calls() == []
    assert chips(rig) == ["To do 0", "Today 0", "All", "To do 0"]
    place(store)
    rig.fill_in("5012")
    assert rig.text("po_number_hint_label") == ""
    assert rig.find(QPushButton, "send_button").isEnabled()
    rig.click("send_button")
    rig.wait_result("5012", "Accepted")
    assert not rig.shows("confirm_dialog")
    assert len(rig.calls()) == 1


def test_a_call_of_one_store_leaves_no_warning_in_another(
    rig: WindowRig, store: SandboxServer, other_store: SandboxServer
) -> None:
    for name, server in (("Store A", store), ("Store B", other_store)):
        place(server)
        add_store(rig, server, name)
    rig.choose("token_box", "Store A")
    send_5012(rig)
    rig.choose("token_box", "Store B")
    rig.fill_in("5012")
    assert rig.text("po_number_hint_label") == ""
    rig.click("send_button")
    rig.wait(lambda: rig.results("5012") == ["Accepted", "Accepted"])
    assert not rig.shows("confirm_dialog")
    assert len(other_store.requests()) == 1


def test_an_order_in_flight_in_one_store_can_be_sent_in_another(
    rig: WindowRig, store: SandboxServer, other_store: SandboxServer
) -> None:
    for name, server in (("Store A", store), ("Store B", other_store)):
        place(server)
        add_store(rig, server, name)
    store.state.switches.delay_s = 0.5
    rig.choose("token_box", "Store A")
    rig.fill_in("5012")
    rig.click("send_button")
    rig.choose("token_box", "Store B")
    assert rig.text("send_button") == "Attach to 5012 - LIVE"
    rig.click("send_button")
    rig.wait(lambda: len(other_store.requests()) == 1)
    rig.wait(lambda: rig.results("5012") == ["Accepted", "Accepted"])


@pytest.mark.parametrize("answer", ["confirm_button", "cancel_button"])
def test_a_call_is_not_sent_again_to_another_store_without_a_second_look(
    rig: WindowRig, store: SandboxServer, other_store: SandboxServer, answer: str
) -> None:
    for name, server in (("Store A", store), ("Store B", other_store)):
        add_store(rig, server, name)
    place(other_store)
    rig.choose("token_box", "Store B")
    send_5012(rig)
    rig.choose("token_box", "Store A")
    rig.fill_in("5012")
    rig.click("send_button")
    rig.wait_results(["Rejected", "Accepted"])
    rig.choose("token_box", "Store B")
    rig.choose_call("5012")
    rig.action("resend_action").trigger()
    asked = rig.answer(answer)
    assert "This call went to store storea as anna@maple.example." in asked
    assert "goes to store storeb: order 5012, PO PO-7781, as Store B." in asked
    assert "That store accepted a call for this order before." in asked
    if answer == "cancel_button":
        assert len(other_store.requests()) == 1
    else:
        rig.wait(lambda: len(rig.calls()) == 3 and rig.is_idle())
        assert [len(server.requests()) for server in (store, other_store)] == [1, 2]


def test_a_rejected_call_of_one_store_stays_open_when_another_accepts_the_same(
    rig: WindowRig, store: SandboxServer, other_store: SandboxServer
) -> None:
    for name, server in (("Store A", store), ("Store B", other_store)):
        add_store(rig, server, name)
    place(other_store)
    rig.choose("token_box", "Store A")
    rig.fill_in("5012")
    rig.click("send_button")
    rig.wait_result("5012", "Rejected")
    rig.choose("token_box", "Store B")
    rig.click("send_button")
    rig.wait(lambda: rig.results("5012") == ["Accepted", "Rejected"])
    rig.wait(lambda: chips(rig)[0] == "To do 1")


@pytest.mark.parametrize("answer", ["confirm_button", "cancel_button"])
def test_a_form_filled_in_practice_is_not_sent_live_without_a_second_look(
    rig: WindowRig, store: SandboxServer, answer: str
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address)
    place(store)
    rig.go_practising()
    rig.fill_in("5012")
    rig.go_live()
    rig.keys("Ctrl+Return")
    asked = rig.answer(answer)
    assert "This form was filled in PRACTICE. Sending it now goes to LIVE: order 5012" in asked
    if answer == "cancel_button":
        assert store.requests() == ()
        assert rig.text("order_id_edit") == "5012"
    else:
        rig.wait_result("5012", "Accepted")


def test_a_form_filled_live_is_not_sent_in_practice_without_a_second_look(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address)
    rig.fill_in("5012")
    rig.go_practising()
    rig.click("send_button")
    assert "This form was filled in LIVE" in rig.answer("cancel_button")
    assert rig.practice_server().requests() == ()


def test_sending_a_call_of_the_log_again_does_not_make_the_form_live(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address)
    closed = store.address
    store.stop()
    rig.fill_in("5012", "PO-1")
    rig.click("send_button")
    rig.wait_result("5012", "Not sent")
    rig.click("clear_button")
    rig.go_practising()
    rig.fill_in("4711", "PO-2")
    rig.go_live()
    rig.wait(lambda: rig.results("5012") != [])
    rig.choose_call("5012")
    rig.click("send_again_button")
    rig.wait(lambda: len(rig.calls()) > 1 and rig.is_idle())
    assert not rig.shows("confirm_dialog"), closed
    rig.click("send_button")
    assert "This form was filled in PRACTICE" in rig.answer("cancel_button")


def test_what_was_cleared_in_practice_is_not_sent_live_after_undo(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address)
    rig.go_practising()
    rig.fill_in("5012")
    rig.click("clear_button")
    rig.go_live()
    rig.click("undo_clear_button")
    assert rig.text("order_id_edit") == "5012"
    rig.click("send_button")
    assert "This form was filled in PRACTICE" in rig.answer("cancel_button")
    assert store.requests() == ()


def test_a_draft_keeps_its_mode_over_a_restart(
    open_window: OpenWindow, store: SandboxServer, data_dir: Path
) -> None:
    first = open_window()
    first.add_token(store.practice_tokens()[0].text, store.address)
    first.go_practising()
    first.fill_in("5012")
    first.set_field(0, "Cost Center", "CC-42")
    draft = data_dir / "draft.json"
    first.wait(lambda: draft.exists() and "CC-42" in draft.read_text())
    first.stop()
    second = open_window()
    assert "LIVE" in second.text("mode_label")
    assert second.text("order_id_edit") == "5012"
    assert second.text("po_number_edit") == "PO-7781"
    assert second.fields() == [("Cost Center", "CC-42")]
    second.click("send_button")
    assert "This form was filled in PRACTICE" in second.answer("cancel_button")


def test_practice_is_not_resumed_silently_once_there_is_a_live_token(
    open_window: OpenWindow, store: SandboxServer
) -> None:
    first = open_window()
    first.add_token(store.practice_tokens()[0].text, store.address)
    first.go_practising()
    first.stop()
    second = open_window()
    assert not second.shows("practice_banner")
    assert "LIVE" in second.text("send_button")


def test_a_token_with_a_loopback_address_is_live_with_the_mark_local(
    rig: WindowRig, store: SandboxServer
) -> None:
    rig.add_token(store.practice_tokens()[0].text, store.address)
    assert rig.text("mode_label") == "LIVE on this computer: LOCAL"
    place(store)
    send_5012(rig)
    rig.click("call_all_chip")
    assert len(rig.calls()) == 1
    rig.go_practising()
    rig.click("call_all_chip")
    rig.wait(lambda: rig.shows("call_empty_label"))
    assert rig.calls() == []


def test_live_without_a_token_says_what_to_do_and_sends_nothing(rig: WindowRig) -> None:
    rig.go_live()
    rig.fill_in("5012")
    assert "Add a token first: Ctrl+T" in rig.text("block_label")
    assert not rig.find(QPushButton, "send_button").isEnabled()
    rig.keys("Ctrl+Return")
    assert rig.calls() == []
