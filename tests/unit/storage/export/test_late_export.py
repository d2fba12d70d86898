"""The late list as a file: rows that can be sent later, and why each is late."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.export_choice import ExportChoice, ExportFormat
from b2b_desktop.domain.batch.late import LATE_TITLES, LateOrder
from b2b_desktop.domain.batch.sheet import ColumnKind
from b2b_desktop.domain.batch.slices import AbandonedError
from b2b_desktop.domain.batch.table import make_sheet, suggest_header
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.storage.export.late_export import export_late_orders
from b2b_desktop.storage.importing.open_table import open_table

AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
COST, SIZE = ExtraField("Cost Center", "CC-42"), ExtraField("Size", "007")
ORDERS = (
    LateOrder(
        OrderValues(OrderId(5012), "PO-0012", True, (COST,)),
        "acme",
        "anna@acme.example",
        Outcome.REJECTED,
        "The order already exists.",
        AT,
    ),
    LateOrder(OrderValues(OrderId(5013), "=1+1", False, (SIZE,)), "", "", Outcome.STOPPED, "", AT),
)


@pytest.mark.parametrize("kind", ExportFormat)
def test_the_late_list_comes_back_as_rows_that_can_be_sent(
    tmp_path: Path, kind: ExportFormat
) -> None:
    path = tmp_path / f"late.{kind}"
    export_late_orders(path, ORDERS, ExportChoice(kind))
    table = open_table(path)
    header = suggest_header(table.records)
    known = (COST.name, SIZE.name)
    sheet = make_sheet(table.records, header, known, KnownOrders(), guarded=table.guarded)
    edited = EditedSheet.of(sheet)
    assert [check.order_id for check in edited.checks] == [5012, 5013]
    assert [check.po_number for check in edited.checks] == ["PO-0012", "=1+1"]
    assert [check.save_comment for check in edited.checks] == [True, False]
    assert [check.result for check in edited.checks] == [None, None]
    results = {column.title for column in sheet.columns if column.kind is ColumnKind.RESULT}
    assert results == set(LATE_TITLES)
    assert table.records[1].cells[-5:] == (
        "refused",
        "The order already exists.",
        "acme",
        "anna@acme.example",
        "2026-01-02T03:04:05Z",
    )
    assert table.records[2].cells[3:5] == ("", "007")


def test_an_abandoned_export_leaves_no_file(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise AbandonedError

    with pytest.raises(AbandonedError):
        export_late_orders(tmp_path / "late.csv", ORDERS, ExportChoice(ExportFormat.CSV), stop)
    assert list(tmp_path.iterdir()) == []
