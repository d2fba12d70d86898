"""SHA-256, loaded with the first digest: `hashlib` takes 4 ms, for which a start would wait.

An import statement within a function costs 10 us each time it is passed, PySide6's hook included,
and a call in the log takes five digests.

Invariant: nothing is loaded before the first digest.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any


def sha256(data: bytes) -> bytes:
    """Return the SHA-256 of some bytes; from any thread."""
    digest: bytes = _maker()(data).digest()
    return digest


@cache
def _maker() -> Callable[[bytes], Any]:
    import hashlib

    return hashlib.sha256
