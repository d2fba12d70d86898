"""The store's budget where the operator sees and sets it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.budget import BudgetReading, BudgetShare
from b2b_desktop.domain.settings import Settings
from b2b_desktop.ui.settings.settings_dialog import SettingsDialog
from b2b_desktop.ui.status_bar import StatusBar


@pytest.mark.parametrize(
    ("others", "words"),
    [(30, "112 of 150 left this minute (others 30)"), (0, "112 of 150 left this minute")],
)
def test_the_status_bar_says_what_is_left_and_what_others_used(
    qtbot: QtBot, others: int, words: str
) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_budget(BudgetReading(150, 60.0, 112, 30.0, datetime.now(UTC)), others)
    label = bar.findChild(QLabel, "budget_label")
    assert label is not None
    assert label.text() == words
    bar.set_budget(None)
    assert label.text() == ""
    bar.deleteLater()


def test_share_and_reserve_are_set_in_the_settings(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(share=BudgetShare(80, 10)))
    qtbot.addWidget(dialog)
    share = dialog.findChild(QSpinBox, "share_box")
    reserve = dialog.findChild(QSpinBox, "reserve_box")
    save = dialog.findChild(QPushButton, "settings_save_button")
    assert share is not None
    assert reserve is not None
    assert save is not None
    assert (share.value(), reserve.value()) == (80, 10)
    share.setValue(50)
    reserve.setValue(20)
    with qtbot.waitSignal(dialog.settings_changed) as changed:
        save.click()
    assert changed.args == [Settings(share=BudgetShare(50, 20))]
