"""Another desk's calls are added from a file: first looked into, then told apart in the log."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from tests.logged_calls import ACCEPTED, REJECTED, call_for, finished, opened
from tests.window_rig import WindowRig

LIVE = call_for(5050, "PO-live")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return an export of another desk: two calls of practice, a live one, a line that is none."""
    log, path = tmp_path / "theirs.sqlite3", tmp_path / "theirs.jsonl"
    theirs = {"mode": Mode.PRACTICE, "computer": "DESK-7"}
    with opened(log) as (journal, _):
        finished(journal, call_for(5012, "PO-theirs", **theirs), REJECTED)
        finished(journal, call_for(5013, "PO-other", **theirs), ACCEPTED)
        finished(journal, LIVE, ACCEPTED)
    words = SheetWords(LocalZone("UTC", UTC))
    export_calls(path, ChosenCalls(log, ALL_CALLS), LogExport(LogExportKind.JSON_LINES), words)
    with path.open("ab") as lines:
        lines.write(b"Dear all,\n")
    return path


def choose(rig: WindowRig, path: Path) -> None:
    """Choose a file to be added."""
    rig.action("import_log_action").trigger()
    rig.wait_shown("import_log_file_dialog")
    dialog = rig.find(QFileDialog, "import_log_file_dialog")
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_what_a_file_holds_is_said_before_and_what_became_of_it_after(
    rig: WindowRig, file: Path
) -> None:
    rig.click("call_all_chip")
    choose(rig, file)
    asked = rig.answer("cancel_button")
    assert "theirs.jsonl" in asked
    assert "3 calls of DESK-2, DESK-7, 2026-03-01." in asked
    assert "Left out, since they are of LIVE: 1." in asked
    assert "Lines that are no calls and are left out: 1." in asked
    assert rig.calls() == []
    choose(rig, file)
    rig.answer("confirm_button")
    rig.wait_orders(["5012", "5013"])
    rig.wait(rig.notices)
    assert rig.notices() == [
        "Calls of theirs.jsonl: 2 added. Left out: 1 of LIVE, 1 line that is no call."
    ]
    rig.click("notice_close_button")
    choose(rig, file)
    rig.answer("confirm_button")
    rig.wait(rig.notices)
    assert rig.notices()[0].startswith("Calls of theirs.jsonl: 2 there already.")
    rig.wait_text("call_todo_chip", "To do 0")


def test_added_calls_are_told_apart_and_are_there_to_be_read(rig: WindowRig, file: Path) -> None:
    rig.click("call_all_chip")
    choose(rig, file)
    rig.answer("confirm_button")
    rig.wait_orders(["5012", "5013"])
    assert [row[4] for row in rig.calls()] == ["DESK-7", "DESK-7: SUCCESS"]
    rig.choose_call("5012")
    rig.wait_text("summary_label", "Made on DESK-7; added here to be read.")
    shown = [b.objectName() for b in rig.window.findChildren(QPushButton) if b.isVisible()]
    assert not {"send_again_button", "check_now_button", "deal_with_button"} & set(shown)
    rig.action("resend_action").trigger()
    rig.wait_text("status_label", "Another desk's calls are not sent again here")
    rig.action("settle_action").trigger()
    rig.wait_text("status_label", "Choose open calls")
    rig.choose_call("5013")
    rig.action("check_action").trigger()
    rig.wait_text("status_label", "Choose calls that were accepted")
    rig.action("load_into_form_action").trigger()
    rig.wait(lambda: rig.text("order_id_edit") == "5013")


def test_added_calls_are_shown_from_the_notice_and_by_a_filter(rig: WindowRig, file: Path) -> None:
    rig.click("call_all_chip")
    order_id = rig.new_order()
    rig.fill_in(order_id, "PO-own")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    choose(rig, file)
    rig.answer("confirm_button")
    rig.wait_orders([order_id, "5012", "5013"])
    rig.type("call_filter_edit", "PO-own")
    rig.wait_orders([order_id])
    rig.click("offer_show_added_button")
    rig.wait_orders(["5012", "5013"])
    assert rig.text("filter_desk_chip") == "Other desks"
    rig.click("more_filters_toggle")
    assert rig.text("call_desk_box") == "Other desks"
    rig.choose("call_desk_box", "This desk")
    rig.wait_orders([order_id])
    rig.click("filter_desk_chip")
    rig.wait_orders([order_id, "5012", "5013"])


def test_a_file_without_calls_is_refused(rig: WindowRig, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all,\n")
    choose(rig, tmp_path / "letter.txt")
    rig.wait(rig.notices)
    assert rig.notices()[0].startswith("letter.txt holds no calls.")
    choose(rig, tmp_path / "missing.jsonl")
    rig.wait(lambda: len(rig.notices()) == 2)
    assert "missing.jsonl" in rig.notices()[1]
    assert not rig.shows("confirm_dialog")


def test_adding_can_be_cancelled_and_says_where_it_stands(rig: WindowRig, file: Path) -> None:
    first = file.read_bytes().splitlines(keepends=True)[0]
    with file.open("wb") as lines:
        for n in range(10_000):
            lines.write(first.replace(b"PO-theirs", b"PO-%d" % n))
    choose(rig, file)
    asked = rig.answer("confirm_button")
    assert "more than 2000 calls." in asked
    rig.wait_text("log_task_label", "Adding the calls of theirs.jsonl...")
    rig.action("import_log_action").trigger()
    rig.wait_text("status_label", "Calls are being added already.")
    rig.click("log_task_cancel_button")
    rig.wait(rig.notices)
    assert "It was ended early" in rig.notices()[0]
    rig.wait_gone("log_task_bar")
