"""How fast a batch runs, what it costs the window, and how that grows with its rows.

Invariant: every figure is the median of rounds, and each ratio is of two sides of one round.
"""

from __future__ import annotations

import argparse
import sys
from statistics import median
from typing import Final

from bench._batch_round import AT_ONCE, LATENCY_S, MANY_AT_ONCE, Round, run_round
from bench._report import SPREAD_TITLES, Report, percentile, spread

P99_LIMIT_MS: Final = 16.0
WORST_LIMIT_MS: Final = 100.0
MEMORY_LIMIT_KB: Final = 3.0
SPEED_LIMIT: Final = 0.8
LATENCY_LIMIT: Final = 0.85
FIFTY_LIMIT: Final = 1.0
SCALING_LIMIT: Final = 11.0


def main() -> int:
    """Run the rounds and judge them."""
    parser = argparse.ArgumentParser(prog="dev.py bench batch")
    parser.add_argument("--rows", type=int, default=10_000, help="rows of the large batch")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    report = Report("batch")
    rounds = [run_round(args.rows) for _ in range(args.rounds)]
    _show_rates(report, rounds, args.rows)
    _show_window(report, rounds)
    _judge(report, rounds)
    return report.exit_code


def _show_rates(report: Report, rounds: list[Round], rows: int) -> None:
    some = rows // 5
    rates = {
        f"bare httpx loop, {AT_ONCE} at once": [one.bare for one in rounds],
        f"ours, {rows} rows, {AT_ONCE} at once": [one.ours for one in rounds],
        f"ours, {rows // 10} rows, {AT_ONCE} at once": [one.few for one in rounds],
        f"ours, {some} rows, {AT_ONCE} at once": [one.ten for one in rounds],
        f"ours, {some} rows, {MANY_AT_ONCE} at once": [one.fifty for one in rounds],
        f"ours, {some} rows, {AT_ONCE} at once, {LATENCY_S * 1000:.0f} ms latency": [
            one.far for one in rounds
        ],
    }
    table = [[name, *spread(figures, 0)] for name, figures in rates.items()]
    report.table(("rows a second", *SPREAD_TITLES[:-1], "best"), table)


def _show_window(report: Report, rounds: list[Round]) -> None:
    table = [
        [
            f"round {number}",
            f"{len(one.gaps_ms)}",
            f"{median(one.gaps_ms):.1f}",
            f"{percentile(one.gaps_ms, 99):.1f}",
            f"{max(one.gaps_ms):.1f}",
            f"{one.kb_a_row:.2f}",
        ]
        for number, one in enumerate(rounds, 1)
    ]
    titles = ("gaps of the GUI thread, ms", "beats", "median", "p99", "worst", "KB a row")
    report.table(titles, table)


def _judge(report: Report, rounds: list[Round]) -> None:
    p99 = median(percentile(one.gaps_ms, 99) for one in rounds)
    report.demand("batch-gaps-p99", p99, P99_LIMIT_MS, " ms")
    worst = median(max(one.gaps_ms) for one in rounds)
    report.demand("batch-gaps-worst", worst, WORST_LIMIT_MS, " ms")
    memory = median(one.kb_a_row for one in rounds)
    report.demand("batch-memory-a-row", memory, MEMORY_LIMIT_KB, " KB")
    speed = median(one.ours / one.bare for one in rounds)
    report.demand_least("batch-speed-of-bare", speed, SPEED_LIMIT)
    bound = AT_ONCE / LATENCY_S
    far = median(one.far / bound for one in rounds)
    report.demand_least("batch-speed-of-bound-at-50-ms", far, LATENCY_LIMIT)
    fifty = median(one.fifty / one.ten for one in rounds)
    report.demand_least("batch-50-at-once-to-10", fifty, FIFTY_LIMIT)
    scaling = median(10 * one.few / one.ours for one in rounds)
    report.demand("batch-ten-times-the-rows", scaling, SCALING_LIMIT, " times")


if __name__ == "__main__":
    sys.exit(main())
