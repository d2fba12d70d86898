"""Circles of objects are collected on the GUI thread and on no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from b2b_desktop.engine.collector_rest import collector_at_rest
from b2b_desktop.ui.collector import Collector


class Circle(QObject):
    """Reaches itself, so that only a collection ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.own = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    """Return a collector that has taken over from Python's own."""
    gc.enable()
    parent = QObject()
    collector = Collector(parent)
    collector.start()
    yield collector
    collector.stop()
    assert gc.isenabled()
    gc.disable()


def make_much() -> None:
    """Make more new objects than three of Python's own collections want."""
    assert len([[number] for number in range(5_000)]) == 5_000


def test_a_thread_that_makes_many_objects_collects_nothing(
    qtbot: QtBot, collector: Collector
) -> None:
    ended = threading.Event()
    weakref.finalize(Circle(), ended.set)
    places: list[threading.Thread] = []

    def note(_phase: str, _info: dict[str, int]) -> None:
        places.append(threading.current_thread())

    gc.callbacks.append(note)
    try:
        thread = threading.Thread(target=make_much)
        thread.start()
        thread.join()
        assert not ended.is_set()
        make_much()
        kept = [[number] for number in range(5_000)]
        qtbot.waitUntil(ended.is_set)
    finally:
        gc.callbacks.remove(note)
    assert len(kept) == 5_000
    assert set(places) == {threading.main_thread()}


def test_all_is_looked_through_now_and_then(collector: Collector) -> None:
    collected: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            collected.append(info["generation"])

    gc.callbacks.append(note)
    try:
        for _ in range(120):
            kept = [[number] for number in range(1_000)]
            collector.collect()
            kept.clear()
    finally:
        gc.callbacks.remove(note)
    assert (collected.count(1), collected.count(2)) == (120, 2)


def test_what_lives_on_in_great_numbers_is_left_out(collector: Collector) -> None:
    before = gc.get_freeze_count()
    circle = weakref.ref(Circle())
    gc.collect(0)  # The circle is not new any more.
    rows = []
    for _ in range(3):
        rows += [[number] for number in range(20_000)]
        collector.collect()
    assert circle() is None, "what is garbage is not left out"
    assert gc.get_freeze_count() >= before + len(rows)
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def test_nothing_is_collected_while_many_rows_are_made(collector: Collector) -> None:
    circle = weakref.ref(Circle())
    with collector_at_rest():
        rows = [[number] for number in range(5_000)]
        collector.collect()
        assert circle() is not None
    collector.collect()
    assert circle() is None
    assert len(rows) == 5_000
