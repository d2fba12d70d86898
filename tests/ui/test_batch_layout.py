"""No word of the steps Rows and Check rows is cut, also in a window made as small as it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.batch.rows.input_edit import InputEdit
from tests.batch_hands import BatchHands
from tests.cut_words import cut_words, too_large

TEXT = (
    "Order no\tPO\tCost Center\tNotes\tisSaveOrderComment\n5012\tPO-1\tCC-1\thello\tyes\n"
    "5013\tPO-2\t\tx\tmaybe\nabc\tPO-3\tCC\t\t\n5014\t\t\t\t\n5015\tPO-9\t\t\tno\n5015\tPO-8\n12\tPO-3"
)
PROSE = "Hello, please see order #5012 and 5013 of 2025, total 120.50 EUR\nand PO 7781 of today."


@pytest.fixture
def hands(qtbot: QtBot, data_dir: Path) -> Iterator[BatchHands]:
    """Return the program with the Batch tab in front."""
    hands = BatchHands(qtbot, data_dir)
    hands.start()
    hands.set_field(0, "Cost Center", "CC-9")
    yield hands
    hands.stop()


def empty(_hands: BatchHands) -> None:
    """Leave the tab as it is at first."""


def rows(hands: BatchHands) -> None:
    """Show rows with faults, a template's name being asked, a question about more rows."""
    hands.read(TEXT, 7)
    hands.view().setCurrentIndex(hands.view().model().index(1, 5))
    hands.click("batch_template_save_button")
    hands.click("batch_template_keep_button")
    hands.set_input("6001")
    hands.wait_shown("batch_merge_bar")


def a_file(hands: BatchHands) -> None:
    """Show a file with its guesses."""
    file = hands.folder / "orders.csv"
    file.write_bytes("M\xfcller\nOrder no;PO;Gr\xf6\xdfe\n5012;PO-1;\xe4\n".encode("latin-1"))
    hands.find(InputEdit, "batch_input_edit").file_given.emit(file)
    hands.wait_shown("batch_import_bar")


def prose(hands: BatchHands) -> None:
    """Show numbers that were found in a text."""
    hands.read(PROSE, 5)


def groups(hands: BatchHands) -> None:
    """Show groups, and a PO number that is missing."""
    hands.check(TEXT)
    hands.choose("batch_without_po_box", "Use PO number")


def confirmation(hands: BatchHands) -> None:
    """Show the last question."""
    hands.check(TEXT)
    hands.click("batch_run_button")
    hands.dialog("confirm_dialog")


@pytest.mark.parametrize("state", [empty, rows, a_file, prose, groups, confirmation])
def test_no_word_is_cut(hands: BatchHands, state: Callable[[BatchHands], None]) -> None:
    state(hands)
    dialogs = [d for d in hands.window.findChildren(QDialog) if d.isVisible()]
    shown: QWidget = dialogs[0] if dialogs else hands.window
    assert too_large(shown) == []
    for size in (shown.size(), shown.minimumSizeHint()):
        shown.resize(size)
        for _ in range(4):
            QApplication.processEvents()
        assert cut_words(shown) == []
    for dialog in dialogs:
        dialog.reject()
