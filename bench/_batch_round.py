"""One round of the batch benchmark: a fresh window and a bare loop take turns at a fresh store.

Invariant: window, loop and store are processes of their own; both sides send the same to the same
server, close to each other, so that a slow moment of the machine weighs on both.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from typing import Any, Final

from bench._store import Store, running_store
from bench._talk import Child, running_child

AT_ONCE: Final = 10
MANY_AT_ONCE: Final = 50
LATENCY_S: Final = 0.05
_WARM_UP: Final = 200
"""Rows of a window's first batch, which loads libraries: its gaps count, its memory is not that of
rows."""


@dataclass(frozen=True, slots=True)
class Round:
    """What a round came to.

    Attributes:
        gaps_ms: of the GUI thread, in the first batch of the window and in the large one.
        kb_a_row: by which the window's memory grew in the large batch, its plan included.
        ours: rows a second of the large batch.
        bare: requests a second of the bare loop, run before and after it.
        few: rows a second of a tenth of the rows, before and after the large batch.
        ten: rows a second of a fifth of the rows, twice.
        fifty: the same with 50 at once, in turns with those.
        far: rows a second of a fifth of the rows at 50 ms latency.
        far_bare: requests a second of the bare loop there; says what the machine allows.
    """

    gaps_ms: list[float]
    kb_a_row: float
    ours: float
    bare: float
    few: float
    ten: float
    fifty: float
    far: float
    far_bare: float


def run_round(rows: int) -> Round:
    """Measure everything once."""
    with running_store() as store, tempfile.TemporaryDirectory(prefix="bench-batch-") as folder:
        store.switch(window_s=1e9)
        secret = store.token()
        with (
            running_child("_batch_child", [folder, store.address, secret]) as window,
            running_child("_bare_loop", [store.address, secret]) as bare,
        ):
            return _Turns(store, window, bare).take(rows)


class _Turns:
    """Let both sides send."""

    def __init__(self, store: Store, window: Child, bare: Child) -> None:
        self._store = store
        self._window = window
        self._bare = bare

    def take(self, rows: int) -> Round:
        """Send everything that is measured."""
        few, some, half = rows // 10, rows // 5, rows // 2
        first = self._ours(_WARM_UP)
        self._bare_s(_WARM_UP)
        few_s, bare_s = self._ours_s(few), self._bare_s(half)
        large = self._ours(rows)
        bare_s, few_s = bare_s + self._bare_s(half), few_s + self._ours_s(few)
        ten_s = fifty_s = 0.0
        for _ in range(2):
            ten_s += self._ours_s(some)
            fifty_s += self._ours_s(some, MANY_AT_ONCE)
        self._store.switch(delay_s=LATENCY_S)
        return Round(
            gaps_ms=first["gaps_ms"] + large["gaps_ms"],
            kb_a_row=large["grown_kb"] / rows,
            ours=rows / large["took_s"],
            bare=2 * half / bare_s,
            few=2 * few / few_s,
            ten=2 * some / ten_s,
            fifty=2 * some / fifty_s,
            far=some / self._ours_s(some),
            far_bare=few / self._bare_s(few),
        )

    def _ours(self, rows: int, at_once: int = AT_ONCE) -> dict[str, Any]:
        first = self._store.place_orders(rows)
        return self._window.ask(first=first, rows=rows, at_once=at_once)

    def _ours_s(self, rows: int, at_once: int = AT_ONCE) -> float:
        took_s: float = self._ours(rows, at_once)["took_s"]
        return took_s

    def _bare_s(self, rows: int) -> float:
        first = self._store.place_orders(rows)
        took_s: float = self._bare.ask(first=first, rows=rows, at_once=AT_ONCE)["took_s"]
        return took_s
