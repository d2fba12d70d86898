"""A part that is as high as its content where there is room, and scrolls where there is not.

Invariant: nothing in it is cut; it never scrolls sideways.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from b2b_desktop.ui.scroll_page import ScrollPage

_SPACING = 10


class FittingScroll(ScrollPage):
    """Stack widgets, scrolling when the window is too small for them."""

    def __init__(self, parent: QWidget, *parts: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QVBoxLayout(self.content)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(_SPACING)
        for part in parts:
            self._stack.addWidget(part)
        self.content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the size of the content at this width."""
        hint, width = self.content.sizeHint(), self.viewport().width()
        if self._stack.hasHeightForWidth():
            lowest = self._stack.minimumSize().height()
            hint.setHeight(max(self._stack.heightForWidth(width), lowest))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return a few lines at most, and the whole width."""
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height when the content needs one."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
