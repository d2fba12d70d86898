"""Quiet remarks on a PO number: used before, long, or with characters one cannot see.

Invariant: a remark never refuses anything.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from b2b_desktop.domain.order import OrderId
from b2b_desktop.domain.text import first_control_character, has_invisible, visible
from b2b_desktop.ui.order.send_place import SendPlace

# By this name the translation tools find the strings.
translate = QCoreApplication.translate

_SHOWN = 80


class PoHints:
    """Remember which PO numbers were used in this run.

    Attributes:
        warning_length: characters from which a PO number is remarked on.
    """

    def __init__(self) -> None:
        self.warning_length = 50
        self._used: dict[tuple[SendPlace, str], tuple[OrderId, datetime]] = {}

    def note_used(self, place: SendPlace, po_number: str, order_id: OrderId) -> None:
        """Remember that a store accepted a call with this PO number."""
        self._used[place, po_number] = (order_id, datetime.now(UTC))

    def words(self, place: SendPlace | None, po_number: str, order_id: OrderId | None) -> str:
        """Return the remarks on a PO number for that order, `""` for none."""
        found = []
        used = self._used.get((place, po_number)) if place is not None else None
        if used is not None and used[0] != order_id:
            other, at = used
            minutes = int((datetime.now(UTC) - at).total_seconds() // 60)
            words = translate("PoHints", "also used for order {order}, {n} min ago")
            found.append(words.replace("{order}", str(other)).replace("{n}", str(minutes)))
        if len(po_number) > self.warning_length:
            words = translate("PoHints", "{n} characters: longer than usual")
            found.append(words.replace("{n}", str(len(po_number))))
        if has_invisible(po_number) and first_control_character(po_number) is None:
            found.append(
                translate("PoHints", "sent as {text}").replace(
                    "{text}", visible(po_number[:_SHOWN])
                )
            )
        return " - ".join(found)
