"""Looking at every event's hashes, and at its place in the chain.

An event without content is sound only when a later *deleted* event names its call; a journal that
does not begin with its first event only when a *trimmed* one tells the last hash that was removed.

Invariant: whatever stands in a damaged row, it is compared and never trusted.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from b2b_desktop.storage.journal import FIRST_HASH, chain_hash, content_hash

_EVENTS: Final = (
    "SELECT seq, at_us, kind, call_id, content, body, content_hash, chain_hash "
    "FROM journal ORDER BY seq"
)
_DELETED: Final = "SELECT seq, content FROM journal WHERE kind = 'deleted' ORDER BY seq"
_TRIMMED: Final = "SELECT content FROM journal WHERE kind = 'trimmed' ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """What was found in a journal.

    Attributes:
        events: how many there are.
        cleared: those whose content was rightly cleared.
        calls: calls that were created and not deleted.
        broken: the numbers of those whose content or place does not fit.
    """

    events: int
    cleared: int
    calls: int
    broken: tuple[int, ...]


def broken_events(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return the numbers of events whose content or place in the chain does not fit."""
    return check_chain(connection, lambda _seq: None).broken


def check_chain(connection: sqlite3.Connection, seen: Callable[[int], None]) -> ChainCheck:
    """Look at every event; `seen` is told each one's number."""
    deleted = _Deleted(connection.execute(_DELETED).fetchall())
    expected_seq, before = _beginning(connection)
    broken: list[int] = []
    events = cleared = calls = 0
    for seq, at_us, kind, call_id, content, body, inner, chained in connection.execute(_EVENTS):
        events += 1
        expected_seq += 1
        is_cleared = content is None and body is None and deleted.names(call_id, seq)
        whole = is_cleared or _is_hash_of(inner, content, body)
        placed = seq == expected_seq and isinstance(inner, bytes)
        if not (
            whole and placed and chain_hash(before, seq, at_us, kind, call_id, inner) == chained
        ):
            broken.append(seq)
        cleared += is_cleared
        calls += kind == "created" and not is_cleared
        before = chained if isinstance(chained, bytes) else FIRST_HASH
        expected_seq = seq
        seen(seq)
    return ChainCheck(events, cleared, calls, tuple(broken))


def _is_hash_of(inner: object, content: object, body: object) -> bool:
    is_sound = isinstance(content, bytes) and (body is None or isinstance(body, bytes))
    return is_sound and content_hash(content, body) == inner  # type: ignore[arg-type]  # just looked


def _beginning(connection: sqlite3.Connection) -> tuple[int, bytes]:
    """Return the number and the hash of the last event that is no longer there."""
    found = connection.execute(_TRIMMED).fetchone()
    fact = _fact(found[0]) if found is not None else {}
    try:
        return int(fact["last_seq"]), bytes.fromhex(fact["last_hash"])
    except (KeyError, TypeError, ValueError):
        return 0, FIRST_HASH


class _Deleted:
    """The calls that *deleted* events name."""

    def __init__(self, events: list[tuple[int, Any]]) -> None:
        spans = [
            (int(first), int(last), seq)
            for seq, content in events
            for first, last in _spans(content)
        ]
        self._spans = sorted(spans)
        self._firsts = [first for first, _, _ in self._spans]

    def names(self, call_id: object, seq: int) -> bool:
        """Tell whether an event of this call was cleared by a later one."""
        if not isinstance(call_id, int):
            return False
        place = bisect_right(self._firsts, call_id) - 1
        if place < 0:
            return False
        _first, last, by = self._spans[place]
        return call_id <= last and seq < by


def _spans(content: object) -> list[tuple[int, int]]:
    try:
        return [(int(first), int(last)) for first, last in _fact(content)["calls"]]
    except (KeyError, TypeError, ValueError):
        return []


def _fact(content: object) -> dict[str, Any]:
    try:
        fact = json.loads(content) if isinstance(content, bytes) else {}
    except (ValueError, RecursionError):
        return {}
    return fact if isinstance(fact, dict) else {}
