"""The Batch tab takes the window's width; the call log folds to a strip beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSplitter, QTableView, QTabWidget

from tests.integration.conftest import OpenWindow
from tests.window_rig import WindowRig


def open_tab(rig: WindowRig, title: str) -> None:
    """Bring a tab to the front by its title."""
    tabs = rig.find(QTabWidget, "main_tabs")
    titles = [tabs.tabText(place) for place in range(tabs.count())]
    tabs.setCurrentIndex(titles.index(title))


def test_the_log_folds_to_a_strip_beside_the_batch(rig: WindowRig) -> None:
    assert not rig.shows("log_strip_button")
    open_tab(rig, "Batch")
    rig.wait_shown("batch_panel")
    assert not rig.shows("log_panel")
    rig.click("log_strip_button")
    assert rig.shows("log_panel")
    assert not rig.shows("log_strip_button")
    rig.action("toggle_log_action").trigger()
    assert not rig.shows("log_panel")
    open_tab(rig, "Order")
    assert rig.shows("log_panel")
    assert not rig.shows("log_strip_button")


def test_the_tab_is_built_although_nobody_opened_it(rig: WindowRig) -> None:
    rig.wait(lambda: rig.window.findChildren(QTableView, "batch_table"))


def test_the_menu_opens_either_tab(rig: WindowRig) -> None:
    rig.action("show_batch_action").trigger()
    rig.wait_shown("batch_panel")
    rig.action("show_order_action").trigger()
    assert rig.shows("order_panel")


def test_a_window_closed_beside_a_batch_opens_with_its_log_as_wide_as_before(
    open_window: OpenWindow, data_dir: Path
) -> None:
    first = open_window()
    screen = first.window.screen().availableGeometry()  # A window beyond it would be moved.
    first.window.resize(screen.size() * 0.9)
    splitter = first.find(QSplitter, "main_splitter")
    splitter.setSizes([splitter.width() // 2, splitter.width() // 2, 0])
    before = splitter.sizes()
    open_tab(first, "Batch")
    first.stop()
    again = open_window(data_dir).find(QSplitter, "main_splitter").sizes()
    assert again == before
