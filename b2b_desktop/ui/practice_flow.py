"""Practice mode: its banner, its server, its orders.

Invariant: everything here acts in practice mode only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from b2b_desktop.domain.call import Mode
from b2b_desktop.domain.order import FieldRow, OrderDraft
from b2b_desktop.domain.token import Token
from b2b_desktop.ui.bridge import EngineBridge
from b2b_desktop.ui.order.order_panel import OrderPanel
from b2b_desktop.ui.practice_banner import PracticeBanner

if TYPE_CHECKING:
    from b2b_desktop.ui.bridge import JobId, PracticeOrderEvent, PracticeReadyEvent

_FIRST_PO: Final = "PO-1001"
_FIRST_FIELD: Final = FieldRow(enabled=True, name="Cost Center", value="CC-42")


class PracticeFlow(QObject):
    """Tie the banner to the sandbox server and the form."""

    def __init__(
        self,
        bridge: EngineBridge,
        banner: PracticeBanner,
        panel: OrderPanel,
        target: Callable[[], tuple[Token | None, Mode]],
    ) -> None:
        super().__init__(banner)
        self._bridge = bridge
        self._banner = banner
        self._panel = panel
        self._target = target
        self._order_job: JobId | None = None
        self._sends_first = False
        self._listens = False
        banner.new_order_requested.connect(self.new_order)
        banner.first_order_requested.connect(self._on_first_order_requested)
        banner.order_chosen.connect(panel.set_order_id)
        bridge.listen("practice_ready", self._on_practice_ready)
        bridge.listen("practice_order_placed", self._on_practice_order_placed)

    @Slot(object)
    def show_mode(self, mode: Mode) -> None:
        """Show the banner in practice mode only."""
        self._banner.setVisible(mode is Mode.PRACTICE)

    @Slot()
    def draw(self) -> None:
        """Enable the banner once there is a buyer to order for."""
        token, mode = self._target()
        ready = self._listens and mode is Mode.PRACTICE and token is not None
        self._banner.set_ready(ready=ready)

    @Slot()
    def new_order(self) -> None:
        """Put a fresh practice order's ID into the form; nothing happens in live."""
        self._ask_order(send=False)

    @Slot()
    def _on_first_order_requested(self) -> None:
        self._ask_order(send=True)

    def _ask_order(self, *, send: bool) -> None:
        token, mode = self._target()
        if token is not None and mode is Mode.PRACTICE:
            self._sends_first = send
            self._order_job = self._bridge.new_practice_order(token.claims.email)

    @Slot(object)
    def _on_practice_ready(self, _event: PracticeReadyEvent) -> None:
        self._listens = True
        self.draw()

    @Slot(object)
    def _on_practice_order_placed(self, event: PracticeOrderEvent) -> None:
        order = event.order
        if event.job is None:
            self._banner.add_order(order.order_id, order.buyer_email, order.created_at)
            return
        if event.job != self._order_job or self._target()[1] is not Mode.PRACTICE:
            return
        draft = self._panel.draft()
        if self._sends_first and not draft.po_number:
            fields = draft.fields or (_FIRST_FIELD,)
            self._panel.set_draft(OrderDraft("", _FIRST_PO, draft.save_comment, fields))
        self._panel.set_order_id(order.order_id)
        if self._sends_first:
            self._sends_first = False
            self._panel.send()
