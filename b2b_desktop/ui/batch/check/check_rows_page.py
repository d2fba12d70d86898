"""The step Check rows: what stands above and below the table.

Invariant: whom the batch acts as and how many rows will be sent are always in view.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.ui.batch.check.acting_line import ActingLine
from b2b_desktop.ui.batch.check.group_list import GroupList
from b2b_desktop.ui.batch.check.options_bar import OptionsBar
from b2b_desktop.ui.batch.work_bar import WorkBar
from b2b_desktop.ui.fitting_scroll import FittingScroll
from b2b_desktop.ui.theme import polish_anew
from b2b_desktop.ui.wrapped_label import WrappedLabel


class CheckRowsHead(QWidget):
    """Show groups and options.

    Attributes:
        acting: whom the batch acts as.
        groups: what needs a decision.
        options: how the batch is run.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_check_rows_head")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.acting = ActingLine(self)
        self.groups = GroupList(self)
        self.options = OptionsBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.acting)
        layout.addWidget(FittingScroll(self, self.groups, self.options))


class CheckRowsFoot(QWidget):
    """Say how many rows will be sent, and run.

    Signals:
        run_requested(): plan and confirm.

    Attributes:
        work_bar: what runs.
    """

    run_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_check_rows_foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.work_bar = WorkBar(self)
        self._sum_label = WrappedLabel(self, name="batch_sum_label")
        self._note_label = WrappedLabel(self, name="batch_note_label")
        self._run_button = QPushButton(self.tr("Run batch..."), self)
        self._run_button.setObjectName("batch_run_button")
        self._run_button.setAccessibleName(self.tr("Run batch..."))
        self._run_button.setProperty("role", "primary")
        self._run_button.clicked.connect(self.run_requested)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._sum_label)
        texts.addWidget(self._note_label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(texts, 1)
        layout.addWidget(self.work_bar)
        layout.addWidget(self._run_button)
        self.note("")

    def show_sum(self, sent: int, left_out: int, before: int) -> None:
        """Say how many rows will be sent; without any, the batch cannot be run."""
        words = self.tr("{n} will be sent, {m} left out.")
        if sent == 0 and left_out:
            words = self.tr("{n} will be sent, {m} left out: decide about the groups above.")
        said = words.replace("{n}", str(sent)).replace("{m}", str(left_out))
        if before:
            known = self.tr("{n} were sent before and keep their state.")
            said += " " + known.replace("{n}", str(before))
        self._sum_label.setText(said)
        self._run_button.setEnabled(sent > 0)

    def set_ready(self, *, ready: bool) -> None:
        """Let the batch be run only while its rows are looked at."""
        if not ready:
            self._run_button.setEnabled(False)
            self._sum_label.clear()

    def note(self, words: str, *, is_error: bool = False) -> None:
        """Say what else there is to know; `""` takes it away."""
        role = "error" if is_error else "quiet"
        if self._note_label.property("role") != role:
            self._note_label.setProperty("role", role)
            polish_anew(self._note_label)
        self._note_label.setText(words)
        self._note_label.setVisible(bool(words))
