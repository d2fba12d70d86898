"""`dataclass(frozen=True, slots=True)` that does not hold up a start.

Python's own writes and compiles seven methods for each class, 0.8 ms; a start passes seventy such
classes and makes instances of fifteen. Here `__init__` is compiled with the first instance, the
fields are described when somebody asks for them, and the rest needs no compiling.

Invariant: instances behave as Python's own frozen dataclasses do, and the tools of `dataclasses`
take them. What no frozen class here has a use for (factories, inheritance) is left out.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - checked as Python's own
    from dataclasses import replace as replace  # noqa: PLC0414 - the same
else:

    def dataclass(*, frozen, slots):
        """Return what makes a frozen, slotted class of one with annotated fields."""
        if not (frozen and slots):
            raise TypeError("only frozen, slotted classes are made here")
        return _quick

    def replace(value, /, **changes):
        """Return a value with some fields changed, without loading `dataclasses`."""
        kept = {name: getattr(value, name) for name in value.__match_args__}
        return type(value)(**(kept | changes))


def _quick(plain: type) -> type:
    names = tuple(plain.__annotations__)
    left_out = {*names, "__dict__", "__weakref__"}
    members: dict[str, Any] = {k: v for k, v in vars(plain).items() if k not in left_out}
    members |= {
        "__slots__": names,
        "__match_args__": names,
        "__dataclass_fields__": _LateFields(plain),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__repr__": _repr,
    }
    values_of = attrgetter(*names)

    def equal(self: object, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented  # type: ignore[no-any-return]  # as operators do
        return bool(values_of(self) == values_of(other))

    def hashed(self: object) -> int:
        return hash(values_of(self))

    def first_init(self: object, *args: Any, **kwargs: Any) -> None:
        kind.__init__ = _compile_init(plain, names)  # type: ignore[misc]  # from now on
        kind.__init__(self, *args, **kwargs)  # type: ignore[misc]  # of the same class

    members |= {"__eq__": equal, "__hash__": hashed, "__init__": first_init}
    kind = type(plain)(plain.__name__, plain.__bases__, members)
    kind.__qualname__ = plain.__qualname__
    return kind


def _compile_init(plain: type, names: tuple[str, ...]) -> Callable[..., None]:
    defaults = {f"_{name}": vars(plain)[name] for name in names if name in vars(plain)}
    taken = [f"{name}=_{name}" if f"_{name}" in defaults else name for name in names]
    kept = [f" __set(self, {name!r}, {name})" for name in names]
    source = "\n".join([f"def __init__({', '.join(['self', *taken])}):", *kept])
    made = defaults | {"__set": object.__setattr__}
    exec(source, made)  # noqa: S102 - of the class's own field names, as Python's own does
    init: Callable[..., None] = made["__init__"]
    init.__qualname__ = f"{plain.__qualname__}.__init__"
    return init


class _LateFields:
    """The description of a class's fields, by which `dataclasses` knows its kind."""

    def __init__(self, plain: type) -> None:
        self._plain = plain

    def __get__(self, _instance: object, owner: Any) -> Any:
        from dataclasses import dataclass as described

        describe: Any = described(init=False, repr=False, eq=False)
        owner.__dataclass_fields__ = describe(self._plain).__dataclass_fields__
        return owner.__dataclass_fields__


def _repr(self: object) -> str:
    names: tuple[str, ...] = self.__match_args__  # type: ignore[attr-defined]  # of a class made here
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__qualname__}({shown})"


def _refuse_to_set(_self: object, name: str, _value: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")
