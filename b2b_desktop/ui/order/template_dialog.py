"""Saving what the form holds as a template.

Invariant: opened with `open()`; it closes only when the template is saved or given up.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from b2b_desktop.ui.whole_text_edit import WholeTextEdit
from b2b_desktop.ui.wrapped_label import WrappedLabel

_LONGEST_NAME = 200
_WIDTH = 420


class TemplateDialog(QDialog):
    """Ask under which name a template is saved.

    Signals:
        name_entered(str): save it under this name.
    """

    name_entered = Signal(str)

    def __init__(self, parent: QWidget, about: str, suggestion: str) -> None:
        """Prepare; `about` says what is saved."""
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setWindowTitle(self.tr("Save as template"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name_edit = WholeTextEdit(self, one_line=True, longest=_LONGEST_NAME)
        self._name_edit.setObjectName("template_name_edit")
        self._name_edit.setAccessibleName(self.tr("Name of the template"))
        self._name_edit.setText(suggestion)
        self._name_edit.selectAll()
        self._error_label = WrappedLabel(self, name="template_name_error", role="error")
        self._error_label.hide()
        self._build(about)
        self._name_edit.returnPressed.connect(self._on_entered)
        self._name_edit.textEdited.connect(self._on_edited)

    def show_error(self, words: str) -> None:
        """Say why it was not saved; `""` takes it away."""
        self._error_label.setText(words)
        self._error_label.setVisible(bool(words))

    def _build(self, about: str) -> None:
        about_label = WrappedLabel(self, name="template_about_label", role="quiet")
        about_label.setText(about)
        label = QLabel(self.tr("Name of the template"), self)
        label.setBuddy(self._name_edit)
        save = self._button("template_keep_button", self.tr("Save"), self._on_entered)
        save.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(save)
        foot.addWidget(self._button("template_cancel_button", self.tr("Cancel"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        for widget in (about_label, label, self._name_edit, self._error_label):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _on_entered(self) -> None:
        self.name_entered.emit(self._name_edit.text())

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self.show_error("")

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button
