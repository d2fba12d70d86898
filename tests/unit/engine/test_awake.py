"""Keeping awake: asked for in a run that lasts, and where the system has nobody to ask."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from b2b_desktop.engine.awake import Awake
from b2b_desktop.engine.worker_thread import WorkerThread


class Jobs(WorkerThread):
    """Count what is asked for."""

    def __init__(self) -> None:
        super().__init__("jobs")
        self.asked: list[str] = []
        self.came = asyncio.Event()

    def submit(self, work: Callable[[], Any], *rest: Any) -> bool:
        """Note what is to be done, and do it as ever."""
        self.asked.append(work.__name__)
        self.came.set()
        return super().submit(work, *rest)


def test_a_system_that_cannot_be_asked_is_no_fault() -> None:
    async def use() -> list[str]:
        jobs = Jobs()
        jobs.start()
        awake = Awake(jobs, after_s=0.0)
        for wanted in (False, True, True):
            awake.set_wanted(wanted)
        await jobs.came.wait()
        for wanted in (True, False, False):
            awake.set_wanted(wanted)
        assert jobs.stop(10.0)
        return jobs.asked

    assert asyncio.run(use()) == ["_hold", "_release"]


def test_a_short_run_asks_nobody() -> None:
    async def use() -> list[str]:
        jobs = Jobs()
        jobs.start()
        awake = Awake(jobs, after_s=3600.0)
        for wanted in (True, False, True, False):
            awake.set_wanted(wanted)
        assert jobs.stop(10.0)
        return jobs.asked

    assert asyncio.run(use()) == []
