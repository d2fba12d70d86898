"""A thread that does one piece of work after another."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from b2b_desktop.engine.worker_thread import WorkerThread


def test_each_piece_of_work_runs_inside_the_context_given() -> None:
    told: list[str] = []

    @contextmanager
    def around() -> Iterator[None]:
        told.append(f"in {threading.current_thread().name}")
        yield
        told.append("out")

    def fail() -> None:
        told.append("failed")
        raise OSError

    thread = WorkerThread("jobs", around=around)
    thread.submit(lambda: told.append("worked"))
    thread.submit(fail, None, lambda _error: told.append("answered"))
    thread.start()
    assert thread.stop(5.0)
    inside = ["worked", "out", "in jobs", "failed", "answered", "out"]
    assert told == ["in jobs", *inside]
