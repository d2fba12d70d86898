"""The tab itself: empty until it is opened or the program has time to build it.

Invariant: nothing of a batch is loaded before the window's first frame. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge

if TYPE_CHECKING:
    from b2b_desktop.ui.batch.batch_panel import BatchPanel


class BatchTab(QWidget):
    """Build the panel and its flows once they are needed.

    Signals:
        status_said(str): a line for the status bar.
    """

    status_said = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        bridge: EngineBridge,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("batch_tab")
        self._bridge = bridge
        self._target = target
        self._panel: BatchPanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @Slot()
    def build(self) -> None:
        """Build what is inside; only the first call does it."""
        if self._panel is not None:
            return
        from b2b_desktop.ui.batch.batch_panel import BatchPanel

        self._panel = BatchPanel(self)
        self._layout.addWidget(self._panel)
