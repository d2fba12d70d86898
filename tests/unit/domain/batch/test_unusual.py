"""An order ID is unusual when the store has none like it."""

import pytest

from b2b_desktop.domain.batch.sheet import Unusual
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.order import OrderId


@pytest.mark.parametrize(
    ("known", "order_id", "why"),
    [
        ([], 99, Unusual.SHORT),
        ([], 100, None),
        ([], 2_000_000_000, None),
        ([5000, 5100], 5050, None),
        ([5000, 5100], 6100, None),
        ([5000, 5100], 6101, Unusual.FAR),
        ([5000, 5100], 3999, Unusual.FAR),
        ([5000, 5100], 12, Unusual.SHORT),
        ([1_000_000], 1_100_000, None),
        ([1_000_000], 1_100_001, Unusual.FAR),
        ([20, 40], 30, None),
        ([20, 40], 19, Unusual.SHORT),
    ],
)
def test_a_number_is_measured_against_the_stores_range(
    known: list[int], order_id: int, why: Unusual | None
) -> None:
    orders = KnownOrders.of(map(OrderId, known))
    assert orders.why_unusual(OrderId(order_id)) is why
