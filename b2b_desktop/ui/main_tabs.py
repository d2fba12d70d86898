"""The tabs of the main window.

Invariant: a page that changes its words is not a reason to paint all of it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QTabWidget, QWidget


class MainTabs(QTabWidget):
    """Tabs that stay calm.

    `QTabWidget` takes every label on a page that may want another size as a reason to lay out and
    paint everything: beside a running batch 20 ms, ten times a second (Qt 6.11).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_tabs")
        self.setDocumentMode(True)
        self._bar_size = QSize()

    def set_title(self, page: QWidget, text: str) -> None:
        """Write a tab's title; `setTabText` would paint everything."""
        self.tabBar().setTabText(self.indexOf(page), text)

    def event(self, event: QEvent) -> bool:
        """Pass on that a page wants another size; lay out only for another bar."""
        if event.type() is QEvent.Type.LayoutRequest:
            size = self.tabBar().sizeHint()
            if size == self._bar_size:
                self.updateGeometry()
                return True
            self._bar_size = size
        return super().event(event)
