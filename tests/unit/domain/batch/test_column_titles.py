"""Columns are recognised by title or content, and the operator can correct it."""

import pytest

from b2b_desktop.domain.batch.column_titles import guess_columns, kind_of_title, with_column
from b2b_desktop.domain.batch.sheet import Column, ColumnBasis, ColumnKind
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.order import OrderId

KNOWN = KnownOrders(OrderId(5000), OrderId(5100))


@pytest.mark.parametrize(
    ("titles", "kind"),
    [
        ("orderId|Order ID|ORDER_ID|order-id|Order #|Order number|Order No.|Order", "order_id"),
        ("BC order ID|BigCommerce Order Number", "order_id"),
        ("poNumber|PO|PO#|P.O.|PO Number|Purchase order|Purchase Order No.", "po_number"),
        ("Customer PO|customer's PO number|Purchase-Order #|Your PO", "po_number"),
        ("isSaveOrderComment|Save order comment|is_save_order_comment", "save_comment"),
        ("token|Token name|storefront token", "token"),
        ("result: outcome|Result: HTTP|result: anything", "result"),
    ],
)
def test_the_usual_spellings_are_recognised(titles: str, kind: str) -> None:
    assert {title: kind_of_title(title) for title in titles.split("|")} == dict.fromkeys(
        titles.split("|"), ColumnKind(kind)
    )


def test_only_a_known_name_becomes_an_extra_field() -> None:
    titles = ["Order ID", "cost center", "Price", "Order number", "Cost Center"]
    columns = guess_columns(titles, [], ["Cost Center"], KNOWN)
    assert [(c.kind, c.field_name) for c in columns] == [
        (ColumnKind.ORDER_ID, ""),
        (ColumnKind.FIELD, "Cost Center"),
        (ColumnKind.NOT_SENT, ""),
        (ColumnKind.NOT_SENT, ""),
        (ColumnKind.NOT_SENT, ""),
    ]


def test_a_record_id_is_not_taken_when_another_column_holds_the_stores_numbers() -> None:
    rows = [("88812345", "5012"), ("88812346", "5013")]
    columns = guess_columns(["id", "Bestellung"], rows, [], KNOWN)
    assert [c.kind for c in columns] == [ColumnKind.NOT_SENT, ColumnKind.ORDER_ID]
    assert columns[1] == Column("Bestellung", ColumnKind.ORDER_ID, "", ColumnBasis.CONTENT)


def test_a_correction_takes_the_kind_from_the_column_that_had_it() -> None:
    columns = guess_columns(["Order ID", "PO", "Mine"], [], [], KNOWN)
    corrected = with_column(columns, 2, ColumnKind.ORDER_ID)
    assert [c.kind for c in corrected] == [
        ColumnKind.NOT_SENT,
        ColumnKind.PO_NUMBER,
        ColumnKind.ORDER_ID,
    ]
    ticked = with_column(columns, 2, ColumnKind.FIELD)
    assert ticked[2] == Column("Mine", ColumnKind.FIELD, "Mine", ColumnBasis.OPERATOR)
    assert ticked[:2] == columns[:2]
