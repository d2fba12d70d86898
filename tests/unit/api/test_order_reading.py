"""What Order Details says of an order, in every form it may say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from b2b_desktop.api.reads import OrderReading, read_details
from b2b_desktop.domain.errors import BadReplyError
from b2b_desktop.domain.order import ExtraField, OrderId

ORDER = OrderId(5012)


def reading(**data: object) -> OrderReading:
    """Read an order from a reply's data."""
    return read_details({"code": 200, "data": data}, ORDER)


def test_a_whole_order_is_read() -> None:
    found = reading(
        poNumber="PO-7781",
        extraFields=[{"fieldName": "Cost Center", "fieldValue": "CC-42"}, "junk"],
        companyName="Acme\nLtd",
        date_created="Thu, 01 Jan 2026 01:00:00 +0100",
    )
    assert found.po_number == "PO-7781"
    assert found.extra_fields == (ExtraField("Cost Center", "CC-42"),)
    assert found.company == "Acme Ltd"
    assert found.created_at == datetime(2026, 1, 1, tzinfo=UTC)


def test_fields_may_come_as_an_object() -> None:
    found = reading(extraFields={"Cost Center": "CC-42", "Number": 7})
    assert found.extra_fields == (ExtraField("Cost Center", "CC-42"), ExtraField("Number", "7"))


@pytest.mark.parametrize("fields", [None, False, "", []])
def test_no_fields_are_none(fields: object) -> None:
    assert reading(extraFields=fields).extra_fields == ()


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (True, "true"), (42, "42"), (4.5, "4.5"), ("007", "007")]
)
def test_a_value_that_is_no_text_is_read_as_its_json(value: object, text: str) -> None:
    assert reading(poNumber=value).po_number == text


@pytest.mark.parametrize("date", [None, 12, "", "yesterday", "Thu, 99 Jan 2026 00:00:00 +0000"])
def test_a_date_that_is_none_is_not_told(date: object) -> None:
    assert reading(date_created=date).created_at is None


@pytest.mark.parametrize("data", [None, [], "x"])
def test_a_reply_without_an_order_is_no_reading(data: object) -> None:
    with pytest.raises(BadReplyError):
        read_details({"data": data}, ORDER)
