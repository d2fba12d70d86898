"""How fields for numbers look.

Invariant: their text begins where that of other fields does; Qt takes the padding of a style sheet
(`window.qss`) from their height only.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit

_INDENT = 5


def indent(box: QAbstractSpinBox) -> None:
    """Move the text of a field away from its border."""
    edit = box.findChild(QLineEdit)
    if edit is not None:
        edit.setTextMargins(_INDENT, 0, 0, 0)
