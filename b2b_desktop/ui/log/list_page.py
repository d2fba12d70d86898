"""The upper part of the log: its head, and the list of calls below.

Invariant: it takes room from the details below until its head and three calls are whole, however
the head unfolds, but never makes the window taller.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from b2b_desktop.ui.log.call_list import CallList

_CALLS: Final = 3


class ListPage(QWidget):
    """Lay the head and the list out, in a splitter above the details."""

    def __init__(self, head: QWidget, calls: CallList, splitter: QSplitter) -> None:
        super().__init__(splitter)
        self._head = head
        self._calls = calls
        self._splitter = splitter
        # A splitter that is just laying out takes no sizes.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_room)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(head)
        page.addWidget(calls, 1)

    def event(self, event: QEvent) -> bool:
        """See the head grow."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._timer.start()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the head's boxes need another number of lines."""
        super().resizeEvent(event)
        self._timer.start()

    @Slot()
    def _take_room(self) -> None:
        details = self._splitter.widget(1)
        if details is None or not self.isVisible():
            return
        # Qt's splitters know no least height that depends on the width.
        mine, below = self._splitter.sizes()
        spare = below - details.minimumSizeHint().height()
        taken = min(self._needed() - mine, spare)
        if taken > 0:
            self._splitter.setSizes([mine + taken, below - taken])

    def _needed(self) -> int:
        table = self._calls.table
        rows = table.verticalHeader().defaultSectionSize() * _CALLS
        lines = table.horizontalHeader().sizeHint().height() + rows
        return self._head.heightForWidth(self.width()) + lines
