"""Deleting calls: by hand, or by the operator's rule of how long to keep them.

Invariant: what is under way or still open is never deleted by a rule; what a batch still needs is
deleted by nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeletionCause(StrEnum):
    """Why calls are deleted."""

    BY_HAND = "by_hand"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class Deletion:
    """What the journal keeps of a deletion, beside which calls it was and how many.

    Attributes:
        at: when, aware UTC.
        by: the operator's name.
        computer: the computer it was done on.
        cause: why.
    """

    at: datetime
    by: str
    computer: str
    cause: DeletionCause = DeletionCause.BY_HAND


@dataclass(frozen=True, slots=True)
class RetentionPreview:
    """What keeping only newer calls would do.

    Attributes:
        before: calls clicked earlier than this would go, aware UTC.
        calls: how many would go.
        kept_open: how many of that age would stay because they are still open.
        kept_in_use: how many would stay because they are under way or their batch is not over.
        oldest_at: the oldest that would go, None when none would.
        newest_at: the newest that would go.
    """

    before: datetime
    calls: int
    kept_open: int
    kept_in_use: int
    oldest_at: datetime | None
    newest_at: datetime | None
