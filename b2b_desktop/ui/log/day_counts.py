"""The day chart and the bridge: the calls of the last days, kept up with what happens.

Invariant: a late answer to another question is dropped. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.log.count_pace import CountPace
from b2b_desktop.ui.log.log_head import LogHead

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import DaysCountedEvent, JobId, ReadFailedEvent

_CHART_DAYS: Final = 60


class DayCounting(QObject):
    """Count the calls of each day while the chart is shown."""

    def __init__(
        self, parent: QObject, bridge: EngineBridge, head: LogHead, mode: Callable[[], Mode]
    ) -> None:
        """Prepare; `mode` returns the mode whose log is shown."""
        super().__init__(parent)
        self._bridge = bridge
        self._head = head
        self._mode = mode
        self._job: JobId | None = None
        self._pace = CountPace(self)
        self._pace.due.connect(head.count_days_again)
        head.days_requested.connect(self._on_days_requested)
        bridge.listen("days_counted", self._on_days_counted)
        bridge.listen("read_failed", self._on_read_failed)

    def note_news(self) -> None:
        """Take note that calls were made or changed."""
        self._pace.note_news()

    @Slot()
    def _on_days_requested(self) -> None:
        last = datetime.now().astimezone().date()
        first = last - timedelta(days=_CHART_DAYS - 1)
        self._job = self._bridge.log.count_days(self._mode(), first, last)
        self._pace.note_asked()

    @Slot(object)
    def _on_days_counted(self, event: DaysCountedEvent) -> None:
        if event.job != self._job:
            return
        self._pace.note_answered()
        if event.mode is self._mode():
            self._head.set_days(event.days)

    @Slot(object)
    def _on_read_failed(self, event: ReadFailedEvent) -> None:
        if event.job == self._job:
            self._pace.note_answered()
