"""The line of filters in force: a chip takes one off, a fold below chooses more.

Invariant: the boxes of the fold are built when it is first unfolded; a line without a chip is as
high as one with chips.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.ui.assets import icon
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.log.filter_choice import DateChoice, FilterChoice
from b2b_desktop.ui.theme import colour

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.batch_name import BatchName
    from b2b_desktop.domain.result_counts import FilterCounts
    from b2b_desktop.ui.log.more_filters import MoreFilters


class FilterBar(QWidget):
    """Show and change what is filtered by.

    Signals:
        changed(): another choice is in force.
        unfolded(): the boxes are shown; what they offer can be set.
        export_requested(): the calls are to be exported.
    """

    changed = Signal()
    unfolded = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._choice = FilterChoice()
        self._more: MoreFilters | None = None
        self._chips = QWidget(self)
        self._chip_layout = ChipLayout(self._chips)
        self._count_label = QLabel(self)
        self._toggle = QToolButton(self)
        self._export_button = QPushButton(self.tr("Export..."), self)
        self._layout = QVBoxLayout(self)
        self._build()
        self._export_button.clicked.connect(self.export_requested)
        self._toggle.toggled.connect(self._on_toggled)

    def choice(self) -> FilterChoice:
        """Return what is in force."""
        return self._choice

    def is_unfolded(self) -> bool:
        """Tell whether the boxes are shown."""
        return self._toggle.isChecked()

    def set_choice(self, choice: FilterChoice) -> None:
        """Put another choice in force."""
        if choice == self._choice:
            return
        self._choice = choice
        if self._more is not None:
            self._more.set_choice(choice)
        self._draw_chips()
        self.changed.emit()

    def go_to_day(self) -> None:
        """Let the list begin at a day, which is typed or chosen in the fold."""
        self._toggle.setChecked(True)
        if self._choice.days is not DateChoice.UNTIL:
            today = datetime.now().astimezone().date()
            self.set_choice(replace(self._choice, days=DateChoice.UNTIL, first=None, last=today))
        if self._more is not None:
            self._more.focus_last_day()

    def set_tokens(self, tokens: Iterable[tuple[str, str]]) -> None:
        """Offer tokens: ID and what they are called."""
        if self._more is not None:
            self._more.set_tokens(tokens)

    def set_batches(self, batches: Iterable[BatchName]) -> None:
        """Offer batches."""
        if self._more is not None:
            self._more.set_batches(batches)

    def set_counts(self, counts: FilterCounts | None) -> None:
        """Say how many calls were found; None while they are counted, or nothing is filtered."""
        words = self.tr("{n} found") if counts is None or counts.is_complete else self.tr("{n}+")
        text = "" if counts is None else words.replace("{n}", str(counts.total))
        self._count_label.setText(text)
        if self._more is not None:
            self._more.set_counts(None if counts is None else counts.results)

    def _build(self) -> None:
        words = self.tr("More filters")
        self._toggle.setObjectName("more_filters_toggle")
        self._toggle.setText(words)
        self._toggle.setAccessibleName(words)
        self._toggle.setCheckable(True)
        self._toggle.setAutoRaise(True)
        self._toggle.setArrowType(Qt.ArrowType.RightArrow)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._count_label.setObjectName("found_label")
        self._count_label.setProperty("role", "quiet")
        self._export_button.setObjectName("export_button")
        self._export_button.setAccessibleName(self._export_button.text())
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._chips, 1)
        row.addWidget(self._count_label)
        row.addWidget(self._toggle)
        row.addWidget(self._export_button)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(row)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the chips' icons in the colours that are in force from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for chip in self._chips.findChildren(QPushButton):
                chip.setIcon(icon("close", colour("quiet")))

    def _draw_chips(self) -> None:
        from b2b_desktop.ui.log.filter_words import chips_of

        while (item := self._chip_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, words, without in chips_of(self._choice):
            # A name's ampersand is none of Qt's marks of a key.
            text = words.replace("&", "&&")
            chip = QPushButton(icon("close", colour("quiet")), text, self._chips)
            chip.setObjectName(f"filter_{name}_chip")
            chip.setProperty("role", "chip")
            chip.setAccessibleName(self.tr("Remove filter {words}").replace("{words}", words))
            chip.clicked.connect(partial(self.set_choice, without))
            self._chip_layout.addWidget(chip)
            chip.show()

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        if self._more is None:
            from b2b_desktop.ui.log.more_filters import MoreFilters

            self._more = MoreFilters(self)
            self._more.set_choice(self._choice)
            self._more.chosen.connect(self.set_choice)
            self._layout.addWidget(self._more)
        self._more.setVisible(shown)
        if shown:
            self.unfolded.emit()
