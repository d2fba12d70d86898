"""What stands above the call log: which view, which words, which filters.

Invariant: words are told once the typing rests, so that not every key asks the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.call import CallCounts, CallFilter, CallView
from b2b_desktop.domain.call_order import CallOrder
from b2b_desktop.domain.quick_dataclass import replace
from b2b_desktop.ui.log.filter_bar import FilterBar
from b2b_desktop.ui.log.filter_choice import DateChoice, FilterChoice
from b2b_desktop.ui.placeholders import set_placeholder

if TYPE_CHECKING:
    from b2b_desktop.domain.result_counts import DayCounts
    from b2b_desktop.ui.log.day_chart import DayChart

_FILTER_PAUSE_MS: Final = 120
_RELATIVE_DAYS: Final = frozenset(DateChoice) - {
    DateChoice.ANY,
    DateChoice.RANGE,
    DateChoice.UNTIL,
}
"""These mean other days once a new day has begun."""


class LogHead(QWidget):
    """Show the views with their counts, and the filters.

    Signals:
        changed(): another view or filter was chosen, other words were typed, or what is asked for
            means other days now.
        days_requested(): the day chart is shown; `set_days` says what it shows.

    Attributes:
        filters: the line of filters in force.
    """

    changed = Signal()
    days_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_head")
        # In reading order, which the Tab key follows.
        self._chips = {view: _chip(view, self) for view in CallView}
        self._filter_edit = QLineEdit(self)
        self.filters = FilterBar(self)
        self._chart: DayChart | None = None
        self._group = QButtonGroup(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FILTER_PAUSE_MS)
        self._layout = QVBoxLayout(self)
        self._build()
        self._timer.timeout.connect(self.changed)
        self.filters.changed.connect(self.changed)
        self._group.buttonClicked.connect(self._on_view_chosen)
        self._filter_edit.textChanged.connect(self._on_filter_typed)

    def wanted(self, order: CallOrder) -> CallFilter:
        """Return what is asked for, as of now."""
        view = next(view for view, chip in self._chips.items() if chip.isChecked())
        wanted = CallFilter(view, self._filter_edit.text(), order=order)
        return self.filters.choice().narrow(wanted, datetime.now(UTC))

    def words(self) -> str:
        """Return what is asked for, in words; nothing when that is every call."""
        from b2b_desktop.ui.log.filter_words import chips_of

        views = {CallView.TO_DO: self.tr("To do"), CallView.TODAY: self.tr("Today")}
        parts = [views.get(view, "") for view, chip in self._chips.items() if chip.isChecked()]
        if text := self._filter_edit.text().strip():
            parts.append(f"“{text}”")
        parts += [words for _name, words, _without in chips_of(self.filters.choice())]
        return ", ".join(filter(None, parts))

    def choose(self, view: CallView) -> None:
        """Switch to a view."""
        self._chips[view].setChecked(True)
        self.changed.emit()

    def go_to_day(self) -> None:
        """Let the list of all calls begin at a day."""
        self._chips[CallView.ALL].setChecked(True)
        self.filters.go_to_day()

    def show_imported(self) -> None:
        """Show other desks' calls, and nothing else."""
        self._chips[CallView.ALL].setChecked(True)
        self._filter_edit.clear()
        self._timer.stop()
        self.filters.set_choice(FilterChoice(imported=True))
        self.changed.emit()

    @Slot()
    def toggle_days(self) -> None:
        """Show the day chart, or fold it."""
        if self._chart is None:
            from b2b_desktop.ui.log.day_chart import DayChart

            self._chart = DayChart(self)
            self._chart.day_chosen.connect(self._on_day_chosen)
            self._layout.addWidget(self._chart)
            self._chart.show()
        else:
            self._chart.setVisible(self._chart.isHidden())
        self.count_days_anew()

    def begin_day(self) -> None:
        """Take note that it is another day."""
        self.count_days_again()
        relative = self.filters.choice().days in _RELATIVE_DAYS
        if relative or self._chips[CallView.TODAY].isChecked():
            self.changed.emit()

    def count_days_anew(self) -> None:
        """Ask for the days of the log that is shown, where they are shown."""
        if self._chart is not None and not self._chart.isHidden():
            self._chart.set_days(())
            self.days_requested.emit()

    @Slot()
    def count_days_again(self) -> None:
        """Ask for the days where they are shown; what is drawn stays until they come."""
        if self._chart is not None and not self._chart.isHidden():
            self.days_requested.emit()

    def set_days(self, days: Sequence[DayCounts]) -> None:
        """Show the calls of these days in the chart."""
        if self._chart is not None:
            self._chart.set_days(days)

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
        row = QHBoxLayout()
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
        layout = self._layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.filters)

    @Slot()
    def _on_view_chosen(self) -> None:
        self._timer.stop()
        self.changed.emit()

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        """Show the calls of a day, whatever view was chosen."""
        choice = self.filters.choice()
        self._chips[CallView.ALL].setChecked(True)
        of_day = replace(choice, days=DateChoice.RANGE, first=day, last=day)
        self.filters.set_choice(of_day)
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
