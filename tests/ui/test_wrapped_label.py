"""A label for sentences has the height its words need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.wrapped_label import WrappedLabel

# What the offscreen platform says of every window with a smallest size, as in tests/seals.py.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
LONG = "The store took the call; whether it kept the values is not checked. " * 4


def page_with_label(qtbot: QtBot) -> tuple[QWidget, WrappedLabel]:
    """Show a label above something that wants all the room."""
    page = QWidget()
    label = WrappedLabel(page, name="label")
    below = QWidget(page)
    below.setMinimumHeight(20)
    layout = QVBoxLayout(page)
    layout.addWidget(label)
    layout.addWidget(below, 1)
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    return page, label


def fits(label: WrappedLabel) -> bool:
    """Tell whether a label is exactly as high as its words."""
    words = WrappedLabel(name="measure")
    words.setFont(label.font())
    words.setText(label.text())
    return label.height() == words.heightForWidth(label.width())


def test_it_has_room_for_its_words_when_the_page_gets_low_and_narrow(qtbot: QtBot) -> None:
    page, label = page_with_label(qtbot)
    label.setText(LONG)
    qtbot.waitUntil(lambda: fits(label))
    page.resize(160, 40)
    qtbot.waitUntil(lambda: label.width() < 160 and fits(label))


def test_it_gives_back_the_room_that_fewer_words_do_not_need(qtbot: QtBot) -> None:
    _, label = page_with_label(qtbot)
    label.setText(LONG)
    qtbot.waitUntil(lambda: fits(label))
    label.setText("Confirmed.")
    qtbot.waitUntil(lambda: label.height() < 40 and fits(label))


def test_what_was_said_while_it_was_hidden_fits_when_it_is_shown(qtbot: QtBot) -> None:
    _, label = page_with_label(qtbot)
    label.hide()
    label.setText(LONG)
    label.show()
    qtbot.waitUntil(lambda: fits(label))


def test_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    _, label = page_with_label(qtbot)
    label.setText("<b>bold</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText
