"""What the export dialog lets an operator do, and what it says of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.log_export import ExportPreview
from b2b_desktop.ui.log.log_export_dialog import LogExportDialog

# What the offscreen platform says of every window with a smallest size, as in tests/seals.py.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
Part = TypeVar("Part", bound=QObject)


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[LogExportDialog]:
    """Return the open dialog over two chosen calls."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = LogExportDialog(window, tmp_path, 2, "To do, “po-5”")
    dialog.open()
    yield dialog
    dialog.reject()


def part(dialog: LogExportDialog, kind: type[Part], name: str) -> Part:
    """Return a part of the dialog."""
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def usable(dialog: LogExportDialog) -> set[str]:
    """Return the names of what can be used in the dialog."""
    kinds = (QComboBox, QCheckBox, QLineEdit, QListWidget, QPushButton)
    found = [widget for kind in kinds for widget in dialog.findChildren(kind)]
    return {w.objectName() for w in found if w.isEnabled() and w.objectName().startswith("export")}


def test_while_an_export_runs_it_can_only_be_given_up(dialog: LogExportDialog) -> None:
    before = usable(dialog)
    assert "export_kind_box" in before
    part(dialog, QPushButton, "export_start_button").click()
    assert usable(dialog) == {"export_cancel_button"}
    dialog.set_message("The choices cannot be read.")
    assert usable(dialog) == {"export_cancel_button"}
    assert part(dialog, QProgressBar, "export_progress").isVisible()
    dialog.set_failed("There is no room.")
    assert usable(dialog) == before
    assert part(dialog, QLabel, "export_message_label").text() == "There is no room."
    assert not part(dialog, QProgressBar, "export_progress").isVisible()


def test_chosen_calls_are_exported_whatever_their_days(dialog: LogExportDialog) -> None:
    calls = part(dialog, QComboBox, "export_calls_box")
    calls.setCurrentIndex(calls.findText("2 chosen"))
    assert "export_period_box" not in usable(dialog)
    calls.setCurrentIndex(calls.findText("As filtered: To do, “po-5”"))
    assert "export_period_box" in usable(dialog)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Type the whole path"),
        (".", "Type the whole path"),
        ("calls.xlsx", "Type the whole path"),
        ("~nobody-of-this-name/calls.xlsx", "No file can be there"),
        ("/tmp/\0calls.xlsx", "Type the whole path"),
        (f"/tmp/{'x' * 5_000}.xlsx", "No file can be there"),
        ("{folder}", "This is a folder"),
    ],
)
def test_a_path_that_no_file_can_have_is_refused_beside_it(
    dialog: LogExportDialog, qtbot: QtBot, tmp_path: Path, typed: str, words: str
) -> None:
    edit = part(dialog, QLineEdit, "export_path_edit")
    edit.setText(typed.replace("{folder}", str(tmp_path)))
    before = edit.text()
    with qtbot.assertNotEmitted(dialog.start_requested):
        part(dialog, QPushButton, "export_start_button").click()
    assert part(dialog, QLabel, "export_message_label").text().startswith(words)
    assert edit.text() == before


def test_a_path_in_the_home_folder_can_be_typed_as_people_write_it(
    dialog: LogExportDialog, qtbot: QtBot
) -> None:
    part(dialog, QLineEdit, "export_path_edit").setText("~/calls.xlsx")
    with qtbot.waitSignal(dialog.start_requested) as started:
        part(dialog, QPushButton, "export_start_button").click()
    assert started.args == [Path.home() / "calls.xlsx"]


@pytest.mark.parametrize(
    ("typed", "after"),
    [
        ("/x/calls.xlsx", "/x/calls.csv"),
        ("/x/calls.2026.XLSX", "/x/calls.2026.csv"),
        ("/x/log 27.05", "/x/log 27.05"),
        ("/x/calls", "/x/calls"),
        ("/x/../.", "/x/../."),
        ("", ""),
    ],
)
def test_another_kind_changes_the_ending_of_a_kind_and_nothing_else(
    dialog: LogExportDialog, typed: str, after: str
) -> None:
    edit = part(dialog, QLineEdit, "export_path_edit")
    edit.setText(typed)
    kinds = part(dialog, QComboBox, "export_kind_box")
    kinds.setCurrentIndex(kinds.findText("Complete (CSV)"))
    assert edit.text() == after


def test_at_least_one_column_is_asked_for(dialog: LogExportDialog, qtbot: QtBot) -> None:
    columns = part(dialog, QListWidget, "export_columns_list")
    for place in range(columns.count()):
        columns.item(place).setCheckState(Qt.CheckState.Unchecked)
    dialog.set_preview(ExportPreview(7))
    assert part(dialog, QLabel, "export_total_label").text() == "Tick at least one column."
    assert "export_start_button" not in usable(dialog)
    with qtbot.waitSignal(dialog.changed):
        columns.item(1).setCheckState(Qt.CheckState.Checked)
    assert "export_start_button" in usable(dialog)


@pytest.mark.parametrize(
    ("total", "words"),
    [(0, "0 rows: no call fits, the file would be empty."), (1, "1 row"), (2, "2 rows")],
)
def test_it_says_how_many_rows_there_are(dialog: LogExportDialog, total: int, words: str) -> None:
    dialog.set_preview(ExportPreview(total))
    assert part(dialog, QLabel, "export_total_label").text() == words
