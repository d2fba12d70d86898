"""A settlement: who dealt with a call that was open, when, and with what note.

Invariant: it says nothing of the store; only a check does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is noted when calls are dealt with, or opened again.

    Attributes:
        at: when, aware UTC.
        by: the operator's name.
        computer: the computer it was done on.
        note: what the operator wrote; `""` when calls are opened again.
    """

    at: datetime
    by: str
    computer: str
    note: str = ""
