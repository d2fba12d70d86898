"""Between frozen dataclasses and plain JSON values, strictly by the declared types.

Invariant: a value of another type than declared is refused, a missing field keeps its default and
an unknown one is dropped.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


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
    hints = get_type_hints(kind)
    given = {name: _value(hints[name], plain[name]) for name in names if name in plain}
    return kind(**given)


def _value(kind: Any, plain: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):  # The former where a `NewType` is a part.
        return _optional(kind, plain)
    kind = getattr(kind, "__supertype__", kind)
    if get_origin(kind) is tuple:
        return _items(get_args(kind), plain)
    if _fields(kind):
        return from_plain(kind, plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    if kind is datetime:
        at = datetime.fromisoformat(plain)
        if at.tzinfo is None:
            raise ValueError("a time without a zone")
        return at.astimezone(UTC)
    if kind is float and isinstance(plain, int) and not isinstance(plain, bool):
        return float(plain)
    if type(plain) is not kind:
        raise TypeError(f"{plain!r} is no {kind}")
    return plain


def _fields(kind: Any) -> tuple[str, ...]:
    """Return the names of a dataclass's fields, none for another type."""
    names: tuple[str, ...] = getattr(kind, "__match_args__", ())
    return names


def _optional(kind: Any, plain: Any) -> Any:
    if plain is None:
        return None
    return _value(next(k for k in get_args(kind) if k is not type(None)), plain)


def _items(kinds: tuple[Any, ...], plain: Any) -> tuple[Any, ...]:
    if not isinstance(plain, list):
        raise TypeError("no list")
    if len(kinds) == 2 and kinds[1] is ...:
        return tuple(_value(kinds[0], item) for item in plain)
    return tuple(_value(kind, item) for kind, item in zip(kinds, plain, strict=True))
