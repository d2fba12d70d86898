"""Tooltips of words that come from outside.

Invariant: they are shown as they are; Qt reads a tooltip with tags in it as markup, as it does
labels (findings.md section 5).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import Qt

_ESCAPES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"}


def plain_tooltip(text: str) -> str:
    """Return what shows a text in a tooltip without reading it."""
    if not Qt.mightBeRichText(text):
        return text
    escaped = text
    for character, escape in _ESCAPES.items():
        escaped = escaped.replace(character, escape)
    return f"<qt>{escaped}</qt>"
