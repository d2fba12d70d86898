"""What rows have in common becomes a template, and nothing else does."""

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.sheet_template import common_values
from b2b_desktop.domain.order import FieldRow
from b2b_desktop.domain.template import Template


def template(text: str) -> Template | None:
    edited = EditedSheet.of(read_pasted(text, ["Cost Center", "Site"]).sheet)
    return common_values("T", edited.sheet, edited.checks)


def test_values_that_all_rows_share_are_taken() -> None:
    text = "orderId\tpoNumber\tisSaveOrderComment\tCost Center\tSite\n"
    text += "5012\tPO-1\tno\tCC-1\tA\n5013\tPO-1\t\t\tB\n"
    found = template(text)
    assert found == Template("T", "PO-1", False, (FieldRow(True, "Cost Center", "CC-1"),))


def test_rows_without_anything_in_common_make_no_template() -> None:
    assert template("orderId\tpoNumber\n5012\tPO-1\n5013\tPO-2\n") is None
    assert template("5012\n5013") is None


def test_a_comment_flag_that_differs_is_saved_as_usual() -> None:
    text = "orderId\tisSaveOrderComment\tSite\n5012\tno\tA\n5013\tyes\tA\n"
    found = template(text)
    assert found == Template("T", "", True, (FieldRow(True, "Site", "A"),))
