"""When a batch runs, pauses and stops: the operator's commands and the rules, on one state.

Invariant: the state on disk follows the state here, in the order of the changes; after a stop no
row waits any more. Lives on the `network` thread.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from b2b_desktop.domain.batch.plan import BatchId, BatchOptions
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason
from b2b_desktop.domain.batch.stop_rules import StopRules
from b2b_desktop.domain.budget import Waiting
from b2b_desktop.domain.call import CallRow, Outcome, Reason
from b2b_desktop.engine.batch_gate import BatchGate
from b2b_desktop.engine.batch_log import BatchLog
from b2b_desktop.engine.batch_report import BatchReporter, Standing
from b2b_desktop.engine.batch_rows import BatchRows
from b2b_desktop.engine.batch_tokens import BatchTokens
from b2b_desktop.engine.batch_worker import RowEnd
from b2b_desktop.engine.outage import Outage
from b2b_desktop.engine.scheduler import Scheduler, Store

if TYPE_CHECKING:
    from b2b_desktop.domain.token import Token
    from b2b_desktop.engine.token_keeper import TokenKeeper
    from b2b_desktop.storage.journal import Change

_LIVING = (BatchState.WAITING, BatchState.RUNNING, BatchState.PAUSED)


class BatchControl:
    """Hold one batch's state; the listener of its workers.

    Attributes:
        gate: where the workers get their rows.
        clicked_at: when the operator last set it going, aware UTC.
    """

    def __init__(
        self,
        batch_id: BatchId,
        options: BatchOptions,
        *,
        rows: BatchRows,
        standing: Standing,
        reporter: BatchReporter,
        log: BatchLog,
        tokens: TokenKeeper,
        scheduler: Scheduler,
        can_reach: Callable[[str], Awaitable[bool]],
        on_ended: Callable[[int, CallRow], None],
        on_state: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        """Start as it stands; `on_ended` takes a row and its call once that is on disk."""
        self._batch_id = batch_id
        self._options = options
        self._rows = rows
        self._standing = standing
        self._reporter = reporter
        self._log = log
        self._tokens = tokens
        self._on_ended = on_ended
        self._on_state = on_state
        self._now = now
        self._rules = StopRules(options)
        self._stop_reason = Reason.CANCELLED
        self._has_turn = False
        self._acting = BatchTokens(options.mode, tokens, now)
        self._outage = Outage(can_reach, on_wait=self._on_wait, on_back=self._on_back, now=now)
        self.clicked_at = now()
        self.gate = BatchGate(
            rows,
            scheduler,
            store_of_row=self._store_of_row,
            pace_s=options.pace_s,
            on_wait=self._on_wait,
            clock=monotonic,
            now=now,
        )

    @property
    def state(self) -> BatchState:
        """What the batch is doing."""
        return self._standing.state

    @property
    def is_living(self) -> bool:
        """Whether it has not come to an end."""
        return self.state in _LIVING

    @property
    def is_sending(self) -> bool:
        """Whether it sends, or will by itself."""
        waits = self._standing.reason is PauseReason.NO_CONNECTION
        return self.state is BatchState.RUNNING or (self.state is BatchState.PAUSED and waits)

    # The operator's commands.

    def pause(self, reason: PauseReason = PauseReason.OPERATOR) -> None:
        """Start no more rows until `resume`; those under way come to their end."""
        if self.state in _LIVING:
            self.gate.shut()
            self._outage.end()
            self._stand(BatchState.PAUSED, reason)

    def resume(self) -> None:
        """Go on where it paused."""
        if self.state is BatchState.PAUSED:
            self.clicked_at = self._now()
            self._rules.forget()
            (self.go if self._has_turn else self.wait)()

    def stop(self) -> None:
        """Start no more rows; what waits was never started."""
        self._stop(PauseReason.OPERATOR, Reason.CANCELLED)

    def send_again(self, numbers: Iterable[int] | None, *, go_on_anyway: bool) -> None:
        """Queue rows again.

        Args:
            numbers: rows by their place in the plan; None for all that can be helped.
            go_on_anyway: let *too late* refusals stop it no more.
        """
        batch_id = self._batch_id
        self.clicked_at = self._now()
        self._rules.forget()
        if go_on_anyway:
            options = self._options = replace(self._options, most_late=0)
            self._rules.options = options
            self._log.note(lambda batches: batches.set_options(batch_id, options))
        queued = self._rows.queue_again(numbers)
        self._log.note(lambda batches: batches.queue(batch_id, queued))
        self.gate.look_again()
        self._reporter.poke()

    def token_saved(self, token: Token) -> None:
        """Go on when it paused for this token and the new one acts for the same buyer."""
        paused = self.state is BatchState.PAUSED
        ended = paused and self._standing.reason is PauseReason.TOKEN_ENDED
        if ended and self._acting.is_same_buyer(token) and not token.has_ended(self._now()):
            self.resume()

    # What the run does with it.

    def wait(self) -> None:
        """Stand in the line behind another batch."""
        self._stand(BatchState.WAITING, PauseReason.NONE)

    def take_turn(self) -> None:
        """Let rows start, unless it is paused: no other batch is before it any more."""
        self._has_turn = True
        if self.state is BatchState.WAITING:
            self.go()

    def go(self) -> None:
        """Let rows start."""
        self._stand(BatchState.RUNNING, PauseReason.NONE)
        self.gate.open()

    def finish(self) -> None:
        """Take note that no row is left."""
        if self.state in _LIVING:
            self._stand(BatchState.FINISHED, PauseReason.NONE)

    def interrupt(self) -> None:
        """Start no more rows: the program ends."""
        self.gate.close()
        self._outage.end()
        if self.state in _LIVING:
            self._stand(BatchState.INTERRUPTED, self._standing.reason)

    def wake_up(self) -> None:
        """Pause after the computer has slept: orders that were young are old by now."""
        waits = self._standing.reason is PauseReason.NO_CONNECTION
        if self.state is BatchState.RUNNING or waits:
            self.pause(PauseReason.YOUNG_ORDERS_AGED)

    async def close(self) -> None:
        """End what runs beside the workers."""
        await self._outage.close()

    # What the workers tell.

    def call_created(self, number: int, call: CallRow) -> None:
        """Take a call that goes out next."""
        self._rows.created(number, call)
        self._reporter.add_call(call)

    def row_undone(self, number: int) -> None:
        """Take back a row of which nothing left."""
        self._rows.put_back(number)
        if self.state is BatchState.STOPPED:
            self._stop_rows()
        self.gate.look_again()
        self._reporter.poke()

    def row_ended(self, end: RowEnd) -> None:
        """Take the end of a row's call, and do what the rules say."""
        answer, number = end.answer, end.number
        is_queued = self.state is not BatchState.STOPPED and _goes_back(end)
        self._rows.ended(number, answer, is_queued=is_queued)
        self._log.ended(
            self._batch_id,
            number,
            end.call,
            answer,
            is_queued=is_queued,
            done=lambda change: self._on_logged(number, change),
        )
        if not is_queued:
            self._reporter.note_end()
        if answer.http_status is not None:
            self._outage.note_answer()
        if answer.reason is Reason.TOKEN_REFUSED:
            self._tokens.mark_refused(end.call.mode, end.token.token_id)
        self._obey(self._rules.note(answer), end.token.address)
        self.gate.look_again()
        self._reporter.poke()

    def log_refused(self) -> None:
        """Pause: nothing may be sent that is not on disk."""
        self.pause(PauseReason.STORAGE_FAILED)

    def secret_refused(self) -> None:
        """Pause: the token cannot be read."""
        self.pause(PauseReason.TOKEN_ENDED)

    def _obey(self, verdict: PauseReason, address: str) -> None:
        self.gate.is_on_trial = self._rules.is_on_trial
        is_held_back = self.state is BatchState.RUNNING and self._rows.has_queued
        if verdict is PauseReason.NONE or not is_held_back:
            return
        if verdict is PauseReason.TOO_LATE:
            self._stop(PauseReason.TOO_LATE, Reason.TOO_LATE)
            return
        self.pause(verdict)
        if verdict is PauseReason.NO_CONNECTION:
            self._outage.begin(address)

    def _stop(self, pause_reason: PauseReason, reason: Reason) -> None:
        if self.state not in _LIVING:
            return
        self._stop_reason = reason
        self._outage.end()
        self._stop_rows()
        self._stand(BatchState.STOPPED, pause_reason)
        self.gate.close()

    def _stop_rows(self) -> None:
        batch_id, reason = self._batch_id, self._stop_reason
        self._rows.stop_queued(reason)
        self._log.note(lambda batches: batches.stop_queued(batch_id, reason))

    def _stand(self, state: BatchState, reason: PauseReason) -> None:
        standing, batch_id = self._standing, self._batch_id
        standing.state, standing.reason, standing.waiting = state, reason, None
        self._log.note(lambda batches: batches.set_state(batch_id, state, reason))
        self._reporter.poke()
        self._on_state()

    def _on_wait(self, waiting: Waiting | None) -> None:
        if self._standing.waiting != waiting:
            self._standing.waiting = waiting
            self._reporter.poke()

    def _on_back(self) -> None:
        if self._standing.reason is PauseReason.NO_CONNECTION:
            self.go()

    def _on_logged(self, number: int, change: Change) -> None:
        self._reporter.add_call(change.row, change.settled)
        self._on_ended(number, change.row)

    def _store_of_row(self, number: int) -> Store | None:
        """Return whose budget a row uses; pauses where its token has ended or is another's."""
        store = self._acting.store_of(self._rows.planned(number).token_id)
        if store is None:
            self.pause(PauseReason.TOKEN_ENDED)
        return store


def _goes_back(end: RowEnd) -> bool:
    """Tell whether a row waits again: nothing of it left, or the store asked to wait."""
    if end.answer.outcome is Outcome.NOT_SENT:
        return end.may_retry
    return end.answer.outcome is Outcome.REJECTED and end.answer.reason is Reason.RATE_LIMITED
