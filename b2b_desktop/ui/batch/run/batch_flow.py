"""The batches that were started: taking the engine's reports and showing one batch.

Invariant: only a batch of the mode on the screen is shown; one of the other mode goes on unseen and
says so in the status bar. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from b2b_desktop.domain.batch.plan import BatchId
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_panel import BatchPanel
from b2b_desktop.ui.batch.run.run_book import RunBook, RunRecord
from b2b_desktop.ui.batch.run.run_facts import RunFacts, find_facts
from b2b_desktop.ui.batch.run.run_page import RunPage
from b2b_desktop.ui.batch.run.run_standing import RunStanding
from b2b_desktop.ui.batch.run.run_words import box_words, head_words
from b2b_desktop.ui.batch.step_bar import BatchStep
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words, mode_word

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import (
        BatchFailedEvent,
        BatchLoadedEvent,
        BatchProgressEvent,
        BatchStoredEvent,
        CallChangedEvent,
        JobId,
        TokensChangedEvent,
    )

_STEPS = (BatchStep.SEND, BatchStep.RESULT)


class BatchFlow(QObject):
    """Show how batches go.

    Signals:
        status_said(str): a line for the status bar.
        title_changed(object): the `RunStanding` for the tab's title, None for no batch under way.
        moved(object, object): the `RunStanding` of a batch before and after it changed its state.
        rows_wanted(): there is no batch to be shown; go back to the rows.
    """

    status_said = Signal(str)
    title_changed = Signal(object)
    moved = Signal(object, object)
    rows_wanted = Signal()

    def __init__(
        self,
        panel: BatchPanel,
        page: RunPage,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
        tokens: Callable[[Mode], tuple[Token, ...]],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._page = page
        self._bridge = bridge
        self._target = target
        self._tokens = tokens
        self._book = RunBook()
        self._shown: dict[Mode, RunRecord] = {}
        self._facts = RunFacts()
        self._job: JobId | None = None
        self._opened: Callable[[], None] | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw)
        for step in _STEPS:
            panel.add_step(step, page.head, page.foot)
        panel.step_wanted.connect(self._on_step_wanted)
        page.head.batch_chosen.connect(self._on_batch_chosen)
        for name, slot in (
            ("batch_stored", self._on_batch_stored),
            ("batch_progressed", self._on_batch_progressed),
            ("batch_loaded", self._on_batch_loaded),
            ("batch_failed", self._on_batch_failed),
            ("call_changed", self._on_call_changed),
            ("tokens_changed", self._on_tokens_changed),
        ):
            bridge.listen(name, slot)

    def living(self) -> list[RunStanding]:
        """Return every batch that sends or can go on, of both modes."""
        return self._book.living()

    def shown(self) -> RunRecord | None:
        """Return the batch on the screen."""
        return self._shown.get(self._target()[1])

    def open(self, mode: Mode, batch_id: BatchId, opened: Callable[[], None] | None = None) -> None:
        """Read a batch from disk and show it; `opened` is called once it is there."""
        self._job = self._bridge.load_batch(mode, batch_id)
        self._opened = opened

    @Slot()
    def resume_shown(self) -> None:
        """Go on with the batch on the screen, which an earlier run did not end."""
        record = self.shown()
        if record is not None:
            self._job = self._bridge.resume_batch(*record.key)

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Show this mode's batch; one of the other mode goes on and says so."""
        for standing in self._book.living():
            if standing.mode is not mode:
                self._say_of_other(standing)
        self._find_facts()
        self._draw()

    @Slot(object)
    def _on_batch_stored(self, event: BatchStoredEvent) -> None:
        self._show(self._book.put(event.batch))

    @Slot(object)
    def _on_batch_loaded(self, event: BatchLoadedEvent) -> None:
        if event.job != self._job:
            return
        opened, self._opened = self._opened, None
        self._show(self._book.put(event.batch))
        if opened is not None:
            opened()

    @Slot(object)
    def _on_batch_failed(self, event: BatchFailedEvent) -> None:
        if event.job == self._job:
            self._opened = None
            self.status_said.emit(error_words(event.error))

    @Slot(object)
    def _on_batch_progressed(self, event: BatchProgressEvent) -> None:
        known = self._book.find(event.mode, event.batch_id)
        if known is None:
            return
        before = known.standing
        self._book.take(event)
        now = known.standing
        if (before.state, before.reason) != (now.state, now.reason):
            self._on_moved(known, before)
        self._turn.start()

    @Slot(object)
    def _on_call_changed(self, event: CallChangedEvent) -> None:
        self._book.take_check(event.row)

    @Slot(object)
    def _on_tokens_changed(self, _event: TokensChangedEvent) -> None:
        self._find_facts()
        self._turn.start()

    @Slot(object)
    def _on_step_wanted(self, step: BatchStep) -> None:
        record = self.shown()
        if step in _STEPS and record is not None:
            self._panel.show_step(_step_of(record.standing))
            self._draw()

    @Slot(int)
    def _on_batch_chosen(self, place: int) -> None:
        record = self._book.of(self._target()[1])[place]
        if record.model is None:
            self.open(*record.key)
        else:
            self._show(record)

    def _on_moved(self, record: RunRecord, before: RunStanding) -> None:
        if record is self.shown():
            self._find_facts()
        elif record.standing.mode is not self._target()[1]:
            self._say_of_other(record.standing)
        self.moved.emit(before, record.standing)

    def _show(self, record: RunRecord) -> None:
        """Bring a batch to the screen, in its own mode."""
        mode = record.standing.mode
        self._shown[mode] = record
        self._book.let_go(record)
        if record.model is not None:
            record.model.counted.connect(self._on_counted)
        if mode is self._target()[1]:
            self._find_facts()
            self._panel.show_step(_step_of(record.standing))
            self._draw()

    @Slot()
    def _on_counted(self) -> None:
        self._turn.start()

    def _find_facts(self) -> None:
        record, now = self.shown(), datetime.now(UTC)
        if record is not None and record.model is not None:
            tokens = self._tokens(record.standing.mode)
            self._facts = find_facts(record.standing, record.model, tokens, now)

    @Slot()
    def _draw(self) -> None:
        mode, record = self._target()[1], self.shown()
        self.title_changed.emit(self._titled(mode))
        step = None if record is None else _step_of(record.standing)
        for each in _STEPS:
            self._panel.set_reachable(each, reachable=each is step)
        if record is None or step is None or record.model is None:
            if self._panel.step in _STEPS:
                self._panel.show_step(BatchStep.ROWS)
                self.rows_wanted.emit()
            return
        if not record.standing.is_living:
            counts = record.model.tally.counts()
            record.standing = replace(record.standing, counts=counts)
        records = self._book.of(mode)
        entries = [box_words(each.standing) for each in records]
        self._page.head.set_batches(entries, records.index(record))
        self._page.show_batch(record.standing, self._facts, record.model)
        if self._panel.step in _STEPS:
            if self._panel.step is not step:
                self._panel.show_step(step)
            self._page.fill_table()

    def _titled(self, mode: Mode) -> RunStanding | None:
        """Return the batch of a mode that the tab's title counts: the one on the screen first."""
        record = self._shown.get(mode)
        if record is not None and record.standing.is_living:
            return record.standing
        return next((each for each in self._book.living() if each.mode is mode), None)

    def _say_of_other(self, standing: RunStanding) -> None:
        words = self.tr("The {mode} batch: {state}.")
        words = words.replace("{mode}", mode_word(practice=standing.mode is Mode.PRACTICE))
        self.status_said.emit(words.replace("{state}", head_words(standing, RunFacts())))


def _step_of(standing: RunStanding) -> BatchStep:
    return BatchStep.RESULT if standing.is_over else BatchStep.SEND
