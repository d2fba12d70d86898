"""The list of known names below a field.

Invariant: a name is taken only when it is chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

_SHOWN_NAMES = 8


class NamesCompleter(QCompleter):
    """Offer the names that hold what is typed."""

    def __init__(self, names: QStringListModel, editor: QWidget) -> None:
        """Offer names of a model, also those that come to it later."""
        super().__init__(names, editor)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_SHOWN_NAMES)
        names_list = QListView()
        names_list.setObjectName("field_names_list")
        names_list.setAccessibleName(self.tr("Known field names"))
        self.setPopup(names_list)
