"""Building call rows again from their events, to compare them with those in the log.

Invariant: it runs the very code that built the rows in the first place, over a table of its own in
memory. Calls of one order are built together, for they close one another.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from b2b_desktop.domain.call import CallId
from b2b_desktop.storage import projection, schema
from b2b_desktop.storage.check_codec import decode_check
from b2b_desktop.storage.event_codec import decode_answer, decode_call, from_us
from b2b_desktop.storage.row_sums import provide_row_sums
from b2b_desktop.storage.settling import apply_settled, apply_unsettled, decode_settlement

_ENDS: Final = ("answered", "stopped", "interrupted")

Event = tuple[int, str, CallId, bytes]
"""Time in microseconds, kind, call and content."""


@contextmanager
def memory_log() -> Iterator[sqlite3.Connection]:
    """Make an empty log of this version in memory."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        provide_row_sums(memory)
        for step in schema.STEPS:
            memory.executescript(step)
        yield memory
    finally:
        memory.close()


def rebuild(memory: sqlite3.Connection, orders: Iterable[Sequence[Event]]) -> None:
    """Put the calls of some orders into a log in memory, given the events of each in order.

    Raises:
        ValueError: an event says nothing that can be built.
    """
    waiting = [list(reversed(events)) for events in orders]
    while waiting := [events for events in waiting if events]:
        # One event of every order at a time: those of different orders do not meet.
        _apply(memory, [events.pop() for events in waiting])


def _apply(memory: sqlite3.Connection, events: list[Event]) -> None:
    try:
        created = [(c, decode_call(data, b"")) for _, kind, c, data in events if kind == "created"]
        ended = [(c, decode_answer(data, b"")) for _, kind, c, data in events if kind in _ENDS]
        if created:
            projection.apply_created(memory, created)
        if ended and projection.apply_answered(memory, ended) is None:
            raise ValueError("a call ends twice")
        for event in events:
            _apply_other(memory, *event)
    except (KeyError, TypeError, OverflowError, sqlite3.Error) as error:
        raise ValueError(type(error).__name__) from error


def _apply_other(
    memory: sqlite3.Connection, at_us: int, kind: str, call_id: CallId, content: bytes
) -> None:
    at = from_us(at_us)
    if kind == "sent":
        projection.apply_sent(memory, call_id, at)
    elif kind == "checked":
        row = projection.read_row(memory, call_id)
        if row is None:
            raise ValueError("a call is checked before it is created")
        projection.apply_checked(memory, row, decode_check(content))
    elif kind == "settled":
        apply_settled(memory, call_id, decode_settlement(content, at))
    elif kind == "unsettled":
        apply_unsettled(memory, call_id)
    elif kind == "imported":
        projection.apply_imported(memory, call_id)
