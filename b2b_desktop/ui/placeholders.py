"""Words that stand in an empty field.

Invariant: the field is at least as wide as they are; a line edit cuts them silently.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

_AROUND = 24
"""Border, padding (`window.qss`) and Qt's own margin, at both sides."""


def set_placeholder(edit: QLineEdit, words: str) -> None:
    """Show words while a field is empty."""
    edit.setPlaceholderText(words)
    needed = edit.fontMetrics().horizontalAdvance(words) + _AROUND
    edit.setMinimumWidth(max(edit.minimumWidth(), needed))
