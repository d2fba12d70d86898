"""The sandbox's budget: fixed windows, and a second client that uses its part of them."""

from __future__ import annotations

from b2b_desktop.sandbox.state import State, Switches


class Clock:
    """A clock the test sets."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def __call__(self) -> float:
        return self.at


def test_a_window_of_settable_length_is_told_and_ends_for_all_at_once() -> None:
    clock = Clock()
    state = State(Switches(quota=3, quota_window_s=6.0), clock=clock)
    clock.at += 5.0
    assert [state.spend()[0] for _ in range(4)] == [True, True, True, False]
    _, headers = state.spend()
    assert headers["X-Requests-Allocated"] == "3 times/6 s"
    assert headers["X-Requests-Remaining"] == "0 times"
    assert headers["X-Request-Window-Resets-After"] == "1.000 s"
    clock.at += 1.0
    assert state.spend()[1]["X-Requests-Remaining"] == "2 times"


def test_a_second_client_uses_its_part_evenly_and_never_more_than_there_is() -> None:
    clock = Clock()
    state = State(Switches(quota=10, quota_window_s=10.0, others_per_s=0.5), clock=clock)
    clock.at += 4.0
    assert state.spend()[1]["X-Requests-Remaining"] == "7 times"
    clock.at += 4.0
    assert state.spend()[1]["X-Requests-Remaining"] == "4 times"
    clock.at += 2.0
    assert state.spend()[1]["X-Requests-Remaining"] == "9 times"
    state.switches.others_per_s = 100.0
    clock.at += 9.0
    fits, headers = state.spend()
    assert not fits
    assert headers["X-Requests-Remaining"] == "0 times"
