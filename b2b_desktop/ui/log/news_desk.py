"""Gathering what happens to calls, so that a fast run does not repaint the log for each of them.

Invariant: the first news after a rest is told at once, what follows in one piece after each
pause; in a run the pauses grow with what drawing takes, so that the window is free for its operator
most of the time. The newest row of a call wins. What the operator chooses is left to them. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.domain.quick_dataclass import dataclass

_OF_THE_TIME: Final = 16
"""Drawing takes no more than one part in so many of the time."""
_LONGEST_MS: Final = 500


@dataclass(frozen=True, slots=True)
class CallNews:
    """What happened since the last news.

    Attributes:
        rows: the calls that changed.
        new: which of them are new.
        settled: older calls that they settled.
        chosen: the new call to look at. In a run of new calls it is the first, and when the run
            pauses the last: each choice draws the details anew.
    """

    rows: tuple[CallRow, ...]
    new: frozenset[CallId]
    settled: tuple[CallId, ...]
    chosen: CallId | None


class NewsDesk(QObject):
    """Tell the log what happened, not more often than it can be drawn.

    Signals:
        told(object): `CallNews`.
    """

    told = Signal(object)

    def __init__(self, parent: QObject, every_ms: int) -> None:
        """Start with nothing to tell; `every_ms` is the least pause after what is told."""
        super().__init__(parent)
        self._rows: dict[CallId, CallRow] = {}
        self._new: set[CallId] = set()
        self._settled: list[CallId] = []
        self._to_choose: CallId | None = None
        self._every_ms = every_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_rested)
        self._began = QElapsedTimer()
        self._drawn = QTimer(self)  # Its turn comes once what was told is painted.
        self._drawn.setSingleShot(True)
        self._drawn.setInterval(0)
        self._drawn.timeout.connect(self._on_drawn)

    def add(
        self, rows: Iterable[CallRow], new: Iterable[CallId], settled: Iterable[CallId]
    ) -> None:
        """Take changed rows, which of them are new, and which older calls they settled."""
        new = set(new)
        self._rows |= {row.call_id: row for row in rows}
        self._new |= new
        self._settled += settled
        if new:
            self._to_choose = max(self._new)
        if not (self._timer.isActive() or self._drawn.isActive()):
            self._timer.start(self._every_ms)
            self._tell(is_pause=True)

    @Slot()
    def leave_choice(self) -> None:
        """Choose none of the calls so far: the operator has chosen since."""
        self._to_choose = None

    def drop(self, call_ids: Collection[CallId]) -> None:
        """Tell nothing of calls that are gone."""
        gone = set(call_ids)
        self._rows = {key: row for key, row in self._rows.items() if key not in gone}
        self._new -= gone
        if self._to_choose in gone:
            self._to_choose = None

    def forget(self) -> None:
        """Drop what was not told; another log is shown."""
        self._timer.stop()
        self._drawn.stop()
        self._rows, self._new, self._settled, self._to_choose = {}, set(), [], None

    @Slot()
    def _on_rested(self) -> None:
        if self._rows or self._to_choose is not None:
            self._began.start()
            self._drawn.start()
            self._tell(is_pause=not self._new)

    @Slot()
    def _on_drawn(self) -> None:
        pause_ms = min(_OF_THE_TIME * self._began.elapsed(), _LONGEST_MS)
        self._timer.start(max(pause_ms, self._every_ms))

    def _tell(self, *, is_pause: bool) -> None:
        chosen = None
        if is_pause:
            chosen, self._to_choose = self._to_choose, None
        rows, new = tuple(self._rows.values()), frozenset(self._new)
        news = CallNews(rows, new, tuple(self._settled), chosen)
        self._rows, self._new, self._settled = {}, set(), []
        self.told.emit(news)
