"""What the Summary and the Response say of a checked call."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from b2b_desktop.domain.call import CallDetails, CallId, CallKind, CallRow, Outcome, Reason
from b2b_desktop.domain.check import (
    PO_NUMBER,
    CallCheck,
    CheckFault,
    CheckState,
    Difference,
    KeptValues,
)
from b2b_desktop.domain.order import ExtraField
from b2b_desktop.ui.log.check_texts import checks_text
from b2b_desktop.ui.log.check_words import check_summary, clock_times, difference_words
from b2b_desktop.ui.log.summary_words import (
    CHECK_NOW,
    PASTE_TOKEN,
    SEND_AGAIN,
    USE_OTHER_FORMAT,
    Summary,
    action_words,
    summary_words,
)
from b2b_desktop.ui.messages import result_colour, result_icon, result_words
from tests.check_values import AT, FIELDS, a_check, answer, new_call

COST = Difference("Cost Center", "CC-42", None)
OTHER_COST = Difference("Cost Center", "CC-42", "CC-43")
OTHER_PO = Difference(PO_NUMBER, "PO-7781", "PO-9")
LOST_PO = Difference(PO_NUMBER, "PO-7781", "")


def a_row(outcome: Outcome, check: CheckState) -> CallRow:
    """Return a call's row."""
    call = new_call()
    ended = answer(outcome)
    return CallRow(
        call_id=CallId(1),
        mode=call.mode,
        kind=call.kind,
        outcome=outcome,
        reason=ended.reason,
        check=check,
        is_open=False,
        order_id=call.order_id,
        po_number=call.po_number,
        token_name="Trade shop",
        store="abc123",
        buyer_email="b@a.ex",
        http_status=200,
        api_code="",
        message="",
        retry_after_s=None,
        clicked_at=AT,
        done_at=ended.done_at,
        attempt=1,
        repeats=None,
        batch_id=None,
    )


def said(outcome: Outcome, *checks: CallCheck, shown: CheckState | None = None) -> Summary:
    """Return the Summary of a call with these looks; the row shows the last one's state."""
    row = a_row(outcome, shown or checks[-1].state)
    return check_summary(row, CallDetails(row, new_call(), AT, answer(outcome), checks=checks))


def differs(*differences: Difference) -> CallCheck:
    """Return a look that saw something else."""
    return a_check(CheckState.STORED_DIFFERENTLY, differences=differences)


def test_confirmed_names_what_the_store_has() -> None:
    summary = said(Outcome.ACCEPTED, a_check(CheckState.CONFIRMED))
    assert summary == Summary("Confirmed.", "The store has PO-7781 and Cost Center.")


def test_confirmed_lists_several_fields_and_leaves_blank_ones_out() -> None:
    fields = (*FIELDS, ExtraField("Fintech ID", "e"), ExtraField("Note", ""))
    row = a_row(Outcome.ACCEPTED, CheckState.CONFIRMED)
    call = replace(new_call(), extra_fields=fields)
    details = CallDetails(row, call, AT, None, checks=(a_check(CheckState.CONFIRMED),))
    body = check_summary(row, details).body
    assert body == "The store has PO-7781, Cost Center and Fintech ID."


def test_confirmed_with_nothing_sent_says_so() -> None:
    row = replace(a_row(Outcome.ACCEPTED, CheckState.CONFIRMED), po_number="")
    assert check_summary(row, None).body == "The store has the order as sent."


def test_a_lost_call_that_is_confirmed_had_arrived() -> None:
    summary = said(Outcome.UNKNOWN, a_check(CheckState.CONFIRMED))
    assert summary.body.startswith("The call had arrived. The store has PO-7781")


@pytest.mark.parametrize(
    ("differences", "words"),
    [
        ((COST,), "The store accepted order 5012 but did not keep Cost Center."),
        ((LOST_PO, COST), "The store accepted order 5012 but did not keep PO-7781 and Cost Center"),
        ((OTHER_PO,), "The store accepted order 5012 but holds another PO number."),
        (
            (OTHER_PO, COST),
            "The store accepted order 5012 but did not keep Cost Center, and holds another PO",
        ),
    ],
)
def test_stored_differently_says_what_was_not_kept(
    differences: tuple[Difference, ...], words: str
) -> None:
    assert said(Outcome.ACCEPTED, differs(*differences)).body.startswith(words)


