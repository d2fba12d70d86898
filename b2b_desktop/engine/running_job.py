"""A job on a worker thread: whether it is still wanted, and how far it is.

Invariant: it tells how far it is ten times a second at most, and nothing once it was given up.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from b2b_desktop.engine.commands import JobId

_STEP_S: Final = 0.1


class RunningJob:
    """One job.

    Attributes:
        job: its number.
        abandoned: set by whoever wants its result no more; from any thread.
    """

    def __init__(self, job: JobId, tell: Callable[[int, int], None]) -> None:
        """Begin; `tell` gets what is done and what there is in all, on the thread that works."""
        self.job = job
        self.abandoned = threading.Event()
        self._tell = tell
        self._told_at = time.monotonic()

    def step(self, done: int, total: int) -> None:
        """Tell how far the job is, when it is time; on the thread that works.

        Raises:
            AbandonedError: nobody wants the result any more.
        """
        if self.abandoned.is_set():
            from b2b_desktop.domain.batch.slices import AbandonedError

            raise AbandonedError
        now = time.monotonic()
        if now - self._told_at >= _STEP_S:
            self._told_at = now
            self._tell(done, total)
