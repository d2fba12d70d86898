"""Unsent rows survive a crash and a close; rows that became a batch do not come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.batch_hands import BatchHands, grid

OpenTab = Callable[[], BatchHands]


@pytest.fixture
def open_tab(qtbot: QtBot, data_dir: Path) -> Iterator[OpenTab]:
    """Return what starts the program on the test's data folder; all are stopped."""
    opened: list[BatchHands] = []

    def open_one() -> BatchHands:
        hands = BatchHands(qtbot, data_dir)
        opened.append(hands)
        hands.start()
        return hands

    yield open_one
    for hands in opened:
        hands.stop()


def wait_kept(hands: BatchHands, words: str) -> None:
    """Wait until the rows on disk hold these words."""
    path = hands.folder / "data" / "rows.jsonl"
    hands.wait(lambda: path.exists() and words in path.read_text())


def test_rows_and_what_is_typed_are_kept_while_the_program_runs(open_tab: OpenTab) -> None:
    hands = open_tab()
    hands.read("5012\n5013", 2)
    hands.find(QPlainTextEdit, "batch_input_edit").setFocus()
    hands.type_here("60")
    wait_kept(hands, '"5013"')
    wait_kept(hands, '"typed": "60"')


def test_rows_come_back_at_the_next_start(open_tab: OpenTab) -> None:
    hands = open_tab()
    hands.read(grid([5012, 5013]), 2)
    hands.find(QPlainTextEdit, "batch_input_edit").setFocus()
    hands.type_here("60")
    hands.stop()
    hands = open_tab()
    hands.wait(lambda: hands.column(1) == ["5012", "5013"])
    assert hands.column(2) == ["PO-5012", "PO-5013"]
    assert hands.text("batch_input_edit") == "60"
    words = "From the last run, in PRACTICE: rows 2. Look at them before you send."
    assert hands.text("batch_said_label") == words


def test_rows_that_became_a_batch_do_not_come_back(open_tab: OpenTab) -> None:
    hands = open_tab()
    hands.check(grid(hands.orders(1)))
    hands.click("batch_run_button")
    hands.answer("confirm_button")
    hands.wait_sent()
    hands.stop()
    hands = open_tab()
    hands.read("77", 1)
    assert hands.column(1) == ["77"]


def test_cleared_rows_do_not_come_back(open_tab: OpenTab) -> None:
    hands = open_tab()
    hands.read("5012", 1)
    wait_kept(hands, '"5012"')
    hands.click("batch_clear_button")
    hands.stop()
    assert '"5012"' not in (hands.folder / "data" / "rows.jsonl").read_text()


def test_rows_that_cannot_be_understood_are_set_aside_and_named(open_tab: OpenTab) -> None:
    hands = open_tab()
    hands.read("5012", 1)
    hands.stop()
    path = hands.folder / "data" / "rows.jsonl"
    path.write_text(path.read_text()[:-20])
    hands = open_tab()
    hands.wait(lambda: hands.notices() != [])
    (words,) = hands.notices()
    assert words.startswith("The rows of the last run could not be read")
    (aside,) = (kept for kept in path.parent.glob("rows*") if kept.name != path.name)
    assert str(aside) in words
    assert hands.column(1) == []


def test_rows_that_the_system_does_not_let_us_read_say_so(open_tab: OpenTab) -> None:
    hands = open_tab()
    hands.stop()
    (hands.folder / "data" / "rows.jsonl").mkdir()
    hands = open_tab()
    hands.wait_text("batch_said_label", "rows.jsonl cannot be read.")