def test_stored_differently_shows_sent_and_stored_values_as_plain_text() -> None:
    evil = Difference("<b>{order}</b>", "{stored}\u200b", "<script>")
    assert difference_words(evil) == (
        "<b>{order}</b>: sent “{stored}[U+200B]”, the store has “<script>”"
    )
    assert difference_words(LOST_PO) == "PO number: sent “PO-7781”, the store has nothing"
    assert difference_words(Difference("N", "", "x")) == "N: sent nothing, the store has “x”"


def test_a_long_list_of_differences_and_long_values_are_cut() -> None:
    many = tuple(Difference(f"F{n}", "v" * 500, "w") for n in range(15))
    body = said(Outcome.ACCEPTED, differs(*many)).body
    assert body.splitlines()[-1] == "and 3 more"
    assert "v" * 121 not in body


@pytest.mark.parametrize(
    ("outcome", "differences", "offered"),
    [
        (Outcome.ACCEPTED, (COST,), True),
        (Outcome.ACCEPTED, (OTHER_PO, COST), True),
        (Outcome.ACCEPTED, (OTHER_COST,), False),
        (Outcome.ACCEPTED, (LOST_PO,), False),
        (Outcome.UNKNOWN, (COST,), False),
    ],
)
def test_the_other_format_is_offered_only_where_fields_are_missing(
    outcome: Outcome, differences: tuple[Difference, ...], offered: bool
) -> None:
    summary = said(outcome, differs(*differences))
    assert (USE_OTHER_FORMAT in summary.actions) is offered
    assert ("other format" in summary.body) is offered
    assert CHECK_NOW in summary.actions


def test_an_update_never_offers_another_format() -> None:
    row = replace(a_row(Outcome.ACCEPTED, CheckState.STORED_DIFFERENTLY), kind=CallKind.UPDATE)
    details = CallDetails(row, new_call(), AT, None, checks=(differs(COST),))
    assert USE_OTHER_FORMAT not in check_summary(row, details).actions


def test_a_lost_call_whose_order_holds_other_values_says_both_ways() -> None:
    words = "this call did not arrive, or they were changed since"
    assert words in said(Outcome.UNKNOWN, differs(OTHER_PO)).body


def test_words_stand_before_the_details_are_read() -> None:
    row = a_row(Outcome.ACCEPTED, CheckState.STORED_DIFFERENTLY)
    assert check_summary(row, None).body == "The store accepted order 5012 but holds other values."
    row = a_row(Outcome.UNKNOWN, CheckState.NOT_VISIBLE_YET)
    assert check_summary(row, None).body.startswith("Not there so far.")
    row = a_row(Outcome.ACCEPTED, CheckState.COULD_NOT_CHECK)
    assert "it could not be read" in check_summary(row, None).body


def test_not_visible_yet_says_that_it_is_looked_at_again() -> None:
    summary = said(Outcome.ACCEPTED, a_check(CheckState.NOT_VISIBLE_YET))
    assert summary.headline == "Accepted, not visible yet."
    assert "looked at again by itself" in summary.body


def test_a_lost_call_names_every_time_it_was_not_there() -> None:
    looks = [
        a_check(CheckState.NOT_VISIBLE_YET, checked_at=AT + timedelta(minutes=n)) for n in (0, 1, 3)
    ]
    summary = said(Outcome.UNKNOWN, *looks)
    times = ", ".join(f"{look.checked_at.astimezone():%H:%M}" for look in looks)
    assert summary.body.startswith(f"Not there at {times}.")
    assert "never sent again without your click" in summary.body
    assert SEND_AGAIN in summary.actions


def test_times_of_the_same_minute_are_told_with_seconds() -> None:
    local = datetime(2026, 11, 2, 14, 3, 5).astimezone()
    assert clock_times((local,)) == "14:03"
    assert clock_times((local, local + timedelta(seconds=25))) == "14:03:05, 14:03:30"


