"""The row above the call log: which view, which words.

Invariant: words are told once the typing rests, so that not every key asks the log.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from b2b_desktop.domain.call import CallCounts, CallView
from b2b_desktop.ui.placeholders import set_placeholder

_FILTER_PAUSE_MS = 120


class LogHead(QWidget):
    """Show the views with their counts, and the filter.

    Signals:
        changed(): another view was chosen, or other words were typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_head")
        # In reading order, which the Tab key follows.
        self._chips = {view: _chip(view, self) for view in CallView}
        self._filter_edit = QLineEdit(self)
        self._group = QButtonGroup(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FILTER_PAUSE_MS)
        self._build()
        self._timer.timeout.connect(self.changed)
        self._group.buttonClicked.connect(self._on_view_chosen)
        self._filter_edit.textChanged.connect(self._on_filter_typed)

    def view(self) -> CallView:
        """Return the chosen view."""
        return next(view for view, chip in self._chips.items() if chip.isChecked())

    def text(self) -> str:
        """Return what is typed into the filter."""
        return self._filter_edit.text()

    def choose(self, view: CallView) -> None:
        """Switch to a view."""
        self._chips[view].setChecked(True)
        self.changed.emit()

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self._filter_edit.setFocus()
        self._filter_edit.selectAll()

    def set_counts(self, counts: CallCounts) -> None:
        """Show how many calls each view has."""
        texts = {
            CallView.TO_DO: (self.tr("To do {n}"), counts.to_do),
            CallView.TODAY: (self.tr("Today {n}"), counts.today),
            CallView.ALL: (self.tr("All"), counts.all),
        }
        for view, (words, number) in texts.items():
            text = words.replace("{n}", str(number))
            self._chips[view].setText(text)
            self._chips[view].setAccessibleName(text)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 8)
        row.setSpacing(8)
        for chip in self._chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        self._filter_edit.setObjectName("call_filter_edit")
        self._filter_edit.setAccessibleName(self.tr("Filter calls"))
        self._filter_edit.setMinimumWidth(200)
        set_placeholder(self._filter_edit, self.tr("order, PO, message..."))
        self._filter_edit.setClearButtonEnabled(True)
        row.addWidget(self._filter_edit)

    @Slot()
    def _on_view_chosen(self) -> None:
        self._timer.stop()
        self.changed.emit()

    @Slot(str)
    def _on_filter_typed(self, _text: str) -> None:
        self._timer.start()


def _chip(view: CallView, parent: QWidget) -> QPushButton:
    chip = QPushButton(parent)
    names = {CallView.TO_DO: "todo", CallView.TODAY: "today", CallView.ALL: "all"}
    chip.setObjectName(f"call_{names[view]}_chip")
    chip.setProperty("role", "chip")
    chip.setCheckable(True)
    chip.setChecked(view is CallView.TO_DO)
    return chip
