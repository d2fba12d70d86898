"""What verifying a log has found.

Invariant: a log without findings holds what was written into it, to the last bit that is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.order import OrderId


class FindingKind(StrEnum):
    """What does not fit."""

    UNREADABLE = "unreadable"
    """The file, or a part of it, cannot be read."""
    STRUCTURE = "structure"
    """SQLite finds its own pages or indexes at odds."""
    SCHEMA = "schema"
    """A table, an index or a mark of the file is not as this version makes it."""
    EVENT = "event"
    """An event's content, or its place in the chain, is not what was written."""
    CALL = "call"
    """A call's row is not what its events make."""
    ROW = "row"
    """A row outside the journal is not what was written."""
    COUNT = "count"
    """A kept number is not what there is."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit.

    Attributes:
        kind: what.
        where: an event's or a call's number, a table and key, or a name.
        detail: SQLite's own words, where it said something.
        call_id: the call it concerns, where it is one's, as far as the log can still tell.
        order_id: that call's order, as far as the log can still tell.
    """

    kind: FindingKind
    where: str
    detail: str = ""
    call_id: CallId | None = None
    order_id: OrderId | None = None


@dataclass(frozen=True, slots=True)
class LogCheck:
    """The result of verifying a log.

    Attributes:
        events: events whose hashes were looked at.
        calls: call rows that were built again and compared.
        deleted: events whose content was cleared by a deletion that the journal names.
        findings: what does not fit, at most `MOST_FINDINGS`.
        stopped: whether the operator ended it before it was through.
    """

    events: int
    calls: int
    deleted: int
    findings: tuple[Finding, ...]
    stopped: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether all of it was looked at and nothing found."""
        return not self.findings and not self.stopped


MOST_FINDINGS = 1_000
"""After so many the rest of a damaged log adds nothing."""
