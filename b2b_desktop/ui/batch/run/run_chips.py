"""The counts of a batch as chips; each shows its rows alone when it is pressed.

Invariant: exactly one chip is pressed; a chip that once had rows stays, so that nothing jumps to
and fro.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QPushButton, QWidget

from b2b_desktop.ui.batch.run.row_filter import RowFilter, RowTally
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.messages import check_word, outcome_word

_ALWAYS: Final = (
    RowFilter.ALL,
    RowFilter.QUEUED,
    RowFilter.SENDING,
    RowFilter.ACCEPTED,
    RowFilter.REJECTED,
)
"""Shown from the start, with or without rows."""


class RunChips(QWidget):
    """Show how many rows are in which state.

    Signals:
        chosen(object): show the rows of this `RowFilter`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = ChipLayout(self)
        self._group = QButtonGroup(self)
        self._total = 0
        self._chips = {shown: self._chip(shown) for shown in RowFilter}
        self._rule = QFrame(self)
        self._rule.setFrameShape(QFrame.Shape.VLine)
        self._rule.setProperty("role", "rule")
        for shown, chip in self._chips.items():
            if shown is RowFilter.CONFIRMED:
                self._layout.addWidget(self._rule)
            self._layout.addWidget(chip)
        self._group.buttonClicked.connect(self._on_clicked)
        self.begin(0, RowFilter.ALL)

    def begin(self, total: int, pressed: RowFilter) -> None:
        """Start with another batch of so many rows."""
        self._total = total
        for shown, chip in self._chips.items():
            chip.setVisible(shown in _ALWAYS)
            chip.setMinimumWidth(0)
            self._write(chip, shown, total)
            chip.setMinimumWidth(chip.sizeHint().width())
            self._write(chip, shown, 0)
        self._rule.hide()
        self._chips[pressed].setChecked(True)

    def set_tally(self, tally: RowTally) -> None:
        """Show the counts."""
        for shown, chip in self._chips.items():
            count = tally.count(shown)
            self._write(chip, shown, count)
            if count and chip.isHidden():
                chip.show()
                if shown.check is not None:
                    self._rule.show()

    def _chip(self, shown: RowFilter) -> QPushButton:
        chip = QPushButton(self)
        chip.setObjectName(f"batch_{shown.value}_chip")
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        self._group.addButton(chip)
        return chip

    def _write(self, chip: QPushButton, shown: RowFilter, count: int) -> None:
        text = f"{self._word(shown)} {count}"
        if chip.text() != text:
            chip.setText(text)
            chip.setAccessibleName(text)

    def _word(self, shown: RowFilter) -> str:
        if shown is RowFilter.ALL:
            return self.tr("All")
        if shown is RowFilter.UNKNOWN:
            return self.tr("No answer")
        if shown.check is not None:
            return check_word(shown.check)
        return self.tr("Left out") if shown.outcome is None else outcome_word(shown.outcome)

    @Slot(QAbstractButton)
    def _on_clicked(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(next(shown for shown, chip in self._chips.items() if chip is pressed))
