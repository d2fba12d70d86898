"""Numbers are found in prose however they are written."""

import pytest

from b2b_desktop.domain.batch.prose import find_numbers
from b2b_desktop.domain.batch.sheet import Unusual
from b2b_desktop.domain.batch.unusual import KnownOrders


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("see order-5012 and Order/5013.", ["5012", "5013"]),
        ("orders 5012,5013,5014 and 5015/5016", ["5012", "5013", "5014", "5015", "5016"]),
        ("it was 12,50 or 1.5, of 5012. 5013,5014.", ["12,50", "1.5", "5012", "5013", "5014"]),
        ("at https://s.example/orders/5012, please", ["https://s.example/orders/5012"]),
        ("at https://s.example/cart and so on", []),
        ("SKU-7781, B2B and the 2nd, a5055@b.example, 5012@b.example", []),
        ("(5012) [5013] <5014> 5015! 5016?", ["5012", "5013", "5014", "5015", "5016"]),
        ("it is 1E+05 or 1_000 or +5", ["1E+05", "1_000", "+5"]),
        ("between 5012 \N{EN DASH} 5020", ["5012 \N{EN DASH} 5020"]),
        (
            "5012 now, 5013 later 5014 \N{EN DASH} not 1234567890123 at all",
            ["5012", "5013", "5014", "1234567890123"],
        ),
    ],
)
def test_numbers_that_stand_by_themselves_are_found(line: str, found: list[str]) -> None:
    assert [number.text for number in find_numbers(line, KnownOrders())] == found


def test_the_words_around_a_number_are_one_line_and_not_many() -> None:
    line = f"{'x ' * 100}order\t5012 {'y ' * 100}"
    (number,) = find_numbers(line, KnownOrders())
    assert "order 5012 y" in number.context
    assert len(number.context) < 100


@pytest.mark.parametrize(
    ("line", "look"),
    [
        ("take 5012 now", None),
        ("take 5012 EUR now", Unusual.AMOUNT),
        ("take 5012 EURO now", None),
        ("in 2024 we", Unusual.YEAR),
        ("take 12 now", Unusual.SHORT),
        ("the invoice 5012 is", Unusual.LABELLED),
        ("on 030 123456 now", Unusual.PHONE),
    ],
)
def test_what_a_number_between_words_looks_like(line: str, look: Unusual | None) -> None:
    assert [number.look for number in find_numbers(line, KnownOrders())] == [look]
