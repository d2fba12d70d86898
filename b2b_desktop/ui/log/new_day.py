"""When a new local day begins, while the window is open.

Invariant: asked of the clock on the wall, so that a sleep of the computer, another time zone and a
clock that was put right are noticed too, within half a minute. GUI thread only.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

_EVERY_MS: Final = 30_000


class NewDay(QObject):
    """Tell when it is another day than before.

    Signals:
        begun(): what is shown of today, and of days counted from it, is old.
    """

    begun = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._day = _today()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look at the clock from now on."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look at the clock now."""
        day = _today()
        if day != self._day:
            self._day = day
            self.begun.emit()


def _today() -> date:
    return datetime.now().astimezone().date()
