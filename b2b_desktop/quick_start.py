"""Loading the program without what slows a start down and serves nobody.

Invariant: nothing is lost; what is put off is loaded when it is first asked for.
"""

from __future__ import annotations

import builtins
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
    at each later collection.
    """
    collects = gc.isenabled()
    is_first = "PySide6.QtCore" not in sys.modules
    gc.disable()
    if is_first:
        _import_pyside()
    try:
        yield
    finally:
        if is_first:
            gc.freeze()
        if collects:
            gc.enable()


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
