"""A secret has no text form but the one it is asked for."""

from __future__ import annotations

import copy
import json
import pickle
import re

import pytest

from b2b_desktop.domain.secret import Secret

TEXT = "planted-opaque-secret-0123456789"
SECRET = Secret(TEXT)


def test_no_way_of_printing_it_shows_it() -> None:
    shown = [repr(SECRET), str(SECRET), f"{SECRET}", f"{SECRET:>60}", "%s" % SECRET, repr([SECRET])]  # noqa: UP031 - one of the ways
    assert all(TEXT not in text for text in shown)
    assert SECRET.reveal() == TEXT


@pytest.mark.parametrize("keep", [pickle.dumps, copy.copy, copy.deepcopy])
def test_it_is_not_copied_to_where_nobody_asked(keep: object) -> None:
    assert callable(keep)
    with pytest.raises(TypeError, match="never pickled"):
        keep(SECRET)


def test_it_is_no_json() -> None:
    with pytest.raises(TypeError):
        json.dumps({"secret": SECRET})


def test_it_has_no_other_attributes() -> None:
    with pytest.raises(AttributeError):
        SECRET.note = "x"  # type: ignore[attr-defined]  # that is the test
    assert not hasattr(SECRET, "__dict__")


def test_an_empty_one_is_a_fault() -> None:
    with pytest.raises(ValueError, match="never empty"):
        Secret("")


def test_equal_ones_are_equal_and_no_text_is() -> None:
    assert Secret(TEXT) == SECRET
    assert hash(Secret(TEXT)) == hash(SECRET)
    assert Secret(TEXT + "x") != SECRET
    assert SECRET != TEXT


def test_it_can_be_looked_at_without_being_shown() -> None:
    assert SECRET.matches(re.compile(r"planted-[a-z]+-secret-\d+"))
    assert not SECRET.matches(re.compile("planted"))
    assert SECRET.jwt_head() is None
    assert Secret("head.payload.signature").jwt_head() == ("head", "payload")
