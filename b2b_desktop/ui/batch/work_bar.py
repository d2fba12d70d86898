"""What runs for the rows: words, how far it is, Cancel.

Invariant: it keeps its room when nothing runs, so that nothing beside it jumps.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from b2b_desktop.ui.batch.editing.sheet_work import SheetWork

_PATIENCE_MS: Final = 200
"""What is done by then is not worth a word."""


class WorkBar(QWidget):
    """Show the running command.

    Signals:
        cancel_requested(): give it up.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_work_bar")
        self._label = QLabel(self)
        self._label.setObjectName("batch_work_label")
        self._label.setProperty("role", "quiet")
        self._progress = QProgressBar(self)
        self._progress.setObjectName("batch_work_progress")
        self._progress.setAccessibleName(self.tr("How far it is"))
        self._progress.setFixedWidth(120)
        self._progress.setTextVisible(False)
        self._cancel_button = QPushButton(self.tr("Cancel"), self)
        self._cancel_button.setObjectName("batch_work_cancel_button")
        self._cancel_button.setAccessibleName(self.tr("Cancel"))
        self._cancel_button.clicked.connect(self.cancel_requested)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._label, self._progress, self._cancel_button):
            layout.addWidget(widget)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.hide()

    def follow(self, work: SheetWork) -> None:
        """Show what runs from now on."""
        work.began.connect(self._on_began)
        work.stepped.connect(self._on_stepped)
        work.ended.connect(self._on_ended)
        self.cancel_requested.connect(work.cancel)

    @Slot(str)
    def _on_began(self, words: str) -> None:
        self._label.setText(words)
        self._progress.setRange(0, 0)
        self._patience.start()

    @Slot()
    def _on_ended(self) -> None:
        self._patience.stop()
        self.hide()

    @Slot(int)
    def _on_stepped(self, percent: int) -> None:
        self._progress.setRange(0, 100)
        self._progress.setValue(percent)
