"""Light and dark: the program's own palettes.

Invariant: colours are named here and nowhere else; green means Confirmed only. Own palettes, since
the system's are not set on every platform (findings.md section 5). GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from b2b_desktop.domain.settings import Theme
from b2b_desktop.ui.assets import style_sheet

_LIGHT: Final = {
    "window": "#f5f6f8",
    "base": "#ffffff",
    "alternate": "#f8f9fb",
    "text": "#1b2230",
    "quiet": "#566173",
    "disabled": "#98a1b0",
    "line": "#d9dee6",
    "control": "#858fa1",
    "button": "#ffffff",
    "pressed": "#e8ecf2",
    "chip": "#e3ebfb",
    "accent": "#2456c8",
    "on_accent": "#ffffff",
    "error": "#b3261e",
    "warning": "#8a5300",
    "confirmed": "#146b2d",
    "live": "#8f1d5c",
    "on_live": "#ffffff",
    "practice": "#5b4bb3",
    "stripe": "#e9e5fa",
    "selection": "#d5e2fb",
}
_DARK: Final = {
    "window": "#1d2128",
    "base": "#161a20",
    "alternate": "#1a1e25",
    "text": "#e7ebf2",
    "quiet": "#a8b3c3",
    "disabled": "#667081",
    "line": "#333a46",
    "control": "#667286",
    "button": "#262c36",
    "pressed": "#323a47",
    "chip": "#24365e",
    "accent": "#7ea6ff",
    "on_accent": "#0f1a33",
    "error": "#ff8a80",
    "warning": "#f0b35a",
    "confirmed": "#5fd37f",
    "live": "#f08fc4",
    "on_live": "#2b0a1c",
    "practice": "#b3a6ff",
    "stripe": "#2a2740",
    "selection": "#2a3f6e",
}


class ThemeKeeper(QObject):
    """Hold the colours in force and apply changes.

    Signals:
        changed(): colours are different from before; icons must be drawn anew.
    """

    changed = Signal()

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme
        self._is_dark: bool | None = None
        self._is_dressed = False
        self._app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return bool(self._is_dark)

    def set_theme(self, theme: Theme) -> None:
        """Follow the system, or stay light or dark."""
        self._theme = theme
        self._apply()

    def dress(self) -> None:
        """Put the style sheet on, once the window is built.

        Every widget that is put into another one is polished anew while there is a style sheet:
        building under one takes 25 ms more (of 35), dressing at the end 8 ms.
        """
        self._is_dressed = True
        self._app.setStyleSheet(style_sheet(_DARK if self._is_dark else _LIGHT))

    def release(self) -> None:
        """Follow the system no longer."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._on_scheme_changed)
        self.deleteLater()

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._apply()

    def _apply(self) -> None:
        dark = self._theme is Theme.DARK
        if self._theme is Theme.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if dark is self._is_dark:
            return
        self._is_dark = dark
        colours = _DARK if dark else _LIGHT
        self._app.setPalette(_palette(colours))
        if self._is_dressed:
            self.dress()
        self.changed.emit()


def colour(name: str) -> QColor:
    """Return a named colour as it is in force now."""
    window = QApplication.palette().color(QPalette.ColorRole.Window).name()
    return QColor((_DARK if window == _DARK["window"] else _LIGHT)[name])


def faint(name: str) -> QColor:
    """Return a named colour thinned out, for a background."""
    thin = colour(name)
    thin.setAlpha(38)
    return thin


def polish_anew(widget: QWidget) -> None:
    """Let the style sheet see a changed property of a widget."""
    # Before its first frame a widget is polished anyway, and loading QStyle takes 7 ms of a start.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # Polished twice without this, it keeps the margins of its first look.
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _palette(colours: dict[str, str]) -> QPalette:
    role = QPalette.ColorRole
    named = {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "base",
        role.AlternateBase: "alternate",
        role.Text: "text",
        role.Button: "button",
        role.ButtonText: "text",
        role.ToolTipBase: "base",
        role.ToolTipText: "text",
        role.PlaceholderText: "quiet",
        role.Highlight: "selection",
        role.HighlightedText: "text",
        role.Link: "accent",
        role.Accent: "accent",
        role.Mid: "line",
        role.Midlight: "line",
        role.Light: "base",
        role.Dark: "control",
        role.Shadow: "line",
    }
    palette = QPalette()
    for which, name in named.items():
        palette.setColor(which, QColor(colours[name]))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours["disabled"]))
    return palette
