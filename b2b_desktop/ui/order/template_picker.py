"""Templates beside the form's extra fields: choose one, save one, use what else it holds.

Invariant: choosing fills empty extra fields, in view; a PO number or a comment flag is only
offered, by a button that says what it does.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.labelled_part import LabelledPart

_SHOWN_NAME = 24


class TemplatePicker(QWidget):
    """Show the templates' names and what the chosen one offers.

    Signals:
        chosen(str): fill the form from the template of this name; `""` for none.
        saving_wanted(): save what the form holds.
        po_wanted(), comment_wanted(): use what the chosen template offers.
    """

    chosen = Signal(str)
    saving_wanted = Signal()
    po_wanted = Signal()
    comment_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_picker")
        self._box = QComboBox(self)
        self._box.setObjectName("template_box")
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._po_button = self._button("template_po_button")
        self._comment_button = self._button("template_comment_button")
        save = self._save_button = self._button("template_save_button")
        _write(save, self.tr("Save..."))
        save.setToolTip(self.tr("Save what the form holds as a template"))
        line = ChipLayout(self, 8)
        line.addWidget(LabelledPart(self, self.tr("Template"), self._box))
        for button in (self._po_button, self._comment_button, save):
            line.addWidget(button)
        self.set_names((), "")
        self.show_offers("", None)
        self._box.activated.connect(self._on_activated)
        self._po_button.clicked.connect(self.po_wanted)
        self._comment_button.clicked.connect(self.comment_wanted)
        save.clicked.connect(self.saving_wanted)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in reading order."""
        return self._box, self._po_button, self._comment_button, self._save_button

    @property
    def name(self) -> str:
        """The name of the template in the box, `""` for none."""
        return str(self._box.currentData() or "")

    def set_names(self, names: Sequence[str], chosen: str) -> None:
        """List templates; raises no signal."""
        self._box.clear()
        self._box.addItem(self.tr("No template"), "")
        for name in names:
            self._box.addItem(one_line(name, _SHOWN_NAME), name)
        self._box.setCurrentIndex(max(0, self._box.findData(chosen)))

    def show_offers(self, po_number: str, save_comment: bool | None) -> None:
        """Offer a PO number, `""` for none, and a comment flag, None for none."""
        words = self.tr("Use PO number {po}").replace("{po}", one_line(po_number, _SHOWN_NAME))
        _write(self._po_button, words)
        self._po_button.setVisible(bool(po_number))
        words = self.tr("Do not save order comment")
        if save_comment:
            words = self.tr("Save order comment")
        _write(self._comment_button, words)
        self._comment_button.setVisible(save_comment is not None)

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        self.chosen.emit(self.name)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button


def _write(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
