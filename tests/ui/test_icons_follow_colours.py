"""Icons turn light or dark with the window, whatever they stand in; fonts stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.settings import Theme
from b2b_desktop.ui.icon_mark import IconMark
from b2b_desktop.ui.log.filter_bar import FilterBar
from b2b_desktop.ui.log.filter_choice import FilterChoice
from b2b_desktop.ui.notice_bar import NoticeBar
from b2b_desktop.ui.theme import ThemeKeeper
from tests.window_rig import WindowRig


def mark() -> QWidget:
    """Return an icon beside words."""
    shown = IconMark()
    shown.show_icon("warning", "warning")
    return shown


def notices() -> QWidget:
    """Return a window with a notice."""
    window = QWidget()
    NoticeBar(window).show_notice("The disk is nearly full.")
    return window


def chips() -> QWidget:
    """Return a bar with a filter's chip."""
    bar = FilterBar()
    bar.set_choice(FilterChoice(outcome=Outcome.REJECTED))
    return bar


def icons(widget: QWidget) -> list[QImage]:
    """Return what is drawn: the pixmaps of labels and the icons of buttons that close."""
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    drawn = [label.pixmap().toImage() for label in labels if not label.pixmap().isNull()]
    buttons = widget.findChildren(QAbstractButton)
    closing = [b for b in buttons if "close" in b.objectName() or isinstance(b, QPushButton)]
    return drawn + [b.icon().pixmap(16).toImage() for b in closing if not b.icon().isNull()]


@pytest.mark.parametrize(("make", "count"), [(mark, 1), (notices, 2), (chips, 1)])
def test_an_icon_has_the_colours_in_force(
    qtbot: QtBot, make: Callable[[], QWidget], count: int
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("")  # An earlier window's is still on.
    keeper = ThemeKeeper(application, Theme.LIGHT)
    shown = make()
    qtbot.addWidget(shown)
    light = icons(shown)
    keeper.set_theme(Theme.DARK)
    shown.setPalette(application.palette())  # Qt does it while `exec` runs.
    new = make()
    qtbot.addWidget(new)
    assert len(light) == count
    assert icons(shown) == icons(new) != light
    keeper.set_theme(Theme.LIGHT)
    keeper.release()


def test_the_request_keeps_its_font_in_other_colours(qtbot: QtBot, data_dir: Path) -> None:
    rig = WindowRig(qtbot, data_dir)
    rig.start()
    rig.find(QAbstractButton, "preview_toggle").setChecked(True)
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    for theme in (Theme.LIGHT, Theme.DARK):
        rig.window.change_settings(replace(rig.window.settings, theme=theme))
        assert rig.find(QPlainTextEdit, "request_preview").font().family() == family
    rig.stop()
