"""An export that is given up in the window ends at once and leaves what was there."""

from __future__ import annotations

import shutil
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtWidgets import QProgressBar

from b2b_desktop.domain.call import Mode
from b2b_desktop.storage.paths import DataPaths
from tests.failing_folder import read_only, small_disk
from tests.integration.conftest import OpenWindow
from tests.logged_calls import ACCEPTED, call_for, finished_many, opened
from tests.window_rig import WindowRig

CALLS = 30_000
LIMIT_S = 0.5


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a log that takes a while to export, once for all tests."""
    path = tmp_path_factory.mktemp("long") / "calls.sqlite3"
    with opened(path) as (journal, _):
        calls = [call_for(n, f"PO-{n}", mode=Mode.PRACTICE) for n in range(1, CALLS + 1)]
        finished_many(journal, calls, ACCEPTED)
    return path


@pytest.fixture
def rig(open_window: OpenWindow, data_dir: Path, log: Path) -> WindowRig:
    """Return a window with the export dialog open over that log."""
    data_dir.mkdir()
    shutil.copy(log, DataPaths(data_dir).database(Mode.PRACTICE))
    rig = open_window()
    rig.click("call_all_chip")
    rig.wait(rig.calls)
    rig.click("export_button")
    rig.dialog("export_dialog")
    rig.choose("export_kind_box", "HAR")
    rig.wait_text("export_total_label", f"{CALLS} rows")
    return rig


@pytest.mark.parametrize("before", [None, b"last month"])
def test_giving_up_ends_at_once_and_leaves_no_new_file(
    rig: WindowRig, tmp_path: Path, before: bytes | None
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    path = folder / "calls.har"
    if before is not None:
        path.write_bytes(before)
    rig.type("export_path_edit", str(path))
    rig.click("export_start_button")
    if before is not None:
        rig.wait_text("export_message_label", "This file is there already.")
        rig.click("export_start_button")
    bar = rig.find(QProgressBar, "export_progress")
    rig.wait(lambda: bar.maximum() == CALLS and bar.value() > 0)
    given_up = monotonic()
    rig.click("export_cancel_button")
    rig.wait_text("status_label", "The export was given up; there is no new file.")
    assert monotonic() - given_up < LIMIT_S
    assert not rig.shows("export_dialog")
    left = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert left == ({} if before is None else {"calls.har": before})


def test_a_folder_that_cannot_be_written_is_said(rig: WindowRig, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as folder, read_only(folder):
        rig.type("export_path_edit", str(folder / "calls.har"))
        rig.click("export_start_button")
        rig.wait_text("export_message_label", "There is no new file.")
        rig.wait_text("export_message_label", "cannot be written.")
        assert list(folder.iterdir()) == []
