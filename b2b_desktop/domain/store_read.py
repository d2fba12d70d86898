"""A read of the service: asked by a check, a test or a list, and no call.

Invariant: nothing here holds a body or a secret.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from b2b_desktop.domain.quick_dataclass import dataclass


class ReadKind(StrEnum):
    """What a read was for."""

    CHECK = "check"
    TOKEN_TEST = "token_test"


@dataclass(frozen=True, slots=True)
class StoreRead:
    """One read as the request journal keeps it (design.md section 7).

    Attributes:
        asked_at: when it was asked, aware UTC.
        kind: what it was for.
        address: the origin.
        path: from the first slash, with its query.
        http_status: the status, None when none came.
        duration_ms: from the request to the end of its answer.
        token_id: which token asked.
        token_name: its name at that time.
        error: what went wrong, redacted; `""` when nothing did.
    """

    asked_at: datetime
    kind: ReadKind
    address: str
    path: str
    http_status: int | None
    duration_ms: float
    token_id: str
    token_name: str
    error: str = ""
