"""The log as a file: its size, retention with a preview, compacting, backups and going back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTableView, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.sandbox.faults import RANGES
from b2b_desktop.storage.paths import DataPaths
from tests.integration.conftest import OpenWindow
from tests.logged_calls import ACCEPTED, UNKNOWN, call_for, finished, opened
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

OLD = 40
NOW = datetime.now(UTC)
SLOW = str(RANGES["slow"].start)


@pytest.fixture
def paths(data_dir: Path) -> DataPaths:
    """Return a data folder whose practice log has old calls, one of them open, and a new one."""
    data_dir.mkdir()
    paths = DataPaths(data_dir)
    with opened(paths.database(Mode.PRACTICE)) as (journal, _):
        for number in range(1, OLD + 1):
            answer = UNKNOWN if number == OLD else ACCEPTED
            past = NOW - timedelta(days=200 + number)
            call = call_for(number, f"PO-old-{number:03}", mode=Mode.PRACTICE, clicked_at=past)
            finished(journal, call, answer)
        new = call_for(4999, "PO-new", mode=Mode.PRACTICE, clicked_at=NOW)
        finished(journal, new, ACCEPTED)
    return paths


@pytest.fixture
def rig(open_window: OpenWindow, paths: DataPaths) -> WindowRig:
    """Return the window with the dialog open, and its numbers there."""
    rig = open_window()
    rig.click("call_all_chip")
    rig.wait(rig.calls)
    show(rig)
    return rig


def show(rig: WindowRig) -> None:
    """Open the dialog."""
    rig.action("open_log_data_action").trigger()
    rig.dialog("log_data_dialog")
    rig.wait_text("log_calls_label", "since")


def backups(rig: WindowRig) -> int:
    """Count the backups in view."""
    return len(rows_of(rig.find(QTableView, "backups_table").model()))


def said(rig: WindowRig, words: str) -> None:
    """Wait until the dialog says this of what was asked for."""
    rig.wait_text("log_data_message_label", words)


def test_it_says_how_much_there_is_and_that_nothing_is_deleted(rig: WindowRig) -> None:
    assert rig.text("log_calls_label").startswith(f"{OLD + 1} calls since ")
    assert rig.text("log_size_label").startswith("Log ")
    assert rig.text("log_older_label") == "Nothing is deleted."
    assert rig.text("log_keep_box") == "All calls, for ever"
    assert not rig.find(QWidget, "log_delete_older_button").isEnabled()
    assert rig.text("backups_empty_label").startswith("No backup yet.")
    assert not rig.find(QWidget, "backup_restore_button").isEnabled()


def test_retention_shows_what_would_go_asks_and_does_it(rig: WindowRig) -> None:
    rig.choose("log_keep_box", "Calls of the last 180 days")
    rig.wait_text("log_older_label", f"{OLD - 1} calls from ")
    assert "Older and still open, so that they stay: 1." in rig.text("log_older_label")
    assert len(rig.calls()) == OLD + 1
    rig.click("log_delete_older_button")
    asked = rig.answer("cancel_button")
    assert f"Delete {OLD - 1} calls?" in asked
    assert "This cannot be undone." in asked
    assert len(rig.calls()) == OLD + 1
    rig.click("log_delete_older_button")
    rig.answer("confirm_button")
    said(rig, f"{OLD - 1} calls were deleted.")
    said(rig, "still open or needed by a batch: 1.")
    rig.wait_orders(["4999", str(OLD)])
    rig.wait_text("log_calls_label", "2 calls since ")
    rig.wait_text("log_older_label", "No call from before ")
    rig.click("log_compact_button")
    said(rig, "Compacted; the log is")
    rig.wait_text("log_unused_label", "Nothing of the log is unused.")
    rig.wait_orders(["4999", str(OLD)])


def test_the_time_to_keep_is_kept(rig: WindowRig, open_window: OpenWindow) -> None:
    rig.choose("log_keep_box", "Calls of the last 2 years")
    rig.wait_text("log_older_label", "No call from before ")
    rig.click("log_data_close_button")
    rig.wait_gone("log_data_dialog")
    rig.stop()
    again = open_window()
    show(again)
    assert again.text("log_keep_box") == "Calls of the last 2 years"


def test_a_backup_is_made_and_restored_and_the_question_tells_what_is_lost(
    rig: WindowRig, paths: DataPaths
) -> None:
    rig.click("backup_now_button")
    said(rig, f"Backed up in {paths.backups_folder}.")
    rig.wait(lambda: backups(rig) == 1)
    rig.click("log_data_close_button")
    rig.wait_gone("log_data_dialog")
    rig.activate()
    order_id = rig.new_order()
    rig.fill_in(order_id, "PO-later")
    rig.click("send_button")
    rig.wait_result(order_id, "Accepted")
    rig.wait(lambda: rig.text("in_flight_label") == "in flight 0")
    show(rig)
    rig.wait(lambda: backups(rig) == 1)
    rig.click("backup_restore_button")
    asked = rig.answer("cancel_button")
    assert "Calls made since then that are not in it: 1." in asked
    assert "Nothing changes in the store" in asked
    assert rig.calls()[0][1] == order_id
    rig.click("backup_restore_button")
    rig.answer("confirm_button")
    said(rig, "The log was restored.")
    rig.wait(lambda: len(rig.calls()) == OLD + 1)
    (former,) = paths.root.glob("*.replaced-*")
    assert str(former) in rig.text("log_data_message_label")
    rig.click("backup_file_button")
    rig.wait_shown("backup_file_dialog")
    dialog = rig.find(QFileDialog, "backup_file_dialog")
    dialog.fileSelected.emit(str(former))
    dialog.reject()
    assert "Calls made since then are not in it." in rig.answer("confirm_button")
    rig.wait(lambda: rig.calls()[0][1] == order_id)


def test_a_file_that_is_no_backup_is_refused(rig: WindowRig, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    rig.click("backup_file_button")
    rig.wait_shown("backup_file_dialog")
    dialog = rig.find(QFileDialog, "backup_file_dialog")
    dialog.fileSelected.emit(str(tmp_path / "letter.txt"))
    dialog.reject()
    rig.answer("confirm_button")
    said(rig, "That was not done; the log is as it was.")
    assert len(rig.calls()) == OLD + 1


def test_nothing_is_restored_while_a_call_is_under_way(rig: WindowRig) -> None:
    rig.click("backup_now_button")
    rig.wait(lambda: backups(rig) == 1)
    rig.click("log_data_close_button")
    rig.wait_gone("log_data_dialog")
    rig.activate()
    rig.practise()
    rig.fill_in(SLOW, "PO-slow")
    rig.click("send_button")
    rig.wait(lambda: rig.results(SLOW) == ["Sending"])
    show(rig)
    rig.click("backup_restore_button")
    rig.answer("confirm_button")
    said(rig, "Calls are under way. Try again when they have ended; nothing was changed.")
    assert rig.results(SLOW)


def test_backups_also_go_to_a_folder_of_choice(
    rig: WindowRig, paths: DataPaths, tmp_path: Path
) -> None:
    rig.type("backup_folder_edit", "somewhere")
    rig.find(QLineEdit, "backup_folder_edit").editingFinished.emit()
    said(rig, "Type the whole path of the folder")
    other = tmp_path / "other"
    rig.click("backup_browse_button")
    rig.wait_shown("backup_folder_dialog")
    dialog = rig.find(QFileDialog, "backup_folder_dialog")
    dialog.fileSelected.emit(str(other))
    dialog.reject()
    said(rig, f"From the next backup on there is a copy in {other}.")
    rig.click("backup_now_button")
    said(rig, f"Backed up in {paths.backups_folder}, {other}.")
    assert len(list(other.iterdir())) == 1
    (tmp_path / "file").write_text("no folder")
    rig.type("backup_folder_edit", str(tmp_path / "file"))
    rig.find(QLineEdit, "backup_folder_edit").editingFinished.emit()
    rig.click("backup_now_button")
    said(rig, "That was not done; the log is as it was.")
    said(rig, str(tmp_path / "file"))


def test_what_ends_after_the_dialog_was_closed_is_told_in_the_window(
    rig: WindowRig, paths: DataPaths
) -> None:
    rig.click("backup_now_button")
    rig.click("log_data_close_button")
    rig.wait(rig.notices)
    assert rig.notices() == [f"Backed up in {paths.backups_folder}."]


def test_calls_older_than_what_is_kept_are_told_of_after_the_daily_backup(
    open_window: OpenWindow, data_dir: Path
) -> None:
    data_dir.mkdir()
    with opened(DataPaths(data_dir).database(Mode.LIVE)) as (journal, _):
        for number in range(1, 4):
            past = NOW - timedelta(days=100)
            finished(journal, call_for(number, clicked_at=past), ACCEPTED)
    rig = open_window()
    rig.go_live()
    rig.click("call_all_chip")
    rig.wait(rig.calls)
    upkeep = rig.application.bridge.upkeep
    upkeep.back_up_if_due(Mode.LIVE)
    show(rig)
    rig.choose("log_keep_box", "Calls of the last 90 days")
    rig.wait_text("log_older_label", "3 calls")
    rig.click("log_data_close_button")
    rig.wait_gone("log_data_dialog")
    rig.activate()
    assert rig.notices() == []
    for _ in range(2):
        upkeep.back_up_if_due(Mode.LIVE)
    rig.wait(rig.notices)
    assert rig.notices() == ["3 calls are older than what is kept. Nothing was deleted."]
    rig.click("offer_show_log_data_button")
    rig.dialog("log_data_dialog")
    rig.wait_text("log_older_label", "3 calls")


def test_a_log_that_cannot_be_opened_is_said(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    rig = open_window(tmp_path / "file" / "data")
    rig.wait(rig.notices)
    rig.action("open_log_data_action").trigger()
    rig.dialog("log_data_dialog")
    said(rig, str(tmp_path / "file" / "data"))
    rig.click("backup_now_button")
    said(rig, "That was not done; the log is as it was.")
