"""An engine that runs batches against a store with as many orders as they need."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from b2b_desktop.domain.batch.plan import BatchId, BatchOptions, BatchPlan, PlannedRow
from b2b_desktop.domain.batch.run_state import BatchState, PauseReason, RowProgress, StoredBatch
from b2b_desktop.domain.budget import BudgetShare
from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.settings import Settings, Timeouts
from b2b_desktop.domain.token import Token
from b2b_desktop.engine.batch_events import BatchLoadedEvent, BatchProgressEvent, BatchStoredEvent
from b2b_desktop.sandbox.server import SandboxServer
from b2b_desktop.sandbox.state import Request, Switches
from b2b_desktop.storage.call_log import CallLog
from b2b_desktop.storage.paths import DataPaths
from tests.engine_rig import EngineRig

ENDS = (BatchState.FINISHED, BatchState.STOPPED, BatchState.INTERRUPTED)
STANDS = (*ENDS, BatchState.PAUSED)
SWITCHES = Switches(window_s=1e9, quota=1_000_000, keep_requests=1_000_000)
"""Orders that never get too old, and a budget that never ends."""


class BatchRig(EngineRig):
    """Run batches and wait for what becomes of them."""

    def __init__(
        self,
        data_dir: Path,
        *,
        timeouts: Timeouts | None = None,
        tokens: Sequence[Token] = (),
        share: BudgetShare | None = None,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        super().__init__(data_dir, timeouts=timeouts, tokens=tokens, sleep=sleep)
        if share is not None:
            self.engine.save_settings(Settings(share=share, timeouts=timeouts or Timeouts()))

    def start(self, plan: BatchPlan) -> BatchId:
        """Start a batch and wait until it is on disk."""
        job = self.engine.batches.start(plan)
        return self.wait(BatchStoredEvent, lambda event: event.job == job).batch_id

    def progress(
        self, batch_id: BatchId, fits: Callable[[BatchProgressEvent], bool], *, after: int = 0
    ) -> BatchProgressEvent:
        """Wait for the first report on a batch that fits, leaving out so many before it."""
        former = {id(event) for event in self.events(BatchProgressEvent)[:after]}
        return self.wait(
            BatchProgressEvent,
            lambda event: event.batch_id == batch_id and id(event) not in former and fits(event),
        )

    def reports(self) -> int:
        """Return how many reports there have been."""
        return len(self.events(BatchProgressEvent))

    def state(self, batch_id: BatchId, *states: BatchState, after: int = 0) -> BatchProgressEvent:
        """Wait until a batch is in one of these states."""
        return self.progress(batch_id, lambda event: event.state in states, after=after)

    def accepted(self, batch_id: BatchId, least: int) -> BatchProgressEvent:
        """Wait until so many rows were accepted."""
        return self.progress(batch_id, lambda event: event.counts.accepted >= least)

    def paused(self, batch_id: BatchId, reason: PauseReason, *, after: int = 0) -> None:
        """Wait until a batch is paused for a reason."""
        self.progress(
            batch_id,
            lambda event: event.state is BatchState.PAUSED and event.pause_reason is reason,
            after=after,
        )

    def send_again(
        self,
        batch_id: BatchId,
        numbers: tuple[int, ...] | None = None,
        *,
        go_on_anyway: bool = False,
    ) -> BatchProgressEvent:
        """Send rows of an ended batch again and wait for the end.

        The last reports of the run before may still come; this one's begin with one that is no end.
        """
        after = self.reports()
        self.engine.batches.send_again(Mode.LIVE, batch_id, numbers, go_on_anyway=go_on_anyway)
        begun = self.progress(batch_id, lambda event: event.state not in ENDS, after=after)
        return self.state(batch_id, *ENDS, after=self.events(BatchProgressEvent).index(begun))

    def rows(self, batch_id: BatchId) -> dict[int, RowProgress]:
        """Return each row's newest state as the reports told it."""
        rows: dict[int, RowProgress] = {}
        for event in self.events(BatchProgressEvent):
            if event.batch_id == batch_id:
                rows |= {row.number: row for row in event.rows}
        return rows

    def load(self, batch_id: BatchId) -> StoredBatch:
        """Read a batch as it is on disk."""
        job = self.engine.batches.load(Mode.LIVE, batch_id)
        return self.wait(BatchLoadedEvent, lambda event: event.job == job).batch


def stored_batch(data_dir: Path, batch_id: BatchId) -> StoredBatch:
    """Read a batch of a program that has ended."""
    log = CallLog(DataPaths(data_dir).database(Mode.LIVE))
    stored = log.batch(batch_id)
    log.close()
    return stored


def plan_for(
    token: Token, order_ids: Sequence[int], options: BatchOptions | None = None
) -> BatchPlan:
    """Return a plan that gives each of these orders a PO number of its own."""
    rows = tuple(
        PlannedRow(
            line=number,
            cells=(str(order_id),),
            values=OrderValues(
                OrderId(order_id), f"PO-{order_id}", True, (ExtraField("Cost Center", "CC-42"),)
            ),
            token_id=token.token_id,
            order_id=OrderId(order_id),
        )
        for number, order_id in enumerate(order_ids, 1)
    )
    return BatchPlan("pasted", ("orderId",), rows, options or options_for())


def options_for(
    at_once: int = 4,
    *,
    check: bool = False,
    first_alone: bool = False,
    pace_s: float = 0.0,
    most_late: int = 2,
) -> BatchOptions:
    """Return options of a live batch."""
    return BatchOptions(
        Mode.LIVE,
        at_once=at_once,
        pace_s=pace_s,
        check=check,
        most_late=most_late,
        first_alone=first_alone,
    )


def place_orders(server: SandboxServer, count: int) -> list[int]:
    """Place so many orders and return their IDs."""
    return [server.state.new_order().order_id for _ in range(count)]


def accepted(requests: Sequence[Request]) -> dict[int, int]:
    """Return how often the store stored each order's values, by its own record."""
    stores = ("drop_after", "reset_after")
    times: dict[int, int] = {}
    for request in requests:
        stored = request.status == 200 and not request.case
        if request.order_id is not None and (stored or request.case in stores):
            times[request.order_id] = times.get(request.order_id, 0) + 1
    return times
