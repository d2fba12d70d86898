"""Templates beside the rows: choose one, save one, remove one.

Invariant: choosing fills empty fields of the rows, visibly; a PO number or a comment flag is only
offered, by a button that says what it does.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from b2b_desktop.domain.template import Template
from b2b_desktop.domain.text import one_line
from b2b_desktop.ui.chip_row import ChipLayout
from b2b_desktop.ui.labelled_part import LabelledPart
from b2b_desktop.ui.whole_text_edit import WholeTextEdit
from b2b_desktop.ui.wrapped_label import WrappedLabel

_SHOWN_NAME = 40
_SHOWN_VALUES = 120
_LONGEST_NAME = 200
_NAME_WIDTH = 200


class TemplateBar(QWidget):
    """Show templates and take what is done with them.

    Signals:
        template_chosen(str): fill the rows from the template of this name.
        saving_wanted(): a template shall be saved; `ask_name` asks under which name.
        name_entered(str): save it under this name.
        removal_wanted(str): remove the template of this name.
        restoring_wanted(): bring back the one that was removed.
        po_wanted(), comment_wanted(): use what the chosen template offers.
    """

    template_chosen = Signal(str)
    saving_wanted = Signal()
    name_entered = Signal(str)
    removal_wanted = Signal(str)
    restoring_wanted = Signal()
    po_wanted = Signal()
    comment_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_template_bar")
        self._box = QComboBox(self)
        self._box.setObjectName("batch_template_box")
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._save_button = self._button(
            "batch_template_save_button", self.tr("Save as template...")
        )
        self._remove_button = self._button(
            "batch_template_remove_button", self.tr("Remove template")
        )
        self._restore_button = self._button("batch_template_restore_button", self.tr("Undo remove"))
        self._po_button = self._button("batch_template_po_button", self.tr("Use PO number"))
        self._comment_button = self._button("batch_template_comment_button", self.tr("Use comment"))
        self._name_edit = WholeTextEdit(self, one_line=True, longest=_LONGEST_NAME)
        self._name_edit.setObjectName("batch_template_name_edit")
        self._keep_button = self._button("batch_template_keep_button", self.tr("Save"))
        self._cancel_button = self._button("batch_template_cancel_button", self.tr("Cancel"))
        self._about_label = WrappedLabel(self, name="batch_template_about_label", role="quiet")
        self._error_label = WrappedLabel(self, name="batch_template_name_error", role="error")
        self._choose_part, self._name_part = QWidget(self), QWidget(self)
        self._build()
        self._connect()
        self.set_templates((), "")
        self.show_offers(None, with_comment=False)
        self.offer_restoring(offered=False)
        self.stop_asking()

    @property
    def chosen(self) -> str:
        """The name of the template in the box, `""` for none."""
        return str(self._box.currentData() or "")

    def set_templates(self, templates: tuple[Template, ...], chosen: str) -> None:
        """List templates; raises no signal."""
        self._box.clear()
        self._box.addItem(self.tr("No template"), "")
        for template in templates:
            self._box.addItem(one_line(template.name, _SHOWN_NAME), template.name)
        self._box.setCurrentIndex(max(0, self._box.findData(chosen)))
        self._draw_remove()

    def offer_restoring(self, *, offered: bool) -> None:
        """Let a removal be taken back, or not."""
        self._restore_button.setVisible(offered)

    def show_offers(self, template: Template | None, *, with_comment: bool) -> None:
        """Offer what a template has beside extra fields."""
        po_number = "" if template is None else template.po_number
        words = self.tr("Use PO number {po} for rows without one")
        self._po_button.setText(words.replace("{po}", one_line(po_number, _SHOWN_NAME)))
        self._po_button.setAccessibleName(self._po_button.text())
        self._po_button.setVisible(bool(po_number))
        saves = template is not None and template.save_comment
        words = self.tr("Do not save order comments")
        if saves:
            words = self.tr("Save order comments")
        self._comment_button.setText(words)
        self._comment_button.setAccessibleName(words)
        self._comment_button.setVisible(template is not None and with_comment)

    def ask_name(self, about: str, suggestion: str) -> None:
        """Ask under which name this is saved."""
        self._about_label.setText(one_line(about, _SHOWN_VALUES))
        self._name_edit.setText(suggestion)
        self._name_edit.selectAll()
        self.show_error("")
        self._choose_part.hide()
        self._name_part.show()
        self._about_label.show()
        self._name_edit.setFocus()

    @Slot()
    def stop_asking(self) -> None:
        """Show the templates again."""
        self._name_part.hide()
        self._about_label.hide()
        self._choose_part.show()
        self.show_error("")

    def show_error(self, words: str) -> None:
        """Say why it was not saved; `""` takes it away."""
        self._error_label.setText(words)
        self._error_label.setVisible(bool(words))

    def _build(self) -> None:
        self._name_edit.setMinimumWidth(_NAME_WIDTH)
        choose: tuple[QWidget, ...] = (
            LabelledPart(self._choose_part, self.tr("Template"), self._box),
            self._po_button,
            self._comment_button,
            self._save_button,
            self._remove_button,
            self._restore_button,
        )
        name = self.tr("Name of the template")
        ask = (
            LabelledPart(self._name_part, name, self._name_edit),
            self._keep_button,
            self._cancel_button,
        )
        for part, widgets in ((self._choose_part, choose), (self._name_part, ask)):
            line = ChipLayout(part, 8)
            for widget in widgets:
                line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for shown in (self._choose_part, self._name_part, self._about_label, self._error_label):
            layout.addWidget(shown)

    def _connect(self) -> None:
        self._box.activated.connect(self._on_activated)
        self._save_button.clicked.connect(self.saving_wanted)
        self._remove_button.clicked.connect(self._on_remove_clicked)
        self._restore_button.clicked.connect(self.restoring_wanted)
        self._po_button.clicked.connect(self.po_wanted)
        self._comment_button.clicked.connect(self.comment_wanted)
        self._keep_button.clicked.connect(self._on_name_entered)
        self._name_edit.returnPressed.connect(self._on_name_entered)
        self._name_edit.textEdited.connect(self._on_name_edited)
        self._cancel_button.clicked.connect(self.stop_asking)

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        self._draw_remove()
        self.template_chosen.emit(self.chosen)

    @Slot()
    def _on_name_entered(self) -> None:
        self.name_entered.emit(self._name_edit.text())

    @Slot(str)
    def _on_name_edited(self, _text: str) -> None:
        self.show_error("")

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removal_wanted.emit(self.chosen)

    def _draw_remove(self) -> None:
        self._remove_button.setVisible(bool(self.chosen))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button
