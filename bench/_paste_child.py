"""One window whose heart is watched while texts are pasted into the Batch tab.

Invariant: timed from the paste to the first frame in which the rows are in the table.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
)

from bench._beats import Heart, gaps_ms, plain_process
from bench._pasted_texts import texts
from bench._window import Window

_LOOK_MS = 20


class BatchTab(QObject):
    """Paste, and clear the rows again."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        window.find(QTabWidget, "main_tabs").setCurrentIndex(1)
        self._input_edit = window.find(QPlainTextEdit, "batch_input_edit")
        self._clear_button = window.find(QPushButton, "batch_clear_button")
        self._table = window.find(QTableView, "batch_table")
        self._loop = QEventLoop()
        self._is_awaited = False
        self._table.viewport().installEventFilter(self)

    def paste(self) -> int:
        """Paste what is on the clipboard; return how many rows are shown."""
        self._is_awaited = True
        self._input_edit.paste()
        self._loop.exec()
        return self._rows()

    def clear(self) -> None:
        """Clear the rows."""
        self._clear_button.click()
        look = QTimer()
        look.timeout.connect(lambda: None if self._rows() else self._loop.quit())
        look.start(_LOOK_MS)
        self._loop.exec()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice a frame with rows."""
        if self._is_awaited and event.type() is QEvent.Type.Paint and self._rows():
            self._is_awaited = False
            QTimer.singleShot(0, self._loop.quit)
        return False

    def _rows(self) -> int:
        return self._table.model().rowCount()


def main() -> int:
    """Paste each text that stdin names; answer with rows, time and gaps."""
    folder, lines = json.loads(sys.stdin.readline())
    window = Window(folder)
    tab, pasted = BatchTab(window), texts(lines)
    for line in sys.stdin:
        QApplication.clipboard().setText(pasted[json.loads(line)["name"]])
        sys.stdout.write(json.dumps(_run(tab)) + "\n")
        sys.stdout.flush()
        tab.clear()
    window.stop()
    return 0


def _run(tab: BatchTab) -> dict[str, Any]:
    QApplication.processEvents()
    heart = Heart()
    with plain_process() as plain:
        heart.start()
        started = perf_counter()
        rows = tab.paste()
        took_s = perf_counter() - started
        ours = heart.stop()
    return {"rows": rows, "took_s": took_s, "gaps_ms": gaps_ms(ours, plain)}


if __name__ == "__main__":
    sys.exit(main())
