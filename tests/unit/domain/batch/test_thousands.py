"""One number with thousands separators is not cut into several, and several are not made one."""

import pytest

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.errors import InputReason


def read_ids(text: str) -> list[int]:
    checks = EditedSheet.of(read_pasted(text).sheet).checks
    return [check.order_id for check in checks if check.order_id is not None]


def reasons(text: str) -> list[InputReason]:
    checks = EditedSheet.of(read_pasted(text).sheet).checks
    return [fault.reason for check in checks for fault in check.faults]


def test_a_list_with_commas_is_no_number_with_thousands() -> None:
    assert read_ids("5012,5013,5014") == [5012, 5013, 5014]
    assert read_ids("100,200,300,400,500") == [100, 200, 300, 400, 500]
    assert reasons("1,234, 5,678") == [InputReason.SEPARATED_DIGITS] * 2


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("5,012\n5,013\n5,014", 3),
        ("Order ID\n5,012\n5,013\n5,014", 3),
        ("5,012;5,013\n5,014;5,015", 4),
        ("100,200\n101,201", 2),
        ("5 012\n5 013", 2),
        ("5 012", 1),
        ("'5 012'\r\n#5 013", 2),
        ("5 012; 5 013, 5 014\t5 015", 4),
        ("5 012 5 013 12 014", 3),
        ("100 200 300\n100 200 301", 2),
        ("\uff15 \uff10\uff11\uff12", 1),
        ("please order 5 012 now", 1),
    ],
)
def test_a_number_with_thousands_separators_is_refused_wherever_it_stands(
    text: str, rows: int
) -> None:
    assert reasons(text) == [InputReason.SEPARATED_DIGITS] * rows


@pytest.mark.parametrize("text", ["5,012,PO-1\n5,013,PO-2", "orderId,poNumber\n5,012,PO-1"])
def test_no_column_is_made_of_a_number_s_thousands(text: str) -> None:
    assert read_ids(text) == []


@pytest.mark.parametrize(
    ("text", "order_ids"),
    [
        ("100 5012 5013", [100, 5012, 5013]),
        ("5012 100 200", [5012, 100, 200]),
        ("100 200 300 400 500", [100, 200, 300, 400, 500]),
        ("005 012", [5, 12]),
        ("100  200", [100, 200]),
        ("'100' '200'", [100, 200]),
        ("orderId,poNumber\n100,200\n101,201", [100, 101]),
        ("orderId,poNumber\n100,200,", [100]),
    ],
)
def test_order_ids_that_are_no_thousands_are_read_one_by_one(
    text: str, order_ids: list[int]
) -> None:
    assert read_ids(text) == order_ids
