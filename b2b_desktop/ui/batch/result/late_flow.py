"""Showing the late list in place of the batch, and bringing it up to date.

Invariant: the list is of the mode on the screen; a late answer to another question is dropped. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.batch.batch_panel import BatchPanel
from b2b_desktop.ui.batch.result.export_flow import ExportFlow
from b2b_desktop.ui.batch.result.late_page import LatePage
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.messages import error_words

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import BatchFailedEvent, JobId, LateOrdersEvent


class LateFlow(QObject):
    """Tie the late list to the bridge.

    Attributes:
        page: the list; stands where the panel stands.
    """

    def __init__(
        self,
        panel: BatchPanel,
        bridge: EngineBridge,
        export: ExportFlow,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._bridge = bridge
        self._export = export
        self._target = target
        self._job: JobId | None = None
        self.page = LatePage()
        self.page.hide()
        self.page.back_wanted.connect(self.hide)
        self.page.export_wanted.connect(self._on_export_wanted)
        bridge.listen("late_orders_loaded", self._on_late_orders_loaded)
        bridge.listen("batch_failed", self._on_batch_failed)

    @Slot()
    def show(self) -> None:
        """Show the list instead of the batch."""
        self._panel.hide()
        self.page.show()
        self.reload()

    @Slot()
    def hide(self) -> None:
        """Show the batch again."""
        self.page.hide()
        self._panel.show()

    @Slot()
    def reload(self) -> None:
        """Read the list anew while it is shown."""
        if not self.page.isHidden():
            self._job = self._bridge.load_late_orders(self._target()[1])

    @Slot(object)
    def _on_late_orders_loaded(self, event: LateOrdersEvent) -> None:
        if event.job == self._job:
            self.page.set_orders(event.orders)

    @Slot(object)
    def _on_batch_failed(self, event: BatchFailedEvent) -> None:
        if event.job == self._job:
            self.page.set_failed(error_words(event.error))

    @Slot()
    def _on_export_wanted(self) -> None:
        self._export.export_late_orders(self._target()[1])
