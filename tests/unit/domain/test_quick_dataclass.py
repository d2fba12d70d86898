"""Classes of the house's own `dataclass` against the same ones of Python's."""

from __future__ import annotations

import dataclasses
from dataclasses import FrozenInstanceError, asdict, fields, is_dataclass, replace
from typing import Any, Generic, TypeVar

import pytest

from b2b_desktop.domain.quick_dataclass import dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Point:
    """A point, and how it is shown."""

    x: int
    y: int = 2
    label: str = ""

    @property
    def is_named(self) -> bool:
        """Whether it has a label."""
        return bool(self.label)


@dataclass(frozen=True, slots=True)
class Other:
    """Has the fields of a point and is none."""

    x: int
    y: int = 2
    label: str = ""


@dataclass(frozen=True, slots=True)
class Box(Generic[T]):
    """Holds one value."""

    content: T


@dataclasses.dataclass(frozen=True, slots=True)
class PythonsPoint:
    """The same, made by Python."""

    x: int
    y: int = 2
    label: str = ""


def test_a_value_is_made_as_pythons_own_is() -> None:
    for args, kwargs in (((1,), {}), ((1, 3, "a"), {}), ((), {"label": "b", "x": 4})):
        ours: Any = Point(*args, **kwargs)  # type: ignore[arg-type]  # of every kind
        theirs: Any = PythonsPoint(*args, **kwargs)  # type: ignore[arg-type]  # of every kind
        assert asdict(ours) == asdict(theirs)
        assert repr(ours) == repr(theirs).replace("PythonsPoint", "Point")
        assert hash(ours) == hash(theirs)


def test_a_value_lacks_no_argument_and_has_none_too_many() -> None:
    kind: Any = Point
    for args, kwargs in (((), {}), ((1, 2, "", 4), {}), ((1,), {"z": 1}), ((1,), {"x": 1})):
        with pytest.raises(TypeError, match=r"__init__\(\)"):
            kind(*args, **kwargs)


def test_values_are_equal_by_kind_and_content() -> None:
    assert Point(1) == Point(1, 2)
    assert Point(1) != Point(2)
    others: list[object] = [Other(1), 1]
    assert all(Point(1) != other for other in others)
    assert len({Point(1), Point(1, 2), Point(2)}) == 2
    assert Box((1,)) == Box((1,))
    assert Box(1) != Box(2)


def test_a_value_never_changes() -> None:
    point: Any = Point(1)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'x'"):
        point.x = 2
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'z'"):
        point.z = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'x'"):
        del point.x
    assert not hasattr(point, "__dict__")


def test_the_class_keeps_what_was_written_in_it() -> None:
    assert Point(1, label="a").is_named
    assert Point.__doc__ == "A point, and how it is shown."
    assert Point.__qualname__ == "Point"
    assert Point.__module__ == __name__
    assert Box[int](1) == Box(1)


def test_pythons_tools_take_class_and_value_before_the_first_is_made() -> None:
    @dataclass(frozen=True, slots=True)
    class Fresh:
        a: int
        b: str = "b"

    described = [(field.name, field.type, field.default) for field in fields(Fresh)]
    assert described == [("a", "int", dataclasses.MISSING), ("b", "str", "b")]
    assert is_dataclass(Fresh)
    assert replace(Fresh(1), b="c") == Fresh(1, "c")
    assert asdict(Fresh(2)) == {"a": 2, "b": "b"}


def test_a_value_is_told_apart_by_its_parts() -> None:
    match Point(1, label="a"):
        case Point(x, _, "a"):
            assert x == 1
        case _:
            pytest.fail("it did not match")


def test_only_frozen_slotted_classes_are_made() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=True, slots=False)
