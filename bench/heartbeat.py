"""How long the GUI thread is away while calls run, beside a plain Qt process.

Invariant: every run is a process of its own, with the window shown and the log filling.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from statistics import median

from bench._report import Report, percentile
from bench._store import running_store

P99_LIMIT_MS = 16.0
WORST_LIMIT_MS = 100.0


def main() -> int:
    """Run some windows one after another and judge the medians."""
    parser = argparse.ArgumentParser(prog="dev.py bench heartbeat")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--calls", type=int, default=600)
    args = parser.parse_args()
    report = Report("heartbeat")
    runs = [_run(args.calls) for _ in range(args.runs)]
    rows = [
        [f"run {number}", f"{len(gaps)}", f"{median(gaps):.1f}", f"{p99:.1f}", f"{worst:.1f}"]
        for number, (gaps, p99, worst) in enumerate(runs, 1)
    ]
    report.table(("gaps of the GUI thread, ms", "beats", "median", "p99", "worst"), rows)
    report.demand("heartbeat-p99", median(p99 for _, p99, _ in runs), P99_LIMIT_MS, " ms")
    report.demand("heartbeat-worst", median(w for _, _, w in runs), WORST_LIMIT_MS, " ms")
    return report.exit_code


def _run(calls: int) -> tuple[list[float], float, float]:
    """Return one run's gaps, their p99 and the worst, in milliseconds."""
    env = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    with running_store() as store, tempfile.TemporaryDirectory(prefix="bench-heart-") as folder:
        command = [sys.executable, "-m", "bench._heartbeat_child", folder, store.address]
        ended = subprocess.run(
            [*command, str(calls)],
            input=store.token(),
            env=env,
            capture_output=True,
            text=True,
            timeout=300,
            check=True,
        )
    gaps: list[float] = json.loads(ended.stdout.splitlines()[-1])
    return gaps, percentile(gaps, 99), max(gaps)


if __name__ == "__main__":
    sys.exit(main())
