"""When what is counted of the log is counted anew, while calls come in.

Invariant: at most twice a second, not while an earlier count is under way, and after a slow one
only when twice its time has passed. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

_PAUSE_MS: Final = 500


class CountPace(QObject):
    """Tell when to count.

    Signals:
        due(): the numbers on the screen are old.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_old = False
        self._is_counting = False
        self._asked = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)

    def note_news(self) -> None:
        """Take note that calls were made or changed."""
        self._is_old = True
        if not self._timer.isActive() and not self._is_counting:
            self._timer.start()

    def note_asked(self) -> None:
        """Take note that a count was asked for."""
        self._is_counting = True
        self._asked.start()

    def note_answered(self) -> None:
        """Take note that the newest count came, failed, or was dropped for another question."""
        if self._is_counting:
            self._timer.setInterval(max(_PAUSE_MS, 2 * self._asked.elapsed()))
        self._is_counting = False
        if self._is_old:
            self._timer.start()

    @Slot()
    def _tell(self) -> None:
        if self._is_old and not self._is_counting:
            self._is_old = False
            self.due.emit()
