"""Dataclasses as plain JSON values, strictly by their declared types."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b2b_desktop.domain.settings import Settings
from b2b_desktop.domain.token import Claims, Token, TokenId
from b2b_desktop.storage.plain_values import from_plain, to_plain


class Colour(StrEnum):
    """An enum of the test."""

    RED = "red"


@dataclass(frozen=True)
class Inner:
    """A value inside another."""

    number: int = 0


@dataclass(frozen=True)
class Outer:
    """A value with a field of every kind."""

    name: str
    at: datetime | None = None
    seconds: float = 1.5
    flag: bool = False
    colour: Colour = Colour.RED
    inner: Inner = field(default_factory=Inner)
    inners: tuple[Inner, ...] = ()
    pair: tuple[str, int] = ("a", 1)
    token: TokenId = field(default=TokenId("t"))
    maybe: int | None = None
    other: TokenId | None = None


FULL = Outer(
    "n",
    datetime(2026, 3, 1, 12, 0, 0, 5, tzinfo=UTC),
    2.0,
    True,
    Colour.RED,
    Inner(3),
    (Inner(4), Inner(5)),
    ("b", 2),
    TokenId("u"),
    9,
    TokenId("v"),
)


@pytest.mark.parametrize("value", [FULL, Outer("n")])
def test_a_value_survives_the_way_through_json(value: Outer) -> None:
    assert from_plain(Outer, json.loads(json.dumps(to_plain(value)))) == value


def test_times_are_kept_as_utc() -> None:
    local = datetime(2026, 3, 1, 14, 0, tzinfo=timezone(timedelta(hours=2)))
    plain = to_plain(Outer("n", local))
    assert plain["at"] == "2026-03-01T12:00:00+00:00"
    assert from_plain(Outer, plain).at == local


def test_a_missing_field_keeps_its_default_and_an_unknown_one_is_dropped() -> None:
    assert from_plain(Outer, {"name": "n", "later_version": [1, 2]}) == Outer("n")


def test_a_whole_number_is_a_number_of_seconds() -> None:
    seconds = from_plain(Outer, {"name": "n", "seconds": 3}).seconds
    assert (seconds, type(seconds)) == (3.0, float)


WRONG: list[Any] = [
    None,
    [],
    "text",
    {},
    {"name": None},
    {"name": 3},
    {"name": "n", "at": 3},
    {"name": "n", "at": "yesterday"},
    {"name": "n", "at": "2026-03-01T12:00:00"},
    {"name": "n", "seconds": "1.5"},
    {"name": "n", "seconds": True},
    {"name": "n", "flag": 1},
    {"name": "n", "flag": None},
    {"name": "n", "colour": "green"},
    {"name": "n", "inner": 3},
    {"name": "n", "inner": {"number": True}},
    {"name": "n", "inner": {"number": 1.0}},
    {"name": "n", "inners": {}},
    {"name": "n", "inners": [3]},
    {"name": "n", "pair": ["a"]},
    {"name": "n", "pair": ["a", 1, 2]},
    {"name": "n", "pair": [1, "a"]},
    {"name": "n", "token": 3},
    {"name": "n", "maybe": "3"},
]


@pytest.mark.parametrize("plain", WRONG)
def test_another_type_than_declared_is_refused(plain: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        from_plain(Outer, plain)


def test_only_dataclasses_are_read() -> None:
    with pytest.raises(TypeError):
        from_plain(int, {"name": "n"})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


@given(st.sampled_from([Settings, Token, Claims]), st.data())
def test_no_json_breaks_what_is_read_at_start(kind: type, data: st.DataObject) -> None:
    names = st.sampled_from(list(kind.__dataclass_fields__))  # type: ignore[attr-defined]  # dataclasses, see above
    plain = data.draw(st.dictionaries(names, JSON))
    try:
        value: object = from_plain(kind, plain)
    except (TypeError, ValueError, OverflowError):
        return
    again: object = from_plain(kind, to_plain(value))
    assert again == value or "nan" in repr(value)
