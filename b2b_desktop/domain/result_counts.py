"""How many calls have which result: behind the chips, and the day chart.

Invariant: every call counts once, under one outcome and one check state.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from b2b_desktop.domain.call import Outcome
from b2b_desktop.domain.check import CheckState

Result = tuple[Outcome, CheckState]


@dataclass(frozen=True, slots=True)
class ResultCounts:
    """Numbers of calls by result; an empty choice stands for every outcome or check state.

    Attributes:
        numbers: only results that occur.
    """

    numbers: Mapping[Result, int] = field(default_factory=dict)

    def total(self, outcomes: Collection[Outcome] = (), checks: Collection[CheckState] = ()) -> int:
        """Return how many calls have one of these outcomes and one of these check states."""
        return sum(
            number
            for (outcome, check), number in self.numbers.items()
            if (not outcomes or outcome in outcomes) and (not checks or check in checks)
        )


@dataclass(frozen=True, slots=True)
class FilterCounts:
    """What a filter finds.

    Attributes:
        total: calls that fit the whole filter.
        results: calls that fit all of it but its outcomes and check states, for the chips.
        is_complete: whether every call of the log was looked at; False while a log that was just
            restored or updated is still being read.
    """

    total: int
    results: ResultCounts
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class DayCounts:
    """The calls of one local day."""

    day: date
    results: ResultCounts
