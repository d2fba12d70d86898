"""What calls sent comes back as rows, whatever it was."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.batch.calls_as_rows import calls_as_rows
from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.order import ExtraField
from tests.logged_calls import call_for

NAMES = ("Cost Center", "Desk")
VALUES = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)


@given(st.lists(st.tuples(VALUES, st.booleans(), VALUES, VALUES), min_size=1, max_size=5))
def test_every_value_is_what_it_was(sent: list[tuple[str, bool, str, str]]) -> None:
    calls = [
        replace(
            call_for(5012 + n),
            po_number=po_number,
            save_comment=flag,
            extra_fields=tuple(ExtraField(*pair) for pair in zip(NAMES, values, strict=True)),
        )
        for n, (po_number, flag, *values) in enumerate(sent)
    ]
    text = calls_as_rows(calls, calls[0].actor.token_name)
    read = read_pasted(text, NAMES)
    rows = EditedSheet.of(read.sheet).checks
    assert [(row.order_id, row.po_number, row.save_comment, row.fields) for row in rows] == [
        (call.order_id, call.po_number, call.save_comment, call.extra_fields) for call in calls
    ]


def test_a_column_names_the_tokens_when_they_are_others() -> None:
    call = call_for(5012)
    assert "token" not in calls_as_rows([call], call.actor.token_name)
    lines = calls_as_rows([call], "Another").splitlines()
    assert lines[0].split("\t")[-1] == "token"
    assert lines[1].split("\t")[-1] == call.actor.token_name
