"""Keeping awake where the system has nobody to ask."""

from __future__ import annotations

from b2b_desktop.engine.awake import Awake
from b2b_desktop.engine.worker_thread import WorkerThread


def test_a_system_that_cannot_be_asked_is_no_fault() -> None:
    jobs = WorkerThread("jobs")
    jobs.start()
    awake = Awake(jobs)
    for wanted in (False, True, True, False, True, False):
        awake.set_wanted(wanted)
    assert jobs.stop(10.0)
