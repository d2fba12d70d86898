"""A line of a list is cut into the same numbers however long it is."""

import pytest

from b2b_desktop.domain.batch.list_line import line_pieces

_STRETCHES = (8_192, 16_384)


@pytest.mark.parametrize("length", [*_STRETCHES, sum(_STRETCHES), 2 * sum(_STRETCHES)])
@pytest.mark.parametrize(
    "numbers",
    [
        "5 012, 12 034; 5013 5014",
        "1 234 567 | 100 200 300 400 500",
        "5\N{NO-BREAK SPACE}012 #5013 '5 014' https://store.example/orders/5015",
        "5,012 5013,5014 , 5 015",
    ],
)
def test_numbers_are_cut_the_same_wherever_they_stand_in_a_long_line(
    numbers: str, length: int
) -> None:
    alone = list(line_pieces(numbers))
    for place in range(length - len(numbers), length + 2):
        assert list(line_pieces(";" * place + numbers)) == alone
        assert list(line_pieces(";" * place + numbers + ";" * length)) == alone


def test_each_number_of_a_very_long_line_is_a_piece() -> None:
    numbers = [str(number) for number in range(1_000_000, 1_010_000)]
    assert list(line_pieces(" ".join(numbers))) == numbers
