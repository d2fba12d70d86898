"""Icons and style sheets, found in the tree, in a wheel and in a frozen program.

Invariant: nothing else in the program knows where `resources` is. GUI thread only.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPixmap


def resource(name: str) -> Path:
    """Return a resource's path, such as `icons/pin.svg`."""
    return _root() / name


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon of the program's own family in one colour."""
    return QIcon(pixmap(name, colour.name(), 16))


def app_icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(resource("icons/app.svg")))


@cache
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Return an icon drawn in a colour (`#rrggbb`), `size` logical pixels wide; kept."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    svg = _svg(name).replace("#000000", colour)
    drawn = svg.replace(
        'width="16" height="16"', f'width="{size * ratio:g}" height="{size * ratio:g}"'
    )
    made = QPixmap()
    made.loadFromData(QByteArray(drawn.encode()), "SVG")
    made.setDevicePixelRatio(ratio)
    return made


def style_sheet(colours: dict[str, str]) -> str:
    """Return the window's style sheet.

    `@name` is replaced by colours, `@icons` by their folder, and `@headline_size` by a size a
    quarter larger than the system's font: Qt's style sheets know no percentages of fonts.
    """
    text = _style().replace("@icons", resource("icons").as_posix())
    text = text.replace("@headline_size", _headline_size())
    for name in sorted(colours, key=len, reverse=True):
        text = text.replace(f"@{name}", colours[name])
    return text


def _headline_size() -> str:
    font = QGuiApplication.font()
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF() * 1.25:g}pt"
    return f"{round(font.pixelSize() * 1.25)}px"


@cache
def _svg(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@cache
def _style() -> str:
    return resource("styles/window.qss").read_text(encoding="utf-8")


@cache
def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
