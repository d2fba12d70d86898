"""A plain thread that does one piece of work after another.

Invariant: work runs in the order it was given, only on this thread, and every piece is answered
exactly once, on this thread. No asyncio here: the log opens before asyncio is loaded.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from queue import SimpleQueue
from typing import TypeVar

T = TypeVar("T")


class WorkerThread:
    """Run callables on one named thread.

    A daemon thread may be left behind at exit; only the keyring's is one (style.md section 2).
    """

    def __init__(
        self,
        name: str,
        *,
        daemon: bool = False,
        around: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """Prepare; every piece of work runs inside a context that `around` makes."""
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=daemon)
        self._around = around
        self._lock = threading.Lock()
        self._refuses = False

    def start(self) -> None:
        """Start the thread; what was submitted before runs first."""
        self._thread.start()

    def submit(
        self,
        work: Callable[[], T],
        on_result: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> bool:
        """Queue work; may be called from any thread.

        Args:
            work: runs on the worker thread.
            on_result: called there with what it returned.
            on_error: called there with what it raised; without it the fault is logged.

        Returns:
            False when the thread takes no more work; nothing is called then.
        """
        with self._lock:
            if self._refuses:
                return False
            self._queue.put(lambda: _answer(work, on_result, on_error))
        return True

    def stop(self, timeout_s: float) -> bool:
        """Refuse new work, finish what is queued and join; True when the thread has ended.

        May be called twice, and before `start`.
        """
        # A piece queued behind the end would never be answered, and who waits for it never go on.
        with self._lock:
            self._refuses = True
            self._queue.put(None)
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (piece := self._queue.get()) is not None:
            with self._around():
                piece()
            del piece  # Else what it worked on is kept until the next one comes.


def _answer(
    work: Callable[[], T],
    on_result: Callable[[T], None] | None,
    on_error: Callable[[Exception], None] | None,
) -> None:
    try:
        result = work()
    except Exception as error:
        if on_error is None:
            import logging

            log = logging.getLogger(__name__)
            log.exception("work on thread %s failed", threading.current_thread().name)
        else:
            on_error(error)
        return
    if on_result is not None:
        on_result(result)
