"""The steps Send and Result: one batch on the screen.

Invariant: what is shown is drawn from the standing, the facts and the rows, by one method; the rows
fill the table as long as one of these steps is in front. GUI thread only.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QItemSelection, QObject, QTimer, Signal, Slot

from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.ui.batch.batch_table import BatchTable
from b2b_desktop.ui.batch.run.row_filter import RowFilter, RowTally
from b2b_desktop.ui.batch.run.run_delegate import RunDelegate
from b2b_desktop.ui.batch.run.run_facts import RunFacts
from b2b_desktop.ui.batch.run.run_foot import RunAction, RunFoot
from b2b_desktop.ui.batch.run.run_head import RunHead
from b2b_desktop.ui.batch.run.run_model import RunColumn, RunModel
from b2b_desktop.ui.batch.run.run_offers import offers
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.batch.run.run_words import head_words, next_words

_CLOCK_MS: Final = 500
_WIDTHS: Final = {
    RunColumn.ORDER: 110,
    RunColumn.PO: 150,
    RunColumn.RESULT: 230,
    RunColumn.CHECK: 170,
    RunColumn.ATTEMPT: 74,
}
_MARKS: Final = {
    BatchState.WAITING: ("outcome-queued", "quiet"),
    BatchState.RUNNING: ("outcome-sending", "accent"),
    BatchState.PAUSED: ("warning", "warning"),
    BatchState.STOPPED: ("outcome-stopped", "warning"),
    BatchState.FINISHED: ("info", "accent"),
    BatchState.INTERRUPTED: ("warning", "warning"),
}
_ASKED_FOR: Final = (PauseReason.OPERATOR, PauseReason.FIRST_DONE)


class RunPage(QObject):
    """Show a batch that was started.

    Signals:
        selection_changed(): other rows of the table are selected.

    Attributes:
        head: what stands above the rows.
        foot: the buttons below them.
    """

    selection_changed = Signal()

    def __init__(self, table: BatchTable) -> None:
        super().__init__(table)
        self.head = RunHead()
        self.foot = RunFoot()
        self._table = table
        self._delegate = RunDelegate(table)
        self._standing: RunStanding | None = None
        self._facts = RunFacts()
        self._model: RunModel | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._draw_words)
        self.head.chips.chosen.connect(self._on_filter_chosen)

    def show_batch(self, standing: RunStanding, facts: RunFacts, model: RunModel) -> None:
        """Show where a batch stands; its rows are in the table once `fill_table` was called."""
        self._standing, self._facts = standing, facts
        if model is not self._model:
            self._model = model
            self.head.chips.begin(model.total, model.filter)
        self._draw()

    def fill_table(self) -> None:
        """Put the rows into the table: one of these steps is in front."""
        table, model = self._table, self._model
        if model is None:
            return
        is_there = table.model() is model
        table.show_model(model, self._delegate, for_reading=True)
        if is_there:
            return
        for column, width in _WIDTHS.items():
            table.horizontalHeader().resizeSection(column, width)
        table.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def selected(self) -> list[int]:
        """Return the selected rows by their places in the plan."""
        model = self._model
        if model is None:
            return []
        places = {place for span in self._spans() for place in span}
        return [model.number_at(place) for place in sorted(places)]

    def _spans(self) -> list[range]:
        """Return the selected places, not row by row: of 100,000 that takes half a second."""
        if self._model is None or self._table.model() is not self._model:
            return []
        chosen = self._table.selectionModel().selection()
        spans = (chosen.at(number) for number in range(chosen.count()))
        return [range(span.top(), span.bottom() + 1) for span in spans]

    def offers(self, action: RunAction) -> bool:
        """Tell whether this can be done with the batch that is shown."""
        return self.foot.offers(action)

    def _draw(self) -> None:
        standing = self._standing
        if standing is None:
            return
        self._draw_counts()
        self._draw_words()
        # Last: the bar paints at once, and all else that has changed with it.
        self.head.set_progress(standing.sent, standing.counts.total)
        needs_clock = standing.is_living and standing.state is not BatchState.WAITING
        if needs_clock and not self._clock.isActive():
            self._clock.start()
        elif not needs_clock:
            self._clock.stop()

    def _draw_counts(self) -> None:
        standing, model = self._standing, self._model
        if standing is None or model is None:
            return
        self.head.set_tally(model.tally)
        self.foot.set_actions(*offers(standing, model.tally, sum(map(len, self._spans()))))

    @Slot()
    def _draw_words(self) -> None:
        standing, model = self._standing, self._model
        if standing is None or model is None:
            return
        following = next_words(standing, self._facts, model.tally, datetime.now(UTC))
        mark = _mark(standing, model.tally)
        self.head.set_state(head_words(standing, self._facts), following, mark)

    @Slot(object)
    def _on_filter_chosen(self, shown: RowFilter) -> None:
        if self._model is not None:
            self._model.set_filter(shown)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._draw_counts()
        self.selection_changed.emit()


def _mark(standing: RunStanding, tally: RowTally) -> tuple[str, str]:
    """Return the icon of a standing and the name of its colour; green for Confirmed only."""
    if standing.is_over and 0 < tally.count(RowFilter.CONFIRMED) == standing.counts.total:
        return "outcome-confirmed", "confirmed"
    if standing.is_over and (tally.without_answer or tally.count(RowFilter.STORED_DIFFERENTLY)):
        return "warning", "warning"
    if standing.state is BatchState.PAUSED and standing.reason in _ASKED_FOR:
        return "info", "accent"
    return _MARKS[standing.state]
