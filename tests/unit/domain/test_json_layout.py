"""JSON laid out to be read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.json_layout import indented_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(VALUES, st.booleans())
def test_it_is_laid_out_as_pythons_own_encoder_does(value: object, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    assert indented_json(text) == json.dumps(value, ensure_ascii=False, indent=2)


def test_numbers_and_names_stay_as_they_were_written() -> None:
    text = '{"id":12345678901234567890.00,"id":1.0E5, "price" : 9.90}'
    assert indented_json(text) == (
        '{\n  "id": 12345678901234567890.00,\n  "id": 1.0E5,\n  "price": 9.90\n}'
    )


def test_letters_are_shown_and_controls_stay_escaped() -> None:
    assert indented_json('"M\\u00fcller\\n\\u0007"') == '"Müller\\n\\u0007"'


@pytest.mark.parametrize("text", ["", "{", "[1,]", "plain", "[" * 100_000, f"[{'1,' * 60_000}1]"])
def test_what_cannot_be_laid_out_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        indented_json(text)
