"""What every benchmark prints: a table, and then one line per demand.

Invariant: a figure is judged here and nowhere else; a short one makes the exit code 1.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Sequence


class Report:
    """Print figures as they come and remember whether each demand was met."""

    def __init__(self, name: str) -> None:
        self._short = False
        say(f"command: python3 dev.py bench {' '.join([name, *sys.argv[1:]])}")

    def table(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print a table; the first column reads as text, the others as numbers."""
        widths = [max(map(len, column)) for column in zip(titles, *rows, strict=True)]
        for row in (titles, *rows):
            cells = [row[0].ljust(widths[0])]
            cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
            say("  ".join(cells).rstrip())

    def demand(self, name: str, value: float, limit: float, unit: str = "") -> None:
        """Judge a figure that must be at most its limit."""
        self._judge(name, value, limit, unit, met=value <= limit)

    def demand_least(self, name: str, value: float, limit: float, unit: str = "") -> None:
        """Judge a figure that must be at least its limit."""
        self._judge(name, value, limit, unit, met=value >= limit)

    def _judge(self, name: str, value: float, limit: float, unit: str, *, met: bool) -> None:
        self._short = self._short or not met
        say(f"{name}: {value:.2f}{unit} (limit {limit:g}{unit}) {'ok' if met else 'short'}")

    @property
    def exit_code(self) -> int:
        """0 when every demand was met."""
        return int(self._short)


def spread(figures: Sequence[float], digits: int = 1) -> list[str]:
    """Return median, lower quartile, upper quartile and worst, as the tables show them."""
    some = figures if len(figures) > 1 else [*figures, *figures]  # One has no quartiles.
    low, middle, high = statistics.quantiles(some, n=4, method="inclusive")
    return [f"{figure:.{digits}f}" for figure in (middle, low, high, max(figures))]


SPREAD_TITLES = ("median", "25 %", "75 %", "worst")


def percentile(figures: Sequence[float], percent: float) -> float:
    """Return the figure that so many percent do not exceed (nearest rank)."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def say(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)
