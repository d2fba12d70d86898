"""The boxes under "More filters": days, outcome, check, token, batch.

Invariant: the boxes show the choice; setting it from outside does not echo as an edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QVBoxLayout, QWidget

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.log.filter_choice import DateChoice, FilterChoice
from b2b_desktop.ui.log.filter_words import day_words, desk_words, named_batch_words
from b2b_desktop.ui.messages import check_word, outcome_word

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.batch_name import BatchName
    from b2b_desktop.domain.result_counts import ResultCounts

_LETTERS: Final = 16
"""A box leaves room for so many: counts come and go, and nothing shall jump."""

_TO_A_DAY: Final = (DateChoice.RANGE, DateChoice.UNTIL)
"""Choices that end with a day of their own."""
_DESKS: Final = (None, False, True)


class MoreFilters(QWidget):
    """Choose which calls are shown.

    Signals:
        chosen(object): the `FilterChoice`, whenever it changes by hand.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("more_filters")
        self._choice = FilterChoice()
        self._token_names: dict[str, str] = {}
        self._date_box = self._box("call_date_box", self.tr("Days"))
        self._first_edit = self._edit("call_first_day_edit", self.tr("From"))
        self._last_edit = self._edit("call_last_day_edit", self.tr("To"))
        self._outcome_box = self._box("call_outcome_box", self.tr("Outcome"))
        self._check_box = self._box("call_check_box", self.tr("Check"))
        self._token_box = self._box("call_token_box", self.tr("Token"))
        self._batch_box = self._box("call_batch_box", self.tr("Batch"))
        self._desk_box = self._box("call_desk_box", self.tr("Desk"))
        for days in DateChoice:
            self._date_box.addItem(day_words(days), days.value)
        self._outcome_box.addItem(self.tr("Every outcome"), "")
        for outcome in Outcome:
            self._outcome_box.addItem(outcome_word(outcome), outcome.value)
        self._check_box.addItem(self.tr("Every check"), "")
        for check in CheckState:
            self._check_box.addItem(check_word(check), check.value)
        for imported in _DESKS:
            self._desk_box.addItem(desk_words(imported), imported)
        self.set_tokens(())
        self.set_batches(())
        self._lay_out()
        self.set_choice(self._choice)
        for box in self._boxes():
            box.activated.connect(self._on_chosen)
        for edit in (self._first_edit, self._last_edit):
            edit.dateChanged.connect(self._on_chosen)

    def set_choice(self, choice: FilterChoice) -> None:
        """Show a choice."""
        self._choice = choice
        batch = -1 if choice.batch_id is None else choice.batch_id
        values = (
            choice.days.value,
            choice.outcome.value if choice.outcome else "",
            choice.check.value if choice.check else "",
            choice.token_id,
            batch,
            choice.imported,
        )
        for box, value in zip(self._boxes(), values, strict=True):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._first_edit.setVisible(choice.days is DateChoice.RANGE)
        self._last_edit.setVisible(choice.days in _TO_A_DAY)
        for edit, day in ((self._first_edit, choice.first), (self._last_edit, choice.last)):
            if day is not None:
                with QSignalBlocker(edit):
                    edit.setDate(QDate(day.year, day.month, day.day))

    def focus_last_day(self) -> None:
        """Put the cursor into the day up to which calls are shown."""
        self._last_edit.setFocus()
        self._last_edit.setSelectedSection(QDateEdit.Section.DaySection)

    def set_tokens(self, tokens: Iterable[tuple[str, str]]) -> None:
        """Offer tokens: ID and what they are called."""
        self._token_names = dict(tokens)
        self._token_box.clear()
        self._token_box.addItem(self.tr("Every token"), "")
        for token_id, name in self._token_names.items():
            self._token_box.addItem(name, token_id)
        self.set_choice(self._choice)

    def set_batches(self, batches: Iterable[BatchName]) -> None:
        """Offer batches."""
        self._batch_box.clear()
        self._batch_box.addItem(self.tr("With or without a batch"), -1)
        for batch in batches:
            self._batch_box.addItem(named_batch_words(batch), batch.batch_id)
        self.set_choice(self._choice)

    def set_counts(self, counts: ResultCounts | None) -> None:
        """Write beside each outcome and check how many calls it has; None while it is counted."""
        check = () if self._choice.check is None else (self._choice.check,)
        outcome = () if self._choice.outcome is None else (self._choice.outcome,)
        for place, shown in enumerate(Outcome, 1):
            number = "" if counts is None else f"  {counts.total((shown,), check)}"
            self._outcome_box.setItemText(place, outcome_word(shown) + number)
        for place, state in enumerate(CheckState, 1):
            number = "" if counts is None else f"  {counts.total(outcome, (state,))}"
            self._check_box.setItemText(place, check_word(state) + number)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (
            self._date_box,
            self._outcome_box,
            self._check_box,
            self._token_box,
            self._batch_box,
            self._desk_box,
        )

    def _box(self, name: str, words: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setToolTip(words)
        box.setMinimumContentsLength(_LETTERS)
        return box

    def _edit(self, name: str, words: str) -> QDateEdit:
        edit = QDateEdit(QDate.currentDate(), self)
        edit.setObjectName(name)
        edit.setAccessibleName(words)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setCalendarPopup(True)
        return edit

    def _lay_out(self) -> None:
        lines = ChipLayout(gap=8)
        for part in (
            self._date_box,
            self._first_edit,
            self._last_edit,
            self._outcome_box,
            self._check_box,
            self._token_box,
            self._batch_box,
            self._desk_box,
        ):
            lines.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.addLayout(lines)

    @Slot()
    def _on_chosen(self, *_of: Any) -> None:
        outcome, check = self._outcome_box.currentData(), self._check_box.currentData()
        token_id, batch_id = self._token_box.currentData(), self._batch_box.currentData()
        days = DateChoice(self._date_box.currentData())
        choice = FilterChoice(
            days,
            _day(self._first_edit) if days is DateChoice.RANGE else None,
            _day(self._last_edit) if days in _TO_A_DAY else None,
            Outcome(outcome) if outcome else None,
            CheckState(check) if check else None,
            token_id,
            self._token_names.get(token_id, ""),
            None if batch_id < 0 else batch_id,
            self._desk_box.currentData(),
        )
        if choice != self._choice:
            self.set_choice(choice)
            self.chosen.emit(choice)


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
