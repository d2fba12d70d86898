"""Two calls side by side."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from b2b_desktop.domain.call import CallDetails
from b2b_desktop.domain.call_comparison import compare_calls
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.ui.log.compare_model import CompareModel
from tests.call_rows import AT, call
from tests.logged_calls import ACCEPTED, CALL
from tests.window_hands import rows_of


def bold(model: CompareModel) -> list[bool]:
    """Tell of each row whether it is heavier."""
    fonts = [model.index(n, 2).data(Qt.ItemDataRole.FontRole) for n in range(model.rowCount())]
    return [font is not None and font.bold() for font in fonts]


def test_a_difference_is_heavier_only_among_what_is_the_same() -> None:
    left = CallDetails(call(1), CALL, AT, ACCEPTED)
    right = replace(left, call=replace(CALL, po_number="PO-2"))
    model = CompareModel(compare_calls(left, right), ("left", "right"))
    assert not any(bold(model))
    model.show_fields(all_of_them=True)
    signs = [model.index(n, 0).data() == "≠" for n in range(model.rowCount())]
    assert bold(model) == signs
    assert any(signs)
    assert not all(signs)


def test_names_are_words_of_people_but_those_of_fields_and_headers() -> None:
    fields = (ExtraField("cost_center", "7"),)
    headers = (("x-request_id", "1"),)
    made = replace(CALL, extra_fields=fields, request_headers=headers)
    both = CallDetails(call(1), made, AT, ACCEPTED)
    model = CompareModel(compare_calls(both, both), ("left", "right"))
    model.show_fields(all_of_them=True)
    cells = {(row[1], row[2]) for row in rows_of(model)}
    assert {("Result", "HTTP status"), ("Extra fields", "cost_center")} < cells
    assert ("Request headers", "x-request_id") in cells
    plain = [name for part, name in cells if part not in {"Extra fields", "Request headers"}]
    assert not [name for name in plain if "_" in name]


def test_times_that_differ_do_not_look_alike() -> None:
    left = CallDetails(call(1), CALL, AT, ACCEPTED)
    slower = replace(ACCEPTED.phases, wait_ms=45.04)
    right = replace(left, answer=replace(ACCEPTED, phases=slower))
    model = CompareModel(compare_calls(left, right), ("left", "right"))
    assert [row[2:] for row in rows_of(model)] == [["Wait, ms", "45.000", "45.040"]]


def test_a_tooltip_shows_what_the_cell_shows() -> None:
    left = CallDetails(call(1), CALL, AT, ACCEPTED)
    right = replace(left, call=replace(CALL, po_number="<b>PO</b>"))
    model = CompareModel(compare_calls(left, right), ("left", "right"))
    cell = model.index(0, 4)
    assert cell.data() == "<b>PO</b>"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;b&gt;PO&lt;/b&gt;</qt>"
