"""The rule that decides what a reading says of a call."""

from __future__ import annotations

import pytest

from b2b_desktop.domain.check import (
    PO_NUMBER,
    CheckState,
    Comparison,
    Difference,
    KeptValues,
    compare,
    shown_state,
)
from b2b_desktop.domain.order import ExtraField

COST = ExtraField("Cost Center", "CC-42")
FINTECH = ExtraField("Fintech ID", "eg934")
SENT = KeptValues("PO-7781", (COST, FINTECH))
NOTHING = KeptValues("", ())
CONFIRMED = Comparison(CheckState.CONFIRMED)


def look(stored: KeptValues, sent: KeptValues = SENT, *, may_still_come: bool = True) -> Comparison:
    """Compare; a blank record may still come unless said otherwise."""
    return compare(sent, stored, may_still_come=may_still_come)


@pytest.mark.parametrize(
    "stored",
    [
        SENT,
        KeptValues("PO-7781", (FINTECH, COST)),
        KeptValues("PO-7781", (COST, ExtraField("Department", "7"), FINTECH)),
        KeptValues("PO-7781", (COST, FINTECH, COST)),
    ],
    ids=["the same", "in another order", "with a field nobody sent", "named twice alike"],
)
def test_a_record_that_holds_every_value_confirms_the_call(stored: KeptValues) -> None:
    assert look(stored) == CONFIRMED


def test_another_value_a_missing_field_and_another_po_are_listed_as_sent_and_stored() -> None:
    found = look(KeptValues("PO-1", (ExtraField("Cost Center", "CC-43"),)))
    assert found.state is CheckState.STORED_DIFFERENTLY
    assert found.differences == (
        Difference(PO_NUMBER, "PO-7781", "PO-1"),
        Difference("Cost Center", "CC-42", "CC-43"),
        Difference("Fintech ID", "eg934", None),
    )


@pytest.mark.parametrize("value", ["cc-42", "CC-42 ", "CC42", "CC-\uff142"])
def test_values_are_compared_as_text_to_the_last_character(value: str) -> None:
    found = look(KeptValues("PO-7781", (ExtraField("Cost Center", value), FINTECH)))
    assert found.differences == (Difference("Cost Center", "CC-42", value),)


def test_a_leading_zero_is_a_difference() -> None:
    sent = KeptValues("007", ())
    assert look(KeptValues("7", ()), sent).differences == (Difference(PO_NUMBER, "007", "7"),)


def test_a_field_named_twice_confirms_only_when_both_agree() -> None:
    twice = KeptValues("PO-7781", (COST, ExtraField("Cost Center", "CC-43"), FINTECH))
    assert look(twice).differences == (Difference("Cost Center", "CC-42", "CC-43"),)


def test_a_po_number_blank_on_both_sides_is_equal() -> None:
    assert look(KeptValues("", (COST,)), KeptValues("", (COST,))) == CONFIRMED


def test_a_po_number_that_was_not_sent_but_is_there_is_a_difference() -> None:
    found = look(KeptValues("PO-1", (COST,)), KeptValues("", (COST,)))
    assert found.differences == (Difference(PO_NUMBER, "", "PO-1"),)


def test_a_value_sent_blank_is_kept_when_the_record_holds_none() -> None:
    sent = KeptValues("PO-7781", (ExtraField("Cost Center", ""),))
    assert look(KeptValues("PO-7781", ()), sent) == CONFIRMED
    held = KeptValues("PO-7781", (COST,))
    assert look(held, sent).differences == (Difference("Cost Center", "", "CC-42"),)


@pytest.mark.parametrize("blank", [NOTHING, KeptValues("", (ExtraField("Cost Center", ""),))])
def test_a_record_that_shows_nothing_at_all_is_late_while_it_may_be(blank: KeptValues) -> None:
    assert look(blank) == Comparison(CheckState.NOT_VISIBLE_YET)


def test_a_record_that_shows_nothing_later_is_a_difference() -> None:
    found = look(NOTHING, may_still_come=False)
    assert found.state is CheckState.STORED_DIFFERENTLY
    assert [difference.name for difference in found.differences] == [
        PO_NUMBER,
        "Cost Center",
        "Fintech ID",
    ]


def test_a_record_that_shows_a_part_is_a_difference_at_once() -> None:
    assert look(KeptValues("PO-7781", ())).state is CheckState.STORED_DIFFERENTLY


def test_a_call_that_sent_nothing_is_confirmed_by_a_blank_record() -> None:
    assert look(NOTHING, NOTHING) == CONFIRMED


@pytest.mark.parametrize("former", list(CheckState))
@pytest.mark.parametrize("newest", list(CheckState))
def test_a_reading_that_failed_does_not_hide_what_was_seen(
    former: CheckState, newest: CheckState
) -> None:
    seen = former in (CheckState.CONFIRMED, CheckState.STORED_DIFFERENTLY)
    failed = newest is CheckState.COULD_NOT_CHECK
    assert shown_state(former, newest) is (former if seen and failed else newest)
