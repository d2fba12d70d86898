"""What the export dialog lets an operator do, and what it says of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
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
    dialog = LogExportDialog(window, tmp_path, 2)
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
    calls.setCurrentIndex(calls.findText("As filtered"))
    assert "export_period_box" in usable(dialog)
