"""How soon the window is there, against a bare `QMainWindow` (design.md section 7).

Invariant: pairs alternate, and each ratio is of two starts next to each other, so that a slow
moment of the machine weighs on both. Times run from before the interpreter starts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench._big_log import write_folder
from bench._report import SPREAD_TITLES, Report, say, spread

FRAME_LIMIT = 1.7
LOG_LIMIT = 2.0
Milestones = dict[str, float]


def main() -> int:
    """Run the pairs and judge them."""
    parser = argparse.ArgumentParser(prog="dev.py bench startup")
    parser.add_argument("--pairs", type=int, default=25)
    parser.add_argument("--calls", type=int, default=100_000, help="length of the long log")
    args = parser.parse_args()
    report = Report("startup")
    with tempfile.TemporaryDirectory(prefix="bench-startup-") as made:
        empty, long = Path(made, "empty"), Path(made, "long")
        write_folder(empty, 0)
        say(f"writing a log of {args.calls} calls")
        write_folder(long, args.calls)
        for folder in (None, empty, long):  # The first start of each compiles and fills caches.
            start(folder)
        pairs = [(start(None), start(empty), start(long)) for _ in range(args.pairs)]
    _judge(report, pairs)
    return report.exit_code


def _judge(report: Report, pairs: list[tuple[Milestones, Milestones, Milestones]]) -> None:
    bare = [trio[0]["frame"] for trio in pairs]
    ours = {
        "first frame, empty log": [trio[1]["frame"] for trio in pairs],
        "first frame, long log": [trio[2]["frame"] for trio in pairs],
        "newest calls, empty log": [trio[1]["log"] for trio in pairs],
        "newest calls, long log": [trio[2]["log"] for trio in pairs],
    }
    rows = [["bare QMainWindow, ms", *spread([s * 1000 for s in bare], 0)]]
    rows += [[f"{name}, ms", *spread([s * 1000 for s in times], 0)] for name, times in ours.items()]
    ratios = {
        name: [ours_s / bare_s for ours_s, bare_s in zip(times, bare, strict=True)]
        for name, times in ours.items()
    }
    rows += [[f"{name}, ratio", *spread(figures, 2)] for name, figures in ratios.items()]
    report.table(("start", *SPREAD_TITLES), rows)
    for name, figures in ratios.items():
        limit = FRAME_LIMIT if name.startswith("first frame") else LOG_LIMIT
        report.demand(name.replace(", ", "-").replace(" ", "-"), median(figures), limit)


def start(folder: Path | None) -> Milestones:
    """Start a child and return its milestones, in seconds from before its start."""
    command = [sys.executable, "-m", "bench._startup_child"]
    command += [] if folder is None else [str(folder)]
    env = dict(os.environ) | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # An installed program finds its modules compiled.
    started = time.monotonic()
    ended = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=True)
    lines = [line.split() for line in ended.stdout.splitlines()]
    return {name: float(at) - started for name, at in lines}


if __name__ == "__main__":
    sys.exit(main())
