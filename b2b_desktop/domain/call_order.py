"""The orders a call log can be read in, and places in them.

Invariant: every order ends in the call ID, so that no two calls share a place.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from b2b_desktop.domain.quick_dataclass import dataclass


class SortColumn(StrEnum):
    """What calls can be sorted by; `TIME` is the order in which they were logged."""

    TIME = "time"
    ORDER = "order"
    PO = "po"
    RESULT = "result"
    MESSAGE = "message"
    HTTP = "http"
    CODE = "code"
    TOKEN = "token"
    BUYER = "buyer"
    ATTEMPT = "attempt"


@dataclass(frozen=True, slots=True)
class CallOrder:
    """How calls are sorted: newest first unless said otherwise."""

    column: SortColumn = SortColumn.TIME
    descending: bool = True


NEWEST_FIRST: Final = CallOrder()


@dataclass(frozen=True, slots=True)
class PageKey:
    """The place of one call in an order, behind which the next page starts.

    Attributes:
        call_id: the call.
        value: what it is sorted by, None in the order of time.
    """

    call_id: int
    value: int | str | None = None
