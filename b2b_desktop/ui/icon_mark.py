"""A label that shows one icon of the program's own family.

Invariant: its colour is the one in force, also when the window turns light or dark.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from b2b_desktop.ui.assets import pixmap
from b2b_desktop.ui.theme import colour

ICON_SIZE = 16
"""Its width and height in logical pixels."""


class IconMark(QLabel):
    """Show an icon beside words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, str] | None = None

    def show_icon(self, name: str, shade: str) -> None:
        """Show an icon in a named colour."""
        self._shown = name, shade
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it anew in the colours that are in force from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if self._shown is not None:
            name, shade = self._shown
            self.setPixmap(pixmap(name, colour(shade).name(), ICON_SIZE))
