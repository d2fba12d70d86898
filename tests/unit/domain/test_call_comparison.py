"""Two calls side by side: every field, and what differs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from b2b_desktop.domain.call import CallDetails, Outcome
from b2b_desktop.domain.call_comparison import ComparedField, ComparedPart, compare_calls
from b2b_desktop.domain.order import ExtraField
from tests.exported_calls import details_of, write_log
from tests.logged_calls import ACCEPTED, CALL, REJECTED

CASES = [
    (CALL, ACCEPTED, ()),
    (CALL, ACCEPTED, ()),
    (replace(CALL, po_number="", extra_fields=(ExtraField("Fintech ID", ""),)), REJECTED, ()),
    (CALL, None, ()),
    (CALL, replace(ACCEPTED, response_headers=(("content-type", "text/html"), ("x-twice", "1, 2"))),
     ()),
]  # fmt: skip


@pytest.fixture
def calls(tmp_path: Path) -> list[CallDetails]:
    """Return logged calls."""
    path = tmp_path / "calls.sqlite3"
    return details_of(path, write_log(path, CASES))


def differing(left: CallDetails, right: CallDetails) -> dict[str, tuple[object, object]]:
    """Return what differs, by name."""
    found = compare_calls(left, right).differences
    return {field.name: (field.left, field.right) for field in found}


def test_two_calls_alike_have_every_field_and_no_difference(calls: list[CallDetails]) -> None:
    comparison = compare_calls(calls[0], calls[1])
    assert comparison.differences == ()
    assert {field.part for field in comparison.fields} == set(ComparedPart)
    assert ComparedField(ComparedPart.SENT, "po_number", "PO-7781", "PO-7781") in comparison.fields


def test_what_differs_and_what_one_lacks_is_told_side_by_side(calls: list[CallDetails]) -> None:
    found = differing(calls[0], calls[2])
    assert found["outcome"] == (Outcome.ACCEPTED, Outcome.REJECTED)
    assert found["po_number"] == ("PO-7781", "")
    assert found["Cost Center"] == ("CC-42", None)
    assert found["Fintech ID"] == (None, "")
    assert found["content-type"] == ("application/json", None)
    assert "order_id" not in found
    assert {name: (b, a) for name, (a, b) in found.items()} == differing(calls[2], calls[0])


def test_a_call_without_an_answer_lacks_what_the_other_was_answered(
    calls: list[CallDetails],
) -> None:
    found = differing(calls[0], calls[3])
    assert found["response_body"] == (ACCEPTED.response_body, None)
    assert found["wait_ms"] == (45.0, None)
    assert found["outcome"] == (Outcome.ACCEPTED, Outcome.SENDING)


def test_headers_are_compared_whatever_their_case_and_however_often_they_came(
    calls: list[CallDetails],
) -> None:
    found = compare_calls(calls[0], calls[4]).differences
    assert [(field.part, field.name, field.right) for field in found] == [
        (ComparedPart.RESPONSE_HEADERS, "content-type", "text/html")
    ]