@pytest.mark.parametrize("fault", list(CheckFault))
@pytest.mark.parametrize("outcome", [Outcome.ACCEPTED, Outcome.UNKNOWN])
def test_every_reason_why_a_check_failed_has_words(fault: CheckFault, outcome: Outcome) -> None:
    failed = a_check(CheckState.COULD_NOT_CHECK, fault=fault, message="their words")
    summary = said(outcome, failed)
    assert "“their words”" in summary.body
    assert CHECK_NOW in summary.actions
    ended = fault in (CheckFault.TOKEN_ENDED, CheckFault.TOKEN_GONE)
    assert (PASTE_TOKEN in summary.actions) is ended
    if outcome is Outcome.UNKNOWN:
        assert "may or may not be saved" in summary.body
    else:
        assert summary.headline == "Accepted, could not check."


def test_a_later_failure_is_told_beside_what_was_seen() -> None:
    failed = a_check(CheckState.COULD_NOT_CHECK, fault=CheckFault.SERVER_FAULT)
    confirmed = a_check(CheckState.CONFIRMED)
    summary = said(Outcome.ACCEPTED, confirmed, failed, shown=CheckState.CONFIRMED)
    assert summary.headline == "Confirmed."
    assert "A later look" in summary.body
    assert "the store has a fault of its own" in summary.body


@pytest.mark.parametrize("state", [s for s in CheckState if s is not CheckState.CONFIRMED])
@pytest.mark.parametrize("outcome", [Outcome.ACCEPTED, Outcome.UNKNOWN])
def test_nothing_but_a_confirmed_check_looks_confirmed(outcome: Outcome, state: CheckState) -> None:
    row = a_row(outcome, state)
    assert "Confirmed" not in result_words(row)
    assert result_colour(row) != "confirmed"
    assert result_icon(row) != "outcome-confirmed"
    summary = summary_words(row) if state is CheckState.NOT_CHECKED else check_summary(row, None)
    assert "Confirmed" not in summary.headline
    assert "The store has" not in summary.body


@pytest.mark.parametrize("reason", [Reason.SERVER_FAULT, Reason.NO_ANSWER, Reason.BAD_REPLY])
def test_check_now_stands_where_the_table_of_words_has_it(reason: Reason) -> None:
    row = replace(a_row(Outcome.UNKNOWN, CheckState.NOT_CHECKED), reason=reason)
    assert CHECK_NOW in summary_words(row).actions
    assert "looked for by itself" in summary_words(row).body
    interrupted = replace(row, reason=Reason.INTERRUPTED)
    assert CHECK_NOW in summary_words(interrupted).actions
    accepted = a_row(Outcome.ACCEPTED, CheckState.NOT_CHECKED)
    assert summary_words(accepted).actions == (CHECK_NOW,)
    assert (action_words(CHECK_NOW), action_words(USE_OTHER_FORMAT)) == (
        "Check now",
        "Use the other format...",
    )


def test_the_response_tells_the_facts_of_each_look() -> None:
    row = a_row(Outcome.ACCEPTED, CheckState.STORED_DIFFERENTLY)
    looked = replace(
        differs(COST),
        address="https://b2b.example",
        path="/api/v2/orders/5012/details",
        http_status=200,
        duration_ms=31.4,
        stored=KeptValues("PO-7781", (ExtraField("Department", "7"),)),
    )
    unanswered = a_check(
        CheckState.COULD_NOT_CHECK, fault=CheckFault.NO_ANSWER, duration_ms=5.0, checked_by=""
    )
    unasked = a_check(CheckState.COULD_NOT_CHECK, fault=CheckFault.TOKEN_GONE)
    details = CallDetails(row, new_call(), AT, None, checks=(looked, unanswered, unasked))
    first, second, third = checks_text(details)
    assert "by desk on DESK-2: Stored differently" in first
    assert "GET https://b2b.example/api/v2/orders/5012/details  HTTP 200  31 ms" in first
    assert "poNumber: PO-7781\nDepartment: 7\nCost Center: sent “CC-42”" in first
    assert "by ? on" in second
    assert "-  5 ms" in second
    assert "No request was made." in third
    assert "the token it was sent with is not there any more" in third
