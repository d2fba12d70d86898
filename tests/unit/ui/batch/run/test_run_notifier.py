"""A long run that ends, or comes to a halt by itself, calls the operator; others do not."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.ui.batch.run.run_notifier import LONG_S, RunNotifier
from tests.run_values import ended, queued, standing

PAUSED, STOPPED = BatchState.PAUSED, BatchState.STOPPED
ROWS = [ended(0), *queued(2)[1:]]


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        """Return seconds."""
        return self.now_s


def calls_after(
    seconds: float, state: BatchState, reason: PauseReason = PauseReason.NONE
) -> list[tuple[str, str]]:
    """Run for so long, then come to this; returns title and text of each call."""
    clock, called = Clock(), []
    notifier = RunNotifier(clock=clock)
    notifier.attention_wanted.connect(lambda title, text: called.append((title, text)))
    running = standing(BatchState.RUNNING, ROWS)
    notifier.note(standing(BatchState.WAITING, ROWS), running)
    clock.now_s += seconds
    notifier.note(running, standing(state, ROWS, reason))
    return called


@pytest.mark.parametrize(
    ("state", "reason", "words"),
    [
        (BatchState.FINISHED, PauseReason.NONE, "Finished: 1 of 2"),
        (PAUSED, PauseReason.TOKEN_ENDED, "Paused at 1 of 2: its token has ended or is gone"),
        (PAUSED, PauseReason.FIRST_DONE, "The first row is done"),
        (STOPPED, PauseReason.TOO_LATE, "these orders are too old"),
    ],
)
def test_a_long_run_that_ends_calls(
    qtbot: QtBot, state: BatchState, reason: PauseReason, words: str
) -> None:
    ((title, text),) = calls_after(LONG_S, state, reason)
    assert title == "“orders.csv”"
    assert words in text


@pytest.mark.parametrize("state", [PAUSED, STOPPED])
def test_what_the_operator_did_calls_nobody(qtbot: QtBot, state: BatchState) -> None:
    assert calls_after(LONG_S, state, PauseReason.OPERATOR) == []


def test_a_short_run_and_closing_the_program_call_nobody(qtbot: QtBot) -> None:
    assert calls_after(LONG_S - 1, BatchState.FINISHED) == []
    assert calls_after(LONG_S, BatchState.INTERRUPTED) == []


def test_a_run_is_measured_from_where_it_went_on(qtbot: QtBot) -> None:
    clock, called = Clock(), []
    notifier = RunNotifier(clock=clock)
    notifier.attention_wanted.connect(lambda title, _text: called.append(title))
    running = standing(BatchState.RUNNING, ROWS)
    paused = standing(PAUSED, ROWS, PauseReason.OPERATOR)
    for before, now in ((paused, running), (running, paused), (paused, running)):
        notifier.note(before, now)
        clock.now_s += LONG_S - 1
    notifier.note(running, standing(BatchState.FINISHED, ROWS))
    assert called == []
