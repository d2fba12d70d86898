"""What the benchmarks attach to an order.

Invariant: both sides of a comparison send the same.
"""

from __future__ import annotations


def values_of(order_id: int) -> tuple[str, dict[str, str]]:
    """Return an order's PO number and extra fields."""
    return f"PO-{order_id}", {"Cost Center": "CC-42"}
