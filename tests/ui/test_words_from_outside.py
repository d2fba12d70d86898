"""Words from outside widen no window and are read as no markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import CallPage
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.ui.elided_label import ElidedLabel
from b2b_desktop.ui.log.call_log_model import CallColumn, CallLogModel
from b2b_desktop.ui.plain_tooltip import plain_tooltip
from tests.call_rows import call

NASTY = '<img src="/etc/hostname"><b>bold</b> & more\nsecond line'


@pytest.mark.parametrize("text", ["", "plain", "5 < 6 & 7 > 3", "two\nlines", "a &amp; b"])
def test_a_tooltip_without_tags_is_left_as_it_is(text: str) -> None:
    assert not GuiQt.mightBeRichText(text)
    assert plain_tooltip(text) == text


def test_a_tooltip_with_tags_shows_them() -> None:
    shown = plain_tooltip(NASTY)
    assert "<img" not in shown
    assert "&lt;img src=" in shown
    assert "&amp; more<br>second line" in shown


def test_the_log_s_tooltips_show_a_server_s_words_as_they_are(qtbot: QtBot) -> None:
    model = CallLogModel()
    row = replace(call(1), message=NASTY)
    model.set_page(CallPage((row,), None), is_first=True)
    index = model.index(0, CallColumn.MESSAGE)
    assert index.data() == NASTY
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_long_status_asks_for_no_width_and_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    page = QWidget()
    label = ElidedLabel(page)
    QHBoxLayout(page).addWidget(label)
    qtbot.addWidget(page)
    empty = page.minimumSizeHint()
    label.setText("/a/very/long/path" * 50)
    assert page.minimumSizeHint() == empty
    assert label.text() == label.toolTip() == "/a/very/long/path" * 50
