"""Loading the program without what slows a start down and serves nobody.

Invariant: nothing is lost; what is put off is loaded when it is first asked for.
"""

from __future__ import annotations

import builtins
import enum
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any, Final

_PUT_OFF: Final = {
    "shibokensupport.signature": ("errorhandler", "layout", "mapping", "parser"),
    "shibokensupport.signature.lib": ("enum_sig", "pyi_generator", "tool"),
}
"""What PySide6 words docstrings and wrong arguments with, by package. It compiles all of it anew at
every start, a third of a bare window's; a program that gives right arguments never needs it."""


@contextmanager
def quick_start() -> Iterator[None]:
    """Import PySide6 without its ballast, and the rest with the collector off.

    Nothing that is loaded is garbage, so looking for some only takes time (4 % of a start), now and
    at each later collection. Where PySide6 is loaded already, nothing is done.
    """
    if "PySide6.QtCore" in sys.modules:
        yield
        return
    collects = gc.isenabled()
    gc.disable()
    try:
        with _short_enums():
            _import_pyside()
            yield
    finally:
        gc.freeze()
        if collects:
            gc.enable()


@contextmanager
def _short_enums() -> Iterator[None]:
    """Let PySide6's enums be made by the short way that Python takes for its own.

    PySide6 makes the enums of a class when the class is first used, and those of `Qt` all at once:
    3,000 members in a start. Python's usual way looks at each of them for what only a class that
    somebody wrote could hold, and takes twice as long (a sixth of a start). The results were
    compared on Python 3.11 to 3.13; another one keeps the usual way until its turn.
    """
    if sys.version_info >= (3, 14):
        yield
        return
    short = enum._simple_enum  # type: ignore[attr-defined]  # noqa: SLF001 - as `re` does
    usual = enum.EnumType._create_  # type: ignore[attr-defined]  # there is no other way in

    def create(cls: type[enum.Enum], class_name: str, names: Any, **more: Any) -> Any:
        if more.get("type") is not None:
            return usual(cls, class_name, names, **more)
        body = dict(names) | {"__module__": more.get("module")}
        return short(cls, boundary=more.get("boundary"))(type(class_name, (), body))

    enum.EnumType._create_ = create  # type: ignore[attr-defined]  # as above
    try:
        yield
    finally:
        enum.EnumType._create_ = usual  # type: ignore[attr-defined]  # as above


def _import_pyside() -> None:
    """Import PySide6, putting off what it loads to no use, and keep Python's own import.

    PySide6 replaces `__import__` by one that reads the source of every module imported after it, to
    find users of its `__feature__` switch (PySide6 6.2 to 6.11). This program has none.
    """
    own = builtins.__import__

    def lean_import(name: str, *args: Any, **kwargs: Any) -> ModuleType:
        importer, _, wanted = args[:3] if len(args) > 2 else ({}, {}, ())
        if name == "inspect" and importer["__name__"] == "shibokensupport.feature":
            return _StandIn(name)
        if name == "PySide6.support.feature":
            vars(builtins)["__feature_import__"] = own  # It is put in the place of `__import__`.
        for part in wanted or ():
            if part in _PUT_OFF.get(name, ()):
                _put_off(name, part)
        return own(name, *args, **kwargs)

    builtins.__import__ = lean_import
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__ = own


def _put_off(package: str, part: str) -> None:
    name = f"{package}.{part}"
    parent = sys.modules.get(package)
    if parent is None or name in sys.modules:
        return
    spec = find_spec(name)
    if spec is not None:
        module = module_from_spec(spec)
        module.__class__ = _LateModule
        if part == "mapping":  # PySide6's C part calls this without asking `__getattr__`.
            module.__dict__["update_mapping"] = lambda: _load(module).update_mapping()
        sys.modules[name] = module
        setattr(parent, part, module)


class _LateModule(ModuleType):
    """A module that is loaded when it is first asked for something."""

    def __getattr__(self, name: str) -> object:
        value: object = getattr(_load(self), name)
        return value


class _StandIn(ModuleType):
    """Stands for a module in one place, which is loaded when it is first asked for something."""

    def __getattr__(self, name: str) -> object:
        value: object = getattr(import_module(self.__name__), name)
        return value


def _load(module: ModuleType) -> ModuleType:
    module.__class__ = ModuleType
    spec = module.__spec__
    if spec is not None and spec.loader is not None:
        second_name, spec.name = spec.name, module.__name__  # PySide6 has renamed it meanwhile.
        spec.loader.exec_module(module)
        spec.name = second_name
    return module
