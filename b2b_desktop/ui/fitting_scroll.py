"""A part that is as high as its content where there is room, and scrolls where there is not.

Invariant: nothing in it is cut; it never scrolls sideways.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_LEAST_HEIGHT = 96
_SPACING = 10


class FittingScroll(QScrollArea):
    """Stack widgets, scrolling when the window is too small for them."""

    def __init__(self, parent: QWidget, *parts: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget(self)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACING)
        for part in parts:
            layout.addWidget(part)
        self.setWidget(self._content)
        self._content.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Return the size of the content at this width."""
        hint = self._content.sizeHint()
        layout = self._content.layout()
        if layout is not None and layout.hasHeightForWidth():
            width = self.viewport().width()
            hint.setHeight(max(layout.heightForWidth(width), layout.minimumSize().height()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return a few lines, and the whole width."""
        width = (
            self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        )
        return QSize(width, min(_LEAST_HEIGHT, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height when the content needs one."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)
