"""One process that exports a long log, and does the same by the plainest means.

Invariant: each pair writes the same cells of the same calls, in the same order, to the same disk.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC
from pathlib import Path
from time import perf_counter, process_time, sleep
from typing import Any

from b2b_desktop.domain.batch.slices import AbandonedError
from b2b_desktop.domain.call_columns import CALL_COLUMNS, CellKind
from b2b_desktop.domain.local_days import LocalZone
from b2b_desktop.domain.log_export import LogExport, LogExportKind, SheetWords
from b2b_desktop.storage.database import open_reader
from b2b_desktop.storage.export.call_choice import ALL_CALLS, ChosenCalls
from b2b_desktop.storage.export.call_export import export_calls
from b2b_desktop.storage.export.call_sql import SqlCell, select_cells, sql_cell

_WORDS = SheetWords(LocalZone("UTC", UTC))
_ENCODINGS = {LogExportKind.CSV: "utf-8-sig", LogExportKind.JSON_LINES: "utf-8"}


def main() -> int:
    """Do what each line of stdin asks for, and answer with figures as JSON."""
    log, folder = map(Path, sys.argv[1:])
    for line in sys.stdin:
        kind, *cancel_after_s = json.loads(line)
        export = LogExport(LogExportKind(kind))
        path = folder / f"calls.{export.kind.ending}"
        answer = (
            _cancelled(log, path, export, *cancel_after_s)
            if cancel_after_s
            else _pair(log, path, export)
        )
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return 0


def _pair(log: Path, path: Path, export: LogExport) -> dict[str, Any]:
    plain = _timed(lambda: _PLAIN[export.kind](log, path))
    path.unlink()
    _forget_peak()
    before_kb = _status_kb("VmRSS")
    ours = _timed(lambda: export_calls(path, ChosenCalls(log, ALL_CALLS), export, _WORDS))
    growth_mb = (_status_kb("VmHWM") - before_kb) / 1024
    path.unlink()
    return {"plain": plain, "ours": ours, "growth_mb": growth_mb}


def _cancelled(log: Path, path: Path, export: LogExport, after_s: float) -> dict[str, Any]:
    """Export until somebody wants it no more."""
    unwanted = threading.Event()
    cancelled_at: list[float] = []

    def cancel() -> None:
        sleep(after_s)
        cancelled_at.append(perf_counter())
        unwanted.set()

    def step(_done: int, _total: int) -> None:
        if unwanted.is_set():
            raise AbandonedError

    thread = threading.Thread(target=cancel)
    thread.start()
    with suppress(AbandonedError):
        export_calls(path, ChosenCalls(log, ALL_CALLS), export, _WORDS, step)
        cancelled_at.append(perf_counter())  # It was whole before anybody cancelled.
        path.unlink()
    ended_at = perf_counter()
    thread.join()
    left = [file.name for file in path.parent.iterdir() if file.name.startswith(path.name)]
    return {"latency_s": ended_at - cancelled_at[0], "left": left}


def _plain_csv(log: Path, path: Path) -> None:
    with (
        _plain_rows(log) as rows,
        path.open("w", encoding=_ENCODINGS[LogExportKind.CSV], newline="") as file,
    ):
        csv.writer(file).writerows(rows)


def _plain_json(log: Path, path: Path) -> None:
    names = [column.name for column in CALL_COLUMNS]
    with _plain_rows(log) as rows, path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(dict(zip(names, row, strict=True))) + "\n")


_PLAIN: dict[LogExportKind, Callable[[Path, Path], None]] = {
    LogExportKind.CSV: _plain_csv,
    LogExportKind.JSON_LINES: _plain_json,
}


@contextmanager
def _plain_rows(log: Path) -> Iterator[sqlite3.Cursor]:
    """Ask one query for all cells, oldest call first; bodies as text."""
    cells = [sql_cell(column) for column in CALL_COLUMNS]
    cells = [
        SqlCell(cell.name, cell.kind, f"CAST({cell.sql} AS TEXT)")
        if cell.kind is CellKind.BODY
        else cell
        for cell in cells
    ]
    sql = f"{select_cells(cells, source='calls AS c')} ORDER BY c.clicked_us, c.call_id"
    with closing(open_reader(log)) as connection:
        yield connection.execute(sql)


def _timed(work: Callable[[], None]) -> dict[str, float]:
    """Return how long work took by the wall's clock, and how long this process worked."""
    started, began = perf_counter(), process_time()
    work()
    return {"wall_s": perf_counter() - started, "own_s": process_time() - began}


def _status_kb(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith(f"{name}:")).split()[1])


def _forget_peak() -> None:
    """Let `VmHWM` begin again at what is used now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


if __name__ == "__main__":
    sys.exit(main())
