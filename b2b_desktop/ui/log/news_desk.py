"""Gathering what happens to calls, so that a fast run does not repaint the log for each of them.

Invariant: the first news after a rest is told at once, what follows every tenth of a second in one
piece; the newest row of a call wins. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.call import CallId, CallRow

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import BatchProgressEvent, CallChangedEvent

_EVERY_MS: Final = 100
"""The log is drawn at most so often (findings.md section 9)."""


@dataclass(frozen=True, slots=True)
class CallNews:
    """What happened since the last news.

    Attributes:
        rows: the calls that are new or changed.
        new: those of them that were sent by hand and not told before.
        settled: older calls that are no longer open because of these.
    """

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
        self._has_news = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_rested)

    def add(self, event: CallChangedEvent) -> None:
        """Take one call's news."""
        if event.is_new:
            self._new.add(event.row.call_id)
        self._take((event.row,), event.settled)

    def add_batch(self, event: BatchProgressEvent) -> None:
        """Take the log's part of a batch's report, which may be no more than new counts."""
        if event.calls or event.settled or event.log_counts is not None:
            self._take(event.calls, event.settled)

    def forget(self) -> None:
        """Drop what was not told; another log is shown."""
        self._timer.stop()
        self._rows, self._new, self._settled, self._has_news = {}, set(), [], False

    def _take(self, rows: Sequence[CallRow], settled: Sequence[CallId]) -> None:
        self._rows |= {row.call_id: row for row in rows}
        self._settled += settled
        self._has_news = True
        if not self._timer.isActive():
            self._tell()

    @Slot()
    def _on_rested(self) -> None:
        if self._has_news:
            self._tell()

    def _tell(self) -> None:
        news = CallNews(tuple(self._rows.values()), frozenset(self._new), tuple(self._settled))
        self._rows, self._new, self._settled, self._has_news = {}, set(), [], False
        self._timer.start()
        self.told.emit(news)
