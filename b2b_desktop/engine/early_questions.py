"""Questions to a log that come before it was opened, such as about rows pasted at the start.

Invariant: each is asked once the log was opened or refused, in the order they came, or is answered
with an error when the program ends before. Used from any thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.errors import StorageError, StorageReason


class _Question(NamedTuple):
    ask: Callable[[], bool]
    failed: Callable[[Exception], None]


class EarlyQuestions:
    """Keep questions until their log can answer them."""

    def __init__(self) -> None:
        """Start with logs that were not opened yet."""
        self._lock = threading.Lock()
        self._waiting: dict[Mode, list[_Question]] = {mode: [] for mode in Mode}

    def keep(
        self, mode: Mode, ask: Callable[[], bool], failed: Callable[[Exception], None]
    ) -> bool:
        """Keep a question; False when there is nothing to wait for.

        Args:
            mode: whose log.
            ask: hands the question over; False when nobody takes it any more.
            failed: told why it is never asked.
        """
        with self._lock:
            waiting = self._waiting.get(mode)
            if waiting is not None:
                waiting.append(_Question(ask, failed))
        return waiting is not None

    def ask(self, mode: Mode) -> None:
        """Ask what waited for this log; whether it could be opened is for the answers to say."""
        with self._lock:
            waiting = self._waiting.pop(mode, [])
        _hand_over(waiting)

    def refuse_all(self) -> None:
        """Wait for no log any more: the program ends."""
        with self._lock:
            waiting, self._waiting = self._waiting, {}
        for question in (q for questions in waiting.values() for q in questions):
            question.failed(_closed())


def _hand_over(questions: list[_Question]) -> None:
    for question in questions:
        if not question.ask():
            question.failed(_closed())


def _closed() -> StorageError:
    return StorageError(StorageReason.FAILED, None, "the log is closed")
