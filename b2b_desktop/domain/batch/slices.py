"""Long work in slices: how far it is, and how it is given up.

Invariant: what works in slices calls its step at least every `SLICE` rows and keeps nothing half
done when the step raises.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Step = Callable[[int, int], None]
"""Called with what is done and what there is in all, in one unit; raises `AbandonedError` to stop.

Called on the thread that works, a few hundred times a second at most.
"""

SLICE: Final = 1000
"""Rows between two steps: a few milliseconds of work."""


class AbandonedError(Exception):
    """Nobody wants the result any more: an outcome for whoever asked, not a fault."""


def no_step(_done: int, _total: int) -> None:
    """Go on: the step of whoever neither shows progress nor stops."""
