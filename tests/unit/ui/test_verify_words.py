"""What verifying a log has found is said in plain words, whatever it is."""

from __future__ import annotations

import pytest

from b2b_desktop.domain.call import CallId
from b2b_desktop.domain.log_check import MOST_FINDINGS, Finding, FindingKind, LogCheck
from b2b_desktop.domain.order import OrderId
from b2b_desktop.ui.log.verify_words import finding_words, verified_words


def check(*findings: Finding) -> LogCheck:
    """Return the result of looking at three calls."""
    return LogCheck(events=7, calls=3, deleted=0, findings=findings)


def changed(call_id: int, order_id: int | None) -> Finding:
    """Return the finding that a call's row was changed."""
    order = None if order_id is None else OrderId(order_id)
    return Finding(FindingKind.CALL, str(call_id), "", CallId(call_id), order)


@pytest.mark.parametrize(
    ("findings", "words"),
    [
        ((), "The call log is whole: 3 calls and 7 records are just as they were written."),
        ((changed(4, 5012),), "1 call was changed after it was written (order 5012)."),
        ((changed(4, None),), "1 call was changed after it was written."),
        (
            (changed(4, 5012), changed(4, 5012), changed(5, 5013)),
            "2 calls were changed after they were written (orders 5012, 5013).",
        ),
        (
            (Finding(FindingKind.UNREADABLE, "calls", "disk image is malformed"),),
            "Parts of the log could not be read.",
        ),
        (
            (changed(4, 5012), Finding(FindingKind.COUNT, "open")),
            (
                "1 call was changed after it was written (order 5012). "
                "1 thing beside the calls does not fit."
            ),
        ),
        (
            (Finding(FindingKind.SCHEMA, "x"), Finding(FindingKind.ROW, "batches 1")),
            "2 things beside the calls do not fit.",
        ),
    ],
)
def test_a_result_is_a_sentence(findings: tuple[Finding, ...], words: str) -> None:
    assert verified_words(check(*findings)) == words


def test_of_many_orders_the_first_are_named_and_a_cut_list_says_so() -> None:
    words = verified_words(check(*(changed(n, 5000 + n) for n in range(MOST_FINDINGS))))
    assert words.startswith(f"{MOST_FINDINGS} calls were changed after they were written (orders")
    assert "5000, 5001, 5002, 5003, 5004, ...)" in words
    assert words.endswith("There may be more; looking ended there.")


@pytest.mark.parametrize("kind", FindingKind)
def test_each_finding_says_where_it_is_and_what_sqlite_said(kind: FindingKind) -> None:
    words = finding_words(Finding(kind, "batches 1", "row 7 missing"))
    assert words.endswith(" row 7 missing")
    has_no_place = (FindingKind.STRUCTURE, FindingKind.CALL)
    assert ("batches 1" in words) == (kind not in has_no_place)
