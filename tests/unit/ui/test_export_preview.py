"""The beginning of an export as it is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.log_export import ExportPreview
from b2b_desktop.ui.log.export_preview import ExportPreviewView


def test_a_line_that_qt_would_paint_over_another_is_shown_by_its_beginning(qtbot: QtBot) -> None:
    view = ExportPreviewView()
    qtbot.addWidget(view)
    view.set_preview(ExportPreview(3, text="short\n" + "x" * 100_000 + "\nlast\n"))
    (text,) = view.findChildren(QPlainTextEdit, "export_preview_text")
    assert text.toPlainText() == "short\n" + "x" * 2_000 + "…\nlast\n"
