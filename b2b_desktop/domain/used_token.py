"""A token as the calls of a log name it."""

from __future__ import annotations

from b2b_desktop.domain.quick_dataclass import dataclass
from b2b_desktop.domain.token import TokenId


@dataclass(frozen=True, slots=True)
class UsedToken:
    """A token that calls were made with, whether it is still kept or not.

    Attributes:
        token_id: what it is known by.
        name: what it was called last.
        buyer_email: whom it acted for, empty when its claims did not say.
    """

    token_id: TokenId
    name: str
    buyer_email: str
