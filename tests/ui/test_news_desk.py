"""News of calls: the first at once, a run of them in pieces."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, Slot
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.call import CallId, Outcome
from b2b_desktop.ui.log.news_desk import CallNews, NewsDesk
from tests.call_rows import call


class Listener(QObject):
    """Keep what is told."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = NewsDesk(self, every_ms=1)
        self.told: list[CallNews] = []
        self.desk.told.connect(self._on_told)

    @Slot(object)
    def _on_told(self, news: CallNews) -> None:
        self.told.append(news)


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[Listener]:
    """Listen to a desk, which is left at rest."""
    listener = Listener()
    yield listener
    listener.desk.forget()


def add(listener: Listener, *numbers: int) -> None:
    """Bring new calls."""
    listener.desk.add(map(call, numbers), map(CallId, numbers), ())


def test_the_first_call_is_told_and_chosen_at_once(listener: Listener) -> None:
    add(listener, 1)
    assert [news.new for news in listener.told] == [{CallId(1)}]
    assert listener.told[0].chosen == 1


def test_of_a_run_the_last_call_is_chosen_when_it_pauses(qtbot: QtBot, listener: Listener) -> None:
    add(listener, 1)
    add(listener, 4, 2)
    add(listener, 3)
    qtbot.waitUntil(lambda: len(listener.told) == 3)
    first, run, pause = listener.told
    assert (first.chosen, run.chosen, pause.chosen) == (1, None, 4)
    assert [row.call_id for row in run.rows] == [4, 2, 3]
    assert run.new == {2, 3, 4}
    assert (pause.rows, pause.new) == ((), frozenset())


def test_a_run_leaves_what_the_operator_chose_meanwhile(qtbot: QtBot, listener: Listener) -> None:
    add(listener, 1)
    add(listener, 2)
    listener.desk.leave_choice()
    qtbot.waitUntil(lambda: len(listener.told) == 2)
    listener.desk.add([call(2, Outcome.REJECTED)], (), ())
    qtbot.waitUntil(lambda: len(listener.told) == 3)
    assert [news.chosen for news in listener.told] == [1, None, None]


def test_an_answer_does_not_choose_its_call(qtbot: QtBot, listener: Listener) -> None:
    add(listener, 1)
    listener.desk.add([call(1, Outcome.REJECTED)], (), (CallId(7),))
    qtbot.waitUntil(lambda: len(listener.told) == 2)
    assert listener.told[1] == CallNews(
        (call(1, Outcome.REJECTED),), frozenset(), (CallId(7),), None
    )


def test_a_call_that_is_gone_is_not_told_of(qtbot: QtBot, listener: Listener) -> None:
    add(listener, 1)
    add(listener, 2, 3)
    listener.desk.drop([CallId(3)])
    qtbot.waitUntil(lambda: len(listener.told) == 2)
    assert listener.told[1].new == {2}
    assert [row.call_id for row in listener.told[1].rows] == [2]
    listener.desk.add([call(2, Outcome.REJECTED)], (), ())
    qtbot.waitUntil(lambda: len(listener.told) == 3)
    assert [news.chosen for news in listener.told] == [1, None, None]


def test_what_was_not_told_is_forgotten_with_the_log_it_belongs_to(
    qtbot: QtBot, listener: Listener
) -> None:
    add(listener, 1)
    add(listener, 2)
    listener.desk.forget()
    add(listener, 3)
    assert [news.new for news in listener.told] == [{CallId(1)}, {CallId(3)}]
    assert listener.told[1].chosen == 3


def test_a_run_that_is_slow_to_draw_leaves_the_window_most_of_the_time(
    qtbot: QtBot, listener: Listener
) -> None:
    clock = QElapsedTimer()
    told_at: list[int] = []

    def draw() -> None:
        told_at.append(clock.elapsed())
        while clock.elapsed() < told_at[-1] + 20:
            pass
        add(listener, len(told_at) + 1)

    clock.start()
    listener.desk.told.connect(draw)
    add(listener, 1)
    qtbot.waitUntil(lambda: len(told_at) == 4)
    _first, second, third, fourth = told_at
    assert third - second >= 320
    assert fourth - third >= 320


def test_a_single_call_is_told_soon_however_long_it_takes_to_draw(
    qtbot: QtBot, listener: Listener
) -> None:
    clock = QElapsedTimer()

    def draw() -> None:
        clock.start()
        while clock.elapsed() < 20:
            pass

    listener.desk.told.connect(draw)
    add(listener, 1)
    with qtbot.waitSignal(listener.desk.told, timeout=300):
        listener.desk.add([call(1)], (), ())
