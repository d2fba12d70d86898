"""Between frozen dataclasses and plain JSON values, strictly by the declared types.

Invariant: a value of another type than declared is refused, a missing field keeps its default and
an unknown one is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from functools import cache, partial
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[Any], Any]


def to_plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    names = _fields(type(value))
    if names:
        return {name: to_plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.value if isinstance(value, Enum) else value


def from_plain(kind: type[T], plain: Any) -> T:
    """Return a dataclass from what `to_plain` made of it.

    Raises:
        TypeError, ValueError: something has another type than declared.
    """
    names = _fields(kind)
    if not isinstance(plain, dict) or not names:
        raise TypeError(f"no {kind}")
    any_kind: Any = kind
    readers = _readers(any_kind)
    return kind(**{name: readers[name](plain[name]) for name in names if name in plain})


@cache
def _readers(kind: type[Any]) -> dict[str, Reader]:
    """Return what reads each field; to work it out takes longer than to read a hundred values."""
    hints = get_type_hints(kind)
    return {name: _reader(hints[name]) for name in _fields(kind)}


def _reader(kind: Any) -> Reader:
    if get_origin(kind) in (Union, UnionType):  # The former where a `NewType` is a part.
        inner = _reader(next(k for k in get_args(kind) if k is not type(None)))
        return lambda plain: None if plain is None else inner(plain)
    kind = getattr(kind, "__supertype__", kind)
    if get_origin(kind) is tuple:
        return _tuple_reader(get_args(kind))
    if _fields(kind):
        return partial(from_plain, kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if kind is datetime:
        return _time
    return partial(_as_it_is, kind)


def _time(plain: Any) -> datetime:
    at = datetime.fromisoformat(plain)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC)


def _as_it_is(kind: type[Any], plain: Any) -> Any:
    if kind is float and isinstance(plain, int) and not isinstance(plain, bool):
        return float(plain)
    if type(plain) is not kind:
        raise TypeError(f"{plain!r} is no {kind}")
    return plain


def _fields(kind: Any) -> tuple[str, ...]:
    """Return the names of a dataclass's fields, none for another type."""
    names: tuple[str, ...] = getattr(kind, "__match_args__", ())
    return names


def _tuple_reader(kinds: tuple[Any, ...]) -> Reader:
    if len(kinds) == 2 and kinds[1] is ...:
        inner = _reader(kinds[0])
        return lambda plain: tuple(map(inner, _listed(plain)))
    readers = tuple(map(_reader, kinds))
    return lambda plain: tuple(r(item) for r, item in zip(readers, _listed(plain), strict=True))


def _listed(plain: Any) -> list[Any]:
    if not isinstance(plain, list):
        raise TypeError("no list")
    return plain
