"""What stands above the rows of a batch that was started: what it does, how far it is, its counts.

Invariant: every line keeps its place whatever the batch does, so that nothing jumps.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from b2b_desktop.ui.batch.run.row_filter import RowTally
from b2b_desktop.ui.batch.run.run_chips import RunChips
from b2b_desktop.ui.batch.run.run_words import summary_words
from b2b_desktop.ui.icon_mark import ICON_SIZE, IconMark


class RunHead(QWidget):
    """Show one batch.

    Signals:
        batch_chosen(int): the operator wants to see the batch at this place of the box.

    Attributes:
        chips: the counts.
    """

    batch_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox(self)
        self._mark = IconMark(self)
        self._head_label = _label(self, "batch_state_label", "headline")
        self._next_label = _label(self, "batch_next_label", "quiet")
        self._progress = QProgressBar(self)
        self._summary_label = _label(self, "batch_summary_label", "")
        self.chips = RunChips(self)
        self._build()
        self._box.activated.connect(self._on_box_activated)

    def set_batches(self, entries: Sequence[str], shown: int) -> None:
        """Offer these batches; a single one needs no box."""
        self._box.setVisible(len(entries) > 1)
        if self._box.count() != len(entries):
            self._box.clear()
            self._box.addItems(list(entries))
        for place, text in enumerate(entries):
            if self._box.itemText(place) != text:
                self._box.setItemText(place, text)
        self._box.setCurrentIndex(shown)

    def set_state(self, head: str, following: str, mark: tuple[str, str]) -> None:
        """Say what the batch does.

        Args:
            head: one line.
            following: what becomes of the rest, and what can be done.
            mark: an icon and the name of its colour.
        """
        self._mark.show_icon(*mark)
        _write(self._head_label, head)
        _write(self._next_label, following)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far the batch is."""
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)

    def set_tally(self, tally: RowTally) -> None:
        """Show the counts, as chips and in words."""
        self.chips.set_tally(tally)
        _write(self._summary_label, summary_words(tally))

    def _build(self) -> None:
        self._box.setObjectName("batch_box")
        self._box.setAccessibleName(self.tr("Batch that is shown"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.hide()
        self._mark.setFixedWidth(ICON_SIZE)
        self._next_label.setMinimumHeight(self._next_label.fontMetrics().height())
        self._progress.setObjectName("batch_progress")
        self._progress.setAccessibleName(self.tr("Progress of the batch"))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(8)
        line = QHBoxLayout()
        line.addStrut(self._box.sizeHint().height())
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self._head_label, 1)
        line.addWidget(self._box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._next_label)
        layout.addWidget(self._progress)
        layout.addWidget(self._summary_label)
        layout.addWidget(self.chips)

    @Slot(int)
    def _on_box_activated(self, place: int) -> None:
        self.batch_chosen.emit(place)


def _label(parent: QWidget, name: str, role: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
