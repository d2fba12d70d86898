"""Extra fields as text, in both directions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.order import FieldRow
from b2b_desktop.ui.order.fields_text import from_text, to_text

WORDS = st.text(st.characters(exclude_characters="\t\n", codec="utf-8"), min_size=1)
NAMES = WORDS.filter(lambda text: text.strip() and not text.startswith("// "))
ROWS = st.builds(FieldRow, st.booleans(), NAMES, WORDS | st.just(""))


@given(st.lists(ROWS).map(tuple))
def test_what_is_written_is_read_back(rows: tuple[FieldRow, ...]) -> None:
    assert from_text(to_text(rows)) == rows


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Cost Center\tCC-42", FieldRow(True, "Cost Center", "CC-42")),
        ("// Cost Center\tCC-42", FieldRow(False, "Cost Center", "CC-42")),
        ("Cost Center: CC-42", FieldRow(True, "Cost Center", "CC-42")),
        ("Cost Center = CC-42", FieldRow(True, "Cost Center", "CC-42")),
        ("Site: a=b", FieldRow(True, "Site", "a=b")),
        ("Link=https://a.example", FieldRow(True, "Link", "https://a.example")),
        ("A=B\t 1 ", FieldRow(True, "A=B", " 1 ")),
        ("Cost Center", FieldRow(True, "Cost Center", "")),
    ],
)
def test_a_line_is_read_as_people_write_it(line: str, row: FieldRow) -> None:
    assert from_text(f"\n{line}\n\n") == (row,)
