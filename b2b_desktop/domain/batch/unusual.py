"""Telling a store's order IDs from other numbers.

Invariant: an unusual number is asked about, never refused and never sent unasked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from b2b_desktop.domain.batch.sheet import Unusual
from b2b_desktop.domain.order import OrderId

FEWEST_DIGITS: Final = 3
"""Order IDs start at 100 unless a store changed that (b2b-api.md section 5)."""
_LEAST_MARGIN: Final = 1000
_MARGIN_PARTS: Final = 10


@dataclass(frozen=True, slots=True)
class KnownOrders:
    """The range of the order IDs this store used lately.

    Attributes:
        lowest: the smallest of them, None when none is known.
        highest: the largest of them.
    """

    lowest: OrderId | None = None
    highest: OrderId | None = None

    @classmethod
    def of(cls, order_ids: Iterable[OrderId]) -> KnownOrders:
        """Return the range of these order IDs."""
        known = tuple(order_ids)
        return cls(min(known), max(known)) if known else cls()

    def why_unusual(self, order_id: OrderId) -> Unusual | None:
        """Return why a number is unusual for this store, None when it is not.

        Order IDs only grow, with gaps; so a number is far when it is outside of the known range by
        more than that range, a tenth of the number or a thousand, whichever is most.
        """
        if self.lowest is None or self.highest is None:
            return Unusual.SHORT if order_id < 10 ** (FEWEST_DIGITS - 1) else None
        if self.lowest <= order_id <= self.highest:
            return None
        if order_id < min(10 ** (FEWEST_DIGITS - 1), self.lowest):
            return Unusual.SHORT
        span = self.highest - self.lowest
        margin = max(_LEAST_MARGIN, self.highest // _MARGIN_PARTS, span)
        near = self.lowest - margin <= order_id <= self.highest + margin
        return None if near else Unusual.FAR
