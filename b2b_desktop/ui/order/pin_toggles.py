"""The pins: which values stay in the form after an accepted call."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from b2b_desktop.domain.settings import Pins
from b2b_desktop.ui.assets import icon
from b2b_desktop.ui.theme import colour


class PinToggles(QObject):
    """One small toggle beside each field.

    Signals:
        changed(object): `Pins`.
    """

    changed = Signal(object)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        texts = {
            "order_id": self.tr("Keep the order ID after an accepted call"),
            "po_number": self.tr("Keep the PO number after an accepted call"),
            "save_comment": self.tr("Keep this choice after an accepted call"),
            "extra_fields": self.tr("Keep the extra fields after an accepted call"),
        }
        self._toggles = {name: self._make(panel, name, text) for name, text in texts.items()}

    def toggle(self, name: str) -> QToolButton:
        """Return a field's toggle."""
        return self._toggles[name]

    def value(self) -> Pins:
        """Return which values stay."""
        return Pins(**{name: toggle.isChecked() for name, toggle in self._toggles.items()})

    def set_value(self, pins: Pins) -> None:
        """Set which values stay; raises no signal."""
        for name, toggle in self._toggles.items():
            toggle.blockSignals(True)
            toggle.setChecked(getattr(pins, name))
            toggle.blockSignals(False)
        self.draw_icons()

    def draw_icons(self) -> None:
        """Draw the icons in the colours now in force."""
        for toggle in self._toggles.values():
            toggle.setIcon(icon("pin", colour("accent" if toggle.isChecked() else "disabled")))

    @Slot()
    def _on_toggled(self) -> None:
        self.draw_icons()
        self.changed.emit(self.value())

    def _make(self, panel: QWidget, name: str, text: str) -> QToolButton:
        toggle = QToolButton(panel)
        toggle.setObjectName(f"{name}_pin_toggle")
        toggle.setCheckable(True)
        toggle.setAutoRaise(True)
        toggle.setToolTip(text)
        toggle.setAccessibleName(text)
        toggle.toggled.connect(self._on_toggled)
        return toggle
