"""The window's place, splitters and columns, between runs.

Invariant: a state that does not fit the screen is Qt's to correct; a missing one gives a good size.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.domain.settings import Settings
from b2b_desktop.ui.window_page import WindowPage

_SIZE = QSize(1240, 780)
_FRAME = QSize(16, 48)
"""At most what a window system puts around a window; it is known only once the window is shown."""
_SPLIT = (470, 770)


def restore_window(window: QMainWindow, page: WindowPage, settings: Settings) -> None:
    """Bring the window back to where it was."""
    screen = window.screen().availableSize()
    window.resize(_SIZE.boundedTo(screen - _FRAME))
    if settings.window_geometry:
        window.restoreGeometry(_bytes(settings.window_geometry))
    state = {name: _bytes(text) for name, text in settings.window_state}
    page.split(state.get("main_splitter"), _SPLIT)
    page.log_panel.restore(state)


def saved_window(window: QMainWindow, page: WindowPage, settings: Settings) -> Settings:
    """Return the settings with the window as it is now."""
    state = page.log_panel.state() | {"main_splitter": page.split_state()}
    return replace(
        settings,
        window_geometry=_text(window.saveGeometry()),
        window_state=tuple((name, _text(data)) for name, data in sorted(state.items())),
    )


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
