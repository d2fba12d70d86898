"""Loading the program without what slows a start down and serves nobody.

Invariant: everything is as it was when the block ends.
"""

from __future__ import annotations

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quick_start() -> Iterator[None]:
    """Import and build with the collector off and with Python's own import.

    Nothing that is loaded is garbage, so looking for some only takes time (4 % of a start). PySide6
    replaces `__import__` by one that reads the source of every module imported after it, to find
    users of its `__feature__` switch (6 % of a start; PySide6 6.2 to 6.11, goes when that does);
    this program has none, and PySide6 keeps the former one beside it.
    """
    collects = gc.isenabled()
    gc.disable()
    import PySide6.QtCore  # noqa: F401 - it replaces `__import__`

    hook = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", hook)
    try:
        yield
    finally:
        builtins.__import__ = hook
        if collects:
            gc.enable()
