"""Calls of another desk, added to this log to be read.

Invariant: they are never sent, checked or settled here, and never in this desk's to-do list.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from b2b_desktop.domain.call import CallAnswer, CallId, NewCall
from b2b_desktop.domain.check import CallCheck
from b2b_desktop.domain.settlement import Settlement


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One exported call.

    Attributes:
        home_id: its number at the desk that made it.
        call: what was asked.
        sent_at: when it was about to be sent; None if it never was.
        answer: how it ended, None while it had not.
        checks: every look at the store for it, oldest first.
        settlement: that it was dealt with by hand, None when it was not.
    """

    home_id: CallId
    call: NewCall
    sent_at: datetime | None
    answer: CallAnswer | None
    checks: tuple[CallCheck, ...] = ()
    settlement: Settlement | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """Who adds calls, on which computer, and when (aware UTC)."""

    at: datetime
    by: str
    computer: str


PREVIEWED: Final = 2_000
"""So many calls of a file are looked at before it is asked whether to add it."""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds, as far as it was looked at.

    Attributes:
        name: the file's name.
        size_bytes: its size.
        calls: the calls that were seen.
        unreadable: lines that are no calls.
        other_mode: calls of practice in a live log, or the other way round.
        computers: where they were made, by name.
        first_at: the click of the oldest, None when none was seen.
        last_at: the click of the newest.
        is_whole: whether the file was looked at to its end.
    """

    name: str
    size_bytes: int
    calls: int
    unreadable: int
    other_mode: int
    computers: tuple[str, ...]
    first_at: datetime | None
    last_at: datetime | None
    is_whole: bool


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What became of the calls of a file.

    Attributes:
        added: new in this log.
        updated: there already, with news since.
        known: there already, without news.
        own: made by this desk, so that its own record stands.
        unfinished: without an end yet; a later export tells it.
        other_mode: of practice in a live log, or the other way round.
        unreadable: lines that are no calls.
    """

    added: int = 0
    updated: int = 0
    known: int = 0
    own: int = 0
    unfinished: int = 0
    other_mode: int = 0
    unreadable: int = 0

    def plus(self, other: ImportCounts) -> ImportCounts:
        """Return the counts of both."""
        return ImportCounts(
            self.added + other.added,
            self.updated + other.updated,
            self.known + other.known,
            self.own + other.own,
            self.unfinished + other.unfinished,
            self.other_mode + other.other_mode,
            self.unreadable + other.unreadable,
        )

    @property
    def lines(self) -> int:
        """How many lines these are the counts of."""
        refused = self.own + self.unfinished + self.other_mode + self.unreadable
        return self.added + self.updated + self.known + refused
