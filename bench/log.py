"""A call log of a million calls: how soon it is there, and how soon it answers.

Invariant: every figure is the program's own window on a log that its own journal wrote; starts are
pairs next to each other, so that a slow moment of the machine weighs on both.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from bench._big_log import MANY, write_folder, write_what_belongs_to_it
from bench._report import SPREAD_TITLES, Report, percentile, say, spread
from bench.startup import start

START_RATIO_LIMIT = 1.1
PAGE_LIMIT_MS = 100.0
COUNT_LIMIT_MS = 500.0
JUMP_LIMIT_MS = 100.0
P99_LIMIT_MS = 16.0
WORST_LIMIT_MS = 100.0
GROWTH_LIMIT_MB = 50.0
_FEW = 100


def main() -> int:
    """Write the logs, ask them, and judge the answers."""
    parser = argparse.ArgumentParser(prog="dev.py bench log")
    parser.add_argument("--calls", type=int, default=MANY, help="length of the long log")
    parser.add_argument("--pairs", type=int, default=15, help="pairs of starts")
    parser.add_argument("--folder", type=Path, help="keep the logs here, and use them again")
    args = parser.parse_args()
    report = Report("log")
    with _logs(args.folder, args.calls) as (few, many):
        _judge_starts(report, few, many, args.pairs)
        small, large = _ask(few, _FEW), _ask(many, args.calls)
    _judge_answers(report, large)
    gaps = large["gaps"]
    report.demand("log-gaps-p99", percentile(gaps, 99), P99_LIMIT_MS, " ms")
    report.demand("log-gaps-worst", max(gaps), WORST_LIMIT_MS, " ms")
    growth = large["peak_mb"] - small["peak_mb"]
    report.demand("log-memory-growth", growth, GROWTH_LIMIT_MB, " MB")
    return report.exit_code


@contextmanager
def _logs(folder: Path | None, calls: int) -> Iterator[tuple[Path, Path]]:
    """Return data folders with a short and a long log."""
    with tempfile.TemporaryDirectory(prefix="bench-log-") as made:
        root = folder or Path(made)
        few, many = root / f"{_FEW}", root / f"{calls}"
        for place, size in ((few, _FEW), (many, calls)):
            if not place.exists():
                say(f"writing a log of {size} calls")
                write_folder(place, size)
            write_what_belongs_to_it(place)
        yield few, many


def _judge_starts(report: Report, few: Path, many: Path, pairs: int) -> None:
    for folder in (few, many):  # The first start of each compiles and fills caches.
        start(folder)
    times = [(start(few)["log"], start(many)["log"]) for _ in range(pairs)]
    short, long = ([pair[place] * 1000 for pair in times] for place in (0, 1))
    ratios = [many_s / few_s for few_s, many_s in times]
    rows = [
        ["a short log, ms", *spread(short, 0)],
        ["the long log, ms", *spread(long, 0)],
        ["ratio", *spread(ratios, 2)],
    ]
    report.table(("newest calls painted", *SPREAD_TITLES), rows)
    report.demand("log-start-ratio", median(ratios), START_RATIO_LIMIT)


def _ask(folder: Path, calls: int) -> dict[str, Any]:
    """Run one window on a log and return its figures."""
    env = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    command = [sys.executable, "-m", "bench._log_child", str(folder), str(calls)]
    ended = subprocess.run(
        command, env=env, capture_output=True, text=True, timeout=600, check=True
    )
    figures: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return figures


def _judge_answers(report: Report, figures: dict[str, Any]) -> None:
    typed, other = figures["typed"], figures["other"]
    rows = [[name, f"{page:.1f}", f"{count:.1f}"] for name, (page, count) in typed.items()]
    report.table(("typed, ms", "first page", "count"), rows)
    rows = [[name, f"{page:.1f}", f"{count:.1f}"] for name, (page, count) in other.items()]
    report.table(("chosen, ms", "first page", "count"), rows)
    pages, counts = zip(*typed.values(), strict=True)
    report.demand("log-first-page", max(pages), PAGE_LIMIT_MS, " ms")
    report.demand("log-count", max(counts), COUNT_LIMIT_MS, " ms")
    report.demand("log-jump", figures["jump"], JUMP_LIMIT_MS, " ms")


if __name__ == "__main__":
    sys.exit(main())
