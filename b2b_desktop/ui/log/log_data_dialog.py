"""The log as a file: its size, how long calls are kept, its backups.

Invariant: it shows and asks; what takes long goes on when it is closed, in the main window's own
line. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from b2b_desktop.domain.log_size import Backup, LogSize
from b2b_desktop.ui.log.backup_section import BackupSection
from b2b_desktop.ui.log.keep_section import KeepSection
from b2b_desktop.ui.log.log_tasks import LogTasks
from b2b_desktop.ui.log.task_bar import TaskBar
from b2b_desktop.ui.theme import polish_anew
from b2b_desktop.ui.wrapped_label import WrappedLabel

_SMALLEST: Final = 480
"""From this width on both columns of the backups are whole."""


class LogDataDialog(QDialog):
    """Put the sections together.

    Attributes:
        keep: sizes, and how long calls are kept.
        backups: the backups.
    """

    def __init__(
        self, parent: QWidget, tasks: LogTasks, title: str, folder: str, *, daily: bool
    ) -> None:
        """Show nothing yet.

        Args:
            parent: the window.
            tasks: what runs.
            title: which log it is.
            folder: where else backups go.
            daily: whether this log is backed up by itself.
        """
        super().__init__(parent)
        self.setObjectName("log_data_dialog")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keep = KeepSection(self)
        self.backups = BackupSection(folder, daily=daily, parent=self)
        self._bar = TaskBar(tasks, 0, self)
        self._message_label = WrappedLabel(self, name="log_data_message_label")
        self._close_button = QPushButton(self.tr("Close"), self)
        self._build()
        self._close_button.clicked.connect(self.accept)

    def set_measured(self, size: LogSize, backups: Sequence[Backup]) -> None:
        """Show how large the log is, and its backups."""
        self.keep.set_size(size)
        self.backups.set_backups(backups)

    def set_busy(self, *, busy: bool) -> None:
        """Offer nothing while something runs."""
        self.keep.set_busy(busy=busy)
        self.backups.set_busy(busy=busy)

    def say(self, words: str, *, warning: bool = False) -> None:
        """Say what came of the last thing that was asked for."""
        self._message_label.setText(words)
        self._message_label.setProperty("role", "error" if warning else "")
        polish_anew(self._message_label)

    def _build(self) -> None:
        self._close_button.setObjectName("log_data_close_button")
        self._close_button.setAccessibleName(self._close_button.text())
        self._close_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._message_label, 1)
        foot.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.keep)
        layout.addSpacing(8)
        layout.addWidget(self.backups, 1)
        layout.addWidget(self._bar)
        layout.addLayout(foot)
        self.setMinimumWidth(_SMALLEST)
        self.resize(680, 600)
