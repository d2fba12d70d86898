"""Letting Python's cyclic garbage collector rest while many rows are made.

Invariant: the collector works again afterwards, whatever happened. For one thread at a time: the
switch is the interpreter's, not the thread's.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_MANY: Final = 50_000
"""Objects that a later collection looks through in some 5 ms."""


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let no collection start inside, and let none look at what was made, when that is much.

    Rows hold no cycles, so no collection ever frees one; but each looks at all of them, while it
    holds up every thread. Reading 100,000 lines took twice the time with it, and the window stood
    still for up to 230 ms.
    """
    # A first threshold of 0 says it to the interpreter and to who collects in its place
    # (ui/collector.py); switching the collector off and on would undo what that one did.
    thresholds = gc.get_threshold()
    gc.set_threshold(0)
    try:
        yield
    finally:
        if gc.get_count()[0] > _MANY:
            gc.freeze()
        gc.set_threshold(*thresholds)
