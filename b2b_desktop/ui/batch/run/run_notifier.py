"""Telling the operator that a long run has come to an end, or to a halt.

Invariant: a run of less than `LONG_S` seconds, and one that the operator paused or stopped, calls
nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.ui.batch.run.run_book import Key
from b2b_desktop.ui.batch.run.run_facts import RunFacts
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.batch.run.run_words import batch_name, head_words

LONG_S: Final = 20.0
"""For a shorter run nobody goes away."""
_HALTS: Final = (BatchState.PAUSED, BatchState.STOPPED, BatchState.FINISHED)


class RunNotifier(QObject):
    """Watch runs.

    Signals:
        attention_wanted(str, str): title and text of what has happened.
    """

    attention_wanted = Signal(str, str)

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began: dict[Key, float] = {}

    @Slot(object, object)
    def note(self, before: RunStanding, now: RunStanding) -> None:
        """Take the standing of a batch before and after it changed its state."""
        key = (now.mode, now.batch_id)
        if now.state is BatchState.RUNNING:
            self._began[key] = self._clock()
        elif before.state is BatchState.RUNNING and now.state in _HALTS:
            is_long = self._clock() - self._began.pop(key, self._clock()) >= LONG_S
            if is_long and now.reason is not PauseReason.OPERATOR:
                self.attention_wanted.emit(batch_name(now.name), head_words(now, RunFacts()))
