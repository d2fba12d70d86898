"""The Result column shows its words whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import Outcome
from b2b_desktop.ui.log.call_delegate import result_width
from b2b_desktop.ui.messages import all_results, outcome_word

BESIDE = 16 + 6 + 2 * 8
"""The icon, its gap and the cell's padding."""


@pytest.mark.parametrize("size", [8, 9, 11, 14, 20])
def test_no_result_is_elided_at_any_size_of_the_font(qtbot: QtBot, size: int) -> None:
    metrics = QFontMetrics(QFont("Sans Serif", size))
    room = result_width(metrics) - BESIDE
    side = Qt.TextElideMode.ElideRight
    assert [w for w in all_results() if metrics.elidedText(w, side, room) != w] == []


def test_every_outcome_has_a_word_of_its_own(qtbot: QtBot) -> None:
    words = [outcome_word(outcome) for outcome in Outcome]
    assert len(set(words)) == len(Outcome)
    assert set(words) < set(all_results())
