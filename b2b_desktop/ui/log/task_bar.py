"""The lines that say what runs for the log: words, how far it is, Cancel.

Invariant: a line for each task and no room when there is none; a line stays the same widget while
its task runs, so that a button does not move away under the mouse.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from b2b_desktop.ui.elided_label import ElidedLabel
from b2b_desktop.ui.log.log_tasks import LogTask, LogTasks

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId

_WIDTH: Final = 200
_STEPS: Final = 1_000
"""Bytes of a file and pages of a log do not fit into the bar's own numbers."""


class TaskBar(QWidget):
    """Show what runs."""

    def __init__(self, tasks: LogTasks, margin: int, parent: QWidget | None = None) -> None:
        """Show what runs now; `margin` is the room at both sides, in pixels."""
        super().__init__(parent)
        self.setObjectName("log_task_bar")
        self._tasks = tasks
        self._margin = margin
        self._lines: dict[JobId, _TaskLine] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        tasks.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        running = {task.job: task for task in self._tasks.shown()}
        for job in self._lines.keys() - running.keys():
            line = self._lines.pop(job)
            line.hide()
            line.deleteLater()
        for job, task in running.items():
            line = self._lines.get(job) or self._new_line(job)
            line.show_task(task)
        self.setVisible(bool(self._lines))

    def _new_line(self, job: JobId) -> _TaskLine:
        line = self._lines[job] = _TaskLine(self, self._margin)
        line.cancel_button.clicked.connect(partial(self._tasks.cancel, job))
        self._layout.addWidget(line)
        return line


class _TaskLine(QFrame):
    """One task."""

    def __init__(self, parent: QWidget, margin: int) -> None:
        super().__init__(parent)
        self._label = ElidedLabel(self)
        self._label.setObjectName("log_task_label")
        self._progress = QProgressBar(self)
        self._progress.setObjectName("log_task_progress")
        self._progress.setAccessibleName(self.tr("How far it is"))
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(_WIDTH, 8)
        self._progress.setRange(0, 0)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setObjectName("log_task_cancel_button")
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margin, 4, margin, 4)
        layout.setSpacing(16)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self.cancel_button)

    def show_task(self, task: LogTask) -> None:
        """Say how far it is."""
        words = task.words
        if task.is_ending:
            words = self.tr("{task} Ending...").replace("{task}", task.words)
        elif task.of:
            percent = str(100 * min(task.done, task.of) // task.of)
            words = self.tr("{task} {n} %").replace("{task}", task.words).replace("{n}", percent)
            self._progress.setRange(0, _STEPS)
            self._progress.setValue(_STEPS * min(task.done, task.of) // task.of)
        self._label.setText(words)
        self.cancel_button.setEnabled(not task.is_ending)
