"""The question what a second input shall do, asked in its place.

Invariant: nothing happens to the rows until it is answered; Cancel leaves them as they are.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from b2b_desktop.ui.wrapped_label import WrappedLabel


class MergeBar(QWidget):
    """Ask about a second input.

    Signals:
        add_chosen(), fill_in_chosen(), replace_chosen(), cancelled(): the answers.
    """

    add_chosen = Signal()
    fill_in_chosen = Signal()
    replace_chosen = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_merge_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "question")
        self._label = WrappedLabel(self, name="batch_merge_label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self._label, 1)
        for name, text, chosen in (
            ("batch_add_rows_button", self.tr("Add rows"), self.add_chosen),
            ("batch_fill_in_button", self.tr("Fill in by order ID"), self.fill_in_chosen),
            ("batch_replace_button", self.tr("Replace all"), self.replace_chosen),
            ("batch_merge_cancel_button", self.tr("Cancel"), self.cancelled),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.clicked.connect(chosen)
            layout.addWidget(button)
        self.hide()

    def ask(self, rows: int, there: int) -> None:
        """Ask what so many new rows shall do beside those that are there."""
        words = self.tr("Rows read: {n}. There are {there} already. What shall the new ones do?")
        self._label.setText(words.replace("{n}", str(rows)).replace("{there}", str(there)))
        self.show()
