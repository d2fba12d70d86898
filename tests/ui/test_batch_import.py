"""Files that become rows: how they were read is shown and can be corrected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.batch_hands import BatchHands


@pytest.fixture
def hands(qtbot: QtBot, data_dir: Path) -> Iterator[BatchHands]:
    """Return the program with the Batch tab in front."""
    hands = BatchHands(qtbot, data_dir)
    hands.start()
    yield hands
    hands.stop()


def choose(hands: BatchHands, path: Path) -> None:
    """Import a file through the dialog."""
    hands.click("batch_import_button")
    dialog = hands.dialog("batch_import_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    hands.wait_gone("batch_import_dialog")
    hands.activate()


def drop(hands: BatchHands, data: QMimeData) -> None:
    """Drop something on the tab."""
    panel = hands.find(QWidget, "batch_panel")
    copy, left, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(9, 9), copy, data, left, no_key))
    QApplication.sendEvent(panel, QDropEvent(QPointF(9, 9), copy, data, left, no_key))


def test_a_file_s_encoding_separator_and_titles_are_shown(
    hands: BatchHands, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes("Müller GmbH\nOrder no;PO;Größe\n5012;PO-1;ä\n5013;PO-2;ü\n".encode("cp1252"))
    choose(hands, path)
    hands.wait(lambda: hands.column(1) == ["5012", "5013"])
    assert hands.text("batch_file_label") == "orders.csv"
    assert hands.text("batch_encoding_box") == "cp1252"
    assert hands.text("batch_encoding_label") == "guessed: look at letters with accents"
    assert hands.text("batch_delimiter_box") == "semicolon ;"
    assert hands.text("batch_header_box") == "line 2: Order no, PO, Größe"
    assert not hands.shows("batch_sheet_box")
    assert hands.column(3) == ["ä", "ü"]


def test_a_wrong_guess_is_corrected_until_the_rows_are_edited(
    hands: BatchHands, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes("Order no;PO\n5012;Łódź\n".encode("cp1250"))
    choose(hands, path)
    hands.wait(lambda: hands.column(1) == ["5012"])
    hands.choose("batch_encoding_box", "cp1252")
    hands.wait(lambda: hands.column(2) == ["£ódŸ"])
    hands.choose("batch_encoding_box", "cp1250")
    hands.wait(lambda: hands.column(2) == ["Łódź"])
    assert hands.text("batch_encoding_label") == "chosen by you"
    hands.choose("batch_encoding_box", "utf-8")
    hands.wait_text("batch_said_label", "not written in the encoding utf-8")
    assert hands.text("batch_encoding_box") == "cp1250"
    hands.choose("batch_header_box", "none")
    hands.wait(lambda: hands.column(1) == ["Order no", "5012"])
    hands.click("batch_clear_button")
    assert not hands.shows("batch_import_bar")
    hands.click("batch_undo_button")
    assert hands.find(QWidget, "batch_encoding_box").isEnabled()


def test_cells_read_as_the_text_of_their_formula_are_counted(
    hands: BatchHands, tmp_path: Path
) -> None:
    path = tmp_path / "guarded.csv"
    path.write_text('orderId,poNumber\n5012,="007"\n', encoding="utf-8")
    choose(hands, path)
    hands.wait_text("batch_said_label", 'Cells read as the text of their formula, as ="007": 1.')
    assert hands.column(2) == ["007"]


def test_hidden_rows_are_counted_and_asked_about(hands: BatchHands, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (("orderId", "poNumber"), (5012, "PO-1"), (5013, "PO-2"), (5014, "PO-3")):
        sheet.append(cells)
    sheet.row_dimensions[3].hidden = True
    other = book.create_sheet("Second")
    other.append((6001,))
    path = tmp_path / "orders.xlsx"
    book.save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(hands, data)
    hands.wait(lambda: hands.column(1) == ["5012", "5014"])
    assert hands.text("batch_hidden_label").startswith(
        "Rows hidden or filtered out in the spreadsheet: 1."
    )
    hands.click("batch_hidden_button")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "5014"])
    hands.choose("batch_sheet_box", "Second")
    hands.wait(lambda: hands.column(1) == ["6001"])
    assert not hands.shows("batch_hidden_button")


def test_a_second_file_is_corrected_where_it_was_brought_in(
    hands: BatchHands, tmp_path: Path
) -> None:
    hands.read("5012", 1)
    path = tmp_path / "more.csv"
    path.write_text("5013\n5014\n")
    choose(hands, path)
    hands.click("batch_add_rows_button")
    hands.wait(lambda: hands.column(1) == ["5012", "5013", "5014"])
    hands.choose("batch_header_box", "line 1")
    hands.wait(lambda: hands.column(1) == ["5012", "5014"])
    hands.click("batch_undo_button")
    assert hands.column(1) == ["5012"]


def test_a_file_that_cannot_be_read_says_why_and_changes_nothing(
    hands: BatchHands, tmp_path: Path
) -> None:
    hands.read("5012", 1)
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    choose(hands, path)
    hands.wait_text("batch_said_label", "old.xls: This is an old Excel file")
    assert hands.column(1) == ["5012"]
    assert not hands.shows("batch_import_bar")


def test_a_text_dropped_on_the_tab_is_read(hands: BatchHands) -> None:
    data = QMimeData()
    data.setText("5012\n5013")
    drop(hands, data)
    hands.wait(lambda: hands.column(1) == ["5012", "5013"])
