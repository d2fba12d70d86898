"""Practice mode's commands: start the sandbox server, place orders in it.

Invariant: the server is asked on the `jobs` thread only; its tokens go to the `network` thread
and are kept nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from b2b_desktop.engine.events import Event, JobId, PracticeOrder
    from b2b_desktop.engine.loop_thread import LoopThread
    from b2b_desktop.engine.network_desk import NetworkDesk
    from b2b_desktop.engine.practice import PracticeServer
    from b2b_desktop.engine.worker_thread import WorkerThread


class PracticeCommands:
    """Take the commands for practice mode; from the GUI thread, each returns at once."""

    def __init__(
        self,
        *,
        server: PracticeServer,
        worker: WorkerThread,
        network: LoopThread[NetworkDesk],
        report: Callable[[Event], None],
        failed: Callable[[Exception], None],
        next_job: Callable[[], JobId],
    ) -> None:
        """Prepare; `failed` tells the operator that practice mode does not work."""
        self._server = server
        self._worker = worker
        self._network = network
        self._report = report
        self._failed = failed
        self._next_job = next_job
        self._asked = False

    def start(self) -> None:
        """Start the sandbox server once; answered by `PracticeReadyEvent` or a notice.

        After a notice the next call tries again.
        """
        if self._asked:
            return
        self._asked = True
        self._worker.submit(
            lambda: self._server.start(partial(self._tell_order, None)),
            self._on_started,
            self._on_not_started,
        )

    def new_order(self, buyer_email: str) -> JobId:
        """Place an order in the sandbox; answered by `PracticeOrderEvent`."""
        job = self._next_job()
        self._worker.submit(
            lambda: self._server.new_order(buyer_email),
            lambda order: self._tell_order(job, order),
            self._failed,
        )
        return job

    def _on_not_started(self, error: Exception) -> None:
        self._asked = False
        self._failed(error)

    def _on_started(self, address: str) -> None:
        from b2b_desktop.engine.events import PracticeReadyEvent

        tokens = self._server.tokens()

        async def take(desk: NetworkDesk) -> None:
            desk.tokens.set_practice(tokens)

        self._network.spawn(take)
        self._report(PracticeReadyEvent(address))

    def _tell_order(self, job: JobId | None, order: PracticeOrder) -> None:
        from b2b_desktop.engine.events import PracticeOrderEvent

        self._report(PracticeOrderEvent(job, order))
