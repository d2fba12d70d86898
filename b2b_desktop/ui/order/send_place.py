"""Where a call goes: which mode, which store.

Invariant: an order is identified by store and order ID, and live never meets practice
(design.md section 2), so whatever the form remembers of an order it remembers by its place.
"""

from __future__ import annotations

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.token import Token


@dataclass(frozen=True, slots=True)
class SendPlace:
    """A mode and what stands for the store in it."""

    mode: Mode
    store: str


def place_of(token: Token, mode: Mode) -> SendPlace:
    """Return where this token's calls go."""
    return SendPlace(mode, token.store)
