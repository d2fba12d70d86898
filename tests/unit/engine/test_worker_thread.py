"""A thread that does one piece of work after another."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from b2b_desktop.engine.worker_thread import WorkerThread


def test_work_given_before_the_start_runs_first_and_all_of_it_in_order() -> None:
    told: list[int] = []
    thread = WorkerThread("jobs")
    for number in range(3):
        assert thread.submit(partial(told.append, number))
    thread.start()
    assert thread.submit(lambda: told.append(3))
    assert thread.stop(5.0)
    assert told == [0, 1, 2, 3]


def test_a_result_and_a_fault_are_told_once_each_on_the_thread_itself() -> None:
    told: list[tuple[object, str]] = []

    def tell(what: object) -> None:
        told.append((what, threading.current_thread().name))

    def fail() -> None:
        raise OSError("full")

    thread = WorkerThread("store")
    thread.submit(lambda: 7, tell, tell)
    thread.submit(fail, tell, lambda error: tell(str(error)))
    thread.start()
    assert thread.stop(5.0)
    assert told == [(7, "store"), ("full", "store")]


@pytest.mark.warns
def test_a_fault_nobody_asked_about_is_logged_and_the_next_work_runs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[str] = []

    def fail() -> None:
        raise OSError("full")

    thread = WorkerThread("store")
    thread.submit(fail)
    thread.submit(lambda: told.append("next"))
    thread.start()
    assert thread.stop(5.0)
    assert told == ["next"]
    assert "work on thread store failed" in caplog.text
    assert "full" in caplog.text


def test_a_stopped_thread_takes_no_work_and_can_be_stopped_again() -> None:
    thread = WorkerThread("jobs")
    thread.start()
    assert thread.stop(5.0)
    assert not thread.submit(lambda: None)
    assert thread.stop(5.0)


def test_a_thread_that_never_started_is_stopped_at_once_and_runs_nothing() -> None:
    told: list[str] = []
    thread = WorkerThread("jobs")
    thread.submit(lambda: told.append("ran"))
    assert thread.stop(5.0)
    assert told == []


def test_work_that_hangs_is_left_behind_and_said_so() -> None:
    go, hangs = threading.Event(), threading.Event()

    def hang() -> None:
        hangs.set()
        go.wait(10)

    thread = WorkerThread("keyring", daemon=True)
    thread.submit(hang)
    thread.start()
    assert hangs.wait(10)
    assert not thread.stop(0.0)
    go.set()
    assert thread.stop(5.0)


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


class Rows:
    """Something large."""


def test_what_was_worked_on_is_let_go_at_once() -> None:
    gone = threading.Event()
    rows = Rows()
    weakref.finalize(rows, gone.set)
    thread = WorkerThread("jobs")
    thread.start()
    thread.submit(partial(str, rows))
    del rows
    assert gone.wait(5.0)
    assert thread.stop(5.0)
