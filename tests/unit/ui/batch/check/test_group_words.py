"""Each group says why, each row says why it is in it."""

from __future__ import annotations

from datetime import UTC, datetime

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.planning import CHOICES, Decision, Decisions
from b2b_desktop.domain.batch.row_groups import (
    EarlierCall,
    RowGroup,
    StoreFacts,
    Surroundings,
    group_rows,
)
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.token import TokenId
from b2b_desktop.ui.batch.check.group_words import (
    choice_word,
    group_name,
    group_reason,
    remark_in_group,
    remark_of_all,
)

TEXT = """orderId\tpoNumber\ttoken\tresult: outcome\tresult: store
5012\tPO-1\t\t
x\tPO-2\t\t
5012\tPO-1\t\t
5012\tPO-9\t\t
5013\t\t\t
5014\tPO-4\tnobody\t
5016\tPO-7\t\t
9999999\tPO-6\t\t
5017\tPO-8\t\taccepted
5018\tPO-8\t\tleft_out: unticked
5008\tPO-8\t\t
5009\tPO-8\t\t
5007\tPO-8\t\taccepted\toutlet
"""
AROUND = Surroundings(
    facts={
        "acme": StoreFacts(
            accepted={OrderId(5016): EarlierCall(datetime(2026, 1, 2, tzinfo=UTC), " PO-0")},
            unanswered={OrderId(5008): EarlierCall(datetime(2026, 1, 2, tzinfo=UTC), "PO-0")},
            under_way={OrderId(5009): "july.csv"},
            known=KnownOrders(OrderId(5000), OrderId(5020)),
        )
    },
    token_id=TokenId("a" * 32),
    stores={TokenId("a" * 32): "acme"},
)
EDITED = EditedSheet.of(read_pasted(TEXT).sheet)
GROUPS = group_rows(EDITED, AROUND)


def remark(group: RowGroup) -> str:
    return remark_in_group(group, GROUPS.rows[group][0], EDITED, GROUPS, AROUND)


def test_every_group_has_a_name_a_reason_and_choices_in_words() -> None:
    for group in RowGroup:
        assert group_name(group)
        assert group_reason(group)
        assert all(choice_word(group, decision) for decision in CHOICES[group])
    assert choice_word(RowGroup.WITHOUT_PO, Decision.SEND) == "Send without one"


def test_each_row_says_why_it_is_in_its_group() -> None:
    assert remark(RowGroup.INVALID).startswith("This is not an order ID.")
    assert remark(RowGroup.DUPLICATE) == "Same order as line 2."
    assert remark(RowGroup.DIFFERENT) == "Same order as line 2."
    assert remark(RowGroup.NO_TOKEN) == "No token is called nobody."
    assert remark(RowGroup.ACCEPTED_BEFORE).startswith("Accepted 2026-01-0")
    assert remark(RowGroup.ACCEPTED_BEFORE).endswith(" with PO number \N{MIDDLE DOT}PO-0.")
    assert remark(RowGroup.NO_ANSWER).startswith("Sent 2026-01-0")
    assert remark(RowGroup.NO_ANSWER).endswith(" with PO number PO-0, no answer came.")
    assert remark(RowGroup.UNDER_WAY) == "In batch july.csv."
    assert remark(RowGroup.OTHER_STORE) == "Sent in store outlet, not in acme."
    assert remark(RowGroup.UNUSUAL) == "Far from this store's order IDs."
    assert remark(RowGroup.WITHOUT_PO) == "No PO number."
    assert remark(RowGroup.LEFT_OUT_BEFORE) == group_reason(RowGroup.LEFT_OUT_BEFORE)


def test_all_rows_say_what_becomes_of_them() -> None:
    use = Decisions({RowGroup.WITHOUT_PO: Decision.USE_PO}, "PO-77")
    rows = range(len(EDITED.checks))
    left = [remark_of_all(n, EDITED, GROUPS, AROUND, Decisions()) for n in rows]
    used = [remark_of_all(n, EDITED, GROUPS, AROUND, use) for n in rows]
    assert left[0] == ""
    assert left[2] == "Left out: Same order as line 2."
    assert left[4] == "Left out: No PO number."
    assert used[4] == "Gets PO number PO-77."
    assert left[8].startswith("Sent before, as the result file says")


def test_a_row_made_by_hand_is_named_by_its_place() -> None:
    edited = EditedSheet.of(read_pasted("5012\n5012").sheet)
    rows = tuple(type(row)(0, 0, row.cells) for row in edited.sheet.rows)
    typed = EditedSheet.of(type(edited.sheet)(edited.sheet.columns, rows))
    groups = group_rows(typed, AROUND)
    words = remark_in_group(RowGroup.DUPLICATE, 1, typed, groups, AROUND)
    assert words == "Same order as line 1 of the table."
