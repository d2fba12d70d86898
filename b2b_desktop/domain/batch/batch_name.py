"""A batch as a list of all batches names it."""

from __future__ import annotations

from datetime import datetime

from b2b_desktop.domain.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class BatchName:
    """What tells a batch from another one.

    Attributes:
        batch_id: its number in its log.
        name: where its rows came from.
        created_at: when it was confirmed, aware UTC.
    """

    batch_id: int
    name: str
    created_at: datetime
