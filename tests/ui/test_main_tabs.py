"""The main window's tabs lay out and paint what has changed, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from b2b_desktop.ui.main_tabs import MainTabs

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() is QEvent.Type.Paint
        return False


class Page(QWidget):
    """A page with two labels, far from each other."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = QLabel("first", self), QLabel("last", self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.first)
        layout.addStretch(1)
        layout.addWidget(self.last)


@pytest.fixture
def page() -> Page:
    """Return a page of its own."""
    return Page()


@pytest.fixture
def tabs(qtbot: QtBot, page: Page) -> Iterator[MainTabs]:
    """Return tabs on the screen, laid out and painted."""
    window, tabs = QWidget(), MainTabs()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(tabs)
    tabs.addTab(page, "Batch 1/9")
    tabs.addTab(QWidget(), "Batch")
    window.resize(400, 300)
    paints = Paints(page.last)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: paints.count > 0)
    yield tabs
    window.deleteLater()


def test_a_word_that_changes_paints_nothing_else(tabs: MainTabs, page: Page, qtbot: QtBot) -> None:
    first, last = Paints(page.first), Paints(page.last)
    tabs.set_title(page, "Batch 2/9")
    page.first.setText("other words")
    qtbot.waitUntil(lambda: first.count > 0)
    assert last.count == 0


def test_a_longer_title_has_its_room(tabs: MainTabs, page: Page, qtbot: QtBot) -> None:
    tabs.set_title(page, "Batch 12345/100000")
    assert tabs.tabText(0) == "Batch 12345/100000"
    bar = tabs.tabBar()
    qtbot.waitUntil(lambda: bar.width() >= bar.sizeHint().width())


def test_a_page_that_needs_more_room_says_so(tabs: MainTabs, page: Page, qtbot: QtBot) -> None:
    page.first.setMinimumWidth(900)
    qtbot.waitUntil(lambda: tabs.window().width() >= 900)
