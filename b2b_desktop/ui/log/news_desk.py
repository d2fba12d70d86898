"""Gathering what happens to calls, so that a fast run does not repaint the log for each of them.

Invariant: the first news after a rest is told at once, what follows in one piece after each
pause; the newest row of a call wins. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.domain.quick_dataclass import dataclass


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
        """Start with nothing to tell; `every_ms` is the pause after what is told."""
        super().__init__(parent)
        self._rows: dict[CallId, CallRow] = {}
        self._new: set[CallId] = set()
        self._settled: list[CallId] = []
        self._unchosen: CallId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._on_rested)

    def add(
        self, rows: Iterable[CallRow], new: Iterable[CallId], settled: Iterable[CallId]
    ) -> None:
        """Take changed rows, which of them are new, and which older calls they settled."""
        self._rows |= {row.call_id: row for row in rows}
        self._new |= set(new)
        self._settled += settled
        if not self._timer.isActive():
            self._tell(max(self._new, default=None))

    def forget(self) -> None:
        """Drop what was not told; another log is shown."""
        self._timer.stop()
        self._rows, self._new, self._settled, self._unchosen = {}, set(), [], None

    @Slot()
    def _on_rested(self) -> None:
        if self._new:
            self._unchosen = max(self._new)
            self._tell(None)
        elif self._rows or self._unchosen is not None:
            chosen, self._unchosen = self._unchosen, None
            self._tell(chosen)

    def _tell(self, chosen: CallId | None) -> None:
        rows, new = tuple(self._rows.values()), frozenset(self._new)
        news = CallNews(rows, new, tuple(self._settled), chosen)
        self._rows, self._new, self._settled = {}, set(), []
        self._timer.start()
        self.told.emit(news)
