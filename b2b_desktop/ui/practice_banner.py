"""The striped banner of practice mode: orders to try things on.

Invariant: shown in practice mode only; everything it offers stays on this computer.
"""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from b2b_desktop.domain.order import OrderId
from b2b_desktop.ui.theme import colour, faint

_MOST_ORDERS = 12


class PracticeBanner(QWidget):
    """Offer practice orders.

    Signals:
        new_order_requested(): put a fresh practice order ID into the form.
        first_order_requested(): make a practice order and send it.
        order_chosen(object): an `OrderId` of an order that appeared by itself.
    """

    new_order_requested = Signal()
    first_order_requested = Signal()
    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_banner")
        self.setAccessibleName(self.tr("Practice mode"))
        self._orders: deque[tuple[OrderId, str, datetime]] = deque(maxlen=_MOST_ORDERS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        label = QLabel(self.tr("Practice: nothing here reaches a real store."), self)
        label.setObjectName("practice_label")
        layout.addWidget(label, 1)
        self._first_button = self._button(self.tr("Send a first practice order"), "first_order")
        self._first_button.setProperty("role", "primary")
        kept = self._first_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # Nothing below jumps when it has done its work.
        self._first_button.setSizePolicy(kept)
        self._first_button.clicked.connect(self.first_order_requested)
        self._new_button = self._button(self.tr("New order"), "practice_new_order")
        self._new_button.clicked.connect(self.new_order_requested)
        self._orders_button = self._button(self.tr("Orders that appeared"), "practice_orders")
        self._menu = QMenu(self._orders_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._orders_button.setMenu(self._menu)
        for button in (self._first_button, self._new_button, self._orders_button):
            layout.addWidget(button)
        self.set_ready(ready=False)

    def add_order(self, order_id: OrderId, buyer_email: str, created_at: datetime) -> None:
        """List an order that appeared by itself."""
        self._orders.appendleft((order_id, buyer_email, created_at))
        words = self.tr("Orders that appeared ({n})").replace("{n}", str(len(self._orders)))
        self._orders_button.setText(words)
        self._orders_button.setAccessibleName(words)
        self._orders_button.setEnabled(True)

    def set_first_order_offered(self, *, offered: bool) -> None:
        """Show or hide the first step."""
        self._first_button.setVisible(offered)

    def set_ready(self, *, ready: bool) -> None:
        """Enable the buttons once the sandbox server listens."""
        self._first_button.setEnabled(ready)
        self._new_button.setEnabled(ready)
        self._orders_button.setEnabled(ready and bool(self._orders))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stripes that tell practice from live without colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("stripe"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint("practice"))
        area = QRectF(self.rect())
        x = -area.height()
        while x < area.width():
            painter.drawPolygon(_stripe(x, area.height()))
            x += 24
        painter.fillRect(QRectF(0, area.height() - 2, area.width(), 2), colour("practice"))

    def _fill_menu(self) -> None:
        self._menu.clear()
        now = datetime.now(UTC)
        for order_id, email, created_at in self._orders:
            age = self.tr("{n} s ago").replace("{n}", str(int((now - created_at).total_seconds())))
            action = self._menu.addAction(f"{order_id}   {email}   {age}")
            action.triggered.connect(partial(self.order_chosen.emit, order_id))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{name}_button")
        button.setAccessibleName(text)
        return button


def _stripe(x: float, height: float) -> QPolygonF:
    from PySide6.QtCore import QPointF

    corners = ((x, height), (x + 12, height), (x + 12 + height, 0), (x + height, 0))
    return QPolygonF([QPointF(*corner) for corner in corners])
