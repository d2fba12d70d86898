"""The engine's commands for batches.

Invariant: as every command, each returns at once and its result is an event.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from b2b_desktop.domain.batch.plan import BatchId, BatchPlan
    from b2b_desktop.domain.call import Mode
    from b2b_desktop.engine.commands import JobId
    from b2b_desktop.engine.log_keeper import LogKeeper
    from b2b_desktop.engine.loop_thread import LoopThread
    from b2b_desktop.engine.network_desk import NetworkDesk


class BatchCommands:
    """Pass commands on to the `network` and `reader` threads; used from the GUI thread."""

    def __init__(
        self, network: LoopThread[NetworkDesk], log: LogKeeper, next_job: Callable[[], JobId]
    ) -> None:
        self._network = network
        self._log = log
        self._next_job = next_job

    def start(self, plan: BatchPlan) -> JobId:
        """Put a batch on disk and send it, behind those that run.

        Answered by `BatchStoredEvent` or `BatchFailedEvent`, then by `BatchProgressEvent`s.
        """
        job = self._next_job()
        self._network.spawn(lambda desk: desk.batches.start(job, plan))
        return job

    def pause(self, mode: Mode, batch_id: BatchId) -> None:
        """Start no more rows; those under way come to their end."""
        self._network.spawn(lambda desk: desk.batches.pause(mode, batch_id))

    def resume(self, mode: Mode, batch_id: BatchId) -> JobId:
        """Go on with a paused or an interrupted batch; only a failure is an answer of its own."""
        job = self._next_job()
        self._network.spawn(lambda desk: desk.batches.resume(job, mode, batch_id))
        return job

    def stop(self, mode: Mode, batch_id: BatchId) -> None:
        """Start no more rows; what waits counts as never started."""
        self._network.spawn(lambda desk: desk.batches.stop(mode, batch_id))

    def send_again(
        self,
        mode: Mode,
        batch_id: BatchId,
        numbers: tuple[int, ...] | None = None,
        *,
        go_on_anyway: bool = False,
    ) -> JobId:
        """Send rows of a batch again; only a failure is an answer of its own.

        Args:
            mode: live or practice.
            batch_id: which batch.
            numbers: rows by their place in the plan; None for all that another call can help,
                which are never those that may have arrived.
            go_on_anyway: let *too late* refusals stop it no more.
        """
        job = self._next_job()
        self._network.spawn(
            lambda desk: desk.batches.send_again(
                job, mode, batch_id, numbers, go_on_anyway=go_on_anyway
            )
        )
        return job

    def discard(self, mode: Mode, batch_id: BatchId) -> JobId:
        """Leave what an interrupted batch did not send; answered by `BatchesFoundEvent`."""
        job = self._next_job()
        self._network.spawn(lambda desk: desk.batches.discard(job, mode, batch_id))
        return job

    def load(self, mode: Mode, batch_id: BatchId) -> JobId:
        """Ask for a batch; answered by `BatchLoadedEvent` or `BatchFailedEvent`."""
        from b2b_desktop.engine.batch_events import BatchLoadedEvent

        job = self._next_job()
        self._log.ask(mode, lambda log: BatchLoadedEvent(job, log.batch(batch_id)), job)
        return job

    def list_interrupted(self, mode: Mode) -> JobId:
        """Ask what an earlier run did not end; answered by `BatchesFoundEvent`."""
        from b2b_desktop.engine.batch_events import BatchesFoundEvent

        job = self._next_job()
        self._log.ask(
            mode, lambda log: BatchesFoundEvent(job, mode, log.interrupted_batches()), job
        )
        return job

    def load_late_orders(self, mode: Mode) -> JobId:
        """Ask for the late list; answered by `LateOrdersEvent` or `BatchFailedEvent`."""
        from b2b_desktop.engine.batch_events import LateOrdersEvent

        job = self._next_job()
        self._log.ask(mode, lambda log: LateOrdersEvent(job, mode, log.late_orders()), job)
        return job
