"""Quiet remarks on a PO number: used before, long, or with characters one cannot see.

Invariant: a remark never refuses anything.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.text import has_invisible, visible

_SHOWN = 80


class PoHints:
    """Remember which PO numbers were used in this run.

    Attributes:
        warning_length: characters from which a PO number is remarked on.
    """

    def __init__(self) -> None:
        self.warning_length = 50
        self._used: dict[str, tuple[OrderId, datetime]] = {}

    def note_used(self, po_number: str, order_id: OrderId) -> None:
        """Remember that a call with this PO number was accepted."""
        self._used[po_number] = (order_id, datetime.now(UTC))

    def words(self, po_number: str, order_id: OrderId | None) -> str:
        """Return the remarks on a PO number for that order, `""` for none."""
        found = []
        if po_number in self._used and self._used[po_number][0] != order_id:
            other, at = self._used[po_number]
            minutes = int((datetime.now(UTC) - at).total_seconds() // 60)
            words = _tr("also used for order {order}, {n} min ago")
            found.append(words.replace("{order}", str(other)).replace("{n}", str(minutes)))
        if len(po_number) > self.warning_length:
            words = _tr("{n} characters: longer than usual")
            found.append(words.replace("{n}", str(len(po_number))))
        if has_invisible(po_number):
            found.append(_tr("sent as {text}").replace("{text}", visible(po_number[:_SHOWN])))
        return " - ".join(found)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PoHints", text)
