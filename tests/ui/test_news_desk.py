"""Gathering what happens to calls until the log is drawn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.ui.log.news_desk import NewsDesk
from tests.call_rows import call


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[NewsDesk]:
    """Return a desk that tells something ten times a second."""
    parent = QObject()
    yield NewsDesk(parent, 100)
    parent.deleteLater()


def test_the_first_news_is_told_at_once_and_the_rest_in_one_piece(
    desk: NewsDesk, qtbot: QtBot
) -> None:
    told = QSignalSpy(desk.told)
    desk.add([call(1)], [CallId(1)], [])
    assert told.count() == 1
    desk.add([call(2, Outcome.SENDING)], [CallId(2)], [CallId(7)])
    desk.add([call(2), call(3)], [CallId(3)], [CallId(8)])
    assert told.count() == 1
    with qtbot.waitSignal(desk.told) as later:
        pass
    assert later.args is not None
    news = later.args[0]
    assert news.rows == (call(2), call(3)), "the newest row of a call wins"
    assert news.new == {CallId(2), CallId(3)}
    assert news.settled == (CallId(7), CallId(8))


def test_after_a_rest_the_next_news_is_told_at_once(desk: NewsDesk, qtbot: QtBot) -> None:
    told = QSignalSpy(desk.told)
    desk.add([call(1)], [], [])
    pause = desk.findChild(QTimer)
    assert pause is not None
    qtbot.waitUntil(lambda: not pause.isActive())
    desk.add([call(2)], [], [])
    assert told.count() == 2
