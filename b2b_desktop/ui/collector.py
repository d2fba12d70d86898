"""Python's cyclic garbage collector, on the GUI thread only.

Invariant: while the program runs, no other thread collects. A collection destroys the Qt objects it
finds in circles; on another thread it would hold a lock of Qt while it waits for the interpreter's,
which the GUI thread holds while it waits for Qt's, and both would stand still for ever.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS: Final = 1_000


class Collector(QObject):
    """Collect from a timer, as often as Python by itself would."""

    def __init__(self, parent: QObject) -> None:
        """Prepare; the collector works by itself until `start`."""
        super().__init__(parent)
        self._was_enabled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take the collector over; before other threads start."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back; after the other threads have ended."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect what is due: the oldest generation that is over its threshold, and all younger.

        A first threshold of 0 says that the collector rests (`engine/collector_rest.py`).
        """
        thresholds = gc.get_threshold()
        if thresholds[0] == 0:
            return
        counts = gc.get_count()
        due = [number for number in range(3) if counts[number] > thresholds[number]]
        if due:
            gc.collect(due[-1])
