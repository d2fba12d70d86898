"""Beats of a GUI thread, and of a plain Qt process beside it.

Invariant: a gap that the plain process had at the same time is the machine's, and is not counted.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 2
"""How often both processes beat."""
_SHARED_MS = 4.0
"""A pause of the plain process longer than this counts as the machine's."""

Beats = list[float]


class Heart(QObject):
    """Note the time at every beat of this thread's event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.beats: Beats = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> Beats:
        """Return the beats, in seconds of the monotonic clock."""
        self._timer.stop()
        return self.beats

    @Slot()
    def _on_beat(self) -> None:
        self.beats.append(monotonic())


@contextmanager
def plain_process() -> Iterator[Beats]:
    """Run a plain Qt process that beats; its beats are in the list once the block has ended."""
    beats: Beats = []
    command = [sys.executable, "-m", "bench._beats"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdout is None or process.stdin is None:
            raise OSError("the plain process has no pipes")
        process.stdout.readline()  # It says when it beats.
        yield beats
        process.stdin.close()
        beats += [float(line) for line in process.stdout]


def gaps_ms(ours: Beats, plain: Beats) -> list[float]:
    """Return the gaps between our beats, less what the plain process missed in the same time."""
    pauses = [
        (before, after) for before, after in pairwise(plain) if (after - before) * 1000 > _SHARED_MS
    ]
    gaps: list[float] = []
    place = 0
    for before, after in pairwise(ours):
        while place < len(pauses) and pauses[place][1] <= before:
            place += 1
        shared, look = 0.0, place
        while look < len(pauses) and pauses[look][0] < after:
            shared += max(0.0, min(after, pauses[look][1]) - max(before, pauses[look][0]))
            look += 1
        gaps.append(max((after - before - shared) * 1000, 0.0))
    return gaps


def _beat() -> int:
    """Beat until stdin is closed, then say when."""
    import threading

    from PySide6.QtCore import QCoreApplication

    qt = QCoreApplication(["plain"])
    heart = Heart()
    heart.start()
    sys.stdout.write("beating\n")
    sys.stdout.flush()
    ended = threading.Event()

    def read() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=read, daemon=True).start()
    look = QTimer()
    look.timeout.connect(lambda: qt.quit() if ended.is_set() else None)
    look.start(20)
    qt.exec()
    sys.stdout.write("\n".join(map(repr, heart.stop())) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(_beat())
