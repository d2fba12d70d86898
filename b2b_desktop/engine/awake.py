"""Keeping the computer awake while a batch runs.

Invariant: a system that does not allow it is no fault; the computer may sleep again as soon as
nothing runs. The library is touched on the `jobs` thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from b2b_desktop.engine.worker_thread import WorkerThread

if TYPE_CHECKING:
    from wakepy import Mode


class Awake:
    """Ask the system not to fall asleep."""

    def __init__(self, jobs: WorkerThread) -> None:
        self._jobs = jobs
        self._is_wanted = False
        # On `jobs` only.
        self._mode: Mode | None = None

    def set_wanted(self, wanted: bool) -> None:
        """Keep the computer awake, or let it sleep; may be called from any one thread."""
        if wanted != self._is_wanted:
            self._is_wanted = wanted
            self._jobs.submit(self._hold if wanted else self._release)

    def _hold(self) -> None:
        from wakepy import keep

        mode = keep.running(on_fail="pass")
        mode.__enter__()
        self._mode = mode

    def _release(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)
