"""A page that scrolls when the window is too low for it.

Invariant: it looks like the page itself, without a frame or a ground of its own, takes no cursor,
and scrolls up and down only.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_LOWEST = 96


class ScrollPage(QScrollArea):
    """Hold what is laid out on `content`.

    Attributes:
        content: takes the layout.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.content = QWidget()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Leave no word cut at the side: room for the content and the bar beside it."""
        width = self.content.minimumSizeHint().width()
        return QSize(width + self.verticalScrollBar().sizeHint().width(), _LOWEST)
