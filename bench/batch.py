"""How fast pasted rows are read and a batch runs, and what both cost the window.

Invariant: every figure is the median of rounds, and each ratio is of two sides of one round.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from statistics import median
from typing import Any, Final

from bench._batch_round import AT_ONCE, LATENCY_S, MANY_AT_ONCE, Round, run_round
from bench._pasted_texts import LINES, ONE_LINE, texts
from bench._report import SPREAD_TITLES, Report, percentile, spread
from bench._talk import running_child

P99_LIMIT_MS: Final = 16.0
WORST_LIMIT_MS: Final = 100.0
MEMORY_LIMIT_KB: Final = 3.0
SPEED_LIMIT: Final = 0.8
LATENCY_LIMIT: Final = 0.85
FIFTY_LIMIT: Final = 1.0
SCALING_LIMIT: Final = 11.0
PASTE_LIMIT_S: Final = 2.0
PASTE_GAP_LIMIT_MS: Final = 100.0

Pastes = dict[str, list[dict[str, Any]]]
"""What reading each text took, round by round."""


def main() -> int:
    """Run the rounds and judge them."""
    parser = argparse.ArgumentParser(prog="dev.py bench batch")
    parser.add_argument("--rows", type=int, default=10_000, help="rows of the large batch")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--lines", type=int, default=100_000, help="lines that are pasted")
    args = parser.parse_args()
    report = Report("batch")
    pastes = _paste(args.lines, args.rounds)
    _show_pastes(report, pastes)
    for name, shapes in (("lines", LINES), ("one-line", ONE_LINE)):
        _judge_pastes(report, name, [pastes[shape] for shape in shapes])
    rounds = [run_round(args.rows) for _ in range(args.rounds)]
    _show_rates(report, rounds, args.rows)
    _show_window(report, rounds)
    _judge(report, rounds)
    return report.exit_code


def _paste(lines: int, rounds: int) -> Pastes:
    """Paste each text once a round, into one window."""
    pastes: Pastes = {name: [] for name in texts(1)}
    with (
        tempfile.TemporaryDirectory(prefix="bench-paste-") as folder,
        running_child("_paste_child", [folder, lines]) as window,
    ):
        for _ in range(rounds):
            for name, answers in pastes.items():
                answers.append(window.ask(name=name))
    return pastes


def _show_pastes(report: Report, pastes: Pastes) -> None:
    table = [
        [
            name,
            f"{answers[0]['rows']}",
            *spread([answer["took_s"] for answer in answers], 2),
            f"{median(percentile(answer['gaps_ms'], 99) for answer in answers):.1f}",
            f"{median(max(answer['gaps_ms']) for answer in answers):.1f}",
        ]
        for name, answers in pastes.items()
    ]
    titles = ("pasted", "rows", *(f"{title}, s" for title in SPREAD_TITLES))
    report.table((*titles, "gap p99, ms", "worst"), table)


def _judge_pastes(report: Report, name: str, shapes: list[list[dict[str, Any]]]) -> None:
    """Judge the slowest and the roughest of some texts."""
    took_s = max(median(answer["took_s"] for answer in answers) for answers in shapes)
    report.demand(f"paste-{name}-time", took_s, PASTE_LIMIT_S, " s")
    gap_ms = max(median(max(answer["gaps_ms"]) for answer in answers) for answers in shapes)
    report.demand(f"paste-{name}-worst-gap", gap_ms, PASTE_GAP_LIMIT_MS, " ms")


def _show_rates(report: Report, rounds: list[Round], rows: int) -> None:
    few, some, late = rows // 10, rows // 5, f"{LATENCY_S * 1000:.0f} ms latency"
    rates = {
        f"bare httpx loop, {rows} requests": [one.bare for one in rounds],
        f"ours, {rows} rows": [one.ours for one in rounds],
        f"ours, {few} rows": [one.few for one in rounds],
        f"ours, {some} rows": [one.ten for one in rounds],
        f"ours, {some} rows, {MANY_AT_ONCE} at once": [one.fifty for one in rounds],
        f"bare httpx loop, {few} requests, {late}": [one.far_bare for one in rounds],
        f"ours, {some} rows, {late}": [one.far for one in rounds],
    }
    table = [[name, *spread(figures, 0)] for name, figures in rates.items()]
    report.table((f"{AT_ONCE} at once, a second", *SPREAD_TITLES[:-1], "best"), table)


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
