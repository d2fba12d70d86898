"""One window on a long log that is asked everything an operator asks, while its heart is watched.

Invariant: times run from a command to its event on the GUI thread, as an operator waits.
"""

from __future__ import annotations

import json
import resource
import sys
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView

from b2b_desktop.domain.call import CallFilter, CallView, Mode, Outcome
from b2b_desktop.domain.call_order import CallOrder, SortColumn
from bench._beats import Heart, gaps_ms, plain_process
from bench._made_calls import FIRST_ORDER
from bench._window import Window

_REPEATS = 5
_STEP_MS = 60
"""Between two keys of a quick typist."""


class Questions:
    """Ask the log through the bridge and note how long its answers take."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._log = window.bridge.log

    def page_ms(self, wanted: CallFilter) -> float:
        """Return how long the first page of a filter takes."""
        return self._median("page_loaded", lambda: self._log.load_page(Mode.LIVE, wanted, None))

    def count_ms(self, wanted: CallFilter) -> float:
        """Return how long its counts take."""
        return self._median("calls_counted", lambda: self._log.count(Mode.LIVE, wanted))

    def jump_ms(self, wanted: CallFilter, position: int) -> float:
        """Return how long a jump takes."""
        return self._median(
            "page_loaded", lambda: self._log.load_page_at(Mode.LIVE, wanted, position)
        )

    def _median(self, signal: str, ask: Any) -> float:
        return median(self._once(signal, ask) for _ in range(_REPEATS))

    def _once(self, signal: str, ask: Any) -> float:
        jobs: list[int] = []
        started = perf_counter()
        self._window.wait(signal, lambda event: event.job in jobs, lambda: jobs.append(ask()))
        return (perf_counter() - started) * 1000


class Hands(QObject):
    """Type, sort out and scroll as a busy operator does, a step at a time."""

    def __init__(self, window: Window, calls: int) -> None:
        super().__init__()
        self._edit = window.find(QLineEdit, "call_filter_edit")
        self._table = window.find(QTableView, "call_log_table")
        self._window, self._calls = window, calls
        self._steps = iter(self._script())
        self._loop = QEventLoop()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_step)

    def run(self) -> None:
        """Do it all."""
        self._timer.start()
        self._loop.exec()

    def _script(self) -> list[Any]:
        texts = ("PO-00", str(FIRST_ORDER + self._calls // 2), "success", "müller", "cc-42")
        steps: list[Any] = [self._window.find(QPushButton, "call_all_chip").click]
        for text in texts:
            steps += [lambda end=end, text=text: self._type(text[:end]) for end in range(len(text))]
            steps += [lambda text=text: self._type(text)] * 4
            steps += [lambda: self._key(Qt.Key.Key_PageDown)] * 8
        jump = CallFilter(CallView.ALL)
        log = self._window.bridge.log
        for part in range(1, 10):
            place = self._calls * part // 10
            steps.append(lambda place=place: log.load_page_at(Mode.LIVE, jump, place))
            steps.append(lambda: log.count(Mode.LIVE, jump))
        return steps

    @Slot()
    def _on_step(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            self._loop.quit()
        else:
            step()

    def _type(self, text: str) -> None:
        self._edit.setText(text)

    def _key(self, key: Qt.Key) -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._table, event)


def typed_filters(calls: int) -> dict[str, CallFilter]:
    """Return what operators type, by the words the table shows."""
    middle = FIRST_ORDER + calls // 2
    texts = {
        "a letter": "7",
        "two letters": "po",
        "a PO's beginning": "PO-00",
        "a PO": f"PO-{calls // 2:07d}",
        "part of a PO": f"{calls // 2:07d}"[2:6],
        "an order ID": str(middle),
        "a field's value": "eg1234",
        "two words": "cc-42 eg19",
        "a word with an umlaut": "MÜLLER",
        "a rare message": "does not exist",
        "what most calls hold": "success",
        "a buyer": "anna@maple",
        "nothing there is": "qzx",
    }
    return {name: CallFilter(CallView.ALL, text) for name, text in texts.items()}


def other_filters(calls: int) -> dict[str, CallFilter]:
    """Return what is chosen without typing."""
    month = datetime.now(UTC) - timedelta(days=180)
    return {
        "all": CallFilter(CallView.ALL),
        "to do": CallFilter(CallView.TO_DO),
        "an outcome": CallFilter(CallView.ALL, outcomes=frozenset({Outcome.UNKNOWN})),
        "a month": CallFilter(CallView.ALL, since=month, until=month + timedelta(days=30)),
        "a token": CallFilter(CallView.ALL, token_id=f"{3:032x}"),
        "a batch": CallFilter(CallView.ALL, batch_id=max(calls // 2400, 1)),
        "by PO": CallFilter(CallView.ALL, order=CallOrder(SortColumn.PO)),
        "by message": CallFilter(CallView.ALL, order=CallOrder(SortColumn.MESSAGE)),
        "by token": CallFilter(CallView.ALL, order=CallOrder(SortColumn.TOKEN)),
    }


def main() -> int:
    """Ask everything, use the window, and say the figures as JSON."""
    folder, calls = sys.argv[1], int(sys.argv[2])
    window = Window(folder)
    window.wait("search_ready", lambda event: event.mode is Mode.LIVE, lambda: None)
    questions = Questions(window)
    figures: dict[str, Any] = {"typed": {}, "other": {}}
    for kind, filters in (("typed", typed_filters(calls)), ("other", other_filters(calls))):
        for name, wanted in filters.items():
            page, count = questions.page_ms(wanted), questions.count_ms(wanted)
            figures[kind][name] = [page, count]
    figures["jump"] = questions.jump_ms(CallFilter(CallView.ALL), calls // 2)
    heart = Heart()
    with plain_process() as plain:
        heart.start()
        Hands(window, calls).run()
        ours = heart.stop()
    figures["gaps"] = gaps_ms(ours, plain)
    figures["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    window.stop()
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
