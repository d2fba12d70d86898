"""How much room the log takes, and how long calls are kept.

Invariant: choosing a time deletes nothing; it says what is older, and a button asks.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from b2b_desktop.domain.deletion import RetentionPreview
from b2b_desktop.domain.log_size import LogSize
from b2b_desktop.ui.log.log_data_words import (
    calls_words,
    keep_words,
    older_words,
    room_words,
    unused_words,
)
from b2b_desktop.ui.wrapped_label import WrappedLabel

BUTTON_WIDTH: Final = 144
"""The buttons of both sections stand in one column."""
_DAYS: Final = (0, 90, 180, 365, 2 * 365, 3 * 365, 5 * 365, 10 * 365)


class KeepSection(QWidget):
    """Show sizes and the choice.

    Signals:
        compact_requested(): write the log anew.
        days_chosen(int): keep calls so many days, 0 for ever.
        delete_requested(): delete what is older.
    """

    compact_requested = Signal()
    days_chosen = Signal(int)
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls_label = WrappedLabel(self, name="log_calls_label", role="headline")
        self._room_label = WrappedLabel(self, name="log_size_label")
        self._unused_label = WrappedLabel(self, name="log_unused_label", role="quiet")
        self._compact_button = self._button("log_compact_button", self.tr("Compact"))
        self._keep_box = QComboBox(self)
        self._older_label = WrappedLabel(self, name="log_older_label", role="quiet")
        self._delete_button = self._button("log_delete_older_button", self.tr("Delete older..."))
        self._has_older = False
        self._is_busy = False
        for days in _DAYS:
            self._keep_box.addItem(keep_words(days), days)
        self._lay_out()
        self._compact_button.clicked.connect(self.compact_requested)
        self._delete_button.clicked.connect(self.delete_requested)
        self._keep_box.activated.connect(self._on_days_chosen)
        self._draw()

    def set_size(self, size: LogSize) -> None:
        """Show how much room the log takes."""
        self._calls_label.setText(calls_words(size))
        self._room_label.setText(room_words(size))
        self._unused_label.setText(unused_words(size))

    def set_days(self, days: int) -> None:
        """Show how long calls are kept."""
        if self._keep_box.findData(days) < 0:
            self._keep_box.addItem(keep_words(days), days)
        self._keep_box.setCurrentIndex(self._keep_box.findData(days))

    def set_older(self, preview: RetentionPreview | None) -> None:
        """Show what is older; None when all is kept, or it is still counted."""
        self._has_older = preview is not None and preview.calls > 0
        nothing = self.tr("Nothing is deleted.") if self._keep_box.currentData() == 0 else ""
        self._older_label.setText(nothing if preview is None else older_words(preview))
        self._draw()

    def set_busy(self, *, busy: bool) -> None:
        """Offer nothing while something runs."""
        self._is_busy = busy
        self._draw()

    def _draw(self) -> None:
        self._compact_button.setEnabled(not self._is_busy)
        self._delete_button.setEnabled(self._has_older and not self._is_busy)

    def _lay_out(self) -> None:
        words = self.tr("Keep")
        self._keep_box.setObjectName("log_keep_box")
        self._keep_box.setAccessibleName(words)
        title = WrappedLabel(self, name="log_keep_title_label", role="headline")
        title.setText(words)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(0, 1)
        rows.setColumnMinimumWidth(1, BUTTON_WIDTH)
        rows.addWidget(self._calls_label, 0, 0, 1, 2)
        rows.addWidget(self._room_label, 1, 0)
        rows.addWidget(self._unused_label, 2, 0)
        rows.addWidget(self._compact_button, 1, 1, 2, 1)
        rows.setRowMinimumHeight(3, 16)
        rows.addWidget(title, 4, 0, 1, 2)
        rows.addWidget(self._keep_box, 5, 0)
        rows.addWidget(self._delete_button, 5, 1)
        rows.addWidget(self._older_label, 6, 0, 1, 2)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    @Slot()
    def _on_days_chosen(self) -> None:
        self.days_chosen.emit(self._keep_box.currentData())
