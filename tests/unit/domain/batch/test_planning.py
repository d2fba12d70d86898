"""Rows are sorted into groups, decided about, and become a plan that says all it will do."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.plan import BatchOptions, BatchPlan, LeftOut
from b2b_desktop.domain.batch.plan_facts import plan_facts
from b2b_desktop.domain.batch.planning import (
    Decision,
    Decisions,
    plan_batch,
    rows_to_send,
    why_left_out,
)
from b2b_desktop.domain.batch.row_groups import (
    EarlierCall,
    RowGroup,
    RowGroups,
    StoreFacts,
    Surroundings,
    group_rows,
    orders_by_store,
    token_names,
)
from b2b_desktop.domain.batch.unusual import KnownOrders
from b2b_desktop.domain.call import Mode, Outcome
from b2b_desktop.domain.check import CheckState
from b2b_desktop.domain.errors import InputError
from b2b_desktop.domain.order import ExtraField, OrderId, OrderValues
from b2b_desktop.domain.token import Claims, Token, TokenId

TEXT = """Order ID\tPO\tToken\tCost Center\tPrice
5012\tPO-1\t\tCC-1\t9
x\tPO-2\t\t\t
5012\tPO-1\t\tCC-1\t8
5012\tPO-9\t\tCC-1\t
5013\t\t\tCC-2\t
5014\tPO-4\tnobody\t\t
5015\tPO-5\tSHOP\t\t
9999999\tPO-6\t\t\t
5016\tPO-7\t\t\t
"""
HERE, SHOP = TokenId("a" * 32), TokenId("b" * 32)
AROUND = Surroundings(
    facts={
        "": StoreFacts(
            accepted={OrderId(5016): EarlierCall(datetime(2026, 1, 2, tzinfo=UTC), "PO-0")},
            known=KnownOrders(OrderId(5000), OrderId(5020)),
        )
    },
    tokens={"shop": SHOP},
    token_id=HERE,
)
OPTIONS = BatchOptions(Mode.LIVE)
SEND_ALL: Mapping[RowGroup, Decision] = dict.fromkeys(RowGroup, Decision.SEND)


def edited(text: str = TEXT) -> EditedSheet:
    return EditedSheet.of(read_pasted(text, ["Cost Center"]).sheet)


def planned(
    decisions: Decisions, sheet: EditedSheet | None = None, around: Surroundings = AROUND
) -> BatchPlan:
    sheet = sheet or edited()
    return plan_batch(sheet, group_rows(sheet, around), decisions, around, OPTIONS, "pasted")


def test_rows_are_grouped_by_what_needs_a_decision() -> None:
    groups = group_rows(edited(), AROUND)
    assert groups.rows == {
        RowGroup.INVALID: (1,),
        RowGroup.DUPLICATE: (2,),
        RowGroup.DIFFERENT: (3,),
        RowGroup.NO_TOKEN: (5,),
        RowGroup.ACCEPTED_BEFORE: (8,),
        RowGroup.UNUSUAL: (7,),
        RowGroup.WITHOUT_PO: (4,),
    }
    assert groups.same_as == {2: 0, 3: 0}


@pytest.mark.parametrize(
    "decisions",
    [
        Decisions(),
        Decisions(SEND_ALL),
        Decisions({RowGroup.WITHOUT_PO: Decision.USE_PO}, "PO-0"),
        Decisions({RowGroup.DIFFERENT: Decision.SEND, RowGroup.UNUSUAL: Decision.SEND}),
    ],
)
def test_what_decisions_send_is_told_without_a_plan(decisions: Decisions) -> None:
    groups, plan = group_rows(edited(), AROUND), planned(decisions)
    assert rows_to_send(groups, decisions) == plan_facts(plan).to_send
    reasons = [why_left_out(groups, decisions, number) for number in range(len(plan.rows))]
    assert [reason is not None for reason in reasons] == [
        row.left_out is not None for row in plan.rows
    ]


def test_nothing_in_a_group_is_sent_unless_that_was_decided() -> None:
    plan = planned(Decisions())
    assert [row.left_out for row in plan.rows] == [
        None,
        LeftOut.INVALID,
        LeftOut.DUPLICATE,
        LeftOut.DUPLICATE,
        LeftOut.WITHOUT_PO,
        LeftOut.NO_TOKEN,
        None,
        LeftOut.UNUSUAL,
        LeftOut.ACCEPTED_BEFORE,
    ]
    assert plan.titles == ("Order ID", "PO", "Token", "Cost Center", "Price")
    fields = (ExtraField("Cost Center", "CC-1"),)
    assert plan.rows[0].values == OrderValues(OrderId(5012), "PO-1", True, fields)
    assert plan.rows[0].cells == ("5012", "PO-1", "", "CC-1", "9")
    assert (plan.rows[0].line, plan.rows[0].token_id, plan.rows[6].token_id) == (2, HERE, SHOP)


@pytest.mark.parametrize(
    ("rows", "sent"),
    [
        ("5012\t\t\n5012\tPO-1\t", [1]),
        ("5012\tPO-1\t\n5012\t\t\n5012\tPO-1\t", [0]),
        ("5012\tPO-1\tnobody\n5012\tPO-1\t", [1]),
        ("5012\tPO-1\tnobody\n5012\t\t\n5012\t\t", []),
    ],
)
def test_a_row_that_is_left_out_does_not_leave_out_another_of_its_order(
    rows: str, sent: list[int]
) -> None:
    sheet = edited(f"Order ID\tPO\tToken\n{rows}")
    plan = planned(Decisions(), sheet)
    assert [n for n, row in enumerate(plan.rows) if row.left_out is None] == sent
    using = Decisions({RowGroup.WITHOUT_PO: Decision.USE_PO}, "PO-77")
    assert sum(row.left_out is None for row in planned(using, sheet).rows) == 1
    assert rows_to_send(group_rows(sheet, AROUND), using) == 1


def test_what_cannot_be_sent_stays_left_out_whatever_was_decided() -> None:
    plan = planned(Decisions(SEND_ALL))
    left_out = {row.line: row.left_out for row in plan.rows if row.left_out}
    assert left_out == {3: LeftOut.INVALID, 7: LeftOut.NO_TOKEN}


def test_a_po_number_is_used_for_rows_without_one_only_when_that_was_decided() -> None:
    using = Decisions({RowGroup.WITHOUT_PO: Decision.USE_PO}, "PO-77")
    values = planned(using).rows[4].values
    assert values is not None
    assert values.po_number == "PO-77"
    sending = Decisions({RowGroup.WITHOUT_PO: Decision.SEND}, "PO-77")
    values = planned(sending).rows[4].values
    assert values is not None
    assert values.po_number == ""
    with pytest.raises(InputError):
        planned(Decisions({RowGroup.WITHOUT_PO: Decision.USE_PO}, "PO\n77"))


def test_each_row_is_asked_about_in_the_store_of_its_own_token() -> None:
    accepted = {OrderId(5012): EarlierCall(datetime(2026, 1, 2, tzinfo=UTC), "PO-0")}
    around = Surroundings(
        tokens={"shop": SHOP},
        token_id=HERE,
        stores={HERE: "here", SHOP: "there"},
        facts={"here": StoreFacts(), "there": StoreFacts(accepted)},
    )
    sheet = edited("Order ID\tPO\tToken\n5012\tPO-1\t\n5012\tPO-1\tshop\n5013\tPO-2\tshop\n")
    assert orders_by_store(sheet.checks, around) == {"here": (5012,), "there": (5012, 5013)}
    assert group_rows(sheet, around).rows == {RowGroup.ACCEPTED_BEFORE: (1,)}


def test_without_a_chosen_token_no_row_without_one_of_its_own_is_sent() -> None:
    around = Surroundings(tokens={"shop": SHOP})
    plan = planned(Decisions(SEND_ALL), around=around)
    assert [row.line for row in plan.rows if row.values] == [8]


def test_the_confirmation_counts_what_the_plan_holds() -> None:
    text = "Order ID\tPO\tisSaveOrderComment\n5012\tPO-1\t0\n5013\t\t1\n5014\tPO-3\t\nx"
    plan = planned(Decisions({RowGroup.WITHOUT_PO: Decision.SEND}), edited(text))
    facts = plan_facts(plan)
    assert (facts.to_send, facts.reads, facts.with_po, facts.attaching_nothing) == (3, 3, 2, 1)
    assert (facts.with_comment, facts.left_out, facts.by_token) == (
        2,
        {LeftOut.INVALID: 1},
        {HERE: 3},
    )
    assert [row.line for row in facts.first_rows] == [2, 3, 4]


RESULTS = """Order ID\tPO\tresult: outcome\tresult: check\tresult: HTTP\tresult: attempt
5012\tPO-1\taccepted\tconfirmed\t200\t1
5012\tPO-1\tleft_out: duplicate\t\t\t
5013\tPO-2\tsending\tnot_checked\t\t1
5014\tPO-3\tqueued\tnot_checked\t\t
5015\tPO-4\tleft_out: unticked\t\t\t
5016\tPO-5\tnot_sent\tnot_checked\t\t2
5017\tPO-6\tnonsense\t\t\t
"""


def test_an_exported_result_goes_on_where_it_stopped() -> None:
    plan = planned(Decisions(), edited(RESULTS))
    assert plan.titles == ("Order ID", "PO")
    states = [(row.outcome, row.check, row.left_out) for row in plan.rows]
    unchecked = CheckState.NOT_CHECKED
    assert states == [
        (Outcome.ACCEPTED, CheckState.CONFIRMED, None),
        (None, unchecked, LeftOut.DUPLICATE),
        (Outcome.UNKNOWN, unchecked, None),
        (Outcome.QUEUED, unchecked, None),
        (None, unchecked, LeftOut.UNTICKED),
        (None, unchecked, LeftOut.ACCEPTED_BEFORE),
        (None, unchecked, None),
    ]
    facts = plan_facts(plan)
    assert (facts.to_send, facts.sent_before) == (2, 2)


def test_a_token_is_found_by_name_buyer_or_id_unless_two_share_it() -> None:
    tokens = [
        Token(HERE, "Acme", claims=Claims(email="b@acme.example")),
        Token(SHOP, "acme", claims=Claims(email="c@acme.example")),
    ]
    names = token_names(tokens)
    assert names == {
        "b@acme.example": HERE,
        "c@acme.example": SHOP,
        "a" * 32: HERE,
        "b" * 32: SHOP,
    }


def test_a_plan_sends_nothing_invalid_even_when_the_groups_are_of_other_rows() -> None:
    sheet = edited()
    plan = plan_batch(sheet, RowGroups({}, {}), Decisions(SEND_ALL), AROUND, OPTIONS, "pasted")
    left_out = {row.line: row.left_out for row in plan.rows if row.left_out}
    assert left_out == {3: LeftOut.INVALID, 7: LeftOut.NO_TOKEN}


def test_an_unticked_row_is_left_out_before_anything_else_is_asked() -> None:
    sheet = edited("please see order 5012 of 2025 and thanks")
    plan = planned(Decisions(SEND_ALL), sheet)
    assert [row.left_out for row in plan.rows] == [None, LeftOut.UNTICKED]
