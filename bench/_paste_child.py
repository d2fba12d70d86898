"""One window whose heart is watched while pasted texts are read on the `jobs` thread.

Invariant: timed from the paste to the moment the GUI thread has the checked rows.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from b2b_desktop.domain.batch.edited_sheet import EditedSheet
from b2b_desktop.domain.batch.pasted_text import read_pasted
from b2b_desktop.domain.batch.row_check import RowCounts, count_rows
from b2b_desktop.engine.collector_rest import collector_at_rest
from b2b_desktop.engine.worker_thread import WorkerThread
from bench._beats import Heart, gaps_ms, plain_process
from bench._pasted_texts import texts
from bench._window import Window


class Paste(QObject):
    """Read texts one after another.

    Signals:
        read(object, object): an `EditedSheet` and its `RowCounts`, emitted on `jobs`.
    """

    read = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs = WorkerThread("jobs", around=collector_at_rest)
        self._jobs.start()
        self._loop = QEventLoop()
        self._shown: tuple[EditedSheet, RowCounts] | None = None
        self.read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    def show(self, text: str) -> RowCounts:
        """Read a text and wait until its rows are here."""
        self._jobs.submit(partial(self._work, text))
        self._loop.exec()
        if self._shown is None:
            raise ValueError("nothing was read")
        return self._shown[1]

    def stop(self) -> None:
        """End the thread."""
        self._jobs.stop(5.0)

    def _work(self, text: str) -> None:
        edited = EditedSheet.of(read_pasted(text).sheet)
        self.read.emit(edited, count_rows(edited.checks))

    @Slot(object, object)
    def _on_read(self, edited: EditedSheet, counts: RowCounts) -> None:
        self._shown = edited, counts
        self._loop.quit()


def main() -> int:
    """Paste each text that stdin names; answer with rows, time and gaps."""
    folder, lines = json.loads(sys.stdin.readline())
    window, paste = Window(folder), Paste()
    pasted = texts(lines)
    for line in sys.stdin:
        answer = _run(paste, pasted[json.loads(line)["name"]])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    paste.stop()
    window.stop()
    return 0


def _run(paste: Paste, text: str) -> dict[str, Any]:
    QApplication.processEvents()
    heart = Heart()
    with plain_process() as plain:
        heart.start()
        started = perf_counter()
        counts = paste.show(text)
        took_s = perf_counter() - started
        ours = heart.stop()
    return {"rows": counts.read, "took_s": took_s, "gaps_ms": gaps_ms(ours, plain)}


if __name__ == "__main__":
    sys.exit(main())
