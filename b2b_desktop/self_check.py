"""The self-check of a build: every resource is there, and an order goes through.

Invariant: needs no display, no keyring and no home; leaves nothing behind.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from b2b_desktop.ui.assets import pixmap, resource

_ICONS: Final = (
    "outcome-accepted",
    "outcome-confirmed",
    "outcome-rejected",
    "outcome-unknown",
    "outcome-not-sent",
    "outcome-queued",
    "outcome-sending",
    "outcome-stopped",
    "outcome-differs",
)
_FILES: Final = ("icons/app.svg", "styles/window.qss", "translations/b2b_desktop_en.qm")


def missing_resources() -> list[str]:
    """Return the resources that are not there or cannot be drawn; needs a QApplication."""
    missing = [name for name in _FILES if not resource(name).is_file()]
    folder: Path = resource("icons")
    drawn = {path.stem for path in folder.glob("*.svg")} if folder.is_dir() else set()
    missing += [f"icons/{name}.svg" for name in _ICONS if name not in drawn]
    missing += [
        f"icons/{name}.svg cannot be drawn"
        for name in sorted(drawn)
        if pixmap(name, "#123456", 16).isNull()
    ]
    return missing
