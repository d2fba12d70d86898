"""Verify log in the window: in the background, with a word on how the log is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QTableView

from b2b_desktop.domain.call import Mode
from b2b_desktop.storage.paths import DataPaths
from tests.integration.conftest import OpenWindow
from tests.logged_calls import ACCEPTED, call_for, finished_many, opened
from tests.window_hands import rows_of
from tests.window_rig import WindowRig

CALLS = 4_000
CHANGED = 7


@pytest.fixture
def path(data_dir: Path) -> Path:
    """Return a practice log that takes a moment to be verified."""
    data_dir.mkdir()
    path = DataPaths(data_dir).database(Mode.PRACTICE)
    with opened(path) as (journal, _):
        calls = [call_for(n, f"PO-{n}", mode=Mode.PRACTICE) for n in range(1, CALLS + 1)]
        finished_many(journal, calls, ACCEPTED)
    return path


def test_a_whole_log_is_said_to_be_whole_and_the_window_works_meanwhile(
    open_window: OpenWindow, path: Path
) -> None:
    rig = open_window()
    rig.action("verify_log_action").trigger()
    rig.wait_text("log_task_label", "Verifying the call log...")
    rig.action("verify_log_action").trigger()
    rig.wait_text("status_label", "The log is being verified already.")
    order_id = rig.new_order()
    rig.fill_in(order_id)
    rig.click("send_button")
    rig.click("call_all_chip")
    rig.wait_result(order_id, "Accepted")
    rig.wait_gone("log_task_bar")
    (said,) = rig.notices()
    assert said.startswith("The call log is whole: 4")
    assert said.endswith("are just as they were written.")
    assert not rig.shows("offer_show_findings_button")


def test_what_is_told_after_a_switch_names_the_log_it_is_about(
    open_window: OpenWindow, path: Path
) -> None:
    rig = open_window()
    rig.action("verify_log_action").trigger()
    rig.find(QAbstractButton, "mode_toggle").click()  # At once, before its end can be told.
    rig.wait(rig.notices)
    assert rig.notices()[0].startswith("PRACTICE: The call log is whole")


def test_verifying_can_be_cancelled(open_window: OpenWindow, path: Path) -> None:
    rig = open_window()
    rig.action("verify_log_action").trigger()
    rig.click("log_task_cancel_button")
    rig.wait_text("status_label", "not all of the call log was looked at")
    rig.wait_gone("log_task_bar")
    assert rig.notices() == []


def test_a_changed_call_is_named_with_its_order(open_window: OpenWindow, path: Path) -> None:
    rig = open_window()
    rig.click("call_all_chip")
    rig.wait(rig.calls)
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"UPDATE calls SET message = 'never' WHERE call_id = {CHANGED}")
        other.commit()
    rig.action("verify_log_action").trigger()
    rig.wait(rig.notices)
    assert rig.notices() == [f"1 call was changed after it was written (order {CHANGED})."]
    rig.click("offer_show_findings_button")
    rig.dialog("findings_dialog")
    assert "Nothing was changed or mended" in rig.text("findings_about_label")
    rows = rows_of(rig.find(QTableView, "findings_table").model())
    assert [row[:2] for row in rows] == [[str(CHANGED), str(CHANGED)]]
    rig.click("findings_copy_button")
    assert rows[0][2] in QGuiApplication.clipboard().text()
    rig.click("findings_close_button")
    rig.wait_gone("findings_dialog")


def test_a_log_that_cannot_be_opened_is_said(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    rig: WindowRig = open_window(tmp_path / "file" / "data")
    rig.wait(rig.notices)
    rig.action("verify_log_action").trigger()
    rig.wait(lambda: any("could not be verified" in notice for notice in rig.notices()))
