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
_FULL_EVERY: Final = 60
"""Collections of what is new, after which all is looked through."""
_MANY: Final = 50_000
"""Objects that are looked through in some 5 ms."""


class Collector(QObject):
    """Collect from a timer, in steps that no one waits for."""

    def __init__(self, parent: QObject) -> None:
        """Prepare; the collector works by itself until `start`."""
        super().__init__(parent)
        self._was_enabled = False
        self._steps = 0
        self._kept = 0
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
        """Look through what is new since the last time, and now and then through all.

        What lives on in great numbers, such as the rows of a batch, is looked through once more and
        then left out for good: a look at 10,000 of them would hold the window up for 100 ms.
        """
        least, new = gc.get_threshold()[0], gc.get_count()[0]
        # A threshold of 0 says that the collector rests (engine/collector_rest.py).
        if least == 0 or new <= least:
            return
        self._steps += 1
        self._kept += max(new - gc.collect(1), 0)
        if self._kept > _MANY:
            self._collect_all()
            gc.freeze()
            self._kept = 0
        elif self._steps >= _FULL_EVERY:
            self._collect_all()

    def _collect_all(self) -> None:
        gc.collect()
        self._steps = 0
