"""Gathering what happens to calls, so that a fast run does not repaint the log for each of them.

Invariant: the first news after a rest is told at once, what follows every tenth of a second in one
piece; the newest row of a call wins. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.call import CallId, CallRow
from b2b_desktop.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import CallChangedEvent

_EVERY_MS: Final = 100
"""The log is drawn at most so often (findings.md section 9)."""


@dataclass(frozen=True, slots=True)
class CallNews:
    """What happened since the last news: changed rows, which are new, which were settled."""

    rows: tuple[CallRow, ...]
    new: frozenset[CallId]
    settled: tuple[CallId, ...]


class NewsDesk(QObject):
    """Tell the log what happened, not more often than it can be drawn.

    Signals:
        told(object): `CallNews`.
    """

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: dict[CallId, CallRow] = {}
        self._new: set[CallId] = set()
        self._settled: list[CallId] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_rested)

    def add(self, event: CallChangedEvent) -> None:
        """Take one call's news."""
        row = event.row
        self._rows[row.call_id] = row
        if event.is_new:
            self._new.add(row.call_id)
        self._settled += event.settled
        if not self._timer.isActive():
            self._tell()

    def forget(self) -> None:
        """Drop what was not told; another log is shown."""
        self._timer.stop()
        self._rows, self._new, self._settled = {}, set(), []

    @Slot()
    def _on_rested(self) -> None:
        if self._rows:
            self._tell()

    def _tell(self) -> None:
        news = CallNews(tuple(self._rows.values()), frozenset(self._new), tuple(self._settled))
        self._rows, self._new, self._settled = {}, set(), []
        self._timer.start()
        self.told.emit(news)
