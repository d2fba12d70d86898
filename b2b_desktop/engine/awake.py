"""Keeping the computer awake while a batch runs.

Invariant: a system that does not allow it is no fault; the computer may sleep again as soon as
nothing runs. The library is touched on the `jobs` thread only.
"""

from __future__ import annotations

from asyncio import TimerHandle, get_running_loop
from typing import TYPE_CHECKING, Final

from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from wakepy import Mode


_AFTER_S: Final = 5.0
"""No computer falls asleep so soon; loading the library while a batch starts held the window."""


class Awake:
    """Ask the system not to fall asleep."""

    def __init__(self, jobs: WorkerThread, after_s: float = _AFTER_S) -> None:
        """Prepare; the system is asked once the computer was wanted awake for `after_s` seconds."""
        self._jobs = jobs
        self._after_s = after_s
        # On the network loop only.
        self._waits: TimerHandle | None = None
        self._is_held = False
        # On `jobs` only.
        self._mode: Mode | None = None

    def set_wanted(self, wanted: bool) -> None:
        """Keep the computer awake, or let it sleep; called on the network loop."""
        if wanted and self._waits is None and not self._is_held:
            self._waits = get_running_loop().call_later(self._after_s, self._ask)
        elif not wanted:
            if self._waits is not None:
                self._waits.cancel()
                self._waits = None
            if self._is_held:
                self._is_held = False
                self._jobs.submit(self._release)

    def _ask(self) -> None:
        self._waits = None
        self._is_held = True
        self._jobs.submit(self._hold)

    def _hold(self) -> None:
        from wakepy import keep

        mode = keep.running(on_fail="pass")
        mode.__enter__()
        self._mode = mode

    def _release(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)
