"""What the form takes, and why it refuses the rest."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.errors import InputError, InputReason
from b2b_desktop.domain.order import (
    LARGEST_ORDER_ID,
    ExtraField,
    FieldRow,
    OrderDraft,
    checked,
    faults,
    parse_order_id,
)


def payload(**data: object) -> str:
    """Return a webhook's payload."""
    return json.dumps({"scope": "store/order/created", "data": {"type": "order", **data}})


def row(name: str, value: str = "1", *, enabled: bool = True) -> FieldRow:
    """Return a row of the table."""
    return FieldRow(enabled, name, value)


@pytest.mark.parametrize(
    "text",
    [
        "5012",
        " #5012 ",
        "# 5012",
        "\N{FULLWIDTH DIGIT FIVE}\N{FULLWIDTH DIGIT ZERO}12",
        "\N{FULLWIDTH NUMBER SIGN}5012",
        "0005012",
        "https://store-abc123.mybigcommerce.com/manage/orders/5012",
        "https://shop.example/?order=5012",
        "HTTPS://shop.example/#/orders/5012/",
        payload(id=5012),
    ],
)
def test_an_order_id_is_read_as_operators_have_it_at_hand(text: str) -> None:
    assert parse_order_id(text) == 5012


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", InputReason.EMPTY),
        ("0", InputReason.NOT_POSITIVE),
        ("-1", InputReason.NOT_POSITIVE),
        ("- 5", InputReason.NOT_POSITIVE),
        (payload(id=0), InputReason.NOT_POSITIVE),
        ("1.5", InputReason.NOT_WHOLE),
        (".5", InputReason.NOT_WHOLE),
        ("1E+05", InputReason.NOT_WHOLE),
        ("12.0", InputReason.NOT_WHOLE),
        (".", InputReason.NOT_A_NUMBER),
        ("1_000", InputReason.SEPARATED_DIGITS),
        ("1,234", InputReason.SEPARATED_DIGITS),
        ("5012 5013", InputReason.SEPARATED_DIGITS),
        ("1'000", InputReason.SEPARATED_DIGITS),
        ("+5", InputReason.NOT_A_NUMBER),
        ("٥٠١٢", InputReason.NOT_A_NUMBER),
        ("five", InputReason.NOT_A_NUMBER),
        (str(LARGEST_ORDER_ID + 1), InputReason.TOO_LARGE),
        ("9" * 1_000_000, InputReason.TOO_LARGE),
        (payload(id=2**40), InputReason.TOO_LARGE),
        ("x" * 1_000_000, InputReason.NOT_A_NUMBER),
        ("https://shop.example/manage/orders", InputReason.NO_ORDER_IN_ADDRESS),
        ("{", InputReason.NO_ORDER_IN_PAYLOAD),
        ("{" + "[" * 19_000, InputReason.NO_ORDER_IN_PAYLOAD),
        ('{"data": [5012]}', InputReason.NO_ORDER_IN_PAYLOAD),
        (payload(id="5012"), InputReason.NO_ORDER_IN_PAYLOAD),
        (payload(id=True), InputReason.NO_ORDER_IN_PAYLOAD),
        ('{"data": {"type": "customer", "id": 5}}', InputReason.NO_ORDER_IN_PAYLOAD),
    ],
)
def test_anything_else_is_refused_with_its_reason(text: str, reason: InputReason) -> None:
    with pytest.raises(InputError) as caught:
        parse_order_id(text)
    assert (caught.value.field, caught.value.reason) == ("order_id", reason)
    assert len(caught.value.detail) <= 40


@given(st.integers(1, LARGEST_ORDER_ID))
def test_every_order_id_there_can_be_is_read(number: int) -> None:
    assert parse_order_id(str(number)) == number


@given(st.text())
def test_no_text_is_a_fault(text: str) -> None:
    try:
        found = parse_order_id(text)
    except InputError:
        return
    assert 1 <= found <= LARGEST_ORDER_ID


def test_a_form_is_sent_as_it_stands() -> None:
    rows = (
        row(" Cost Center ", "0042 "),
        row("off", enabled=False),
        row("", ""),
        row("Empty", ""),
        row("A\u200bB", "\u2003"),
    )
    values = checked(OrderDraft("5012", " 007 ", False, rows))
    assert (values.po_number, values.save_comment) == (" 007 ", False)
    assert values.extra_fields == (
        ExtraField(" Cost Center ", "0042 "),
        ExtraField("Empty", ""),
        ExtraField("A\u200bB", "\u2003"),
    )


@pytest.mark.parametrize("character", ["\t", "\n", "\x00", "\x7f", "\u2028", "\ud800"])
def test_what_cannot_be_sent_is_refused_in_each_field(character: str) -> None:
    draft = OrderDraft("x", f"PO{character}1", True, (row("fine"), row(f"a{character}")))
    found = faults(draft)
    assert [error.field for error in found] == ["order_id", "po_number", "extra_fields"]
    assert [error.reason for error in found[1:]] == [InputReason.CONTROL_CHARACTER] * 2
    assert found[1].detail == f"U+{ord(character):04X}"
    assert (found[1].row, found[2].row) == (None, 1)


@pytest.mark.parametrize(
    ("rows", "reason", "at"),
    [
        ((row("A"), row(" A ")), InputReason.NAME_REPEATED, 1),
        ((row("A"), row("", "5")), InputReason.NAME_MISSING, 1),
        ((row("  ", "5"),), InputReason.NAME_MISSING, 0),
        ((row("A"), row("B", "a\rb")), InputReason.CONTROL_CHARACTER, 1),
    ],
)
def test_a_field_that_cannot_be_sent_is_named_by_its_row(
    rows: tuple[FieldRow, ...], reason: InputReason, at: int
) -> None:
    with pytest.raises(InputError) as caught:
        checked(OrderDraft("5012", "", True, rows))
    assert (caught.value.reason, caught.value.row) == (reason, at)


def test_a_repeated_name_that_is_switched_off_is_no_fault() -> None:
    draft = OrderDraft("5012", "", True, (row("A"), row("A", enabled=False)))
    assert faults(draft) == ()


@pytest.mark.parametrize(
    ("draft", "blank"),
    [
        (OrderDraft(), True),
        (OrderDraft(save_comment=False), True),
        (OrderDraft(fields=(row("", ""),)), True),
        (OrderDraft(fields=(row("", "x", enabled=False),)), False),
        (OrderDraft(po_number=" "), False),
    ],
)
def test_a_form_is_blank_until_something_is_typed(draft: OrderDraft, blank: bool) -> None:
    assert draft.is_blank is blank


def test_only_a_po_number_or_a_field_is_something_to_attach() -> None:
    assert checked(OrderDraft("1")).attaches_nothing
    assert not checked(OrderDraft("1", "PO-1")).attaches_nothing
    assert not checked(OrderDraft("1", "", True, (row("A", ""),))).attaches_nothing
