"""How fast a long call log is exported, against the plainest means, and how soon it stops.

Invariant: ours and the plain way alternate in one process, over the same query and the same log;
what ours does besides (redaction, the formula guard, one state of the log, a whole file) is in its
time. Judged is the time of the process itself, which other work on the machine does not lengthen;
the wall's is printed beside it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import IO, Any

from b2b_desktop.domain.call import Mode
from b2b_desktop.storage.paths import DataPaths
from bench._big_log import write_folder
from bench._report import SPREAD_TITLES, Report, spread

CSV_LIMIT = 0.7
JSON_LIMIT = 0.8
MEMORY_LIMIT_MB = 10.0
CANCEL_LIMIT_S = 0.5
_CANCELS_AFTER_S = (0.01, 0.3, 1.0, 2.5)
_KINDS = {"csv": "csv.writer.writerows(cursor)", "json_lines": "json.dumps of each row"}


def main() -> int:
    """Alternate and judge."""
    parser = argparse.ArgumentParser(prog="dev.py bench log_export")
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="a data folder made by bench._big_log")
    args = parser.parse_args()
    report = Report("log_export")
    with tempfile.TemporaryDirectory(prefix="bench-log-export-") as scratch:
        folder = args.folder
        if folder is None:
            folder = Path(scratch) / "data"
            write_folder(folder, args.calls)
        with _child(DataPaths(folder).database(Mode.LIVE), Path(scratch)) as (ask, tell):
            pairs = {
                kind: [_answer(ask, tell, kind) for _ in range(args.rounds)] for kind in _KINDS
            }
            cancels = [
                _answer(ask, tell, kind, after_s)
                for kind in (*_KINDS, "har", "xlsx", "accounting")
                for after_s in _CANCELS_AFTER_S
            ]
    _judge(report, pairs, cancels)
    return report.exit_code


def _judge(
    report: Report, pairs: dict[str, list[dict[str, Any]]], cancels: Sequence[dict[str, Any]]
) -> None:
    rows = []
    for kind, plain in _KINDS.items():
        for words, way in ((plain, "plain"), (f"our {kind}", "ours")):
            for clock, name in (("own_s", "itself"), ("wall_s", "by the wall")):
                figures = [pair[way][clock] for pair in pairs[kind]]
                rows.append([f"{words}, {name}", *spread(figures)])
    report.table(("an export, s", *SPREAD_TITLES), rows)
    for name, kind, limit in (("csv", "csv", CSV_LIMIT), ("json-lines", "json_lines", JSON_LIMIT)):
        speed = median(pair["plain"]["own_s"] / pair["ours"]["own_s"] for pair in pairs[kind])
        report.demand_least(f"log-export-{name}", speed, limit)
    growth = max(pair["growth_mb"] for kind in pairs.values() for pair in kind)
    report.demand("log-export-memory", growth, MEMORY_LIMIT_MB, " MB")
    report.demand("log-export-cancel", max(c["latency_s"] for c in cancels), CANCEL_LIMIT_S, " s")
    report.demand("log-export-files-left", sum(len(c["left"]) for c in cancels), 0)


@contextmanager
def _child(log: Path, scratch: Path) -> Iterator[tuple[IO[str], IO[str]]]:
    command = [sys.executable, "-m", "bench._export_child", str(log), str(scratch)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise OSError("the child has no pipes")
        yield process.stdin, process.stdout
        process.stdin.close()


def _answer(ask: IO[str], tell: IO[str], *words: str | float) -> dict[str, Any]:
    ask.write(json.dumps(words) + "\n")
    ask.flush()
    answer: dict[str, Any] = json.loads(tell.readline())
    return answer


if __name__ == "__main__":
    sys.exit(main())
